"""Buyers of the yonder part whose text mails hold other mails: answers to our questions, lists passed on, our offers and receipts below."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand, given
from benchmarks.corpus.opened.letters import filled, posted, settled
from benchmarks.corpus.yonder.speech import PEOPLE
from benchmarks.corpus.yonder.voices import FIRMS, LAND, drawn, parts_of, rows_of, said_once, told
from examples.post.truth import Letter, Truth

UNJUDGED: dict[str, Truth] = {"note": {"ignore": True}}
LIST = "{q} {u} {d} ({s})"
_HOUSES = frozenset({"zoo", "nursery", "firm", "farm"})
HEADS: Mapping[str, tuple[str, str, str, str]] = {
    "de": ("Von", "Datum", "An", "Betreff"), "en": ("From", "Date", "To", "Subject"), "nl": ("Van", "Datum", "Aan", "Onderwerp"), "fr": ("De", "Date", "À", "Objet"),
}  # fmt: skip
WROTE = {"de": "{who} schrieb am {day}:", "en": "{who} wrote on {day}:", "nl": "{who} schreef op {day}:", "fr": "{who} a écrit le {day} :"}


def head_of(order: Demand, who: str, address: str, to: str, subject: str, days: int) -> str:
    """The head that stands above a mail which is passed on."""
    said = HEADS[order.language]
    day = order.day(order.written - timedelta(days=days))
    return f"{said[0]}: {who} <{address}>\n{said[1]}: {day}\n{said[2]}: {to}\n{said[3]}: {subject}\n"


def quoted(order: Demand, who: str, days: int, text: str) -> str:
    """An earlier mail with signs in front of its lines."""
    opening = WROTE[order.language].format(who=who, day=order.day(order.written - timedelta(days=days)))
    return "\n".join([opening, *(f"> {line}".rstrip() for line in text.split("\n"))])


ANSWERS: Mapping[str, tuple[str, str]] = {
    "de": ("Hallo Herr {person},\n\ndanke für die Rückfrage, ich hatte mich unklar ausgedrückt. Bitte nehmen Sie es so auf:\n\n{lines}\n\n[[Bestellnummer ist {number}.\n]]\nGruß\n{contact}\n{signature}", "Guten Tag,\n\nin Ihrer Nachricht von gestern fehlen uns die Artikelnummern. Was genau dürfen wir Ihnen liefern?\n\nViele Grüße"),
    "en": ("Hi Mr {person},\n\nsorry, that was not clear of me. Here is the full order:\n\n{lines}\n\n[[Order number {number}\n]]\nRegards\n{contact}\n{signature}", "Hello,\n\nthank you for your message. Which items exactly would you like, and how many?\n\nBest regards"),
    "nl": ("Beste mevrouw {person},\n\nexcuus voor de onduidelijkheid. Dit is de volledige bestelling:\n\n{lines}\n\n[[Bestelnummer {number}\n]]\nGroet\n{contact}\n{signature}", "Goedendag,\n\nwelke artikelen en hoeveel mogen wij u sturen?\n\nVriendelijke groet"),
    "fr": ("Bonjour,\n\nmerci de votre retour. Voici la commande complète :\n\n{lines}\n\n[[Commande n° {number}\n]]\nCordialement\n{contact}\n{signature}", "Bonjour,\n\nquels articles souhaitez-vous exactement, et en quelle quantité ?\n\nCordialement"),
}  # fmt: skip


def our_question_answered(world: World, random: Random, name: str) -> Letter:
    """We asked what exactly was wanted; the answer says all of it."""
    language = random.choice(("de", "de", "en", "nl", "fr"))
    order = drawn(world, random, language, {"number"}, (1, 4), kinds=FIRMS)
    answer, question = ANSWERS[language]
    rows = "\n".join(rows_of(order, random, LIST))
    subject = {"de": "AW: Ihre Bestellung", "en": "Re: your order", "nl": "RE: uw bestelling", "fr": "RE : votre commande"}[language]
    return told(
        order, random, name, subject, answer, f"our question answered {language}", rows, UNJUDGED, quoted(order, world.name, 1, question)
    )


def two_lists_passed_on(world: World, random: Random, name: str) -> Letter:
    """The office passes on what two people of the house need; both lists are ordered."""
    order = drawn(world, random, "de", {"number", "delivery"}, (3, 6), kinds=_HOUSES)
    rows = rows_of(order, random, random.choice((LIST, "{s} {d}, {q} {u}")))
    domain, cut = order.sender.partition("@")[2], len(rows) // 2
    heads = [
        head_of(order, who, f"{mail}@{domain}", order.contact, title, 1)
        for who, mail, title in (("Jonna Petrick", "petrick", "Material"), ("Kolja Amend", "amend", "noch was"))
    ]
    below = (
        f"{heads[0]}\nich brauche für nächste Woche:\n"
        + "\n".join(rows[:cut])
        + f"\n\nJonna\n\n---\n{heads[1]}\nbei mir fehlen:\n"
        + "\n".join(rows[cut:])
        + "\n\nDanke, Kolja"
    )
    text = "Guten Tag,\n\nunten finden Sie den Bedarf von zwei Kollegen. Bitte beide Listen zusammen als eine Bestellung liefern.[[ Bestellnummer: {number}.]][[ Liefertermin: {delivery_label}.]]\n\nMit freundlichen Grüßen\n{contact}\n{signature}"
    return told(order, random, name, "WG: Material", text, "two lists passed on", "", UNJUDGED, f"----- Weitergeleitet -----\n{below}")


PASSED: Mapping[str, tuple[str, str, str]] = {
    "de": ("Bitte so liefern und an uns berechnen.[[ Unsere Nummer dafür: {number}.]]\n\n{contact}\n{signature}", "Moin {first},\n\nkannst du das mitbestellen?\n\n{rows}\n\nGruß aus dem Stall", "WG: Bestellwunsch"), "en": ("Please supply the list below.[[ Order number {number}.]]\n\n{contact}\n{signature}", "Hi {first},\n\nwe are out of these:\n\n{rows}\n\nTa", "FW: wanted"),
    "nl": ("Graag onderstaande lijst leveren.[[ Bestelnummer {number}.]]\n\n{contact}\n{signature}", "Hoi {first},\n\nwil je dit bestellen?\n\n{rows}\n\nDank", "FW: nodig"), "fr": ("Merci de livrer la liste ci-dessous.[[ Commande n° {number}.]]\n\n{contact}\n{signature}", "Salut {first},\n\npeux-tu commander ceci ?\n\n{rows}\n\nMerci", "TR : besoin"),
}  # fmt: skip


def one_list_passed_on(world: World, random: Random, name: str) -> Letter:
    """The office passes on a colleague's list."""
    language = random.choice(("de", "de", "en", "nl", "fr"))
    order = drawn(world, random, language, {"number"}, (1, 5), kinds=_HOUSES)
    above, wanted, title = PASSED[language]
    rows = "\n".join(rows_of(order, random, random.choice((LIST, "- {q} {u} {s} {d}"))))
    head = head_of(order, "Robin Sayer", f"sayer@{order.sender.partition('@')[2]}", order.contact, title.split(": ", 1)[1], 0)
    below = f"{head}\n{wanted.format(first=order.contact.split()[0], rows=rows)}\nRobin"
    return told(order, random, name, title, above, f"one list passed on {language}", "", UNJUDGED, below)


def by_our_own_house(world: World, random: Random, name: str) -> Letter:
    """Our telephone desk sends on what a customer wrote to one of us."""
    order = drawn(world, random, "de", {"number", "delivery"}, (1, 5), kinds=LAND)
    rows, who = "\n".join(rows_of(order, random, random.choice((LIST, "{s} {d} / {q} {u}")))), random.choice(PEOPLE)
    text, used = filled(
        "Hallo Frau {person},\n\nbitte diesmal:\n\n{lines}\n\n[[Bestellnummer {number}\n]][[Bis {delivery} wäre gut.\n]]\nGruß\n{contact}\n{name}",
        parts_of(order, random, rows),
        random,
    )
    head = head_of(order, order.contact, order.sender, f"{who.lower()}@{world.domain}", "Bestellung", 0)
    mail = replace(order, sender=f"{who.lower()}@{world.domain}", contact=who, buyer=order.buyer | {"name": f"{who} ({world.name})"})
    content = posted(
        mail, random, name, "WG: Bestellung", f"kam bei mir an, bitte anlegen\n\n{who}\nTelefonverkauf\n\n{head}\n{said_once(text)}"
    )
    return Letter(f"A/{name}.eml", content, "order", "by our own house", "A", (settled(order, used),))


AGAIN: Mapping[str, tuple[str, str, str]] = {
    "de": ("Hallo Frau {person},\n\ndie letzte Sendung ist da, danke. Jetzt brauchen wir als Nächstes:\n\n{lines}\n\n[[Neue Bestellnummer: {number}\n]][[Lieferung bis {delivery}\n]]\nGruß\n{contact}", "Ihre Sendung hat unser Haus verlassen und enthält:", "AW: Versandmeldung"), "en": ("Hello Ms {person},\n\nall received, thank you. Our next order:\n\n{lines}\n\n[[New order number: {number}\n]]\nRegards\n{contact}", "your parcel is on its way and holds:", "RE: Dispatch note"),
    "nl": ("Beste mevrouw {person},\n\nalles is binnen, dank. De volgende bestelling:\n\n{lines}\n\n[[Nieuw bestelnummer: {number}\n]]\nGroet\n{contact}", "uw zending is onderweg en bevat:", "RE: Verzendbericht"), "fr": ("Bonjour Madame {person},\n\ntout est bien arrivé, merci. Voici la commande suivante :\n\n{lines}\n\n[[Nouvelle commande n° {number}\n]]\nCordialement\n{contact}", "votre colis est en route et contient :", "RE : Avis d'expédition"),
}  # fmt: skip


def above_our_notice(world: World, random: Random, name: str) -> Letter:
    """A new order above our notice of what we sent before."""
    language = random.choice(("de", "de", "en", "nl", "fr"))
    order = drawn(world, random, language, {"number", "delivery"}, (1, 4), kinds=FIRMS)
    earlier = rows_of(drawn(world, random, language, (), (2, 4), kinds=FIRMS), random, "{q} {u} {s} {d}")
    text, notice, subject = AGAIN[language]
    below = quoted(order, world.name, 9, "\n".join([notice, "", *earlier, "", world.block]))
    return told(
        order, random, name, subject, text, f"above our notice {language}", "\n".join(rows_of(order, random, LIST)), UNJUDGED, below
    )


def part_of_our_offer(world: World, random: Random, name: str) -> Letter:
    """Some of what we offered is ordered; the offer stands below with other quantities."""
    order = drawn(world, random, "de", {"number", "delivery"}, (1, 3), kinds=FIRMS, loose=False)
    more = drawn(world, random, "de", (), (2, 3), kinds=FIRMS)
    lines = (*(replace(x, quantity="1") for x in order.lines), *(x for x in more.lines if all(x.sku != y.sku for y in order.lines)))
    names = {article["sku"]: article["name_de"] for article in world.articles}
    offered = [
        f"{n}. {x.sku} {names.get(x.sku or '', x.description)}, {x.quantity} {x.unit} zu {order.money(x.price)} EUR"
        for n, x in enumerate(lines, 1)
    ]
    text = "Sehr geehrter Herr {person},\n\nvon Ihrem Angebot unten nehmen wir:\n\n{lines}\n\nAlles andere brauchen wir nicht.\n\n[[Bestellnummer {number}\n]][[Liefertermin {delivery_label}\n]]\nFreundliche Grüße\n{contact}\n{signature}"
    below = quoted(order, world.name, 6, "\n".join(["wir bieten Ihnen freibleibend an:", "", *offered, "", "Gültig vier Wochen."]))
    return told(order, random, name, "AW: Angebot", text, "part of our offer", "\n".join(rows_of(order, random, LIST)), {"currency": given("EUR"), **UNJUDGED}, below)  # fmt: skip


def long_talk(world: World, random: Random, name: str) -> Letter:
    """Mails to and fro about an article; the newest one orders something else."""
    order = drawn(world, random, "de", {"number", "delivery"}, (1, 4), kinds=LAND)
    talked = random.choice([a for a in world.articles if all(a["sku"] != x.sku for x in order.lines)])
    text = "Hallo Frau {person},\n\nalles klar, dann warten wir damit bis zum Frühjahr. Bestellen möchten wir heute nur:\n\n{lines}\n\n[[Bestellnr.: {number}\n]][[Bis {delivery}, bitte.\n]]\nViele Grüße\n{contact}\n{signature}"
    last = quoted(
        order,
        world.name,
        1,
        f"Hallo,\n\n{talked['name_de']} ist leider erst im März wieder lieferbar, der Preis bleibt bei {order.money(talked['price_net'])} EUR.",
    )
    first = quoted(
        order, order.contact, 2, f"Guten Tag,\n\nhaben Sie {talked['name_de']} ({talked['sku']}) noch da? Wir hätten gern 7 davon."
    )
    below = last + "\n>\n" + "\n".join(f"> {line}" for line in first.split("\n"))
    return told(order, random, name, f"AW: AW: {talked['name_de']}", text, "long talk", "\n".join(rows_of(order, random, LIST)), {"currency": given("EUR"), **UNJUDGED}, below)  # fmt: skip


BUYERS: tuple[Buyer, ...] = (
    our_question_answered, our_question_answered, two_lists_passed_on, one_list_passed_on, one_list_passed_on, by_our_own_house, above_our_notice, above_our_notice, part_of_our_offer, long_talk,
)  # fmt: skip
