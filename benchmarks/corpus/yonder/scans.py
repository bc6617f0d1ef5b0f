"""Buyers of the yonder part whose printed orders come as paper."""

from __future__ import annotations

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.scans import scanned
from benchmarks.corpus.yonder.prints_abroad import ALL
from benchmarks.corpus.yonder.voices import among

_PAPER = frozenset(
    {"office letter", "town order", "club sheet", "farm note", "alpine order", "english letter", "dutch note", "french letter"}
)
BUYERS: tuple[Buyer, ...] = tuple(among(kinds, scanned(form)) for kinds, form in ALL if form.name in _PAPER)
