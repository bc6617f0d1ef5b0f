"""A part written without sight of the reader: a dealer for gardens, vineyards, beekeepers, vets and pet shops, buyers of fourteen countries."""

from __future__ import annotations

from collections.abc import Mapping

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.outsider import (
    machine_files,
    nearly_orders,
    no_orders,
    placed,
    prints_abroad,
    prints_german,
    scans,
    sheets,
    text_abroad,
    text_foreign,
    text_german,
    text_more,
    text_special,
    text_threads,
    web_mails,
    word_files,
)
from benchmarks.corpus.outsider.asking import writing
from benchmarks.corpus.outsider.pages import all_printed

# what most write, and so twice as often as the rest
USUAL = frozenset({
    "wine-formal", "wine-terse", "bee-list", "vet-assistant", "shop-shelf", "garden-nursery", "private-garden", "firm-web-form", "firm-numbers-last", "firm-cost-centre", "firm-austrian-short", "garden-en-nursery", "garden-nl-grower", "wine-fr-estate",
})  # fmt: skip
STYLES = text_german.STYLES + text_more.STYLES + text_abroad.STYLES
FORMS = prints_german.FORMS + prints_abroad.FORMS

BUYERS: Mapping[str, tuple[Buyer, ...]] = {
    "A": (
        *writing(STYLES), *writing([style for style in STYLES if style.name in USUAL]), *text_special.BUYERS, *text_threads.BUYERS, *text_foreign.BUYERS,
    ),
    "B": web_mails.BUYERS,
    "C": (*all_printed(FORMS), *placed.BUYERS),
    "D1": scans.BUYERS,
    "E": (*sheets.BUYERS, *word_files.BUYERS),
    "F": machine_files.BUYERS,
    "H": (*no_orders.BUYERS, *nearly_orders.BUYERS),
}  # fmt: skip
"""Buyers by group (A text, B HTML, C PDF, D1 paper, E sheets, F structured, H no orders), beside those that the layouts and phrasings make."""
