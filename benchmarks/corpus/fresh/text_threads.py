"""Buyers of the fresh part in whose text mails other mails hang: forwarded needs, our offers, receipts and newsletters below, answers to our question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand, given
from benchmarks.corpus.drawn.letters import drawn, parts_of, rows_of
from benchmarks.corpus.drawn.text_threads import head_of
from benchmarks.corpus.fresh.grammar import singular
from benchmarks.corpus.fresh.text_patterns import PATTERNS
from benchmarks.corpus.fresh.voices import by_first_name
from benchmarks.corpus.opened.letters import filled, letter, settled
from examples.post.truth import Letter

LANGUAGES = ("de", "de", "de", "en", "nl", "fr")
NEW: Mapping[str, Sequence[str]] = {
    "de": (
        "Hallo Frau {person},\n\n<danke für die Info|ich häng mich mal hier dran>. <Wir brauchen jetzt|Bitte neu für uns>:\n\n{lines}\n\n[[Bestellnummer {number}\n]][[Lieferung bitte bis {delivery}.\n]]\nViele Grüße\n{contact}",
        "Guten Tag Herr {person},\n\nhiermit unsere neue Bestellung[[ {number}]]:\n\n{lines}\n\n[[Bis {delivery} wäre gut.\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}",
    ),
    "en": ("Hi,\n\nthanks for that. Could we now order\n\n{lines}\n\n[[Order number {number}\n]][[by {delivery} please\n]]\nRegards\n{contact}", "Dear Ms {person},\n\nplease find a new order[[, no. {number}]]:\n\n{lines}\n\nKind regards\n{contact}\n{signature}"),
    "nl": ("Beste mevrouw {person},\n\nBedankt. Graag een nieuwe bestelling[[ (nr. {number})]]:\n\n{lines}\n\n[[Uiterlijk {delivery} graag.\n]]\nGroeten\n{contact}",),
    "fr": ("Bonjour,\n\nmerci pour votre retour. Nous commandons à nouveau[[, commande {number}]] :\n\n{lines}\n\n[[Pour {delivery} si possible.\n]]\nCordialement\n{contact}",),
}  # fmt: skip
WROTE = {
    "de": "Am {day} um 09:{minute} schrieb {who}:",
    "en": "On {day} at 09:{minute}, {who} wrote:",
    "nl": "Op {day} om 09:{minute} schreef {who}:",
    "fr": "Le {day} à 09:{minute}, {who} a écrit :",
}
RECEIPT = {
    "de": "vielen Dank für Ihren Auftrag, den wir wie folgt eingeplant haben:",
    "en": "thank you for your order, which we have scheduled as follows:",
    "nl": "hartelijk dank voor uw order, die wij als volgt hebben ingepland:",
    "fr": "nous vous remercions de votre commande, enregistrée comme suit :",
}
NEWS = {
    "de": "diese Woche im Angebot, solange der Vorrat reicht:",
    "en": "on offer this week while stocks last:",
    "nl": "deze week in de aanbieding, zolang de voorraad strekt:",
    "fr": "en promotion cette semaine, dans la limite des stocks :",
}
ANSWER = {"de": "AW: ", "en": "RE: ", "nl": "RE: ", "fr": "RE : "}
SUBJECTS = {
    "de": ("Ihr Auftrag", "Unsere Angebote der Woche", "Ihre Lieferung"),
    "en": ("Your order", "This week's offers"),
    "nl": ("Uw order", "Aanbiedingen van de week"),
    "fr": ("Votre commande", "Nos promotions"),
}


def quoted(order: Demand, random: Random, world: World, text: str, days: int) -> str:
    """An earlier mail of ours as it hangs below an answer, with signs before each line or under a head."""
    if random.random() < 0.5:
        lead = WROTE[order.language].format(
            day=order.day(order.written - timedelta(days=days)), minute=random.randrange(10, 59), who=world.name
        )
        return f"{lead}\n" + "\n".join(f"> {line}".rstrip() for line in text.split("\n"))
    return head_of(order, world.name, world.mailbox[1], random.choice(SUBJECTS[order.language]), order.contact, days, random) + f"\n{text}"


def above_a_mail_of_ours(kind: str, world: World, random: Random, name: str) -> Letter:
    """A new order as an answer to our receipt or to our offers; what hangs below is not ordered."""
    language = random.choice(LANGUAGES)
    order = drawn(world, random, language, {"number", "delivery"}, (1, 5))
    text, used = filled(random.choice(NEW[language]), parts_of(order, random, rows_of(order, random, random.choice(PATTERNS))), random)
    others = drawn(world, random, language, (), (2, 4))
    rows = rows_of(others, random, "{n}. {q} {u} {d} ({s})" if kind == "receipt" else "{s} {d} {p} EUR")
    below = quoted(
        order, random, world, f"{(RECEIPT if kind == 'receipt' else NEWS)[language]}\n\n{rows}\n\n{world.block}", random.randrange(2, 40)
    )
    said = settled(order, used)
    said = replace(said, currency=given("EUR")) if kind != "receipt" else said
    return letter(
        said,
        random,
        name,
        ANSWER[language] + random.choice(SUBJECTS[language]),
        f"{singular(text)}\n\n\n{below}",
        sub=f"above our {kind} {language}",
    )


def _above(kind: str) -> Buyer:
    return lambda world, random, name: above_a_mail_of_ours(kind, world, random, name)


PASSED_ON: Mapping[str, Sequence[str]] = {
    "de": ("Hallo,\n\n<bitte wie unten bestellt liefern|die Liste unten bitte so liefern>.[[ Bestellnummer: {number}.]]\n\nDanke\n{contact}\n{signature}", "Guten Tag,\n\nwir bestellen die Artikel aus der weitergeleiteten Mail.[[ Unsere Bestellnummer lautet {number}.]]\n\nMit freundlichen Grüßen\n{contact}\nEinkauf\n{signature}"),
    "en": ("Hello,\n\nplease deliver as per the list below.[[ PO number: {number}.]]\n\nThanks\n{contact}\n{signature}",), "nl": ("Hallo,\n\nGraag onderstaande lijst leveren.[[ Bestelnummer: {number}.]]\n\nGroeten\n{contact}\n{signature}",), "fr": ("Bonjour,\n\nmerci de livrer la liste ci-dessous.[[ Commande n° {number}.]]\n\nCordialement\n{contact}\n{signature}",),
}  # fmt: skip
NEEDED = {
    "de": "Hallo {first},\n\nbei uns fehlt:\n\n{rows}\n\nBestellst du das? Danke!\n{who}", "en": "Hi {first},\n\nwe are out of:\n\n{rows}\n\nCan you order it? Cheers, {who}", "nl": "Hoi {first},\n\nwij hebben nodig:\n\n{rows}\n\nWil jij dat bestellen? Dank, {who}", "fr": "Bonjour {first},\n\nil nous manque :\n\n{rows}\n\nTu peux commander ? Merci, {who}",
}  # fmt: skip
PASSED_SUBJECT = {"de": "WG: Bestellbedarf", "en": "FW: stock", "nl": "FW: voorraad", "fr": "TR : stock"}


def a_colleagues_need(world: World, random: Random, name: str) -> Letter:
    """Purchasing passes on what a colleague needs; the list stands in the mail below."""
    language = random.choice(LANGUAGES)
    order = drawn(world, random, language, {"number"}, (1, 6), firm=True)
    text, used = filled(random.choice(PASSED_ON[language]), parts_of(order, random), random)
    who = random.choice(("Alex Brandt", "Toni Weiß", "Luca Stern", "Sam Arens"))
    rows = singular(rows_of(order, random, random.choice(PATTERNS)))
    address = f"{who.split()[0].lower()}@{order.sender.partition('@')[2]}"
    below = (
        head_of(order, who, address, PASSED_SUBJECT[language].split(": ")[-1], order.contact, 1, random)
        + "\n"
        + NEEDED[language].format(first=order.contact.split()[0], rows=rows, who=who.split()[0])
    )
    said = replace(settled(order, used), stated={"buyer_contact": {"ignore": True}, "note": {"ignore": True}})
    return letter(said, random, name, PASSED_SUBJECT[language], f"{text}\n\n{below}", sub=f"a colleague's need {language}")


QUESTION = {
    "de": "wir haben länger nichts von Ihnen gehört. Dürfen wir Ihnen wieder etwas schicken?",
    "en": "we have not heard from you for a while. Is there anything you need?",
    "nl": "wij hebben al een tijd niets van u gehoord. Heeft u iets nodig?",
    "fr": "cela fait un moment que nous n'avons pas de vos nouvelles. Avez-vous besoin de quelque chose ?",
}
YES = {
    "de": "Hallo Herr {person},\n\ngut, dass Sie fragen! Ja, bitte:\n\n{lines}\n\n[[Bestellung {number}\n]][[bis {delivery}\n]]\nLG {first}", "en": "Hi Mr {person},\n\ngood timing. Yes please:\n\n{lines}\n\n[[Order {number}\n]]Thanks, {first}", "nl": "Dag meneer {person},\n\nJa graag:\n\n{lines}\n\n[[Bestelling {number}\n]]Gr. {first}", "fr": "Bonjour,\n\noui, volontiers :\n\n{lines}\n\n[[Commande {number}\n]]Merci, {first}",
}  # fmt: skip


def answer_to_our_question(world: World, random: Random, name: str) -> Letter:
    """We had asked whether something is needed."""
    language = random.choice(LANGUAGES)
    order = drawn(world, random, language, {"number", "delivery"}, (1, 4))
    text, used = filled(YES[language], parts_of(order, random, rows_of(order, random, random.choice(PATTERNS))), random)
    below = quoted(order, random, world, f"{QUESTION[language]}\n\n{world.block}", random.randrange(1, 4))
    title = ANSWER[language] + random.choice(SUBJECTS[language])
    return by_first_name(
        letter(settled(order, used), random, name, title, f"{singular(text)}\n\n{below}", sub=f"answer to our question {language}")
    )


BUYERS: tuple[Buyer, ...] = (
    _above("receipt"), _above("receipt"), _above("offers"), _above("offers"), a_colleagues_need, a_colleagues_need, answer_to_our_question,
)  # fmt: skip
