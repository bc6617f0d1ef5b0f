"""Buyers of the foreign part whose printed orders come as paper."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.scans import scanned
from benchmarks.corpus.foreign.prints_abroad import FORMS as ABROAD
from benchmarks.corpus.foreign.prints_german import FORMS as GERMAN

_PAPER = frozenset(
    {"workshop-letter", "municipal-order", "dealer-system", "austrian-workshop", "swiss-order", "dealer-po", "dutch-note", "french-dealer"}
)
BUYERS: tuple[Buyer, ...] = tuple(scanned(form) for form in (*GERMAN, *ABROAD) if form.name in _PAPER)
