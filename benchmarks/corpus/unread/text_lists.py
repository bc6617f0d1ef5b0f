"""Buyers of the unread part whose lists are set in ways of their own: ditto marks, headings, one quantity for all, cells one below the other, copied chats."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import partial
from random import Random
from typing import Any

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.letters import rows_of
from benchmarks.corpus.drawn.text_special import aligned
from benchmarks.corpus.opened.letters import line_text
from benchmarks.corpus.unread.ask import on_file
from benchmarks.corpus.unread.goods import FAMILIES
from benchmarks.corpus.unread.text_frames import LANGUAGES, PATTERNS, Judged, framed, small, taking
from examples.post.truth import Letter, any_of

DITTO = {"de": ("dto.", "desgl.", '"'), "en": ("ditto", "do."), "nl": ("idem",), "fr": ("idem", "id.")}


def ditto(world: World, random: Random, name: str) -> Letter:
    """Near-twins one below the other: what they have in common is written once; their numbers tell them apart."""
    language = random.choice(LANGUAGES)
    order = on_file(world, random, language, {"number", "delivery"}, (1, 2))
    family = random.choice(FAMILIES)
    twins = [a for a in world.articles if a["name_de"] in {family.name(variant, "de") for variant in family.variants}]
    order = taking(order, random, random.sample(twins, random.randint(3, min(5, len(twins)))))
    names = [next(a[f"name_{language}"] for a in world.articles if a["sku"] == x.sku) for x in order.lines]
    order = replace(
        order,
        lines=tuple(replace(x, description=text) for x, text in sorted(zip(order.lines, names, strict=True), key=lambda pair: pair[1])),
    )
    word, rows, truths, before = random.choice(DITTO[language]), [], [], ""
    for n, x in enumerate(order.lines, 1):
        common = _common(before, x.description)
        text = f"{word} {x.description[len(common) :]}" if common else x.description
        rows.append(f"{n}. {order.count(x.quantity)} {x.unit} {text} ({x.number})")
        truths.append(any_of(x.description, text))
        before = x.description

    def either(truth: dict[str, Any]) -> None:
        for line, said in zip(truth["lines"], truths, strict=True):
            line["description"] = said

    made = framed(order, random, name, "\n".join(rows), "ditto")
    return replace(made, orders=(Judged(made.orders[0], either),))


def _common(before: str, text: str) -> str:
    """The words that two names begin with, at least two of them."""
    shared = []
    for one, other in zip(before.split(), text.split(), strict=False):
        if one != other:
            break
        shared.append(one)
    return " ".join(shared) + " " if len(shared) > 1 and len(shared) < len(text.split()) else ""


PLACES = {"de": ("Lager:", "Werkstatt:", "Außenanlagen:", "Fahrzeug 2:", "Neubau:"), "en": ("For the workshop:", "For the yard:", "Van stock:"), "nl": ("Werkplaats:", "Buitenterrein:", "Bus 3:"), "fr": ("Pour l'atelier :", "Espaces verts :", "Camion 2 :")}  # fmt: skip


def place_by_place(world: World, random: Random, name: str) -> Letter:
    """The list is divided by the places where things are needed."""
    language = random.choice(LANGUAGES)
    order = on_file(world, random, language, {"number", "delivery"}, (3, 6))
    heads, pattern = random.sample(PLACES[language], 3), random.choice(PATTERNS)
    rows = [
        f"{f'{chr(10)}{heads[n // 2]}{chr(10)}' if n % 2 == 0 else ''}{line_text(pattern, order, x, n + 1, random)}"
        for n, x in enumerate(order.lines)
    ]
    return framed(order, random, name, "\n".join(rows), "place by place")


ALIKE = {
    "de": ("Jeweils {q} Stück:", "{q} Stück je Artikel:"),
    "en": ("{q} each of:",),
    "nl": ("Telkens {q} stuks van:",),
    "fr": ("{q} unités pour chaque article :",),
}


def the_same_of_each(world: World, random: Random, name: str) -> Letter:
    """One quantity holds for every row below it."""
    language, quantity = random.choice(LANGUAGES), str(random.choice((2, 4, 5, 8, 10, 15, 25)))
    order = on_file(world, random, language, {"number", "delivery"}, (2, 5))
    order = replace(order, lines=tuple(replace(x, quantity=quantity, unit_is=any_of("C62", x.code, None)) for x in order.lines))
    rows = (
        f"{random.choice(ALIKE[language]).replace('{q}', quantity)}\n{rows_of(order, random, random.choice(('{s}  {d}', '* {d} ({s})')))}"
    )
    return framed(order, random, name, rows, "the same of each")


def thousands(world: World, random: Random, name: str) -> Letter:
    """Large quantities with a sign between thousands, as the buyer writes his amounts."""
    language = random.choice(LANGUAGES)
    order = on_file(world, random, language, {"number", "delivery"}, (2, 4), loose=False)
    order = taking(order, random, random.sample(small(world), random.randint(2, 4)))
    large = tuple(replace(x, quantity=str(random.choice((600, 1000, 1200, 1500, 2000, 2500, 10000)))) for x in order.lines)
    order = replace(order, lines=large)
    shown = tuple(
        replace(x, quantity=order.manner.money(x.quantity, 0) if Decimal(x.quantity) >= 1000 else order.count(x.quantity)) for x in large
    )
    rows = "\n".join(f"{x.quantity} {x.unit} {x.description} ({x.number})" for x in shown)
    return framed(order, random, name, rows, "thousands")


def in_figures_and_words(world: World, random: Random, name: str) -> Letter:
    """Each quantity stands in figures and, in brackets, in words."""
    order = on_file(world, random, "de", {"number", "delivery"}, (1, 4))
    return framed(order, random, name, rows_of(order, random, "{q} ({w}) {u} {d}, Artikel {s}"), "figures and words")


def with_discount(world: World, random: Random, name: str) -> Letter:
    """List price, discount and price of each line, as agreed in the year's talks."""
    order = on_file(
        world, random, "de", {"number", "delivery"}, (1, 4), {"sku", "description", "unit", "price", "total", "off"}, loose=False
    )
    order = replace(order, lines=tuple(replace(x, off=random.choice((5, 10, 15, 25))) for x in order.lines))
    rows = "\n".join(
        f"{order.count(x.quantity)} {x.unit} {x.description} ({x.number}), Liste {order.money(x.price)} EUR - {x.off} % = gesamt {order.money(x.total)} EUR"
        for x in order.lines
    )
    return framed(order, random, name, rows, "with discount")


def price_per_hundred(world: World, random: Random, name: str) -> Letter:
    """Prices for a hundred, as cable and small parts are priced."""
    order = replace(
        on_file(world, random, "de", {"number", "delivery"}, (1, 4), {"sku", "description", "unit", "price"}, loose=False), per=100
    )
    order = taking(order, random, random.sample(small(world), random.randint(1, 4)))
    rows = "\n".join(
        f"{x.number} {x.description}, {order.count(x.quantity)} {x.unit}, Preis je 100: {order.money(Decimal(x.price) * 100)} EUR"
        for x in order.lines
    )
    return framed(order, random, name, rows, "price per hundred")


HEADS: Mapping[str, Sequence[Sequence[str]]] = {
    "de": (("Nr.", "Material", "Menge", "Einheit", "EP EUR", "GP EUR"), ("Artikel-Nr.", "Bezeichnung", "Bedarf", "EH", "€/EH", "€ gesamt")), "en": (("Code", "Material", "Qty", "Unit", "Price EUR", "Value EUR"),), "nl": (("Code", "Materiaal", "Aantal", "Eenh.", "Prijs EUR", "Bedrag EUR"),), "fr": (("Code", "Matériel", "Qté", "Unité", "PU EUR", "Montant EUR"),),
}  # fmt: skip


def pasted_table(way: str, world: World, random: Random, name: str) -> Letter:
    """A table pasted from somewhere: in columns of blanks, with signs between cells, or each cell on a line of its own."""
    language, width = random.choice(LANGUAGES), random.choice((4, 4, 6))
    shows = {"sku", "description", "unit"} | ({"price", "total"} if width > 4 else set())
    order = on_file(world, random, language, {"number", "delivery"}, (2, 7), shows, loose=False)
    cells = [[x.number, x.description, order.count(x.quantity), x.unit, order.money(x.price), order.money(x.total)] for x in order.lines]
    table = [list(row[:width]) for row in (random.choice(HEADS[language]), *cells)]
    rows = "\n".join("\n".join(row) for row in table) if way == "cells" else aligned(table, way)
    return framed(
        order, random, name, rows, f"pasted table {'of ' if way == 'cells' else ''}{way if way in ('blanks', 'bars', 'cells') else 'signs'}"
    )


def counted_like_programs(world: World, random: Random, name: str) -> Letter:
    """Quantities with two decimals that are noughts, as an order program counts."""
    order = on_file(world, random, "de", {"number", "delivery"}, (2, 6), loose=False, countries=("DE", "AT"))
    rows = "\n".join(
        f"{n:03d} {x.number} {order.manner.money(x.quantity, 2)} {x.unit} {x.description}" for n, x in enumerate(order.lines, 1)
    )
    return framed(order, random, name, rows, "counted like programs")


CHAT = {
    "de": ("Guten Morgen!", "Brauchen auf der Baustelle:", "Danke, bestell ich gleich", "und nicht wieder Freitag um 3 ;-)"), "en": ("Morning!", "Need this on site:", "OK will order now", "not at 3 on a Friday again ;-)"), "nl": ("Goeiemorgen!", "Nodig op het werk:", "Oké, bestel ik zo", "en niet weer vrijdag om 3 uur ;-)"), "fr": ("Bonjour !", "Besoin sur le chantier :", "OK je commande", "et pas encore vendredi à 3 h ;-)"),
}  # fmt: skip
COPIED = {
    "de": "aus unserer Gruppe, bitte so liefern:",
    "en": "copied from our group chat, please supply:",
    "nl": "uit onze groepsapp, graag zo leveren:",
    "fr": "copié de notre groupe, merci de livrer :",
}


def copied_chat(world: World, random: Random, name: str) -> Letter:
    """What colleagues wrote to each other on their telephones, copied into a mail: each message with its day, time and writer."""
    language = random.choice(LANGUAGES)
    order = on_file(world, random, language, {"number"}, (2, 4))
    hello, need, ok, joke = CHAT[language]
    who, office = random.sample(("Mirko", "Kim", "Toni", "Luca", "Sam"), 2)
    rows = [line_text("{q} {u} {d} ({s})", order, x, n, random) for n, x in enumerate(order.lines, 1)]
    said = [(who, hello), (who, need), *((who, row) for row in rows), (office, ok), (who, joke)]
    start = random.randrange(3, 40)
    chat = "\n".join(f"[{order.written:%d.%m.%y}, 07:{start + n // 2:02d}] {person}: {text}" for n, (person, text) in enumerate(said))
    return framed(order, random, name, f"{COPIED[language]}\n\n{chat}", "copied chat")


BUYERS: tuple[Buyer, ...] = (
    ditto, ditto, place_by_place, place_by_place, the_same_of_each, thousands, in_figures_and_words, with_discount, price_per_hundred, *(partial(pasted_table, way) for way in ("blanks", "blanks", "bars", "\t", ";", "cells")), counted_like_programs, copied_chat,
)  # fmt: skip
