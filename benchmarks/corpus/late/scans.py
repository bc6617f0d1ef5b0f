"""Buyers of the late part whose printed orders come as paper."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.scans import scanned
from benchmarks.corpus.late.pages import wanted
from benchmarks.corpus.late.prints_abroad import FORMS as ABROAD
from benchmarks.corpus.late.prints_german import FORMS as GERMAN

_PAPER = frozenset(
    {
        "workshop-plus",
        "carbon-form",
        "care-letter",
        "discount-list",
        "austrian-print",
        "swiss-form",
        "en-stores-po",
        "nl-bestelbon",
        "fr-atelier",
    }
)
BUYERS: tuple[Buyer, ...] = tuple(scanned(form, ask=partial(wanted, trades=())) for form in (*GERMAN, *ABROAD) if form.name in _PAPER)
