"""The opened part's buyers who order by CSV file."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.opened import words
from benchmarks.corpus.opened.attached import PLAIN, PRICED, mailed, wanted
from examples.post.truth import Letter


def _csv(rows: Sequence[Sequence[str]], separator: str, charset: str, quoting: int = csv.QUOTE_MINIMAL) -> bytes:
    buffer = io.StringIO()
    csv.writer(buffer, delimiter=separator, quoting=quoting).writerows(rows)  # type: ignore[arg-type]
    return buffer.getvalue().encode(charset)


def head_rows_csv(world: World, random: Random, name: str) -> Letter:
    """Rows of labels above the table, decimal commas, an old code page."""
    order = wanted(world, random, "de", {"number", "customer", "delivery", "payment"}, (1, 9), PRICED)
    said = [
        (label, value)
        for label, value in (
            ("Bestellnummer", order.number),
            ("Kundennummer", order.customer),
            ("Liefertermin", order.delivery_shown),
            ("Zahlungsart", order.payment_said),
        )
        if value
    ]
    rows = [*said, (), ("Pos", "Artikelnummer", "Artikelbezeichnung", "Menge", "ME", "Preis EUR", "Betrag EUR")]
    rows += [
        (str(n), x.number, x.description, words.count(x.quantity, "de"), x.unit, order.money(x.price), order.money(x.total))
        for n, x in enumerate(order.lines, 1)
    ]
    return mailed(
        replace(order, currency="EUR"), random, name, "bestellung.csv", "text/csv", _csv(rows, ";", "cp1252"), "csv with head rows"
    )


def till_csv(world: World, random: Random, name: str) -> Letter:
    """A shop till's export: GTIN and count, everything in quotes; English."""
    order = wanted(world, random, "en", set(), (2, 12), {"gtin"})
    order = replace(order, lines=tuple(x for x in order.lines if x.sku))
    rows = [("EAN", "Qty", "Store"), *((x.gtin, x.quantity, "014") for x in order.lines)]
    return mailed(order, random, name, "reorder.csv", "text/csv", _csv(rows, ",", "utf-8", csv.QUOTE_ALL), "csv of a till")


def wide_csv(world: World, random: Random, name: str) -> Letter:
    """One row a line, the order's head repeated in each; UTF-16 with tabs; French."""
    order = wanted(world, random, "fr", {"number", "customer", "date"}, (1, 8), PLAIN | {"price"})
    rows: list[tuple[str, ...]] = [
        ("N° commande", "Date", "Code client", "Référence", "Désignation", "Quantité", "Unité", "Prix unitaire HT EUR")
    ]
    rows += [
        (
            order.number,
            order.day(order.dated) if order.dated else "",
            order.customer,
            x.number,
            x.description,
            words.count(x.quantity, "fr"),
            x.unit,
            order.money(x.price),
        )
        for x in order.lines
    ]
    return mailed(
        replace(order, currency="EUR"), random, name, "commande.csv", "text/csv", _csv(rows, "\t", "utf-16"), "csv with repeated head"
    )


def broken_cells_csv(world: World, random: Random, name: str) -> Letter:
    """Line breaks inside cells, the buyer's number and ours in one; quantities with three decimals."""
    order = wanted(world, random, "de", {"customer", "delivery"}, (1, 7), PLAIN | {"buyer_sku"})
    rows = [
        ("Material", "Text", "Bestellmenge", "Einheit"),
        *(
            (x.buyer_sku, f"{x.description}\nIhre Art.-Nr.: {x.number}", f"{Decimal(x.quantity):.3f}".replace(".", ","), x.unit)
            for x in order.lines
        ),
    ]
    extra = "".join(
        f"{label}: {value}\n" for label, value in (("Kundennummer", order.customer), ("Liefertermin", order.delivery_shown)) if value
    )
    return mailed(order, random, name, "abruf.csv", "text/csv", _csv(rows, ";", "utf-8-sig"), "csv with broken cells", extra.strip())


BUYERS: tuple[Buyer, ...] = (head_rows_csv, till_csv, wide_csv, wide_csv, broken_cells_csv)
