"""Small print: what stands among a firm's general terms says how it pays whatever it buys, and is no word about this order."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from parsers.reading.opinion.claims import OF
from parsers.reading.opinion.model import Model, Scores
from parsers.reading.opinion.statements import Statement
from parsers.reading.opinion.wording import Worded

TERMS = "terms"
"""The model's name for general terms: «the supplier's conditions are rejected», «the courts of Leeds have jurisdiction»."""
AROUND = 3
"""How many statements before and behind are looked at."""
LEAST = -2.0
"""Log-odds from which on a statement is like general terms; the examples know few of them, so that they are seldom sure."""
ENOUGH = 2
"""So many around a statement make it one of them."""
NEVER = np.float32(-9.0)


def heard(statements: Sequence[Statement | Worded], model: Model) -> Scores:
    """The log-odds that each statement (row) speaks of each field (column); of general terms none speaks of the way of paying."""
    scores = model.scores(statements)
    if TERMS in model.fields and len(statements):
        scores[among_terms(scores[:, model.fields.index(TERMS)]), model.fields.index(OF[0])] = NEVER
    return scores


def among_terms(scores: Scores) -> list[int]:
    """The places of the statements that have enough general terms around them, by how much like them each is."""
    like = scores >= LEAST
    around = np.convolve(like, np.ones(2 * AROUND + 1, int))[AROUND:-AROUND] - like
    places: list[int] = np.flatnonzero(around >= ENOUGH).tolist()
    return places
