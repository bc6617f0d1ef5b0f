"""Why an order was read as it was: each value with its reasons and their weights, and the candidates that lost.

Nothing is read again: the order keeps what its readers made it from (`OrderReading.grounds`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from typing import Any

from config.company import Customer
from parsers.reading.addresses.parties import as_buyer
from parsers.reading.addresses.parts import Block
from parsers.reading.evidence import Candidate, Reason
from parsers.reading.head.facts import Facts
from parsers.reading.lines.assignment import Roles
from parsers.reading.lines.columns import Column
from parsers.reading.matching.customers import Match
from parsers.reading.matching.grounding import Choice, Grounding
from parsers.reading.opinion.gate import STATED, UNLIKE
from parsers.result import ADDRESS_PARTS, LINE_PARTS, Address, Check, Leaf, Line, OrderReading

MOST_TOLD, MOST_NUMBERS = 6, 4
NO_VALUE = "?"
"""What stands for a value where something is only said of a place: it is shown, and never offered."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """One candidate for a place: its value (with `more` words about it), how it stands there, and its reasons.

    Weights are log-odds, None for a reason that has none; `score` is their sum. `parts` are an address's, by name.
    """

    value: str
    raw: str = ""
    more: str = ""
    score: float | None = None
    reasons: tuple[tuple[str, float | None], ...] = ()
    chosen: bool = False
    parts: tuple[tuple[str, str], ...] = ()

    def as_json(self) -> dict[str, Any]:
        reasons = [{"text": text, "weight": None if weight is None else round(weight, 2)} for text, weight in self.reasons]
        told = {"value": self.value, "raw": self.raw, "more": self.more, "chosen": self.chosen}
        return {**told, "score": None if self.score is None else round(self.score, 2), "reasons": reasons}


@dataclass(frozen=True, slots=True)
class Place:
    """A place to be filled: its path in the order, or «table 1»; its candidates, the chosen one first, and how sure that one is (0..1)."""

    at: str
    candidates: tuple[Alternative, ...]
    confidence: float | None = None

    def as_json(self) -> dict[str, Any]:
        confidence = None if self.confidence is None else round(self.confidence, 4)
        return {"at": self.at, "confidence": confidence, "candidates": [one.as_json() for one in self.candidates]}


def explained(order: OrderReading) -> tuple[Place, ...]:
    """Every place of an order for which anything was found, or that must be looked at: fields, then tables, then lines."""
    facts = order.grounds.head.facts if order.grounds else None
    tables = order.grounds.lines.found.tables if order.grounds else ()
    groundings = order.grounds.lines.groundings if order.grounds else ()
    places = [*_fields(order, facts), *(_table(number, roles) for number, roles in enumerate(tables, start=1))]
    for number, line in enumerate(order.lines):
        places += _line(f"lines.{number}", line, groundings[number] if number < len(groundings) else None)
    return tuple(place for place in places if place.candidates or place.at in order.needs_review)


def _fields(order: OrderReading, facts: Facts | None) -> Iterator[Place]:
    for name in (f.name for f in fields(order.fields)):
        held: Leaf | Address | None = getattr(order.fields, name)
        at = f"fields.{name}"
        if isinstance(held, Address):
            if facts and order.grounds:
                yield Place(at, tuple(_blocks(name, facts, order.grounds.head.customer)))
            yield from (_place(f"{at}.{part}", getattr(held, part)) for part in ADDRESS_PARTS)
        elif name == "customer_number" and facts and facts.head.master:
            yield _place(at, held, (_customer(match) for match in facts.matches[:MOST_TOLD]))
        else:
            found = facts.numbers if facts and name == "customer_number" else facts.ranking.get(name, ()) if facts else ()
            doubts = [_doubt(check) for check in order.checks if check.at == at and check.code in (STATED, UNLIKE)]
            yield _place(at, held, (*map(_candidate, found[:MOST_TOLD]), *doubts))


def _doubt(check: Check) -> Alternative:
    """What the second opinion says of a place: a statement, and no value."""
    return Alternative(NO_VALUE, reasons=((f"second opinion: {check.message}", None),))


def _line(at: str, line: Line, grounding: Grounding | None) -> Iterator[Place]:
    for part in LINE_PARTS:
        choices = grounding.choices if grounding and part == "sku" else ()
        yield _place(f"{at}.{part}", getattr(line, part), (_article(choice) for choice in choices))


def _place(at: str, leaf: Leaf | None, found: Iterable[Alternative] = ()) -> Place:
    """A place with what stands there first; where that was no candidate, with the reasons that it has itself."""
    candidates = list(found)
    if leaf is None:
        return Place(at, tuple(candidates))
    chosen = next((one for one in candidates if one.value == leaf.value), None)
    first = chosen or Alternative(leaf.value, leaf.raw, reasons=tuple((reason, None) for reason in leaf.why))
    return Place(at, (replace(first, chosen=True), *(one for one in candidates if one is not chosen)), leaf.confidence)


def _candidate(candidate: Candidate) -> Alternative:
    return Alternative(candidate.value, candidate.raw, score=candidate.score, reasons=_weighed(candidate.reasons))


def _customer(match: Match) -> Alternative:
    return Alternative(match.customer.customer_number, more=match.customer.name, score=match.score, reasons=_weighed(match.reasons))


def _article(choice: Choice) -> Alternative:
    article = choice.article
    raw = choice.code.text if choice.code else ""
    return Alternative(article.sku, raw, article.name_de or article.name_en, choice.score, _weighed(choice.reasons))


def _weighed(reasons: Iterable[Reason]) -> tuple[tuple[str, float | None], ...]:
    return tuple((reason.text, reason.weight) for reason in reasons)


def _blocks(name: str, facts: Facts, customer: Customer | None) -> Iterator[Alternative]:
    """The address blocks that may be the buyer's, likeliest first; that the receiver's is headed so is told, not weighed."""
    chosen: Block | None = getattr(facts.parties, name)
    weighed = [(block, as_buyer(facts.head, block, customer)) for block in facts.parties.foreign]
    ranked = sorted(weighed, key=lambda pair: (pair[0] is not chosen, -sum(reason.weight for reason in pair[1])))
    for block, reasons in ranked[:MOST_TOLD]:
        headings = tuple((f"under a heading «{heading}»", None) for heading in sorted(block.headings))
        score = sum(reason.weight for reason in reasons) if name == "bill_to" else None
        told = (*_weighed(reasons), *headings) if name == "bill_to" else headings
        parts = tuple((part, block.text(part)) for part in ADDRESS_PARTS if part in block.parts)
        yield Alternative(", ".join(text for _, text in parts), score=score, reasons=told, chosen=block is chosen, parts=parts)


def _table(number: int, roles: Roles) -> Place:
    """The ways to give a table's columns their roles, the one chosen first."""
    held = (("position", roles.position), ("discount", roles.discount), ("price base", roles.price_base))
    beside = [f"{role} {_column(column)}" for role, column in held if column is not None]
    found = []
    for rank, choice in enumerate(roles.choices):
        named = (("quantity", choice.quantity), ("unit price", choice.unit_price), ("line total", choice.line_total))
        parts = [f"{role} {_column(column)}" for role, column in named if column is not None]
        found.append(Alternative("; ".join(parts) or "nothing", "", "; ".join(beside), choice.score, _weighed(choice.reasons), rank == 0))
    return Place(f"table {number}", tuple(found))


def _column(column: Column) -> str:
    """A column by its head and its first numbers."""
    numbers = [column.numerals[row].amount.raw for row in sorted(column.numerals)]
    shown = ", ".join(numbers[:MOST_NUMBERS]) + (", …" if len(numbers) > MOST_NUMBERS else "")
    return f"«{column.head.text}» ({shown})" if column.head else f"({shown})"
