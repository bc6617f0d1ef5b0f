"""The part that was last met unread: a dealer in electrical, sanitary, heating and machine parts, written without sight of the reader.

It was drawn on 26 November 2026 (seed 1301) and looked at afterwards, so the next measurement needs a successor.
"""

from __future__ import annotations

from collections.abc import Mapping

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.unmet import (
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
    text_more,
    text_special,
    text_threads,
    web_mails,
    word_files,
)
from benchmarks.corpus.unmet.asking import writing
from benchmarks.corpus.unmet.pages import all_printed

# what most firms write, and so twice as often as the rest
USUAL = frozenset({
    "firm-plain", "firm-article-first", "firm-dashes", "firm-list-top", "installer-times", "installer-short", "house-technician", "works-erp-flat", "private-polite", "firm-en-plain", "firm-en-code-first", "firm-nl-plain", "firm-fr-plain",
})  # fmt: skip
PRINTED = frozenset(
    {"installer-trade-software", "works-erp-material", "firm-block-left", "house-spreadsheet", "town-order", "firm-en-trade", "firm-nl-order", "firm-fr-order"}
)  # fmt: skip
STYLES = text_german.STYLES + text_more.STYLES + text_abroad.STYLES
FORMS = prints_german.FORMS + prints_abroad.FORMS

BUYERS: Mapping[str, tuple[Buyer, ...]] = {
    "A": (*writing(STYLES), *writing([style for style in STYLES if style.name in USUAL]), *text_special.BUYERS, *text_threads.BUYERS),
    "B": web_mails.BUYERS,
    "C": (*all_printed(FORMS), *all_printed([form for form in FORMS if form.name in PRINTED]), *placed.BUYERS),
    "D1": scans.BUYERS,
    "E": (*sheets.BUYERS, *word_files.BUYERS),
    "F": machine_files.BUYERS,
    "H": (*no_orders.BUYERS, *nearly_orders.BUYERS),
}
"""Buyers by group (A text, B HTML, C PDF, D1 paper, E sheets, F structured, H no orders), beside those that the layouts and phrasings make."""
