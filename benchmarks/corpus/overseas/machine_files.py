"""Buyers of the overseas part whose machines order: EDIFACT, UBL, openTRANS, cXML and Order-X, each in the form that its standard has."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.machine_files import order_x, order_x_in_pdf, peppol
from benchmarks.corpus.opened.machine_files import Machine, c_xml, edifact, open_trans
from benchmarks.corpus.overseas.demands import ask

MACHINE = Machine(
    ask,
    {
        "de": "Unser Warenwirtschaftssystem übermittelt Ihnen die angehängte Bestellung.", "en": "Our purchasing system is sending you the attached order.", "nl": "Ons inkoopsysteem stuurt u de bijgevoegde bestelling.",
        "fr": "Notre système d'achat vous transmet la commande jointe.",
    },
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = (
    tuple(partial(write, machine=MACHINE) for write in (edifact, open_trans, peppol, c_xml, order_x, order_x_in_pdf)) * 2
)
