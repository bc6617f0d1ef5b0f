"""Buyers of the shown part whose printed orders come as paper."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.scans import scanned
from benchmarks.corpus.shown.prints_abroad import FORMS as ABROAD
from benchmarks.corpus.shown.prints_german import FORMS as GERMAN

_PAPER = frozenset(
    {"din-letter", "small-firm", "quantity-first", "care-group", "austrian-order", "british-po", "dutch-letter", "french-order"}
)
BUYERS: tuple[Buyer, ...] = tuple(scanned(form) for form in (*GERMAN, *ABROAD) if form.name in _PAPER)
