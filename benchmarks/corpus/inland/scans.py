"""Buyers of the inland part whose printed orders come as paper."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.scans import scanned
from benchmarks.corpus.inland.demands import wanted
from benchmarks.corpus.inland.prints_abroad import FORMS as ABROAD
from benchmarks.corpus.inland.prints_german import FORMS as GERMAN

_PAPER = frozenset({"mill-order", "town-order", "utility-form", "craft-slip", "brewery-letter", "college-list", "austrian-works", "letter-order", "dutch-docket", "belgian-bon", "french-letter"})  # fmt: skip
BUYERS: tuple[Buyer, ...] = tuple(scanned(form, wanted) for form in (*GERMAN, *ABROAD) if form.name in _PAPER)
