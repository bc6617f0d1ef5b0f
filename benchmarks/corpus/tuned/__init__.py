"""The part of the corpus that the readers are worked on with: whoever mends a reader may look at all of it."""

from __future__ import annotations

from collections.abc import Mapping

from benchmarks.corpus.buyers import Buyer

BUYERS: Mapping[str, tuple[Buyer, ...]] = {}
"""Buyers by group (A text, B HTML, C PDF, E sheets, F structured, H no orders), beside those that the layouts and phrasings make."""
