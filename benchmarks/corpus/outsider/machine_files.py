"""Buyers of the outsider part whose machines order: in the forms that the standards have."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.demand import demand
from benchmarks.corpus.drawn.machine_files import order_x, order_x_in_pdf, peppol
from benchmarks.corpus.opened.machine_files import Machine, c_xml, edifact, open_trans

MACHINE = Machine(
    demand,
    {
        "de": "Guten Tag,\n\ndie beigefügte Datei ist eine Bestellung unserer Warenwirtschaft und für Ihr System bestimmt.", "en": "The attached file is an order from our stock system, meant for yours.", "nl": "Het bijgevoegde bestand is een order uit ons voorraadsysteem.",
        "fr": "Le fichier joint est une commande de notre logiciel de gestion.",
    },
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = (
    tuple(partial(write, machine=MACHINE) for write in (edifact, open_trans, peppol, order_x, c_xml, order_x_in_pdf)) * 2
)
