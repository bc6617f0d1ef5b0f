"""The last part that was written by a stranger: a wholesaler of food, drinks, kitchen ware and cleaners, and buyers of fifteen countries."""

from __future__ import annotations

from collections.abc import Mapping

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.pages import buyers
from benchmarks.corpus.last import (
    machine_files,
    nearly_orders,
    no_orders,
    placed,
    prints_abroad,
    prints_german,
    scans,
    sheets,
    text_special,
    text_threads,
    text_written,
    tongues,
    web_mails,
    word_files,
)

FORMS = prints_german.FORMS + prints_abroad.FORMS

BUYERS: Mapping[str, tuple[Buyer, ...]] = {
    "A": (*text_written.BUYERS, *text_special.BUYERS, *text_threads.BUYERS, *tongues.BUYERS),
    "B": web_mails.BUYERS,
    "C": (*buyers(FORMS), *placed.BUYERS, *prints_abroad.BUYERS),
    "D1": scans.BUYERS,
    "E": (*sheets.BUYERS, *word_files.BUYERS),
    "F": machine_files.BUYERS,
    "H": (*no_orders.BUYERS, *nearly_orders.BUYERS),
}
"""Buyers by group (A text, B HTML, C PDF, D1 paper, E sheets, F structured, H no orders), beside those that the layouts and phrasings make."""
