"""The inland part: written by somebody who has not seen how letters are read; a technical wholesaler of drives, hydraulics, air, pipework and packing, and buyers of fourteen countries."""

from __future__ import annotations

from collections.abc import Mapping

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.inland import (
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
from benchmarks.corpus.inland.demands import printing, writing

# what most firms write, and so twice as often as the rest
ORDINARY = ("buyer-plain", "buyer-offer", "buyer-program", "buyer-again", "fitter", "haulier", "packer", "clinic", "austria-works", "en-works", "en-stores", "nl-machine", "fr-achats")  # fmt: skip
PRINTED = frozenset({"sap-like", "mill-order", "ledger-program", "blue-cards", "utility-form", "works-grid", "dutch-exact", "french-erp"})
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
