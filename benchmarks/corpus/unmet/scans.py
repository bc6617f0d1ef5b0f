"""Buyers of the unmet part whose printed orders come as paper."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.unmet.pages import scanned
from benchmarks.corpus.unmet.prints_abroad import FORMS as ABROAD
from benchmarks.corpus.unmet.prints_german import FORMS as GERMAN

_PAPER = frozenset(
    {"installer-trade-software", "firm-block-left", "town-order", "private-letter", "firm-fax-form", "firm-three-columns", "firm-en-trade", "firm-nl-order", "firm-fr-order", "house-fr-letter"}
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = tuple(scanned(form) for form in (*GERMAN, *ABROAD) if form.name in _PAPER)
