"""Buyers of the newcomer part whose printed orders come as paper."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.scans import scanned
from benchmarks.corpus.newcomer.prints import FORMS

_PAPER = frozenset(
    {
        "town-treasury",
        "kita-typed",
        "wholesale-matrix",
        "parish-letter",
        "austrian-school",
        "two-columns-head",
        "school-requisition",
        "dutch-school-print",
        "french-town-hall",
    }
)
BUYERS: tuple[Buyer, ...] = tuple(scanned(form) for form in FORMS if form.name in _PAPER)
