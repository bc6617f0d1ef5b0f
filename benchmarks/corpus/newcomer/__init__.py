"""A part by somebody new: a supplier of offices, kindergartens, schools, bookshops and churches, and buyers of fifteen countries who write nine languages."""

from __future__ import annotations

from collections.abc import Mapping

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.newcomer import (
    machine_files,
    nearly_orders,
    no_orders,
    other_mail,
    placed,
    prints,
    scans,
    sheets,
    text_abroad,
    text_german,
    text_places,
    text_special,
    text_threads,
    text_tongues,
    web_mails,
    word_files,
)

BUYERS: Mapping[str, tuple[Buyer, ...]] = {
    "A": (*text_german.BUYERS, *text_abroad.BUYERS, *text_tongues.BUYERS, *text_special.BUYERS, *text_threads.BUYERS, *text_places.BUYERS),
    "B": web_mails.BUYERS,
    "C": (*prints.BUYERS, *placed.BUYERS),
    "D1": scans.BUYERS,
    "E": (*sheets.BUYERS, *word_files.BUYERS),
    "F": machine_files.BUYERS,
    "H": (*no_orders.BUYERS, *other_mail.BUYERS, *nearly_orders.BUYERS),
}
"""Buyers by group (A text, B HTML, C PDF, D1 paper, E sheets, F structured, H no orders), beside those that the layouts and phrasings make."""
