"""Buyers of the fresh part whose machines order, each in the form that its standard has."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.drawn.demand import demand
from benchmarks.corpus.drawn.machine_files import order_x, order_x_in_pdf, peppol
from benchmarks.corpus.opened.machine_files import Machine, c_xml, edifact, open_trans

MACHINE = Machine(
    demand,
    {
        "de": "Guten Tag,\n\nim Anhang unsere Bestellung im vereinbarten elektronischen Format.\n", "en": "Hello,\n\nour order in the agreed electronic format is attached.\n", "nl": "Goedendag,\n\nin de bijlage onze bestelling in het afgesproken elektronische formaat.\n",
        "fr": "Bonjour,\n\nnotre commande au format électronique convenu est jointe.\n",
    },
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = (
    tuple(partial(write, machine=MACHINE) for write in (peppol, edifact, open_trans, c_xml, order_x, order_x_in_pdf)) * 3
)
