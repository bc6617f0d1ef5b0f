"""What a text recogniser's matrix says: the most probable text with the places of its letters, and the probability of a given text.

A matrix has a row for each step from left to right and a column for each character (connectionist temporal classification, Graves and
others 2006): column 0 is the blank between letters, the last column the space.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from parsers.once import once

Matrix = NDArray[np.float32]

FLOOR = 1e-9
SCALED_STEPS = 8
LEAST = 1e-300
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
    letters = np.zeros((len(spelled), int(lengths.max())), dtype=np.int64)
    for row, text in enumerate(spelled):
        letters[row, : len(text)] = [place[character] for character in text]
    return _forward(columns, letters, lengths)


@once(4)
def _places(alphabet: Sequence[str]) -> dict[str, int]:
    return {character: i for i, character in enumerate(alphabet)}


def _columns(matrix: Matrix, alphabet: Sequence[str], needed: list[str]) -> NDArray[np.float64]:
    """The probabilities of blank (with space) and of the needed characters only; one unknown to the model has next to none."""
    index = _places(alphabet)
    columns = np.full((len(matrix), len(needed) + 1), FLOOR)
    columns[:, 0] += matrix[:, BLANK] + matrix[:, -1]
    for i, character in enumerate(needed):
        if character in index:
            columns[:, i + 1] += matrix[:, index[character]]
    return columns


def _forward(columns: NDArray[np.float64], letters: NDArray[np.int64], lengths: NDArray[np.int64]) -> list[float]:
    """The log-probability of each row of `letters`, of which `lengths` count.

    The states of a text are blank, first letter, blank, second letter, …, blank; `blank` and `letter` are the probabilities to be in them
    after a step. They are scaled up now and then, so that they stay in what a float holds; a text of which nothing is left has LEAST.
    """
    rows = np.arange(len(letters))
    blank = np.zeros((len(letters), letters.shape[1] + 1))
    letter = np.zeros(letters.shape)
    entered = np.zeros(letters.shape)
    other = letters[:, 1:] != letters[:, :-1]  # between two of the same there must be a blank
    blank[:, 0] = columns[0, BLANK]
    letter[:, :1] = columns[0, letters[:, :1]]
    scale = np.zeros(len(letters))
    for number, step in enumerate(columns[1:], 1):
        entered[:] = blank[:, :-1]
        entered[:, 1:] += other * letter[:, :-1]
        blank[:, 1:] += letter
        blank *= step[BLANK]
        letter += entered
        letter *= step[letters]
        if number % SCALED_STEPS == 0:
            most = np.maximum(blank.max(axis=1), letter.max(axis=1, initial=0.0))
            blank, letter, scale = blank / most[:, None], letter / most[:, None], scale + np.log(most)
    total = blank[rows, lengths] + np.where(lengths > 0, letter[rows, lengths - 1] if letters.shape[1] else 0.0, 0.0)
    return [float(value) for value in np.log(np.maximum(total, LEAST)) + scale]
