"""Buyers of the remote part whose printed orders come as paper."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.scans import scanned
from benchmarks.corpus.remote.demands import wanted
from benchmarks.corpus.remote.prints_abroad import FORMS as ABROAD
from benchmarks.corpus.remote.prints_german import FORMS as GERMAN

_PAPER = frozenset(
    {
        "practice-letter",
        "county-office",
        "dental-depot-pad",
        "ward-two-lines",
        "fixed-width",
        "austrian-home",
        "surgery-letter",
        "dutch-practice",
        "french-school",
    }
)
BUYERS: tuple[Buyer, ...] = tuple(scanned(form, wanted) for form in (*GERMAN, *ABROAD) if form.name in _PAPER)
