"""A part that somebody wrote who knew no reader: an importer of bicycle and motorcycle goods, and buyers of thirteen countries."""

from __future__ import annotations

from collections.abc import Mapping

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.letters import writing
from benchmarks.corpus.drawn.pages import buyers
from benchmarks.corpus.foreign import (
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
    text_threads,
    text_tongues,
    web_mails,
    word_files,
)

# what most firms write, and so twice as often as the rest
ORDINARY = (
    "plain-",
    "rider",
    "prose-courier",
    "pasted-columns",
    "erp-print",
    "mechanic-",
    "en-dealer",
    "en-counter",
    "nl-dealer",
    "fr-dealer",
)
STYLES = text_german.STYLES + text_abroad.STYLES
PRINTS = prints_german.FORMS + prints_abroad.FORMS
PRINTED = frozenset(
    {
        "workshop-letter",
        "dealer-system",
        "spreadsheet-printout",
        "fleet-two-rows",
        "invoice-program",
        "dealer-po",
        "dutch-system",
        "french-dealer",
    }
)

BUYERS: Mapping[str, tuple[Buyer, ...]] = {
    "A": (
        *writing(STYLES), *writing([style for style in STYLES if style.name.startswith(ORDINARY)]), *text_special.BUYERS, *text_threads.BUYERS, *text_tongues.BUYERS,
    ),
    "B": web_mails.BUYERS,
    "C": (*buyers(PRINTS), *buyers([form for form in PRINTS if form.name in PRINTED]), *placed.BUYERS),
    "D1": scans.BUYERS,
    "E": (*sheets.BUYERS, *word_files.BUYERS),
    "F": machine_files.BUYERS,
    "H": (*no_orders.BUYERS, *nearly_orders.BUYERS),
}  # fmt: skip
"""Buyers by group (A text, B HTML, C PDF, D1 paper, E sheets, F structured, H no orders), beside those that the layouts and phrasings make."""
