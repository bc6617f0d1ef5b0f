"""The part of the corpus that nobody looks at while the readers are worked on: other buyers, layouts, words and fonts. Only its figures are read."""

from __future__ import annotations

from collections.abc import Mapping

from benchmarks.corpus.buyers import Buyer

BUYERS: Mapping[str, tuple[Buyer, ...]] = {}
"""Buyers by group (A text, B HTML, C PDF, E sheets, F structured, H no orders), beside those that the layouts and phrasings make."""
