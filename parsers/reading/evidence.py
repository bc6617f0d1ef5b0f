"""Candidates and the reasons for them: evidence adds up in log-odds, whatever the place that is to be filled."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from parsers.page import Document, Page, Word, around
from parsers.result import Leaf, Source, box_on_page


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a candidate is likely (weight > 0) or not (weight < 0); the weight is in log-odds (natural logarithm)."""

    text: str
    weight: float


@dataclass(frozen=True, slots=True)
class Candidate:
    """One possible value for a place: in normal form, as printed, where it stands, and why it may be it."""

    value: str
    raw: str
    document: Document
    page: Page
    words: tuple[Word, ...]
    reasons: tuple[Reason, ...] = ()

    @property
    def score(self) -> float:
        """The sum of its reasons, in log-odds."""
        return sum(reason.weight for reason in self.reasons)

    @property
    def source(self) -> Source:
        return source_of(self.document, self.page, self.words)

    def because(self, *reasons: Reason) -> Candidate:
        """The same candidate with more reasons."""
        return Candidate(self.value, self.raw, self.document, self.page, self.words, self.reasons + reasons)

    def as_leaf(self, confidence: float) -> Leaf:
        return Leaf(self.value, self.raw, confidence, self.source, tuple(r.text for r in self.reasons))


def source_of(document: Document, page: Page, words: Sequence[Word]) -> Source:
    """Where these words stand: a box on a paged document, else a span of its text."""
    if document.paged and words:
        box = box_on_page(around([word.box for word in words]), page.width, page.height)
        return Source(document.number, page.number, box)
    spans = [word.span for word in words if word.span]
    span = (min(s[0] for s in spans), max(s[1] for s in spans)) if spans else None
    return Source(document.number, page.number, None, span)


def ranked(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Best first, one for each value: candidates of the same value stand for the best of them."""
    best: dict[str, Candidate] = {}
    for candidate in candidates:
        held = best.get(candidate.value)
        if held is None or candidate.score > held.score:
            best[candidate.value] = candidate
    return sorted(best.values(), key=lambda c: -c.score)


def probability(log_odds: float) -> float:
    """The probability that log-odds stand for, in 0..1."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, log_odds))))


def margin(candidates: Sequence[Candidate]) -> float:
    """Log-odds between the best and the next value (or nothing at all, 0), of candidates ranked best first."""
    if not candidates:
        return 0.0
    return candidates[0].score - max(0.0, candidates[1].score if len(candidates) > 1 else 0.0)
