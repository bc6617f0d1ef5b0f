"""What the overseas part's buyers want: as the distant part has it, with places of delivery as workshops, schools and museums have them."""

from __future__ import annotations

from functools import partial

from benchmarks.corpus.distant.demands import UNJUDGED, Demands, mailed, others
from benchmarks.corpus.distant.demands import mailing as mailing_as
from benchmarks.corpus.drawn.letters import parts_of, rows_of
from benchmarks.corpus.opened.letters import Scribe
from benchmarks.corpus.overseas.places import LANDS
from benchmarks.corpus.overseas.trades import TRADES

HOMES = {
    "de": ("Keramikmarkt Nikolaiplatz", "Kita Regenbogen", "Seniorenzentrum St. Anna", "Messe Kreativ Halle 4", "Atelierhaus Südspeicher", "Hort der Grundschule West"), "en": ("St Mary's Parish Hall", "Craft Fair Pavilion", "Riverside Primary School"), "nl": ("Buurthuis De Schakel", "Basisschool Het Kompas", "Ambachtsmarkt Centrum"),
    "fr": ("Salle des fêtes", "École Jules-Verne", "Marché des potiers"),
}  # fmt: skip
DISCOUNTS = (0, 0, 0, 2, 5, 8, 10, 30)
FREIGHTS = ("6.90", "8.50", "0.00", "11.90", "24.00")
CHEAP = 12
OWN = Demands(LANDS, TRADES, HOMES, DISCOUNTS, FREIGHTS, CHEAP, called=0.4)
ask, asked, branch, printing, wanted, writing = OWN.ask, OWN.asked, OWN.branch, OWN.printing, OWN.wanted, OWN.trading.writing
SCRIBE = Scribe(ask, parts_of)
mailing = partial(mailing_as, wants=wanted)

__all__ = ["OWN", "SCRIBE", "UNJUDGED", "ask", "asked", "branch", "mailed", "mailing", "others", "printing", "rows_of", "wanted", "writing"]
