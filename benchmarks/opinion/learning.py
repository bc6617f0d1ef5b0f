"""Fitting the second opinion: a logistic regression a field on the wordings of statements; deterministic, in seconds.

A statement counts by how many ways of saying it there are, not by how many letters say it: the letters of a writer repeat what he has
thought of. Only wordings that two writers used are weighed at all, for what one alone says names his firms, places and goods.
"""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from benchmarks.opinion.examples import Example, Said
from parsers.reading.opinion.claims import OF
from parsers.reading.opinion.model import FEWEST, Limits, Model
from parsers.reading.opinion.terms import AROUND, TERMS
from parsers.reading.opinion.wording import PLACES, wording

PHRASINGS = Path(__file__).with_name("phrasings.toml")
OWN = "phrasings"
TAUGHT = (*OF, TERMS)
_RIDGE, _MOST, _OWN_WEIGHT, _BESIDE = 1.0, 3.0, 3.0, 0.5
_WRITERS = 2
_LABELLED = re.compile(r"([^:]{2,30}:)\s(.+)")

Floats = NDArray[np.float64]


@dataclass
class Seen:
    """How often a wording was seen to speak of each field, and not to."""

    of: Floats = field(default_factory=lambda: np.zeros(len(TAUGHT)))
    not_of: Floats = field(default_factory=lambda: np.zeros(len(TAUGHT)))


@dataclass(frozen=True)
class Rows:
    """Wordings (places in the table) with the share and the weight by which each speaks of each field; NaN where nobody knows."""

    places: list[tuple[int, ...]]
    share: Floats
    weight: Floats


def rows_of(examples: Sequence[Example]) -> Rows:
    """The different statements of a writer's letters."""
    held: dict[tuple[int, ...], Seen] = defaultdict(Seen)
    for example in examples:
        for number, statement in enumerate(example.statements):
            _note(held[tuple(wording(statement))], example, number)
    counts = [(places, seen.of, seen.not_of) for places, seen in held.items() if places and (seen.of + seen.not_of).any()]
    of, not_of = np.array([c[1] for c in counts]), np.array([c[2] for c in counts])
    both = of + not_of
    share = np.where(both > 0, of / np.maximum(both, 1e-9), np.nan)
    return Rows([c[0] for c in counts], share, np.sqrt(np.minimum(both, _MOST)))


def _note(seen: Seen, example: Example, number: int) -> None:
    """What a statement shows: nothing where its letter's truth leaves it open, or where it stands beside the one that the value is in.

    A label by itself states nothing, though the value beside it does. What stands around a way of paying that is the order's is none of
    a firm's general terms; which statements are, only phrasings.toml tells.
    """
    text = example.statements[number].text
    for column, name in enumerate(OF):
        true, taken = example.true[name], example.taken[name]
        if true is False:
            seen.not_of[column] += 1
        elif true and example.right[name] and taken:
            if number in taken:
                seen.of[column] += 1
            elif any(example.statements[place].left == text for place in taken):
                seen.not_of[column] += 1
            elif all(abs(number - other) > 1 for other in taken):
                seen.not_of[column] += _BESIDE
    if example.true[OF[0]] and example.right[OF[0]] and any(0 < abs(number - other) <= AROUND for other in example.taken[OF[0]]):
        seen.not_of[TAUGHT.index(TERMS)] += _BESIDE


def own_rows(path: Path = PHRASINGS) -> Rows:
    """The sentences of phrasings.toml; what is written with a label stands there as a cell beside its label, too."""
    places, shares = [], []
    for name, by_language in tomllib.loads(path.read_text(encoding="utf-8")).items():
        for text in (text for texts in by_language.values() for text in texts):
            said = [Said(text, "", "", False)]
            if match := _LABELLED.match(text):
                said.append(Said(match[2], match[1], "", False))
            places += [tuple(wording(one)) for one in said]
            shares += [[float(name == one) for one in TAUGHT]] * len(said)
    return Rows(places, np.array(shares), np.full((len(shares), len(TAUGHT)), _OWN_WEIGHT))


def fitted(writers: Mapping[str, Rows], limits: Mapping[str, Limits] | None = None) -> Model:
    """The model that these writers' statements teach; what stands under OWN is kept, whoever else says it."""
    rows = [row for held in writers.values() for row in held.places]
    matrix = _matrix(rows)
    columns = shared(matrix, np.repeat(np.arange(len(writers)), [len(held.places) for held in writers.values()]), list(writers))
    share, weight = np.concatenate([w.share for w in writers.values()]), np.concatenate([w.weight for w in writers.values()])
    table, base = np.zeros((PLACES, len(TAUGHT)), np.float32), np.zeros(len(TAUGHT), np.float32)
    for column in range(len(TAUGHT)):
        known = ~np.isnan(share[:, column]) & (weight[:, column] > 0)
        found = _regression(matrix[known][:, columns], share[known, column], weight[known, column])
        table[columns, column], base[column] = found[:-1], found[-1]
    return Model(TAUGHT, table, base, {name: (limits or {}).get(name, Limits()) for name in TAUGHT})


def _matrix(rows: Sequence[tuple[int, ...]]) -> csr_matrix:
    lengths = np.array([len(row) for row in rows])
    ends = np.concatenate([[0], np.cumsum(lengths)])
    places = np.fromiter((place for row in rows for place in row), np.int32, int(ends[-1]))
    return csr_matrix((np.repeat(np.maximum(lengths, FEWEST) ** -0.5, lengths), places, ends), shape=(len(rows), PLACES))


def shared(matrix: csr_matrix, writer: NDArray[np.int64], names: Sequence[str]) -> NDArray[np.int64]:
    """The places that enough writers use."""
    used = np.zeros(PLACES, np.int64)
    for number, name in enumerate(names):
        used[np.unique(matrix[writer == number].indices)] += _WRITERS if name == OWN else 1
    return np.flatnonzero(used >= _WRITERS)


def _regression(matrix: csr_matrix, share: Floats, weight: Floats) -> Floats:
    """The weights, and behind them the base, that make the shares likeliest, kept small (ridge)."""
    turned = matrix.T.tocsr()

    def loss(weights: Floats) -> tuple[float, Floats]:
        odds = matrix @ weights[:-1] + weights[-1]
        slope = weight * (1 / (1 + np.exp(-odds)) - share)
        ridge = 0.5 * _RIDGE * float(weights[:-1] @ weights[:-1])
        value = float((weight * (np.logaddexp(0, odds) - share * odds)).sum()) + ridge
        return value, np.append(turned @ slope + _RIDGE * weights[:-1], slope.sum())

    found = minimize(loss, np.zeros(matrix.shape[1] + 1), jac=True, method="L-BFGS-B", options={"maxiter": 150})
    return np.asarray(found.x)
