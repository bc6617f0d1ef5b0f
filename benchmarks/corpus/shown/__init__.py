"""The part that was unread until it was drawn on 26 November 2026: a wholesaler for hotels, stables, schools and bars, and buyers of ten countries."""

from __future__ import annotations

from collections.abc import Mapping

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.letters import writing
from benchmarks.corpus.drawn.pages import buyers
from benchmarks.corpus.shown import (
    machine_files,
    nearly_orders,
    no_orders,
    placed,
    prints_abroad,
    prints_german,
    scans,
    sheets,
    text_abroad,
    text_german,
    text_special,
    web_mails,
    word_files,
)

# what most firms write, and so twice as often as the rest
ORDINARY = ("standard", "en-standard", "nl-standard", "fr-standard", "prose-hotel", "tabs", "nl-code", "fr-code", "en-code")
STYLES = text_german.STYLES + text_abroad.STYLES
PRINTED = frozenset(
    {"din-letter", "small-firm", "hotel-purchase", "excel-print", "modern-template", "british-po", "dutch-order", "french-order"}
)

BUYERS: Mapping[str, tuple[Buyer, ...]] = {
    "A": (
        *writing(STYLES), *writing([style for style in STYLES if style.name.startswith(ORDINARY)]), text_german.till, *text_special.BUYERS,
    ),
    "B": web_mails.BUYERS,
    "C": (*buyers(prints_german.FORMS + prints_abroad.FORMS), *buyers([form for form in prints_german.FORMS + prints_abroad.FORMS if form.name in PRINTED]), *placed.BUYERS),
    "D1": scans.BUYERS,
    "E": (*sheets.BUYERS, *word_files.BUYERS),
    "F": machine_files.BUYERS,
    "H": (*no_orders.BUYERS, *nearly_orders.BUYERS),
}  # fmt: skip
"""Buyers by group (A text, B HTML, C PDF, D1 paper, E sheets, F structured, H no orders), beside those that the layouts and phrasings make."""
