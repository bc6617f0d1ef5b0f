"""What a text recogniser's matrix says: the most probable text with the places of its letters, and the probability of a given text.

A matrix has a row for each step from left to right and a column for each character (connectionist temporal classification, Graves and
others 2006): column 0 is the blank between letters, the last column the space.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]

FLOOR = 1e-9
BLANK = 0


@dataclass(frozen=True, slots=True)
class Letter:
    """One character as read, the step (from 0) at its middle, and its probability."""

    text: str
    step: float
    probability: float


def best_letters(matrix: Matrix, alphabet: Sequence[str], allowed: str | None = None) -> list[Letter]:
    """The most probable character of each step, repeats joined, blanks dropped; `allowed` restricts the characters."""
    if allowed is not None:
        columns = [BLANK, *(i for i, c in enumerate(alphabet) if i and c in allowed)]
        matrix, alphabet = _without_space(matrix, allowed)[:, columns], ["", *(alphabet[i] for i in columns[1:])]
    best = matrix.argmax(axis=1)
    edges = np.flatnonzero(np.diff(best)) + 1
    letters = []
    for start, end in zip(np.r_[0, edges], np.r_[edges, len(best)], strict=True):
        if (character := int(best[start])) != BLANK:
            probability = float(matrix[start:end, character].max())
            letters.append(Letter(alphabet[character], (start + end - 1) / 2, probability))
    return letters


def _without_space(matrix: Matrix, allowed: str) -> Matrix:
    """The matrix with the space's probability given to the blank, unless the space is allowed itself."""
    if " " in allowed:
        return matrix
    merged = matrix.copy()
    merged[:, BLANK] += matrix[:, -1]
    return merged


def score_texts(matrix: Matrix, alphabet: Sequence[str], texts: Sequence[str]) -> list[float]:
    """The log-probability of each text (its spaces dropped, as the space is merged into the blank) by the forward algorithm."""
    if not texts:
        return []
    spelled = ["".join(text.split()) for text in texts]
    needed = sorted(set("".join(spelled)))
    place = {character: i + 1 for i, character in enumerate(needed)}
    columns = _columns(matrix, alphabet, needed)
    lengths = np.array([len(text) for text in spelled])
    # States of a text: blank, first letter, blank, second letter, …, blank.
    states = np.zeros((len(spelled), 2 * int(lengths.max()) + 1), dtype=np.int64)
    for row, text in enumerate(spelled):
        states[row, 1 : 2 * len(text) : 2] = [place[character] for character in text]
    may_skip = np.zeros(states.shape, dtype=bool)
    may_skip[:, 2:] = (states[:, 2:] != 0) & (states[:, 2:] != states[:, :-2])
    return _forward(np.log(columns), states, may_skip, lengths)


def _columns(matrix: Matrix, alphabet: Sequence[str], needed: list[str]) -> NDArray[np.float64]:
    """The probabilities of blank (with space) and of the needed characters only; one unknown to the model has next to none."""
    index = {character: i for i, character in enumerate(alphabet)}
    columns = np.full((len(matrix), len(needed) + 1), FLOOR)
    columns[:, 0] += matrix[:, BLANK] + matrix[:, -1]
    for i, character in enumerate(needed):
        if character in index:
            columns[:, i + 1] += matrix[:, index[character]]
    return columns


def _forward(logs: NDArray[np.float64], states: NDArray[np.int64], may_skip: NDArray[np.bool_], lengths: NDArray[np.int64]) -> list[float]:
    rows = np.arange(len(states))
    alpha = np.full(states.shape, -np.inf)
    alpha[:, 0] = logs[0, 0]
    if states.shape[1] > 1:
        alpha[:, 1] = np.where(lengths > 0, logs[0][states[:, 1]], -np.inf)
    for step in logs[1:]:
        before = alpha
        alpha = before.copy()
        alpha[:, 1:] = np.logaddexp(alpha[:, 1:], before[:, :-1])
        alpha[:, 2:] = np.logaddexp(alpha[:, 2:], np.where(may_skip[:, 2:], before[:, :-2], -np.inf))
        alpha += step[states]
    ends = alpha[rows, 2 * lengths]
    letters = alpha[rows, np.maximum(2 * lengths - 1, 0)]
    total = np.where(lengths > 0, np.logaddexp(ends, letters), ends)
    return [float(value) for value in total]
