"""The part of a second stranger, who had not seen the readers: a supplier of laboratory, hygiene and packing goods, and buyers of eleven countries.

It was drawn on 26 November 2026 (seed 1201) and worked with afterwards.
"""

from __future__ import annotations

from collections.abc import Mapping

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.pages import buyers
from benchmarks.corpus.fresh import (
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
    text_german_more,
    text_more,
    text_special,
    text_threads,
    web_mails,
    word_files,
)
from benchmarks.corpus.fresh.voices import voices

STYLES = text_german.STYLES + text_german_more.STYLES + text_more.STYLES + text_abroad.STYLES
PRINTS = prints_german.FORMS + prints_abroad.FORMS
# what most firms write, and so more often than the rest
ORDINARY = (
    "everyday",
    "en-everyday",
    "nl-everyday",
    "fr-everyday",
    "confirm-please",
    "one-sentence",
    "facts-in-front",
    "weekly-order",
    "as-on-the-phone",
)
PRINTED = frozenset(
    {
        "practice-letter",
        "merchandise-blue",
        "word-table",
        "cloud-app",
        "two-addresses",
        "materials-system",
        "british-boxes",
        "dutch-purchase",
        "french-order",
    }
)

BUYERS: Mapping[str, tuple[Buyer, ...]] = {
    "A": (*voices(STYLES), *voices([style for style in STYLES if style.name.startswith(ORDINARY)]), *text_special.BUYERS, *text_threads.BUYERS),
    "B": web_mails.BUYERS,
    "C": (*buyers(PRINTS), *buyers([form for form in PRINTS if form.name in PRINTED]), *placed.BUYERS),
    "D1": scans.BUYERS,
    "E": (*sheets.BUYERS, *word_files.BUYERS),
    "F": machine_files.BUYERS,
    "H": (*no_orders.BUYERS, *nearly_orders.BUYERS),
}  # fmt: skip
"""Buyers by group (A text, B HTML, C PDF, D1 paper, E sheets, F structured, H no orders), beside those that the layouts and phrasings make."""
