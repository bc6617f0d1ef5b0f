"""Buyers of the unread part whose text mails hold other mails: confirmations, offers, newsletters and delivery notices below, orders passed on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand, given
from benchmarks.corpus.drawn.letters import parts_of, rows_of
from benchmarks.corpus.drawn.text_threads import head_of
from benchmarks.corpus.opened.letters import filled, letter, line_text, posted, settled
from benchmarks.corpus.unread.ask import on_file
from benchmarks.corpus.unread.speech import PEOPLE
from benchmarks.corpus.unread.text_frames import LANGUAGES, PATTERNS
from examples.post.envelope import Attachment
from examples.post.truth import Letter

ANSWER: Mapping[str, str] = {
    "de": "Hallo Herr {person},\n\nneuer Auftrag von uns[[, Bestellnummer {number}]]:\n\n{lines}\n\n[[Bitte bis {delivery}.\n]]\nDanke und Gruß\n{contact}",
    "en": "Hi {person},\n\nanother order from us[[, number {number}]]:\n\n{lines}\n\n[[By {delivery} please.\n]]\nThanks\n{contact}",
    "nl": "Hoi {person},\n\nweer een bestelling van ons[[, nummer {number}]]:\n\n{lines}\n\n[[Uiterlijk {delivery} graag.\n]]\nBedankt\n{contact}",
    "fr": "Bonjour {person},\n\nencore une commande[[, n° {number}]] :\n\n{lines}\n\n[[Pour {delivery} si possible.\n]]\nMerci\n{contact}",
}
BELOW: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "confirmation": {
        "de": ("Ihre Auftragsbestätigung {n}", "Guten Tag,\n\nwir bestätigen Ihnen dankend die folgende Bestellung:\n\n{rows}\n\nVersand übermorgen."), "en": ("Your order confirmation {n}", "Hello,\n\nthank you, we have booked the following order:\n\n{rows}\n\nDispatch the day after tomorrow."),
        "nl": ("Uw orderbevestiging {n}", "Goedendag,\n\nwij bevestigen de volgende bestelling:\n\n{rows}\n\nVerzending overmorgen."), "fr": ("Confirmation {n}", "Bonjour,\n\nnous confirmons la commande suivante :\n\n{rows}\n\nExpédition après-demain."),
    },
    "delivery notice": {
        "de": ("Lieferavis {n}", "Ihre Ware ist unterwegs, 1 Palette, 186 kg:\n\n{rows}\n\nBitte sorgen Sie für freie Zufahrt."), "en": ("Delivery notice {n}", "Your goods are on their way, 1 pallet, 186 kg:\n\n{rows}"), "nl": ("Verzendbericht {n}", "Uw goederen zijn onderweg, 1 pallet, 186 kg:\n\n{rows}"), "fr": ("Avis d'expédition {n}", "Votre marchandise est en route, 1 palette, 186 kg :\n\n{rows}"),
    },
    "newsletter": {
        "de": ("Angebote für den Herbst", "Nur solange der Vorrat reicht:\n\n{rows}\n\nAlle Preise netto zzgl. Fracht. Sie erhalten diesen Rundbrief als Kunde."), "en": ("Autumn offers", "While stocks last:\n\n{rows}\n\nAll prices net. You receive this as a customer."), "nl": ("Najaarsacties", "Zolang de voorraad strekt:\n\n{rows}\n\nU ontvangt dit bericht als klant."), "fr": ("Offres d'automne", "Dans la limite des stocks :\n\n{rows}\n\nVous recevez cette lettre en tant que client."),
    },
}  # fmt: skip
WROTE = {
    "de": "Am {day} um 9:14 Uhr schrieb {who} <{address}>:",
    "en": "On {day} at 9:14, {who} <{address}> wrote:",
    "nl": "{who} <{address}> schreef op {day}:",
    "fr": "{who} <{address}> a écrit le {day} :",
}
REPLIED = {"de": "AW: ", "en": "RE: ", "nl": "RE: ", "fr": "RE : "}


def _below(order: Demand, title: str, text: str, random: Random) -> str:
    """Our own mail as it stands below an answer: with marks before its lines, or with its head above it."""
    world = order.world
    if random.random() < 0.5:
        day = order.day(order.written - timedelta(days=9))
        return (
            WROTE[order.language].format(day=day, who=world.name, address=world.mailbox[1])
            + "\n\n"
            + "\n".join(f"> {line}".rstrip() for line in text.split("\n"))
        )
    return f"{head_of(order, world.name, world.mailbox[1], title, order.contact, 9, random)}\n{text}\n\n{world.block}"


def above_our_mail(kind: str, world: World, random: Random, name: str) -> Letter:
    """A new order written as an answer to some mail of ours, which stands below with other articles."""
    language = random.choice(LANGUAGES)
    order = on_file(world, random, language, {"number", "delivery"}, (1, 4))
    others = on_file(world, random, language, (), (2, 4))
    title, text = BELOW[kind][language]
    pattern = "{s}  {d}  {p} EUR" if kind == "newsletter" else "{n}  {s}  {d}  {q} {u}"
    title = title.format(n=random.randrange(3000, 9000))
    below = _below(order, title, text.format(rows=rows_of(others, random, pattern)), random)
    said, used = filled(ANSWER[language], parts_of(order, random, rows_of(order, random, random.choice(PATTERNS))), random)
    order = replace(settled(order, used), currency=given("EUR")) if kind == "newsletter" else settled(order, used)
    return letter(order, random, name, REPLIED[language] + title, f"{said}\n\n\n{below}", sub=f"above our {kind} {language}")


PASSED: Mapping[str, tuple[str, str, str]] = {
    "de": ("Guten Tag,\n\nbitte liefern Sie, was unser Vorarbeiter braucht (siehe unten).[[ Bestellnummer: {number}.]]\n\nMit freundlichen Grüßen\n{contact}\n{signature}", "Morgen {first},\n\nwir brauchen auf der Baustelle:\n\n{rows}\n\nGruß {who}", "Materialbedarf"),
    "en": ("Hello,\n\nplease supply what our foreman asks for below.[[ Order number: {number}.]]\n\nRegards\n{contact}\n{signature}", "Hi {first},\n\nwe need on site:\n\n{rows}\n\n{who}", "materials needed"),
    "nl": ("Goedendag,\n\nwilt u leveren wat onze voorman hieronder vraagt?[[ Bestelnummer: {number}.]]\n\nMet vriendelijke groet\n{contact}\n{signature}", "Hoi {first},\n\nop het werk nodig:\n\n{rows}\n\nGr. {who}", "materiaal nodig"),
    "fr": ("Bonjour,\n\nmerci de livrer ce que demande notre chef d'équipe ci-dessous.[[ Numéro de commande : {number}.]]\n\nCordialement\n{contact}\n{signature}", "Salut {first},\n\nil nous faut sur le chantier :\n\n{rows}\n\n{who}", "besoin chantier"),
}  # fmt: skip
FORWARDED = {"de": "WG: ", "en": "FW: ", "nl": "FW: ", "fr": "TR : "}


def passed_on_by_the_office(world: World, random: Random, name: str) -> Letter:
    """The office passes on what the people on site need."""
    language = random.choice(LANGUAGES)
    order = on_file(world, random, language, {"number"}, (1, 5), firm=True)
    above, below, title = PASSED[language]
    said, used = filled(above, parts_of(order, random), random)
    who = random.choice(("Mirko Lange", "Kim Petersen", "Toni Marek", "Luca Hansen"))
    head = head_of(order, who, f"{who.split()[1].lower()}@{order.sender.partition('@')[2]}", title, order.contact, 1, random)
    rows = below.format(first=order.contact.split()[0], who=who.split()[0], rows=rows_of(order, random, random.choice(PATTERNS)))
    return letter(
        settled(order, used),
        random,
        name,
        FORWARDED[language] + title,
        f"{said}\n\n{head}\n{rows}",
        sub=f"passed on by the office {language}",
    )


def from_our_own_people(attached: bool, world: World, random: Random, name: str) -> Letter:
    """Somebody of our own house forwards a customer's order: below the text, or as an attached message."""
    language = random.choice(LANGUAGES)
    order = on_file(world, random, language, {"number", "delivery"}, (1, 5))
    said, used = filled(ANSWER[language], parts_of(order, random, rows_of(order, random, random.choice(PATTERNS))), random)
    order, person = settled(order, used), random.choice(PEOPLE)
    title = {"de": "Neuer Auftrag", "en": "Another order", "nl": "Bestelling", "fr": "Commande"}[language]
    mail = replace(order, sender=f"{person.lower()}@{world.domain}", contact=person, buyer=order.buyer | {"name": person})
    above = random.choice(("Kam heute bei mir an, bitte erfassen.", "Für euch zur Bearbeitung.", "Bitte übernehmen, danke!"))
    if attached:
        inner = posted(order, random, f"{name}-inner", title, said)
        content = posted(
            mail,
            random,
            name,
            f"WG: {title}",
            f"{above}\n\nGruß\n{person}",
            attachments=(Attachment(f"{title}.eml", "message/rfc822", inner),),
        )
    else:
        head = head_of(order, order.contact, order.sender, title, f"{person} <{person.lower()}@{world.domain}>", 0, random)
        content = posted(mail, random, name, f"WG: {title}", f"{above}\n\nGruß\n{person}\n\n{head}\n{said}")
    return Letter(f"A/{name}.eml", content, "order", f"from our own people {'attached ' if attached else ''}{language}", "A", (order,))


CHOSEN = {
    "de": "Sehr geehrte Frau {person},\n\nIhr Angebot liegt uns vor. Wir bestellen davon nur:\n\n{lines}\n\n[[Bestellnummer: {number}\n]][[Liefertermin: {delivery_label}\n]]\nMit freundlichen Grüßen\n{contact}\n{signature}", "en": "Dear {person},\n\nthank you for your offer, of which we take only:\n\n{lines}\n\n[[Order number: {number}\n]][[Delivery date: {delivery_label}\n]]\nKind regards\n{contact}\n{signature}",
    "nl": "Beste {person},\n\nvan uw aanbieding nemen wij alleen:\n\n{lines}\n\n[[Ordernummer: {number}\n]][[Leverdatum: {delivery_label}\n]]\nMet vriendelijke groet\n{contact}\n{signature}", "fr": "Bonjour,\n\nde votre proposition nous retenons uniquement :\n\n{lines}\n\n[[N° de commande : {number}\n]][[Date de livraison : {delivery_label}\n]]\nCordialement\n{contact}\n{signature}",
}  # fmt: skip
OFFERED = {
    "de": ("Angebot", "hiermit bieten wir Ihnen freibleibend an:"),
    "en": ("Our offer", "we are pleased to offer:"),
    "nl": ("Aanbieding", "hierbij bieden wij u aan:"),
    "fr": ("Proposition", "nous vous proposons :"),
}


def some_of_our_offer(world: World, random: Random, name: str) -> Letter:
    """Some positions of our offer are ordered, often in other quantities; the offer stands below."""
    language = random.choice(LANGUAGES)
    order = on_file(world, random, language, {"number", "delivery"}, (1, 3), loose=False)
    more = on_file(world, random, language, (), (2, 3))
    offered = [*(replace(x, quantity=random.choice((x.quantity, "1", "100"))) for x in order.lines), *more.lines]
    random.shuffle(offered)
    rows = "\n".join(line_text("{n}. {d}, Art. {s}, {q} {u}, EUR {p}", order, x, n, random) for n, x in enumerate(offered, 1))
    said, used = filled(CHOSEN[language], parts_of(order, random, rows_of(order, random, random.choice(PATTERNS))), random)
    title, text = OFFERED[language]
    title = f"{title} {random.randrange(7000, 7999)}"
    return letter(
        replace(settled(order, used), currency=given("EUR")),
        random,
        name,
        REPLIED[language] + title,
        f"{said}\n\n{_below(order, title, f'{text}{chr(10)}{chr(10)}{rows}', random)}",
        sub=f"some of our offer {language}",
    )


BUYERS: tuple[Buyer, ...] = (
    *(partial(above_our_mail, kind) for kind in BELOW), passed_on_by_the_office, passed_on_by_the_office, partial(from_our_own_people, False), partial(from_our_own_people, True), some_of_our_offer,
)  # fmt: skip
