"""Buyers of the foreign part whose machines order: Order-X, UBL, openTRANS, EDIFACT and cXML, each in the form that its standard has."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.demand import demand
from benchmarks.corpus.drawn.machine_files import order_x, order_x_in_pdf, peppol
from benchmarks.corpus.opened.machine_files import Machine, c_xml, edifact, open_trans

MACHINE = Machine(
    demand,
    {
        "de": "Unser Warenwirtschaftssystem sendet Ihnen hiermit eine Bestellung im elektronischen Format.", "en": "Our ERP system is sending you an electronic purchase order.", "nl": "Ons ERP-systeem stuurt u hierbij een elektronische inkooporder.",
        "fr": "Notre logiciel de gestion vous transmet une commande électronique.",
    },
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = (
    tuple(partial(write, machine=MACHINE) for write in (peppol, order_x, order_x_in_pdf, open_trans, edifact, c_xml)) * 3
)
