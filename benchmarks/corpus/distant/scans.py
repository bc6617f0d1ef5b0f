"""Buyers of the distant part whose printed orders come as paper."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.distant.demands import wanted
from benchmarks.corpus.distant.prints_abroad import FORMS as ABROAD
from benchmarks.corpus.distant.prints_german import FORMS as GERMAN
from benchmarks.corpus.drawn.scans import scanned

_PAPER = frozenset({"club-typewriter", "town-hall", "works-slip", "farm-shop", "austrian-lake-form", "printed-table-only", "yard-order-pad", "english-club-letter", "dutch-note", "french-letter"})  # fmt: skip
BUYERS: tuple[Buyer, ...] = tuple(scanned(form, wanted) for form in (*GERMAN, *ABROAD) if form.name in _PAPER)
