"""Unread until it was drawn on 26 November 2026: a supplier of practices, laboratories, salons and care homes, and buyers of ten countries."""

from __future__ import annotations

from collections.abc import Mapping

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.letters import writing
from benchmarks.corpus.drawn.pages import buyers
from benchmarks.corpus.trial import (
    beside_files,
    machine_files,
    nearly_orders,
    no_orders,
    placed,
    prints_abroad,
    prints_german,
    prints_more,
    scans,
    sheets,
    sheets_more,
    text_abroad,
    text_german,
    text_more,
    text_special,
    text_threads,
    web_mails,
    web_more,
    word_files,
)

BUYERS: Mapping[str, tuple[Buyer, ...]] = {
    "A": (
        *writing(text_german.STYLES + text_abroad.STYLES + text_more.STYLES),
        *text_special.BUYERS,
        *text_more.SPECIAL,
        *text_threads.BUYERS,
    ),
    "B": web_mails.BUYERS + web_more.BUYERS,
    "C": (*buyers(prints_german.FORMS + prints_abroad.FORMS + prints_more.FORMS), *placed.BUYERS, *beside_files.BUYERS),
    "D1": scans.BUYERS,
    "E": (*sheets.BUYERS, *sheets_more.BUYERS, *word_files.BUYERS),
    "F": machine_files.BUYERS,
    "H": (*no_orders.BUYERS, *nearly_orders.BUYERS),
}
"""Buyers by group (A text, B HTML, C PDF, D1 paper, E sheets, F structured, H no orders), beside those that the layouts and phrasings make."""
