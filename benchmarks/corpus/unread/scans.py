"""Buyers of the unread part whose printed orders come as paper."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.unread.pages import scanned
from benchmarks.corpus.unread.prints_abroad import FORMS as ABROAD
from benchmarks.corpus.unread.prints_german import FORMS as GERMAN
from benchmarks.corpus.unread.prints_more import FORMS as MORE

_PAPER = frozenset(
    {
        "maintenance",
        "project",
        "own-checklist",
        "trade-software",
        "council",
        "order-pad",
        "letter",
        "dot-matrix",
        "per-hundred",
        "swiss",
        "austrian",
        "en-contractor",
        "nl-council",
        "fr-workshop",
    }
)
BUYERS: tuple[Buyer, ...] = tuple(scanned(form) for form in (*GERMAN, *MORE, *ABROAD) if form.name in _PAPER)
