"""What the examples taught: a table of weights, one column a field, that says how surely a statement speaks of it.

`benchmarks.opinion` makes the file. It is loaded when it is first asked for.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from parsers.reading.opinion.wording import PLACES, Worded, parts, wording

Scores = NDArray[np.float32]
WEIGHTS = Path(__file__).with_name("weights.npz")
FEWEST = 8
"""A statement of fewer wordings is weighed as if it had so many: a single word says little."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Log-odds: from `stated` on a statement is taken to speak of a field, below `unlike` not to speak of it (None: never said).

    `unlike` holds only for the value `doubtful`, whose word also means something else: «invoice» is a paper, too.
    """

    stated: float | None = None
    unlike: float | None = None
    doubtful: str = ""


@dataclass(frozen=True, slots=True)
class Model:
    """`table` has a row for each place of a wording and a column for each of `fields`; `base` are the log-odds of what says nothing."""

    fields: tuple[str, ...]
    table: Scores
    base: Scores
    limits: Mapping[str, Limits]

    def scores(self, statements: Sequence[Worded]) -> Scores:
        """The log-odds that each statement (row), or a part of it, speaks of each field (column)."""
        rows = [np.max([self.score(wording(one)) for one in (s, *parts(s))], axis=0) for s in statements]
        return np.array(rows, np.float32).reshape(len(statements), len(self.fields))

    def score(self, places: Sequence[int]) -> Scores:
        """The log-odds that these places of a wording speak for each field."""
        scale = max(len(places), FEWEST) ** -0.5
        summed: Scores = self.table[places].sum(axis=0) if places else np.zeros(len(self.fields), np.float32)
        return self.base + summed * np.float32(scale)


@cache
def taught(path: Path = WEIGHTS) -> Model:
    """The model of the package."""
    return loaded(path)


def loaded(path: Path) -> Model:
    """A model from its file: the places that weigh anything, and their weights as whole numbers times a step."""
    with np.load(path) as held:
        told = json.loads(str(held["told"]))
        table = np.zeros((PLACES, len(told["fields"])), np.float32)
        table[held["places"]] = held["weights"].astype(np.float32) * held["steps"]
        limits = {name: Limits(*three) for name, three in told["limits"].items()}
        return Model(tuple(told["fields"]), table, held["base"], limits)


def saved(model: Model, path: Path) -> None:
    """Writes a model, its weights rounded to 127 steps a field to either side."""
    steps = np.maximum(np.abs(model.table).max(axis=0), 1e-9) / 127
    rounded = np.rint(model.table / steps).astype(np.int8)
    places = np.flatnonzero(rounded.any(axis=1)).astype(np.uint32)
    told = json.dumps(
        {"fields": model.fields, "limits": {name: [one.stated, one.unlike, one.doubtful] for name, one in model.limits.items()}}
    )
    _write(
        path, {"told": np.array(told), "places": places, "weights": rounded[places], "steps": steps.astype(np.float32), "base": model.base}
    )


def _write(path: Path, held: Mapping[str, NDArray[np.generic]]) -> None:
    np.savez_compressed(path, allow_pickle=False, **held)
