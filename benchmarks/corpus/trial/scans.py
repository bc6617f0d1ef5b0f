"""Buyers of the trial part whose printed orders come as paper."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.scans import scanned
from benchmarks.corpus.trial.prints_abroad import FORMS as ABROAD
from benchmarks.corpus.trial.prints_german import FORMS as GERMAN

_PAPER = frozenset(
    {
        "practice-letter",
        "laboratory-slip",
        "municipal-home",
        "price-list-order",
        "salon-sheet",
        "ordination",
        "english-letter",
        "dutch-letterhead",
        "french-bon",
    }
)
BUYERS: tuple[Buyer, ...] = tuple(scanned(form) for form in (*GERMAN, *ABROAD) if form.name in _PAPER)
