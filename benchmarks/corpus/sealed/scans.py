"""Buyers of the sealed part whose printed orders come as paper."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.scans import scanned
from benchmarks.corpus.sealed.pages import BUYING, PRINTING, wanted
from benchmarks.corpus.sealed.prints_abroad import FORMS as ABROAD
from benchmarks.corpus.sealed.prints_german import FORMS as GERMAN

_PAPER = frozenset({"craft-software", "plain-letter", "town-order", "typewriter", "austrian-print", "swiss-print", "stage-rental", "british-letter", "dutch-plain", "french-town"})  # fmt: skip
BUYERS: tuple[Buyer, ...] = tuple(
    scanned(form, partial(wanted, who=PRINTING.get(form.name, BUYING))) for form in (*GERMAN, *ABROAD) if form.name in _PAPER
)
