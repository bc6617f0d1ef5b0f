"""Two readers, like two persons keying: what the second opinion sees stated and the first reading has not is to be looked at.

It changes no value. A field of which a statement surely speaks and that is empty, or whose value was taken from a statement that hardly
speaks of it, is listed, and a check shows the clerk the statement.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from parsers.page import TAKEN
from parsers.reading.checks.saying import say
from parsers.reading.head.facts import Facts
from parsers.reading.opinion.claims import OF, is_open, taken_words
from parsers.reading.opinion.model import Limits, Model, Scores, taught
from parsers.reading.opinion.statements import Statement, statements
from parsers.reading.opinion.terms import heard
from parsers.result import Check, Leaf, OrderFields, OrderReading

LONGEST = 160
STATED, UNLIKE = "may_be_stated", "hardly_stated"
"""The codes of its checks: a statement of a field that is empty, and one that hardly speaks of the field read from it."""


def with_second_opinion(order: OrderReading, model: Model | None = None) -> OrderReading:
    """The order with what the second opinion doubts in `needs_review`; unchanged where its head was not read from text or printed pages."""
    facts = order.grounds.head.facts if order.grounds else None
    if facts is None or any(page.scanned for held in facts.head.sheets for page in held.document.pages):
        return order
    checks = tuple(_doubts(order.fields, frozenset(order.needs_review), facts, model or taught()))
    doubts = dict.fromkeys((*order.needs_review, *(check.at for check in checks)))
    return replace(order, needs_review=tuple(doubts), checks=(*order.checks, *checks))


def _doubts(fields: OrderFields, listed: frozenset[str], facts: Facts, model: Model) -> Iterator[Check]:
    asked = [(model.fields.index(name), name) for name in OF if f"fields.{name}" not in listed]
    if not asked:
        return
    found = statements(facts.head)
    scores, taken = heard(found, model), taken_words(facts)
    for column, name in asked:
        leaf: Leaf | None = getattr(fields, name)
        places = holding(found, taken[name]) if leaf else [i for i, s in enumerate(found) if is_open(s, name, taken)]
        if (place := doubted(model.limits[name], scores[:, column], leaf.value if leaf else None, places)) is not None:
            text = shown(found[place])
            yield say("hardly_stated", f"fields.{name}", text=text) if leaf else say("may_be_stated", f"fields.{name}", text=text)


def doubted(limits: Limits, scores: Scores, value: str | None, places: Sequence[int]) -> int | None:
    """The statement for which a field is doubted; None for no doubt.

    `places` are the statements that its value was read from, or, where it has none, those that may state it.
    """
    if not places:
        return None
    surest = max(places, key=lambda place: float(scores[place]))
    if value is None:
        return surest if limits.stated is not None and scores[surest] >= limits.stated else None
    return surest if limits.unlike is not None and value == limits.doubtful and scores[surest] < limits.unlike else None


def holding(found: Sequence[Statement], words: frozenset[int]) -> list[int]:
    """The places of the statements in which any of these words stands."""
    return [place for place, statement in enumerate(found) if any(id(word) in words for word in statement.words)]


def shown(statement: Statement) -> str:
    """A statement as a clerk is shown it, with the words to its left; cut where it is long."""
    text = f"{statement.left} {statement.text}".replace(TAKEN, "…").strip()
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
