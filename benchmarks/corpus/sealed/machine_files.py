"""Buyers of the sealed part whose machines order: Order-X, UBL, openTRANS, EDIFACT and cXML, each in the form that its standard has."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.machine_files import order_x, order_x_in_pdf, peppol
from benchmarks.corpus.opened.machine_files import Machine, c_xml, edifact, open_trans
from benchmarks.corpus.sealed.asking import ask

MACHINE = Machine(
    ask,
    {
        "de": "Guten Tag,\n\nim Anhang befindet sich eine Bestellung zur maschinellen Verarbeitung.", "en": "The attached file holds our order for automatic processing.", "nl": "Bijgevoegd bestand bevat onze order voor automatische verwerking.",
        "fr": "Le fichier joint contient notre commande destinée au traitement automatique.",
    },
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = tuple(partial(write, machine=MACHINE) for write in (edifact, open_trans, order_x, peppol, order_x_in_pdf, c_xml)) * 3  # fmt: skip
