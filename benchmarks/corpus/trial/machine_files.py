"""Buyers of the trial part whose machines order: UBL, Order-X alone and inside a PDF, openTRANS, EDIFACT, cXML."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.demand import demand
from benchmarks.corpus.drawn.machine_files import order_x, order_x_in_pdf, peppol
from benchmarks.corpus.opened.machine_files import Machine, c_xml, edifact, open_trans

MACHINE = Machine(
    demand,
    {
        "de": "Automatische Nachricht der Materialwirtschaft: Die Bestellung ist als Datei beigefügt.", "en": "This is an automated message. The order document is attached.", "nl": "Automatisch bericht: de order is als bestand bijgevoegd.",
        "fr": "Message automatique : la commande est jointe sous forme de fichier.",
    },
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = tuple(
    partial(write, machine=MACHINE) for write in (edifact, open_trans, peppol, order_x, c_xml, order_x_in_pdf, edifact, open_trans)
)
