"""More buyers of the trial part who order by table file: groups with sums between, a separator named in the first line, cells side by side."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.cell_files import Rows, book_of, separated
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.drawn.grids import Sheet, drawn, figure, rows_of, settled
from examples.post.tables import XLSX, saved
from examples.post.truth import Letter

GROUPED = Sheet(
    "groups", "de", (("sku", "Artikelnummer"), ("desc", "Bezeichnung"), ("qty", "Anzahl"), ("unit", "Einheit"), ("price", "Einzelpreis €"), ("total", "Gesamtpreis €")),
    (("number", "Bestellnummer"), ("day", "Datum"), ("customer", "Kundennummer"), ("contact", "Bestellt von")), "Sammelbestellung", below="Gesamtsumme netto €", lines=(3, 9),
)  # fmt: skip
GROUPS = ("Wohnbereich Rosengarten", "Wohnbereich Lindenhof", "Tagespflege", "Küche und Service", "Behandlungszimmer", "Praxislabor")


def groups_with_sums(world: World, random: Random, name: str) -> Letter:
    """The wards one after another, each with its heading and its sum."""
    order = drawn(GROUPED, world, random)
    rows = rows_of(replace(GROUPED, below=""), replace(order, lines=()))
    for place, start in enumerate(range(0, len(order.lines), 3)):
        part = order.lines[start : start + 3]
        rows += [[GROUPS[(place + len(order.lines)) % len(GROUPS)]]]
        rows += [[x.number, x.description, figure(x.quantity), x.unit, float(x.price), float(x.total)] for x in part]
        rows += [["Zwischensumme", None, None, None, None, float(sum(x.total for x in part))]]
    rows += [[], [GROUPED.below, None, None, None, None, float(order.net)]]
    return enclosed(settled(GROUPED, order), random, name, saved(book_of(rows, random)), "xlsx groups with sums", "E", "xlsx", XLSX)


LISTED = Sheet(
    "list", "de", (("sku", "Art.-Nr."), ("desc", "Artikel"), ("qty", "Menge"), ("unit", "VE")),
    (("number", "Bestell-Nr."), ("customer", "Kunden-Nr."), ("delivery", "Termin")), lines=(2, 10),
)  # fmt: skip


def separator_named(world: World, random: Random, name: str) -> Letter:
    """The first line of the file names its separator."""
    order = drawn(LISTED, world, random)
    content = b"sep=;\r\n" + separated(";", "cp1252")(rows_of(LISTED, order), random)
    return enclosed(settled(LISTED, order), random, name, content, "csv separator named", "E", "csv", "text/csv")


def cells_side_by_side(world: World, random: Random, name: str) -> Letter:
    """The buyer's address on the left, the order's facts on the right of it, the goods below."""
    sheet = replace(LISTED, heads=(*LISTED.heads, ("day", "Datum"), ("block", "")))
    order = drawn(sheet, world, random)
    address = order.block.split("\n")
    facts = (
        ("Bestell-Nr.", order.number), ("Kunden-Nr.", order.customer), ("Termin", order.delivery_shown), ("Datum", order.day(order.dated) if order.dated else ""),
    )  # fmt: skip
    said = [list(pair) for pair in facts if pair[1]]
    rows: Rows = [["BESTELLUNG"], []]
    for place in range(max(len(address), len(said))):
        left = address[place] if place < len(address) else None
        rows.append([left, None, *(said[place] if place < len(said) else (None, None))])
    rows += [[], [head for _, head in LISTED.columns]]
    rows += [[x.number, x.description, figure(x.quantity), x.unit] for x in order.lines]
    return enclosed(settled(sheet, order), random, name, saved(book_of(rows, random)), "xlsx side by side", "E", "xlsx", XLSX)


BUYERS: tuple[Buyer, ...] = (groups_with_sums, separator_named, cells_side_by_side)
