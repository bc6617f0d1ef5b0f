"""What is read of forms cell by cell: the share of article numbers, counts, ticks, days and numbers that is right, listed or not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rich.box import SIMPLE_HEAD
from rich.table import Table

from benchmarks.judging import Verdict
from benchmarks.report import Measure
from benchmarks.scoring import Measures


@dataclass(frozen=True, slots=True)
class Cell:
    """A kind of cell: its place in `Measures.verdicts`, its name; `empty` tells that a cell without anything in it counts as well."""

    place: str
    name: str
    empty: bool = False


CELLS = (
    Cell("lines.sku", "article numbers"),
    Cell("lines.quantity", "quantities"),
    Cell("fields.payment_method", "ticks", empty=True),
    Cell("fields.order_date", "days of order"),
    Cell("fields.requested_delivery_date", "days wanted"),
    Cell("fields.customer_number", "customer numbers"),
    Cell("fields.order_number", "order numbers"),
    Cell("lines.unit_price", "prices"),
    Cell("lines.line_total", "amounts"),
)


def shares(measures: Measures) -> Iterator[tuple[Cell, int, int]]:
    """For each kind of cell how many are right, of how many; cells of lines that were missed are wrong."""
    for cell in CELLS:
        found = {verdict: measures.verdicts[cell.place, verdict] for verdict in Verdict}
        right = found[Verdict.RIGHT] + (found[Verdict.RIGHTLY_EMPTY] if cell.empty else 0)
        wrong = found[Verdict.WRONG] + found[Verdict.MISSING] + found[Verdict.FALSE]
        yield cell, right, right + wrong


def cell_table(groups: Mapping[str, Measures]) -> Table:
    """A row for each kind of cell, a column for each group: the share that is right, and of how many."""
    table = Table(title="cells of paper", box=SIMPLE_HEAD)
    table.add_column("cells")
    for name in sorted(groups):
        table.add_column(name, justify="right")
    columns = [list(shares(groups[name])) for name in sorted(groups)]
    for row in zip(*columns, strict=True):
        table.add_row(row[0][0].name, *(f"{right / of:.3f} of {of}" if of else "–" for _, right, of in row))
    return table


def cell_measures(part: str, groups: Mapping[str, Measures]) -> list[Measure]:
    """The same for programs."""
    return [
        Measure(f"{part} {name}: {cell.name} right", round(right / of, 4), "share")
        for name, measures in sorted(groups.items())
        for cell, right, of in shares(measures)
        if of
    ]
