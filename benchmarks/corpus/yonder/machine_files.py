"""Buyers of the yonder part whose machines order: UBL, Order-X beside a mail or in a PDF, openTRANS, EDIFACT and cXML, each in the form that its standard has."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.demand import demand
from benchmarks.corpus.drawn.machine_files import order_x, order_x_in_pdf, peppol
from benchmarks.corpus.opened.machine_files import Machine, c_xml, edifact, open_trans
from benchmarks.corpus.yonder.voices import FIRMS, among

MACHINE = Machine(
    demand,
    {
        "de": "Guten Tag,\n\ndiese Nachricht trägt eine Bestelldatei unserer Warenwirtschaft.", "en": "Our stock system sends you this order file.", "nl": "Ons systeem stuurt u dit orderbestand.", "fr": "Notre logiciel vous transmet ce fichier de commande.",
    },
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = tuple(
    among(FIRMS, partial(write, machine=MACHINE)) for write in (edifact, open_trans, peppol, order_x, order_x_in_pdf, c_xml)
)
