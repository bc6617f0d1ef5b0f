"""Buyers of the fresh part whose printed orders come as paper."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.scans import scanned
from benchmarks.corpus.fresh.prints_abroad import FORMS as ABROAD
from benchmarks.corpus.fresh.prints_german import FORMS as GERMAN

_PAPER = frozenset(
    {
        "practice-letter",
        "bakery-sheet",
        "lab-requisition",
        "authority-letter",
        "word-table",
        "fax-order",
        "handmade",
        "austrian-print",
        "vet-order-form",
        "dutch-purchase",
        "french-letter",
    }
)
BUYERS: tuple[Buyer, ...] = tuple(scanned(form) for form in (*GERMAN, *ABROAD) if form.name in _PAPER)
