"""How two readers weigh: the same candidates scored by both on the same ink, put together.

The first reader is PP-OCR's recogniser (on two looks at the place), the second a small network that knows digits, capitals and signs
alone (`second_reader`). They learned from different things and err independently. Their log-probabilities are added with weights
(a log-linear pool, Genest and Zidek 1986) that `benchmarks.handwriting.weighing` fits on the corpus' worked hands, one set for each kind
of place, so that what comes out are log-probabilities which hold. Each reader's loss is bounded by a floor: none can rule out alone
what it cannot see.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

from parsers.forms import second_reader
from parsers.forms.filled import Written

DIGITS = "0123456789"
BEYOND, FARTHEST = 0.02, 50.0  # of a nat that is lost beyond the floor; nats beyond which nothing counts


@dataclass(frozen=True, slots=True)
class Weights:
    """What a nat (a unit of natural logarithm) of each reader is worth, and how many nats each can take from a candidate at most."""

    first: float
    second: float
    floor: float

    def pooled(self, first: Sequence[float], second: Sequence[float]) -> list[float]:
        """Both readers' log-probabilities of the same texts, put together; the best text has about 0."""
        return [self.first * a + self.second * b for a, b in zip(_bounded(first, self.floor), _bounded(second, self.floor), strict=True)]


@cache
def weights() -> dict[str, Weights]:
    """The weights for each kind of place: «count», «amount», «day», «number», «article»."""
    text = resources.files("config").joinpath("handwriting.toml").read_text(encoding="utf-8")
    return {kind: Weights(**values) for kind, values in tomllib.loads(text).items()}


def scores(written: Written, texts: Sequence[str], kind: str) -> list[float]:
    """The log-probability of each text by both readers, measured from the best that either read of the ink."""
    if not texts:
        return []
    every = [*texts, *dict.fromkeys((*(text for text, _, _ in written.readings()), second_reader.best(written.figures)))]
    pooled = weights()[kind].pooled(written.scores(every), second_reader.scores(written.figures, every))
    top = max(pooled)
    return [score - top for score in pooled[: len(texts)]]


def both_read(written: Written, allowed: str) -> set[str]:
    """What either reader reads with these signs alone."""
    found = {"".join(text.split()) for text, _, _ in written.readings(allowed)}
    return {text for text in (*found, second_reader.best(written.figures, allowed)) if text}


def agree(written: Written, text: str) -> bool:
    """Whether both readers, each by itself, read this, blanks aside; where it is a number they know that it is one."""
    bare = "".join(text.split())
    allowed = DIGITS if bare.isdigit() else None
    first = {"".join(read.split()) for read, _, _ in written.readings(allowed)}
    return bare in first and second_reader.best(written.figures, allowed) == second_reader.spelled(bare)


def figures_agree(written: Written, text: str) -> bool:
    """Whether the second reader, by itself, reads the same figures and signs at the same places; its letters may be others."""
    read, wanted = second_reader.best(written.figures), second_reader.spelled(text)
    return len(read) == len(wanted) and all(a == b or b.isalpha() for a, b in zip(read, wanted, strict=True))


def _bounded(scores: Sequence[float], floor: float) -> list[float]:
    """Losses against the best, hardly any above `floor`: what lies beyond just tells the nearer from the farther."""
    top = max(scores)
    least = math.exp(-floor)
    return [math.log(math.exp(max(-700.0, score - top)) + least) + BEYOND * max(-FARTHEST, score - top) for score in scores]
