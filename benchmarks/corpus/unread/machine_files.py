"""Buyers of the unread part whose machines order: Order-X, UBL, openTRANS, EDIFACT and cXML, each in the form that its standard has."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.machine_files import order_x, order_x_in_pdf, peppol
from benchmarks.corpus.opened.machine_files import Machine, c_xml, edifact, open_trans
from benchmarks.corpus.unread.ask import ask

MACHINE = Machine(
    ask,
    {
        "de": "Automatischer Versand aus der Warenwirtschaft. Die Bestelldaten liegen dieser Nachricht bei.", "en": "Sent by our stock system. The order data are enclosed with this message.", "nl": "Automatisch verzonden door ons voorraadsysteem; de ordergegevens zijn bijgesloten.",
        "fr": "Envoi automatique de notre gestion des stocks ; les données de commande sont jointes à ce message.",
    },
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = (
    tuple(partial(write, machine=MACHINE) for write in (edifact, open_trans, peppol, order_x, c_xml, order_x_in_pdf)) * 3
)
