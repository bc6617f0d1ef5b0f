"""Buyers of the overseas part whose printed orders come as paper."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.scans import scanned
from benchmarks.corpus.overseas.demands import wanted
from benchmarks.corpus.overseas.prints_abroad import FORMS as ABROAD
from benchmarks.corpus.overseas.prints_german import FORMS as GERMAN

_PAPER = frozenset({"class-sheet", "council-form", "workshop-card", "old-letterhead", "leader-dots", "austrian-order", "english-note", "irish-docket", "belgian-bon", "french-atelier"})  # fmt: skip
BUYERS: tuple[Buyer, ...] = tuple(scanned(form, wanted) for form in (*GERMAN, *ABROAD) if form.name in _PAPER)
