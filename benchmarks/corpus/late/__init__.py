"""The part that is met last: a wholesaler of clothes, shoes and cloth that work, and of parts for cars and bicycles, written without sight of the reader."""

from __future__ import annotations

from collections.abc import Mapping

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.late import (
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
    text_sizes,
    text_special,
    text_threads,
    text_tongues,
    web_mails,
    word_files,
)
from benchmarks.corpus.late.pages import all_printed

TRADES = {
    "workshop-plus": ("car", "bicycle"), "carbon-form": ("clothes", "shoes", "protection"), "care-letter": ("clothes", "shoes", "protection"), "austrian-print": ("clothes", "shoes"), "project-blocks": ("clothes", "shoes", "protection"), "en-plain-letter": ("clothes", "shoes", "protection"), "fr-atelier": ("car", "bicycle"), "fr-lettre": ("clothes", "textiles"),
}  # fmt: skip
FORMS = prints_german.FORMS + prints_abroad.FORMS

BUYERS: Mapping[str, tuple[Buyer, ...]] = {
    "A": (*text_german.BUYERS, *text_abroad.BUYERS, *text_tongues.BUYERS, *text_sizes.BUYERS, *text_special.BUYERS, *text_threads.BUYERS),
    "B": web_mails.BUYERS,
    "C": (*all_printed(FORMS, TRADES), *placed.BUYERS),
    "D1": scans.BUYERS,
    "E": (*sheets.BUYERS, *word_files.BUYERS),
    "F": machine_files.BUYERS,
    "H": (*no_orders.BUYERS, *nearly_orders.BUYERS),
}
"""Buyers by group (A text, B HTML, C PDF, D1 paper, E sheets, F structured, H no orders), beside those that the layouts and phrasings make."""
