"""Buyers of the last part whose printed orders come as paper."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.scans import scanned
from benchmarks.corpus.last.prints_abroad import FORMS as ABROAD
from benchmarks.corpus.last.prints_german import FORMS as GERMAN

_PAPER = frozenset({"window-letter", "ship-requisition", "hand-template", "austrian-inn", "swiss-form", "cleaning-order", "tea-letter", "dutch-purchase", "french-note"})  # fmt: skip
BUYERS: tuple[Buyer, ...] = tuple(scanned(form) for form in (*GERMAN, *ABROAD) if form.name in _PAPER)
