"""What became of the sample post, from the database: a table for people, and how it compares with what is true."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rich.table import Table
from sqlalchemy import Engine
from sqlmodel import col, select

from benchmarks.scoring import Measures, measure
from examples.post.truth import Letter
from models.database import snapshot
from models.tables import Draft, MessageRow, ReadingRow

LOOKS_SHOWN = 3


@dataclass(frozen=True)
class Read:
    """One message with its latest reading (None: it could not be read) and its drafts."""

    message: MessageRow
    reading: Mapping[str, Any] | None
    drafts: Sequence[Draft]


def outcome(engine: Engine) -> list[Read]:
    """All messages in the order in which they came in."""
    with snapshot(engine) as session:
        messages = session.exec(select(MessageRow).order_by(col(MessageRow.id))).all()
        readings = {row.message_id: row.content for row in session.exec(select(ReadingRow).order_by(col(ReadingRow.id)))}
        drafts = session.exec(select(Draft).order_by(col(Draft.message_id), col(Draft.position))).all()
    return [Read(m, readings.get(m.id or 0), [d for d in drafts if d.message_id == m.id]) for m in messages]


def as_table(outcomes: Sequence[Read]) -> Table:
    """A row a message: kind, customer, lines, total, and what a clerk has to look at."""
    table = Table(title="The sample company's post", row_styles=("", "dim"))
    for name in ("message", "kind", "customer", "lines", "total", "look at"):
        table.add_column(name, justify="right" if name in ("lines", "total") else "left", overflow="fold")
    for read in outcomes:
        for row in _rows(read):
            table.add_row(*row)
    return table


def _rows(read: Read) -> Iterator[tuple[str, ...]]:
    name = read.message.subject or read.message.name
    if read.reading is None:
        yield name, "not read", "", "", "", read.message.error
        return
    kind = " + ".join([str(read.reading["kind"]), *read.reading["also"]])
    orders = read.reading["orders"]
    if not orders:
        yield name, kind, "", "", "", "; ".join(problem["message"] for problem in read.reading["problems"])
    for order in orders:
        yield name, kind, _customer(order), str(len(order["lines"])), _total(order), _looks(order["needs_review"])


def _value(leaf: Mapping[str, Any] | None) -> str:
    return str(leaf["value"]) if leaf else ""


def _customer(order: Mapping[str, Any]) -> str:
    fields = order["fields"]
    return f"{_value(fields['customer_number'])} {_value(fields['bill_to']['name'] or fields['buyer_name'])}".strip()


def _total(order: Mapping[str, Any]) -> str:
    fields = order["fields"]
    return _value(fields["gross_total"]) or _value(fields["net_total"])


def _looks(needs_review: Sequence[str]) -> str:
    shown = [path.removeprefix("fields.") for path in needs_review[:LOOKS_SHOWN]]
    more = len(needs_review) - len(shown)
    return ", ".join(shown) + (f" and {more} more" if more > 0 else "")


def compared(outcomes: Sequence[Read], letters: Sequence[Letter]) -> Measures:
    """The measures of all letters; one that has not arrived counts as not read."""
    found = {read.message.sha256: read.reading for read in outcomes}
    return sum((measure(letter.truth(), found.get(hashlib.sha256(letter.content).hexdigest())) for letter in letters), Measures())
