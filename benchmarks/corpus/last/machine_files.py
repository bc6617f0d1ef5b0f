"""Buyers of the last part whose machines order: Order-X, UBL, openTRANS, EDIFACT and cXML, each in the form that its standard has."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.demand import demand
from benchmarks.corpus.drawn.machine_files import order_x, order_x_in_pdf, peppol
from benchmarks.corpus.opened.machine_files import Machine, c_xml, edifact, open_trans

MACHINE = Machine(
    demand,
    {
        "de": "Automatischer Versand aus der Warenwirtschaft.\n\nDie Bestelldatei liegt bei. Bitte nicht auf diese Mail antworten.", "en": "Automated dispatch from our stock system. The order file is attached.", "nl": "Automatisch verzonden uit ons voorraadsysteem. Het orderbestand is bijgevoegd.",
        "fr": "Envoi automatique de notre gestion des stocks. Le fichier de commande est joint.",
    },
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = (
    tuple(partial(write, machine=MACHINE) for write in (peppol, order_x, order_x_in_pdf, open_trans, edifact, c_xml)) * 3
)
