"""The overseas part: written by somebody who has not seen how letters are read; a supplier of potters, goldsmiths, binders, printers and framers, and buyers of fourteen countries."""

from __future__ import annotations

from collections.abc import Mapping

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.overseas import (
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
    text_places,
    text_special,
    text_threads,
    text_tongues,
    web_mails,
    word_files,
)
from benchmarks.corpus.overseas.demands import printing, writing

# what most firms write, and so twice as often as the rest
ORDINARY = ("kiln-list", "bindery", "framer-table", "school-class", "evening-course", "shop-season", "en-potter", "en-college", "nl-keramiek", "nl-school", "fr-potier", "fr-beaux-arts")  # fmt: skip
PRINTED = frozenset({"class-sheet", "two-rows-each", "discount-list", "wide-table", "college-po", "dutch-order", "french-service"})
STYLES = text_german.STYLES + text_abroad.STYLES
PRINTS = prints_german.FORMS + prints_abroad.FORMS

BUYERS: Mapping[str, tuple[Buyer, ...]] = {
    "A": (*writing(STYLES), *writing([style for style in STYLES if style.name in ORDINARY]), *text_tongues.BUYERS, *text_special.BUYERS, *text_more.BUYERS, *text_places.BUYERS, *text_threads.BUYERS),
    "B": web_mails.BUYERS,
    "C": (*printing(PRINTS), *printing([form for form in PRINTS if form.name in PRINTED]), *placed.BUYERS),
    "D1": scans.BUYERS,
    "E": (*sheets.BUYERS, *word_files.BUYERS),
    "F": machine_files.BUYERS,
    "H": (*no_orders.BUYERS, *nearly_orders.BUYERS),
}  # fmt: skip
"""Buyers by group (A text, B HTML, C PDF, D1 paper, E sheets, F structured, H no orders), beside those that the layouts and phrasings make."""
