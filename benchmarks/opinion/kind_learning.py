"""Fitting the second opinion on kinds: a multinomial logistic regression on the wordings of whole letters; deterministic.

Letters that say the same count as one that is said a few times, kinds about alike however many letters are of them, and as for
statements only wordings that two writers used are weighed.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from benchmarks.opinion.kind_examples import Told
from benchmarks.opinion.learning import Floats, shared
from parsers.reading.opinion.kinds import KINDS, SUBJECT, sayings
from parsers.reading.opinion.model import FEWEST, Model
from parsers.reading.opinion.wording import PLACES, saying

KIND_PHRASINGS = Path(__file__).with_name("kinds.toml")
_RIDGE, _MOST, _OWN_WEIGHT, _ALIKE = 0.03, 3.0, 2.0, 0.7

Places = tuple[tuple[int, ...], ...]


@dataclass(frozen=True)
class Letters:
    """Letters as the wordings of their sentences, the kinds that are right for each, and its weight."""

    said: list[Places]
    true: list[tuple[str, ...]]
    weight: Floats


def letters_of(told: Sequence[Told]) -> Letters:
    """The different mails of a writer that say anything."""
    held: Counter[tuple[Places, tuple[str, ...]]] = Counter()
    for mail in told:
        said = tuple(map(tuple, sayings(mail.texts)[0]))
        if said:
            held[said, mail.true] += 1
    return Letters([said for said, _ in held], [true for _, true in held], np.sqrt(np.minimum([*held.values()], _MOST)))


def own_letters(path: Path = KIND_PHRASINGS) -> Letters:
    """Each sentence and each subject of kinds.toml as a letter, and each sentence under a subject that only names an order.

    Under «Bestellung 4711» anything may be said of it: such a subject alone must decide nothing.
    """
    told = tomllib.loads(path.read_text(encoding="utf-8"))
    subjects = told.pop("subject")
    held: list[tuple[Places, tuple[str, ...]]] = []
    for kind, by_language in subjects.items():
        held += [((tuple(saying(text, SUBJECT)),), (kind,)) for texts in by_language.values() for text in texts]
    for kind, by_language in told.items():
        for language, texts in by_language.items():
            for text, subject in zip(texts, cycle(subjects["order"][language]), strict=False):
                said = tuple(saying(text))
                held += [((said,), (kind,)), ((tuple(saying(subject, SUBJECT)), said), (kind,))]
    return Letters([said for said, _ in held], [true for _, true in held], np.full(len(held), _OWN_WEIGHT))


def kinds_fitted(writers: Mapping[str, Letters]) -> Model:
    """The model that these writers' letters teach; what stands under OWN is kept, whoever else says it."""
    matrix = _matrix([said for held in writers.values() for said in held.said])
    writer = np.repeat(np.arange(len(writers)), [len(held.said) for held in writers.values()])
    columns = shared(matrix, writer, list(writers))
    true = np.array([[kind in one for kind in KINDS] for held in writers.values() for one in held.true], float)
    weight = np.concatenate([held.weight for held in writers.values()])
    share = true / true.sum(axis=1, keepdims=True)
    of_kind = weight @ share
    rare = np.where(of_kind > 0, of_kind.mean() / np.maximum(of_kind, 1e-9), 1.0) ** _ALIKE
    found = _regression(matrix[:, columns], true, weight * (share @ rare))
    table = np.zeros((PLACES, len(KINDS)), np.float32)
    table[columns] = found[:-1]
    return Model(KINDS, table, found[-1].astype(np.float32), {})


def _matrix(letters: Sequence[Places]) -> csr_matrix:
    """A row a letter: its sentences as `kind_scores` adds them."""
    rows = [(number, places, (max(len(places), FEWEST) * len(said)) ** -0.5) for number, said in enumerate(letters) for places in said]
    lengths = [len(places) for _, places, _ in rows]
    at = np.repeat([number for number, _, _ in rows], lengths), np.fromiter((p for _, places, _ in rows for p in places), np.int32)
    return csr_matrix((np.repeat([scale for *_, scale in rows], lengths), at), shape=(len(letters), PLACES))


def _regression(matrix: csr_matrix, true: Floats, weight: Floats) -> Floats:
    """The weights, a row a place and behind them the base, that make the right kinds likeliest, kept small (ridge)."""
    turned, shape = matrix.T.tocsr(), (matrix.shape[1] + 1, true.shape[1])

    def loss(flat: Floats) -> tuple[float, Floats]:
        weights = flat.reshape(shape)
        odds = matrix @ weights[:-1] + weights[-1]
        chance = np.exp(odds - np.logaddexp.reduce(odds, axis=1)[:, None])
        right = (chance * true).sum(axis=1) + 1e-12
        slope = weight[:, None] * (chance - chance * true / right[:, None])
        value = float(-(weight * np.log(right)).sum()) + 0.5 * _RIDGE * float((weights[:-1] ** 2).sum())
        return value, np.vstack([turned @ slope + _RIDGE * weights[:-1], slope.sum(axis=0)]).ravel()

    found = minimize(loss, np.zeros(shape[0] * shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 120})
    return np.asarray(found.x).reshape(shape)
