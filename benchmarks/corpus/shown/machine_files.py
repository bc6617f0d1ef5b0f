"""Buyers of the shown part whose machines order: Order-X, UBL, openTRANS, EDIFACT and cXML, each in the form that its standard has."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.demand import demand
from benchmarks.corpus.drawn.machine_files import order_x, order_x_in_pdf, peppol
from benchmarks.corpus.opened.machine_files import Machine, c_xml, edifact, open_trans

MACHINE = Machine(
    demand,
    {
        "de": "Sehr geehrte Damen und Herren,\n\nals Anlage erhalten Sie eine elektronische Bestellung aus unserem Einkaufssystem.", "en": "An electronic order from our purchasing system is enclosed.", "nl": "In de bijlage vindt u een elektronische bestelling uit ons inkoopsysteem.",
        "fr": "Une commande électronique de notre système d'achats est jointe.",
    },
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = (
    tuple(partial(write, machine=MACHINE) for write in (peppol, order_x, order_x_in_pdf, open_trans, edifact, c_xml)) * 3
)
