"""The fresh part."""

from __future__ import annotations

from collections.abc import Mapping

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.fresh import placed

BUYERS: Mapping[str, tuple[Buyer, ...]] = {"C": placed.BUYERS}
