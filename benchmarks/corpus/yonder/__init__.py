"""A part that nobody had read when it was written: a mail-order house for garden, pen, apiary and seed drawer, and buyers of fourteen countries."""

from __future__ import annotations

from collections.abc import Mapping

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.yonder import (
    machine_files,
    nearly_orders,
    no_orders,
    placed,
    prints_abroad,
    scans,
    sheets,
    text_abroad,
    text_german,
    text_special,
    text_threads,
    text_tongues,
    web_mails,
    word_files,
)
from benchmarks.corpus.yonder.voices import writing

VOICES = text_german.VOICES + text_abroad.VOICES
# what most people write, and so twice as often as the rest
ORDINARY = tuple(voice for voice in VOICES if "ordinary" in voice[1].name or "number first" in voice[1].name)

BUYERS: Mapping[str, tuple[Buyer, ...]] = {
    "A": (*writing(VOICES), *writing(ORDINARY), *text_special.BUYERS, *text_threads.BUYERS, *text_tongues.BUYERS),
    "B": web_mails.BUYERS,
    "C": (*prints_abroad.BUYERS, *placed.BUYERS),
    "D1": scans.BUYERS,
    "E": (*sheets.BUYERS, *word_files.BUYERS),
    "F": machine_files.BUYERS,
    "H": (*no_orders.BUYERS, *nearly_orders.BUYERS),
}
"""Buyers by group (A text, B HTML, C PDF, D1 paper, E sheets, F structured, H no orders), beside those that the layouts and phrasings make."""
