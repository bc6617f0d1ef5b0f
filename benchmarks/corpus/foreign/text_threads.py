"""Buyers of the foreign part whose text mails hold other mails: lists handed on, our offers, receipts and advertisements below, a talk of several turns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand, given
from benchmarks.corpus.drawn.letters import drawn, parts_of, rows_of
from benchmarks.corpus.foreign.speech import PEOPLE
from benchmarks.corpus.opened.letters import filled, letter, line_text, posted, settled
from examples.post.truth import Letter

LANGUAGES = ("de", "de", "de", "de", "en", "nl", "fr")
PATTERNS = ("{q} {u} {d} ({s})", "{s} {d} {q} {u}", "* {q} {u} {d}, {s}")
UNJUDGED = {"note": {"ignore": True}}
# who, when, to whom, about what, as mail programs call it
HEADS: Mapping[str, tuple[str, str, str, str]] = {
    "de": ("Von", "Datum", "An", "Betreff"),
    "en": ("From", "Date", "To", "Subject"),
    "nl": ("Van", "Datum", "Aan", "Betreft"),
    "fr": ("De", "Date", "À", "Objet"),
}
LEADS: Mapping[str, str] = {
    "de": "Am {day} um {time} schrieb {who}:",
    "en": "On {day} at {time} {who} wrote:",
    "nl": "{who} schreef op {day} om {time}:",
    "fr": "Le {day} à {time}, {who} a écrit :",
}


def time_of(random: Random, days: int) -> str:
    """The time of day of a mail so many days ago; of the same day it is before all others."""
    return f"{random.randrange(8, 18) if days else 5}:{random.randrange(10, 59)}"


def quoted(order: Demand, random: Random, who: str, text: str, days: int) -> str:
    """An earlier mail with «>» before each line."""
    day, time = order.day(order.written - timedelta(days=days)), time_of(random, days)
    lead = LEADS[order.language].format(day=day, time=time, who=who)
    return lead + "\n" + "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def headed(order: Demand, random: Random, who: str, to: str, subject: str, text: str, days: int) -> str:
    """An earlier mail under its head."""
    said = HEADS[order.language]
    day = f"{order.day(order.written - timedelta(days=days))}, {time_of(random, days)}"
    rule = random.choice(("----- ", "_____________________________", "-------------------------"))
    rule = {"de": "----- Weitergeleitet -----", "en": "----- Forwarded -----", "nl": "----- Doorgestuurd -----", "fr": "----- Transféré -----"}[order.language] if rule == "----- " else rule  # fmt: skip
    return f"{rule}\n{said[0]}: {who}\n{said[1]}: {day}\n{said[2]}: {to}\n{said[3]}: {subject}\n\n{text}"


NEW = {
    "de": "Guten Tag Frau {person},\n\nprima, ist notiert. Heute haben wir schon die nächste Bestellung für Sie[[, Nr. {number}]]:\n\n{lines}\n\n[[Lieferung bis {delivery} bitte.\n]]\nViele Grüße\n{contact}", "en": "Hi Ms {person},\n\ngot it, thanks. Here is our next order[[, number {number}]]:\n\n{lines}\n\n[[Please deliver by {delivery}.\n]]\nRegards\n{contact}",
    "nl": "Dag mevrouw {person},\n\nbedankt. Hierbij meteen de volgende bestelling[[, nummer {number}]]:\n\n{lines}\n\n[[Graag uiterlijk {delivery}.\n]]\nGroet\n{contact}", "fr": "Bonjour,\n\nbien reçu, merci. Voici déjà la commande suivante[[, n° {number}]] :\n\n{lines}\n\n[[Livraison pour {delivery}, merci.\n]]\nCordialement\n{contact}",
}  # fmt: skip
RECEIVED = {
    "de": "Ihre Bestellung {n} ist heute in den Versand gegangen:\n\n{old}\n\n{seller}",
    "en": "Your order {n} was dispatched today:\n\n{old}\n\n{seller}",
    "nl": "Uw bestelling {n} is vandaag verzonden:\n\n{old}\n\n{seller}",
    "fr": "Votre commande {n} a été expédiée aujourd'hui :\n\n{old}\n\n{seller}",
}
ANSWERS = {"de": "AW", "en": "RE", "nl": "Re", "fr": "RE"}
DISPATCHED = {"de": "Versandbestätigung", "en": "Dispatch note", "nl": "Verzendbevestiging", "fr": "Avis d'expédition"}


def above_our_dispatch_note(world: World, random: Random, name: str) -> Letter:
    """A new order as an answer to our note that an old one is on its way."""
    language = random.choice(LANGUAGES)
    order = drawn(world, random, language, {"number", "delivery"}, (1, 4), loose=False)
    old = rows_of(drawn(world, random, language, (), (2, 4)), random, "{q} {u} {s} {d}")
    text, used = filled(NEW[language], parts_of(order, random, rows_of(order, random, random.choice(PATTERNS))), random)
    sent = RECEIVED[language].format(n=random.randrange(40_000, 49_999), old=old, seller=world.name)
    below = quoted(order, random, f"{world.name} <{world.mailbox[1]}>", sent, random.randrange(1, 6))
    said = replace(settled(order, used), stated=UNJUDGED)
    title = f"{ANSWERS[language]}: {DISPATCHED[language]}"
    return letter(said, random, name, title, f"{text}\n\n\n{below}", sub=f"above our dispatch note {language}")


HANDED_ON = {
    "de": ("Guten Morgen,\n\nbitte liefern Sie, was unser Werkstattleiter unten aufgeschrieben hat.[[ Bestellnummer: {number}.]][[ Termin: {delivery_label}.]]\n\nMit freundlichen Grüßen\n{contact}\n{signature}", "Hi, für nächste Woche fehlen mir:\n\n{rows}\n\nKannst du das bestellen? {who}", "WG: fehlt"),
    "en": ("Morning,\n\ncan you supply the parts our foreman lists below?[[ PO number {number}.]][[ Delivery {delivery_label}.]]\n\nRegards\n{contact}\n{signature}", "We are short of\n\n{rows}\n\nPlease get them in. {who}", "FW: short of parts"),
    "nl": ("Goedemorgen,\n\ngraag de onderdelen leveren die onze monteur hieronder noemt.[[ Ordernummer {number}.]]\n\nGroet\n{contact}\n{signature}", "Hoi, ik heb nodig:\n\n{rows}\n\nBestel jij? {who}", "FW: nodig"),
    "fr": ("Bonjour,\n\nmerci de livrer les pièces que notre chef d'atelier indique ci-dessous.[[ Commande {number}.]]\n\nCordialement\n{contact}\n{signature}", "Il me manque :\n\n{rows}\n\nTu peux commander ? {who}", "TR: pièces manquantes"),
}  # fmt: skip


def handed_on(world: World, random: Random, name: str) -> Letter:
    """The office hands on what the workshop needs."""
    language = random.choice(LANGUAGES)
    order = drawn(world, random, language, {"number", "delivery"}, (1, 5), firm=True, loose=False)
    above, below, title = HANDED_ON[language]
    text, used = filled(above, parts_of(order, random), random)
    who = random.choice(("Kalle", "Sven", "Toni", "Micha"))
    rows = below.format(rows=rows_of(order, random, random.choice(PATTERNS)), who=who)
    earlier = headed(order, random, who, order.contact, title.partition(": ")[2], rows, 0)
    return letter(settled(order, used), random, name, title, f"{text}\n\n{earlier}", sub=f"handed on {language}")


OFFERED = {
    "de": ("Sehr geehrter Herr {person},\n\nIhr Angebot {offer} nehmen wir in Teilen an und bestellen verbindlich:\n\n{lines}\n\n[[Bestellnummer {number}\n]][[Liefertermin {delivery_label}\n]]Die übrigen Positionen brauchen wir nicht.\n\nMit freundlichen Grüßen\n{contact}\n{signature}", "wir bieten Ihnen freibleibend an:"),
    "en": ("Dear Mr {person},\n\nwe accept part of your quotation {offer} and order:\n\n{lines}\n\n[[PO {number}\n]][[Delivery {delivery_label}\n]]The remaining items are not required.\n\nKind regards\n{contact}\n{signature}", "we are pleased to quote:"),
}  # fmt: skip


def part_of_our_offer(world: World, random: Random, name: str) -> Letter:
    """Some lines of our offer are ordered; the whole of it stands below."""
    language = random.choice(("de", "de", "en"))
    order = drawn(world, random, language, {"number", "delivery"}, (1, 3), loose=False)
    more = drawn(world, random, language, (), (2, 3))
    offer = f"AN{random.randrange(70_000, 79_999)}"
    offered = "\n".join(line_text("{n}  {s}  {d}  {q} {u}  {p} EUR", order, x, n, random) for n, x in enumerate((*order.lines, *more.lines), 1))  # fmt: skip
    above, opening = OFFERED[language]
    rows = rows_of(order, random, random.choice(PATTERNS))
    text, used = filled(above.replace("{offer}", offer), parts_of(order, random, rows), random)
    below = headed(
        order, random, f"{world.name} <angebot@{world.domain}>", order.contact, offer, f"{opening}\n\n{offered}\n\n{world.block}", 5
    )
    said = replace(settled(order, used), currency=given("EUR"), stated=UNJUDGED)
    return letter(said, random, name, f"{ANSWERS[language]}: {offer}", f"{text}\n\n{below}", sub=f"part of our offer {language}")


QUESTIONS = {
    "de": ("Hallo Frau {person},\n\nhier die fehlenden Angaben:\n\n{lines}\n\n[[Bestellnummer ist {number}.\n]][[Wir brauchen alles bis {delivery}.\n]]\nGruß\n{contact}", "Guten Tag, danke für Ihren Anruf. Welche Artikel und welche Mengen dürfen wir Ihnen schicken? Viele Grüße, {who}"),
    "en": ("Hi Ms {person},\n\nsorry, here you go:\n\n{lines}\n\n[[PO number is {number}.\n]][[We need it all by {delivery}.\n]]\nThanks\n{contact}", "Thanks for calling. Which items and how many may we send you? Regards, {who}"),
    "nl": ("Dag mevrouw {person},\n\nhier de gegevens:\n\n{lines}\n\n[[Ordernummer is {number}.\n]]\nGroet\n{contact}", "Bedankt voor uw telefoontje. Welke artikelen en hoeveel mogen wij u sturen? Groet, {who}"),
    "fr": ("Bonjour,\n\nvoici les précisions :\n\n{lines}\n\n[[Le numéro de commande est {number}.\n]]\nCordialement\n{contact}", "Merci de votre appel. Quels articles et quelles quantités pouvons-nous vous envoyer ? {who}"),
}  # fmt: skip


def answer_to_our_question(world: World, random: Random, name: str) -> Letter:
    """We had asked what to send; the answer is the order."""
    language = random.choice(LANGUAGES)
    order = drawn(world, random, language, {"number", "delivery"}, (1, 4), loose=False)
    above, asked = QUESTIONS[language]
    text, used = filled(above, parts_of(order, random, rows_of(order, random, random.choice(PATTERNS))), random)
    who = random.choice(PEOPLE)
    below = quoted(order, random, f"{who} <{who.lower()}@{world.domain}>", asked.format(who=who), 0)
    title = {"de": "AW: Ihr Anruf", "en": "RE: your call", "nl": "Re: uw telefoontje", "fr": "RE: votre appel"}[language]
    return letter(settled(order, used), random, name, title, f"{text}\n\n{below}", sub=f"answer to our question {language}")


def colleague_hands_on(world: World, random: Random, name: str) -> Letter:
    """Our field sales forward a customer's order."""
    order = drawn(world, random, "de", {"number", "delivery"}, (1, 5), loose=False)
    theirs = "Hallo Herr {person},\n\nkönnen Sie das für uns mitnehmen:\n\n{lines}\n\n[[Bestellnr. {number}\n]][[Lieferung {delivery_label}\n]]\nGruß\n{contact}\n{signature}"
    text, used = filled(theirs, parts_of(order, random, rows_of(order, random, random.choice(PATTERNS))), random)
    person = random.choice(PEOPLE)
    mail = replace(order, sender=f"{person.lower()}@{world.domain}", contact=person, buyer=order.buyer | {"name": person})
    below = headed(order, random, f"{order.contact} <{order.sender}>", person, "Bestellung", text, 0)
    content = posted(mail, random, name, "Fwd: Bestellung", f"Moin ins Büro, bitte anlegen.\n\n{person}, Außendienst\n\n{below}")
    return Letter(f"A/{name}.eml", content, "order", "colleague hands on", "A", (settled(order, used),))


def below_our_newsletter(world: World, random: Random, name: str) -> Letter:
    """An order as an answer to our advertisement, whose goods stand below."""
    order = drawn(world, random, "de", {"number"}, (1, 3))
    others = drawn(world, random, "de", (), (2, 4))
    offers = "\n".join(f"{x.description}, Art. {x.number}, nur {order.money(x.price)} EUR" for x in others.lines)
    own = "Hallo,\n\nnette Aktion, passt gerade aber nicht. Was wir brauchen:\n\n{lines}\n\n[[Bestellung {number}\n]]Grüße\n{contact}\n{signature}"
    text, used = filled(own, parts_of(order, random, rows_of(order, random, random.choice(PATTERNS))), random)
    below = quoted(order, random, world.name, f"Herbstaktion! Nur solange Vorrat reicht:\n\n{offers}\n\nJetzt bestellen!", 2)
    said = replace(settled(order, used), currency=given("EUR"), stated=UNJUDGED)
    return letter(said, random, name, "AW: Herbstaktion", f"{text}\n\n{below}", sub="below our newsletter")


def chat_copied(world: World, random: Random, name: str) -> Letter:
    """A talk on a telephone is copied into the mail and confirmed above."""
    order = drawn(world, random, "de", {"number"}, (2, 4))
    day, hour = order.day(order.written - timedelta(days=1)), random.randrange(8, 16)
    rows = []
    who = random.choice(("Chef", "Werkstatt", "Laden"))
    for place, line in enumerate(order.lines):
        said = line_text("{q} {u} {d} ({s})", order, line, place, random)
        rows.append(f"[{day}, {hour}:{10 + 3 * place}] {who}: {'und ' if place else 'wir brauchen '}{said}")
    rows.append(f"[{day}, {hour}:{14 + 3 * len(rows)}] {order.contact.split()[0]}: ok, bestell ich")
    own = "Guten Tag,\n\nbitte liefern Sie uns alles, was unten im kopierten Chat steht.[[ Bestellnummer {number}.]]\n\n{lines}\n\nMit freundlichen Grüßen\n{contact}\n{signature}"
    text, used = filled(own, parts_of(order, random, "\n".join(rows)), random)
    return letter(replace(settled(order, used), stated=UNJUDGED), random, name, "Bestellung aus dem Chat", text, sub="chat copied")


BUYERS: tuple[Buyer, ...] = (
    *(above_our_dispatch_note,) * 3, *(handed_on,) * 3, *(part_of_our_offer,) * 2, *(answer_to_our_question,) * 2, *(colleague_hands_on,) * 2, below_our_newsletter, chat_copied,
)  # fmt: skip
