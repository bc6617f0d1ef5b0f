"""What the inland part's buyers want: as the distant part has it, with places of delivery as works, sites and public houses have them."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.distant.demands import UNJUDGED, Demands, mailed, others
from benchmarks.corpus.distant.demands import mailing as mailing_as
from benchmarks.corpus.drawn.letters import parts_of, rows_of
from benchmarks.corpus.inland.places import LANDS
from benchmarks.corpus.inland.trades import TRADES
from benchmarks.corpus.opened.letters import Scribe

HOMES = {
    "de": ("Baustelle Hafentunnel", "Klärwerk Süd", "Biogasanlage Hofmark", "Kraftwerk Block C", "Montageteam Brückenbau", "Heizhaus Am Sportplatz", "Schacht 4 Übertage"), "en": ("Site Office Pier 9", "Northside Quarry", "Treatment Plant East"), "nl": ("Gemaal De Wetering", "Bouwplaats A12", "Droogdok 3"),
    "fr": ("Station d'épuration Nord", "Chantier du viaduc", "Barrage des Aulnes"),
}  # fmt: skip
DISCOUNTS = (0, 0, 0, 5, 10, 15, 20, 35)
FREIGHTS = ("7.90", "9.90", "0.00", "15.00", "28.50")
CHEAP = 9
OWN = Demands(LANDS, TRADES, HOMES, DISCOUNTS, FREIGHTS, CHEAP, called=0.4)
ask, asked, branch, printing, wanted, writing = OWN.ask, OWN.asked, OWN.branch, OWN.printing, OWN.wanted, OWN.trading.writing
SCRIBE = Scribe(ask, parts_of)
mailing = partial(mailing_as, wants=wanted)

__all__ = ["OWN", "SCRIBE", "UNJUDGED", "ask", "asked", "branch", "mailed", "mailing", "others", "printing", "rows_of", "wanted", "writing"]
