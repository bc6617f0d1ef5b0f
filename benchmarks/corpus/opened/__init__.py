"""The part that was unread until it was drawn in November 2026: trades, buyers, layouts and words of its own; it may be looked at now."""

from __future__ import annotations

from collections.abc import Mapping

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.opened import (
    canvases,
    csv_files,
    drawn_lists,
    machine_files,
    no_orders,
    prints,
    spreadsheets,
    text_german,
    text_odd,
    text_others,
    text_threads,
    web_mails,
    word_files,
)
from benchmarks.corpus.opened.letters import styled

BUYERS: Mapping[str, tuple[Buyer, ...]] = {
    "A": (*(styled(style) for style in text_german.STYLES + text_others.STYLES), *text_odd.BUYERS, *text_threads.BUYERS),
    "B": web_mails.BUYERS,
    "C": (*prints.BUYERS, *canvases.BUYERS, *drawn_lists.BUYERS),
    "E": (*spreadsheets.BUYERS, *csv_files.BUYERS, *word_files.BUYERS),
    "F": machine_files.BUYERS,
    "H": no_orders.BUYERS,
}
"""Buyers by group (A text, B HTML, C PDF, E sheets, F structured, H no orders), beside those that the layouts and phrasings make."""
