"""Buyers of the distant part whose machines order: EDIFACT, UBL, openTRANS, cXML and Order-X, each in the form that its standard has."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.distant.demands import ask
from benchmarks.corpus.drawn.machine_files import order_x, order_x_in_pdf, peppol
from benchmarks.corpus.opened.machine_files import Machine, c_xml, edifact, open_trans

MACHINE = Machine(
    ask,
    {
        "de": "Anbei unsere Bestellung als Datei. Diese Nachricht wurde vom System verschickt.", "en": "Our order is enclosed as a file, sent by our system.", "nl": "Onze bestelling is als bestand bijgevoegd, verzonden door ons systeem.",
        "fr": "Notre commande est jointe sous forme de fichier, envoyée par notre système.",
    },
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = (
    tuple(partial(write, machine=MACHINE) for write in (open_trans, edifact, c_xml, peppol, order_x_in_pdf, order_x)) * 2
)
