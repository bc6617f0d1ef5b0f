"""Buyers of the outsider part whose printed orders come as paper."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.outsider.pages import scanned
from benchmarks.corpus.outsider.prints_abroad import FORMS as ABROAD
from benchmarks.corpus.outsider.prints_german import FORMS as GERMAN

_PAPER = frozenset(
    {"wine-estate-letter", "bee-handbill", "vet-fax-table", "garden-site-order", "firm-classic-din", "firm-typewriter", "firm-boxes", "private-letter-print", "garden-en-order", "garden-nl-bon", "wine-fr-bc", "vet-fr-lettre"}
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = tuple(scanned(form) for form in (*GERMAN, *ABROAD) if form.name in _PAPER)
