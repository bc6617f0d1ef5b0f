"""Buyers of the newcomer part whose machines order: Order-X alone and in a PDF, UBL, openTRANS, EDIFACT and cXML."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.demand import demand
from benchmarks.corpus.drawn.machine_files import order_x, order_x_in_pdf, peppol
from benchmarks.corpus.opened.machine_files import Machine, c_xml, edifact, open_trans

MACHINE = Machine(
    demand,
    {
        "de": "Automatische Nachricht des Beschaffungssystems.\n\nDie Bestellung ist als Datei beigefügt und bitte maschinell einzulesen.", "en": "Automatic message from our procurement platform: one order file attached.", "nl": "Automatisch bericht: de bestelling is als bestand bijgevoegd.",
        "fr": "Message automatique : la commande est jointe sous forme de fichier.",
    },
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = (
    tuple(partial(write, machine=MACHINE) for write in (edifact, peppol, c_xml, order_x, open_trans, order_x_in_pdf)) * 3
)
