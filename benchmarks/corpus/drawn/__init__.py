"""The part that was unread until it was drawn at the end of November 2026: six trades of its own; it may be looked at now."""

from __future__ import annotations

from collections.abc import Mapping

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn import (
    drawn,
    machine_files,
    nearly_orders,
    no_orders,
    prints_abroad,
    prints_german,
    scans,
    sheets,
    text_abroad,
    text_german,
    text_special,
    text_threads,
    web_mails,
    word_files,
)
from benchmarks.corpus.drawn.letters import respelt, writing
from benchmarks.corpus.drawn.pages import buyers

# what most firms write, and so twice as often as the rest
ORDINARY = frozenset(
    {"plain", "plain-2", "plain-3", "plain-priced", "prose-short", "phone-workshop", "lab", "en-plain", "en-table", "nl-plain", "fr-plain"}
)
STYLES = text_german.STYLES + text_abroad.STYLES

BUYERS: Mapping[str, tuple[Buyer, ...]] = {
    "A": (
        *writing(STYLES),
        *writing([style for style in STYLES if style.name in ORDINARY]), *(respelt(style, text_german.without_umlauts) for style in text_german.PLAIN), *text_special.BUYERS, *text_threads.BUYERS,
    ),
    "B": web_mails.BUYERS,
    "C": (*buyers(prints_german.FORMS + prints_abroad.FORMS), *drawn.BUYERS),
    "D1": scans.BUYERS,
    "E": (*sheets.BUYERS, *word_files.BUYERS),
    "F": machine_files.BUYERS,
    "H": (*no_orders.BUYERS, *nearly_orders.BUYERS),
}  # fmt: skip
"""Buyers by group (A text, B HTML, C PDF, D1 paper, E sheets, F structured, H no orders), beside those that the layouts and phrasings make."""
