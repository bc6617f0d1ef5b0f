"""Buyers of the remote part whose machines order: UBL, Order-X, openTRANS, EDIFACT and cXML, each in the form that its standard has."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.machine_files import order_x, order_x_in_pdf, peppol
from benchmarks.corpus.opened.machine_files import Machine, c_xml, edifact, open_trans
from benchmarks.corpus.remote.demands import ask

MACHINE = Machine(
    ask,
    {
        "de": "Diese Bestellung wurde von unserem Warenwirtschaftssystem erzeugt und liegt als Datei bei.", "en": "This order was created by our inventory system; the file is enclosed.", "nl": "Deze bestelling komt uit ons voorraadsysteem; het bestand is bijgevoegd.",
        "fr": "Cette commande provient de notre logiciel de gestion ; le fichier est joint.",
    },
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = (
    tuple(partial(write, machine=MACHINE) for write in (edifact, peppol, open_trans, c_xml, order_x, order_x_in_pdf)) * 2
)
