"""Reading the order lines of one document: from a table, from prose, or stated outright by a structured format."""

from __future__ import annotations

from dataclasses import dataclass, field

from config.company import Customer
from parsers.masterdata import Master
from parsers.page import Document
from parsers.result import Check, Leaf, Line


@dataclass(frozen=True, slots=True)
class LinesReading:
    """The lines of one document, the totals printed with them, and what is in doubt.

    `totals` maps net_total, shipping, tax_total, gross_total, currency to their leaf. `doubts` are paths as in `needs_review`
    ("lines", "lines.2.quantity", "fields.gross_total"). `strength` is the log-odds that these are order lines at all.
    """

    lines: tuple[Line, ...] = ()
    totals: dict[str, Leaf] = field(default_factory=dict)
    doubts: tuple[str, ...] = ()
    checks: tuple[Check, ...] = ()
    strength: float = -5.0


def read_lines(document: Document, master: Master | None, customer: Customer | None) -> LinesReading:
    """The order lines of a document, grounded in the catalogue where there is one."""
    return LinesReading()


def ground_lines(lines: tuple[Line, ...], totals: dict[str, Leaf], master: Master | None, customer: Customer | None) -> LinesReading:
    """Lines that a structured format states outright, with our articles found and the same checks run."""
    return LinesReading(lines, totals, strength=5.0)
