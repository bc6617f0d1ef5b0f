"""Buyers of the unmet part whose machines order: Order-X, UBL, openTRANS, EDIFACT and cXML, each in the form that its standard has."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.machine_files import order_x, order_x_in_pdf, peppol
from benchmarks.corpus.opened.machine_files import Machine, c_xml, edifact, open_trans
from benchmarks.corpus.unmet.asking import asked_by

MACHINE = Machine(
    asked_by("firm"),
    {
        "de": "Guten Tag,\n\nanbei eine Bestellung im elektronischen Format.\n\nDiese Mail wurde vom System erzeugt.", "en": "An order file is attached. System generated message.", "nl": "In de bijlage vindt u een elektronische order. Dit bericht is automatisch verzonden.", "fr": "Fichier de commande joint. Message envoyé par notre système.",
    },
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = tuple(
    partial(write, machine=MACHINE) for write in (peppol, order_x, order_x_in_pdf, open_trans, edifact, c_xml)
)
