"""Totals printed as a small table of their own: a row of labels with the amounts under them, a row for each rate of tax.

Only what adds up is taken: without net + tax = gross in one row, the words above could be the head of any table.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from parsers.reading.lines.heads import head_roles
from parsers.reading.lines.numerals import Numeral
from parsers.reading.lines.rows import Piece, Row
from parsers.reading.lines.totals import TotalRow, label_kind

CENT = Decimal("0.011")
MOST_RATES = 6
NETS, GROSSES = ("net_total", "any_total", "subtotal"), ("gross_total", "any_total")
_OF_LINES = frozenset({"quantity", "unit_price"})


@dataclass(frozen=True, slots=True)
class Summary:
    """What such a table states in its closing row, and the numbers of all its rows, that of the labels first."""

    totals: tuple[TotalRow, ...]
    rows: tuple[int, ...]


def find_summaries(rows: Sequence[Row], numerals: Mapping[int, Sequence[Numeral]]) -> Iterator[Summary]:
    """The tables of totals of a document, from the top."""
    for place, row in enumerate(rows):
        labels = _labels(row)
        if len({kind for kind, _ in labels}) < 2:
            continue
        below = _filled(rows[place + 1 : place + 1 + MOST_RATES], row, numerals)
        stated = [found for r in below if (found := _stated(r, labels, numerals)) is not None]
        if stated and (len(stated) == 1 or _closes(stated)):
            yield Summary(tuple(stated[-1].values()), (row.number, *(r.number for r in below)))


def _filled(rows: Sequence[Row], head: Row, numerals: Mapping[int, Sequence[Numeral]]) -> list[Row]:
    """The rows right below the labels that hold amounts."""
    return list(itertools.takewhile(lambda row: row.page is head.page and _amounts(row, numerals), rows))


def _labels(row: Row) -> list[tuple[str, Piece]]:
    """The pieces of a row that name totals; none where others name what only lines have, or numbers stand among them."""
    if any(_OF_LINES & set(head_roles(piece.text)[:1]) for piece in row.pieces) or any(c.isdigit() for c in row.text):
        return []
    named = [(label_kind(piece.text), piece) for piece in row.pieces if "%" not in piece.text]
    return [(kind, piece) for kind, piece in named if kind]


def _amounts(row: Row, numerals: Mapping[int, Sequence[Numeral]]) -> list[Numeral]:
    return [n for n in numerals[row.number] if n.amount.money_like] if len(numerals[row.number]) > 1 else []


def _stated(row: Row, labels: Sequence[tuple[str, Piece]], numerals: Mapping[int, Sequence[Numeral]]) -> dict[str, TotalRow] | None:
    """Net, tax and gross of a row, by the labels above; None where they do not add up."""
    under = [(kind, piece.text, numeral) for kind, piece in labels if (numeral := _under(piece, _amounts(row, numerals))) is not None]
    taxes = [entry for entry in under if entry[0] == "tax_total"]
    for net, tax, gross in itertools.product(under, taxes, under):
        fits = net[0] in NETS and gross[0] in GROSSES and net[2] is not gross[2]
        if fits and abs(net[2].amount.value + tax[2].amount.value - gross[2].amount.value) < CENT:
            named = (("net_total", net), ("tax_total", tax), ("gross_total", gross))
            return {kind: TotalRow(kind, row.number, entry[2], entry[1]) for kind, entry in named}
    return None


def _under(piece: Piece, amounts: Sequence[Numeral]) -> Numeral | None:
    """The amount that stands under a label: the one that overlaps it most."""
    best = max(amounts, key=lambda n: min(piece.x1, n.x1) - max(piece.x0, n.x0), default=None)
    return best if best is not None and min(piece.x1, best.x1) - max(piece.x0, best.x0) > 0 else None


def _closes(stated: Sequence[dict[str, TotalRow]]) -> bool:
    """Whether the last row is the sum of those above it."""
    return all(
        abs(sum((_value(found[kind]) for found in stated[:-1]), Decimal(0)) - _value(stated[-1][kind])) < CENT for kind in stated[-1]
    )


def _value(total: TotalRow) -> Decimal:
    return total.amount.amount.value if total.amount else Decimal(0)
