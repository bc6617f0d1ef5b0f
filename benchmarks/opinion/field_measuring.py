"""What the second opinion on fields is worth: silent errors found, looks for nothing, and values it would have shown, were they missed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.opinion.examples import Example
from benchmarks.opinion.learning import TAUGHT
from parsers.reading.opinion.claims import OF
from parsers.reading.opinion.gate import doubted
from parsers.reading.opinion.model import Limits, Model
from parsers.reading.opinion.terms import heard


@dataclass(frozen=True, slots=True)
class Outcome:
    """Orders: all, those with silent errors and those that need no look, by the first reader alone and with the second opinion."""

    orders: int = 0
    silent: int = 0
    silent_with: int = 0
    touchless: int = 0
    touchless_with: int = 0

    def __add__(self, other: Outcome) -> Outcome:
        return Outcome(*(getattr(self, name) + getattr(other, name) for name in self.__slots__))


def outcome(examples: Sequence[Example], model: Model) -> Outcome:
    """What the second opinion makes of these orders."""
    added = [_added(example, model) for example in examples]
    free = [example.full and not example.listed for example in examples]
    left = [[path for path in e.wrong if path not in found] for e, found in zip(examples, added, strict=True)]
    return Outcome(
        len(examples),
        sum(bool(e.wrong) for e in examples),
        sum(map(bool, left)),
        sum(free),
        sum(one and not found for one, found in zip(free, added, strict=True)),
    )


def _added(example: Example, model: Model) -> set[str]:
    """The paths that the gate lists."""
    if not example.statements:
        return set()
    scores, found = heard(example.statements, model), set()
    for column, name in enumerate(OF):
        if f"fields.{name}" not in example.listed:
            value = example.read[name]
            if doubted(model.limits[name], scores[:, column], value, example.taken[name] if value else example.open[name]) is not None:
                found.add(f"fields.{name}")
    return found


def surest(examples: Sequence[Example], model: Model) -> dict[str, list[float]]:
    """By field, of each value that the first reader read right the log-odds of the statement that it stands in.

    So many of them as reach the limit would have been shown to a clerk, had the first reader missed them.
    """
    found: dict[str, list[float]] = {name: [] for name in OF}
    for example in examples:
        scores = heard(example.statements, model) if any(example.taken.values()) else None
        for column, name in enumerate(OF):
            if scores is not None and example.true[name] and example.right[name] and example.taken[name]:
                found[name].append(float(scores[list(example.taken[name]), column].max()))
    return found


def only(name: str, limits: Limits) -> dict[str, Limits]:
    """The limits by which nothing but this field is doubted."""
    return {one: Limits() for one in TAUGHT} | {name: limits}
