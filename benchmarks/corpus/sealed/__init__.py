"""The part that stayed under seal: a maker and wholesaler of electrical material, written by somebody who never saw the reader at work."""

from __future__ import annotations

from collections.abc import Mapping

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.sealed import (
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
    text_people,
    text_special,
    text_threads,
    text_tongues,
    web_mails,
    word_files,
)
from benchmarks.corpus.sealed.pages import PRINTING, all_printed

FORMS = prints_german.FORMS + prints_abroad.FORMS
# what most firms print, and so twice as often as the rest
ORDINARY = frozenset({"craft-software", "plain-letter", "purchasing-system", "discount-table", "british-contractor", "dutch-purchase", "french-company"})  # fmt: skip

BUYERS: Mapping[str, tuple[Buyer, ...]] = {
    "A": (*text_german.BUYERS, *text_people.BUYERS, *text_abroad.BUYERS, *text_tongues.BUYERS, *text_special.BUYERS, *text_threads.BUYERS),
    "B": web_mails.BUYERS,
    "C": (*all_printed(FORMS, PRINTING), *all_printed([form for form in FORMS if form.name in ORDINARY], PRINTING), *placed.BUYERS),
    "D1": scans.BUYERS,
    "E": (*sheets.BUYERS, *word_files.BUYERS),
    "F": machine_files.BUYERS,
    "H": (*no_orders.BUYERS, *nearly_orders.BUYERS),
}
"""Buyers by group (A text, B HTML, C PDF, D1 paper, E sheets, F structured, H no orders), beside those that the layouts and phrasings make."""
