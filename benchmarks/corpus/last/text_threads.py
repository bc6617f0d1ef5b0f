"""Buyers of the last part whose text mails hold other mails: answers between our questions, lists passed on, our offers, reminders and receipts below."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand, given
from benchmarks.corpus.drawn.letters import drawn, parts_of, rows_of
from benchmarks.corpus.drawn.text_threads import head_of
from benchmarks.corpus.last.speech import PEOPLE
from benchmarks.corpus.opened.letters import filled, letter, line_text, posted, settled
from examples.post.truth import Letter, Truth

LANGUAGES = ("de", "de", "de", "de", "en", "nl", "fr")
PLAIN = "{q} {u} {d} ({s})"
UNJUDGED: dict[str, Truth] = {"note": {"ignore": True}}
ANSWER = {"de": "AW", "en": "RE", "nl": "RE", "fr": "RE"}


def quoted(text: str) -> str:
    """The text with the sign of a quotation before each line."""
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def early(head: str, random: Random, minutes: tuple[int, int] = (10, 59)) -> str:
    """The head of a mail that was sent before six in the morning of its day, so before the mail that it hangs in."""
    return re.sub(r"\b\d{1,2}:\d{2}$", f"5:{random.randrange(*minutes)}", head, flags=re.MULTILINE)


BETWEEN: Mapping[str, tuple[str, str, str, str]] = {
    "de": ("Guten Tag,\n\nAntworten stehen im Text.", "danke für Ihren Anruf. Was dürfen wir Ihnen schicken?", "Wie lautet Ihre Bestellnummer?", "Und bis wann brauchen Sie die Ware?"),
    "en": ("Hello, my answers are below.", "thank you for your call. What may we send you?", "What is your order number?", "And when do you need the goods?"),
    "nl": ("Hallo, mijn antwoorden staan hieronder.", "dank voor uw telefoontje. Wat mogen wij leveren?", "Wat is uw bestelnummer?", "En wanneer heeft u het nodig?"),
    "fr": ("Bonjour, mes réponses sont ci-dessous.", "merci de votre appel. Que pouvons-nous vous livrer ?", "Quel est votre numéro de commande ?", "Et pour quand ?"),
}  # fmt: skip


def between_our_questions(world: World, random: Random, name: str) -> Letter:
    """The buyer answers between the lines of our mail."""
    language = random.choice(LANGUAGES)
    order = drawn(world, random, language, {"number", "delivery"}, (1, 4), loose=False)
    above, what, number, when = BETWEEN[language]
    blocks = [f"{above}\n\n{quoted(what)}\n\n{rows_of(order, random, PLAIN)}"]
    blocks += [f"{quoted(number)}\n\n{order.number}"] if order.number else []
    blocks += [f"{quoted(when)}\n\n{order.delivery_shown}"] if order.delivery_shown else []
    text = "\n\n".join(blocks) + f"\n\n{order.contact}\n{order.buyer['name']}"
    title = {"de": "Ihre Anfrage von heute", "en": "Your call", "nl": "Uw telefoontje", "fr": "Votre appel"}[language]
    return letter(
        replace(order, stated=UNJUDGED), random, name, f"{ANSWER[language]}: {title}", text, sub=f"between our questions {language}"
    )


PASSED: Mapping[str, tuple[tuple[str, str], ...]] = {
    "de": (
        ("Sehr geehrte Damen und Herren,\n\nbitte die Anforderung unserer Küche (siehe unten) liefern und berechnen.[[ Unsere Bestellnummer lautet {number}.]][[ Termin: {delivery_label}.]]\n\nMit freundlichen Grüßen\n{contact}\nVerwaltung\n{signature}", "Hallo {first},\nfür die Küche bitte:\n\n{rows}\n\nlg {who}"),
        ("fyi – bitte liefern[[, Best.-Nr. {number}]]. Gruß {contact}\n{signature}", "Bestellst du bitte noch\n{rows}\n? Danke! {who}"),
    ),
    "en": (("Please supply as per the chief steward's list below.[[ Order number {number}.]][[ Delivery {delivery_label}.]]\n\nRegards\n{contact}\n{signature}", "Hi {first}, stores needed:\n\n{rows}\n\nthx {who}"),),
    "nl": (("Graag onderstaande lijst van onze kok leveren.[[ Bestelnummer {number}.]]\n\nMet vriendelijke groet\n{contact}\n{signature}", "Ha {first}, nodig voor de keuken:\n\n{rows}\n\ngr {who}"),),
    "fr": (("Merci de livrer la liste de notre chef ci-dessous.[[ N° de commande {number}.]]\n\nBien à vous\n{contact}\n{signature}", "Salut {first}, il manque en cuisine :\n\n{rows}\n\nà plus, {who}"),),
}  # fmt: skip
FORWARD = {"de": "WG", "en": "FW", "nl": "FW", "fr": "TR"}


def passed_on(world: World, random: Random, name: str) -> Letter:
    """The office forwards what the kitchen has asked it for."""
    language = random.choice(LANGUAGES)
    order = drawn(world, random, language, {"number", "delivery"}, (1, 5), firm=True, loose=False)
    above, below = random.choice(PASSED[language])
    text, used = filled(above, parts_of(order, random), random)
    who = random.choice(("Rudi Kern", "Mona Stahl", "Sam Petersen", "Lou Berger"))
    title = {"de": "brauchen", "en": "stores", "nl": "keuken", "fr": "cuisine"}[language]
    head = head_of(order, who, f"{who.split()[1].lower()}@{order.sender.partition('@')[2]}", title, order.contact, 0, random)
    head = early(head, random)
    rows = below.format(first=order.contact.split()[0], who=who.split()[0], rows=rows_of(order, random, PLAIN))
    return letter(
        settled(order, used), random, name, f"{FORWARD[language]}: {title}", f"{text}\n\n{head}\n{rows}", sub=f"passed on {language}"
    )


def our_traveller(world: World, random: Random, name: str) -> Letter:
    """Our own traveller sends on what he took down at a customer's."""
    order = drawn(world, random, "de", {"number", "delivery"}, (1, 5))
    person = random.choice(PEOPLE)
    frame = "Hallo zusammen,\n\nbitte anlegen, kam gerade per Mail rein.\n\nViele Grüße aus dem Auto\n{us}\n\n"
    customer = "Moin Herr {us},\n\nwie besprochen brauchen wir:\n\n{lines}\n\n[[Bestellnummer {number}\n]][[bis {delivery}\n]]\n{contact}\n{name}\n{street}, {place}"
    text, used = filled(customer.replace("{us}", person), parts_of(order, random, rows_of(order, random, PLAIN)), random)
    head = head_of(order, order.contact, order.sender, "Bestellung", f"{person} <{person.lower()}@{world.domain}>", 0, random)
    head = early(head, random)
    mail = replace(order, sender=f"{person.lower()}@{world.domain}", contact=person, buyer=order.buyer | {"name": person})
    content = posted(mail, random, name, "WG: Bestellung", f"{frame.replace('{us}', person)}{head}\n{text}")
    return Letter(f"A/{name}.eml", content, "order", "our traveller", "A", (settled(order, used),))


OFFER = {
    "de": ("Guten Tag Herr {person},\n\nwir nehmen Ihr Angebot teilweise an. Bestellt wird nur das hier:\n\n{lines}\n\n[[Bestell-Nr. {number}\n]][[Lieferung {delivery_label}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}", "wir bieten Ihnen freibleibend an:", "Angebot"),
    "en": ("Dear Mr {person},\n\nthank you for the quotation. We order only the following items from it:\n\n{lines}\n\n[[Order no. {number}\n]][[Delivery {delivery_label}\n]]\nKind regards\n{contact}\n{signature}", "we are pleased to quote as follows:", "Quotation"),
    "nl": ("Beste heer {person},\n\nVan uw offerte bestellen wij alleen:\n\n{lines}\n\n[[Bestelnummer {number}\n]]\nMet vriendelijke groet\n{contact}\n{signature}", "hierbij onze offerte:", "Offerte"),
    "fr": ("Bonjour Madame {person},\n\nDe votre devis nous ne retenons que :\n\n{lines}\n\n[[Commande n° {number}\n]]\nCordialement\n{contact}\n{signature}", "veuillez trouver notre offre :", "Devis"),
}  # fmt: skip


def part_of_our_offer(world: World, random: Random, name: str) -> Letter:
    """Some of what we offered is ordered, in other quantities; the offer stands below."""
    language = random.choice(LANGUAGES)
    order = drawn(world, random, language, {"number", "delivery"}, (1, 3), loose=False)
    more = drawn(world, random, language, (), (2, 4))
    offered = [line_text("{n}. {s} {d}, {p} EUR", order, x, n, random) for n, x in enumerate((*order.lines, *more.lines), 1)]
    above, opening, title = OFFER[language]
    text, used = filled(above, parts_of(order, random, rows_of(order, random, PLAIN)), random)
    title = f"{title} 26-{random.randrange(1000, 9999)}"
    head = head_of(order, world.name, f"angebote@{world.domain}", title, order.contact, 6, random)
    body = f"{text}\n\n{head}\n{opening}\n\n" + "\n".join(offered) + f"\n\n{world.block}"
    said = replace(settled(order, used), currency=given("EUR"), stated=UNJUDGED)
    return letter(said, random, name, f"{ANSWER[language]}: {title}", body, sub=f"part of our offer {language}")


NUDGE = {
    "de": ("Ach ja, ganz vergessen! Bitte:\n\n{lines}\n\n[[Nummer der Bestellung: {number}\n]]LG {contact}", "Ihre letzte Bestellung liegt schon eine Weile zurück. Damals hatten Sie:"), "en": ("Thanks for the nudge! Please send:\n\n{lines}\n\n[[Order number {number}\n]]Best, {contact}", "it is a while since your last order. Back then you had:"),
    "nl": ("Bedankt voor de herinnering! Graag:\n\n{lines}\n\n[[Bestelnummer {number}\n]]Groet, {contact}", "uw laatste bestelling is al even geleden. Toen had u:"), "fr": ("Merci du rappel ! Il nous faut :\n\n{lines}\n\n[[N° de commande {number}\n]]Bien à vous, {contact}", "votre dernière commande date un peu. Vous aviez pris :"),
}  # fmt: skip
ON = {"de": "Am {day} schrieb {who}:", "en": "On {day}, {who} wrote:", "nl": "Op {day} schreef {who}:", "fr": "Le {day}, {who} a écrit :"}


def after_our_reminder(world: World, random: Random, name: str) -> Letter:
    """A new order above our mail that names what was bought last time."""
    language = random.choice(LANGUAGES)
    order = drawn(world, random, language, {"number"}, (1, 4))
    old = drawn(world, random, language, (), (2, 4))
    above, opening = NUDGE[language]
    text, used = filled(above, parts_of(order, random, rows_of(order, random, PLAIN)), random)
    before = ON[language].format(day=order.day(order.written - timedelta(days=2)), who=world.name)
    below = quoted(f"{opening}\n\n{rows_of(old, random, '{q} {u} {d}')}\n\n{random.choice(PEOPLE)}\n{world.name}")
    title = {"de": "Sie fehlen uns", "en": "We miss you", "nl": "Wij missen u", "fr": "Vous nous manquez"}[language]
    return letter(
        settled(order, used),
        random,
        name,
        f"{ANSWER[language]}: {title}",
        f"{text}\n\n{before}\n{below}",
        sub=f"after our reminder {language}",
    )


def twice_forwarded(world: World, random: Random, name: str) -> Letter:
    """The order went through two hands of the same house before it came to us."""
    order: Demand = drawn(world, random, "de", {"number"}, (1, 4), firm=True)
    site = order.sender.partition("@")[2]
    top, used = filled("Bitte ausführen.[[ Bestellnummer {number}.]]\n\n{contact}\n{signature}", parts_of(order, random), random)
    middle = head_of(order, "Leitung", f"leitung@{site}", "WG: Liste", order.contact, 0, random)
    inner = head_of(order, "Küche", f"kueche@{site}", "Liste", "Leitung", 0, random)
    text = f"{top}\n\n{early(middle, random, (40, 59))}\nist genehmigt, bitte raus damit\n\n{early(inner, random, (10, 30))}\n{rows_of(order, random, '- {d}, {s}, {q} {u}')}\n\nKüche"
    return letter(settled(order, used), random, name, "WG: WG: Liste", text, sub="twice forwarded")


BUYERS: tuple[Buyer, ...] = (
    *(between_our_questions,) * 2, *(passed_on,) * 3, our_traveller, *(part_of_our_offer,) * 2, *(after_our_reminder,) * 2, twice_forwarded,
)  # fmt: skip
