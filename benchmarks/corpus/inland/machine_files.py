"""Buyers of the inland part whose machines order: EDIFACT, UBL, openTRANS, cXML and Order-X, each in the form that its standard has."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.machine_files import order_x, order_x_in_pdf, peppol
from benchmarks.corpus.inland.demands import ask
from benchmarks.corpus.opened.machine_files import Machine, c_xml, edifact, open_trans

MACHINE = Machine(
    ask,
    {
        "de": "Automatischer Belegversand. Der Datensatz liegt bei, diese Nachricht braucht keine Antwort.", "en": "Automatic document dispatch. The data file is attached, no reply is needed.", "nl": "Automatische verzending. Het bestand is bijgevoegd, een antwoord is niet nodig.",
        "fr": "Envoi automatique. Le fichier est joint, aucune réponse n'est attendue.",
    },
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = (
    tuple(partial(write, machine=MACHINE) for write in (edifact, open_trans, peppol, c_xml, order_x, order_x_in_pdf)) * 2
)
