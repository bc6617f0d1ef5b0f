"""The distant part's company: a chandler who supplies yards, clubs, harbours, depots and farms, with its number styles and customers of fourteen countries."""

from __future__ import annotations

from random import Random

from benchmarks.corpus.company import articles_of, ascii_of, delivery_addresses_of, part_numbers_of, prices_of
from benchmarks.corpus.distant import speech, stationery
from benchmarks.corpus.distant.goods import FAMILIES
from benchmarks.corpus.distant.places import LANDS, SHARES
from benchmarks.corpus.drawn.house import House, OfManyLands, customers_of_all
from benchmarks.corpus.drawn.world import spoken

# n a running number, v and l the variant's place, p two letters, t a digit
ARTICLES = ("{p}{n:04d}.{v}", "{n:05d}", "{t}.{n:04d}.{v}", "{n:04d}{l}", "{p}-{n:05d}", "{t}{n:04d}-{v}", "{n:04d}.{v:02d}", "{p}{t}{n:04d}", "{n:05d}-{l}", "{p} {n:04d}")  # fmt: skip
CUSTOMERS = ("{}", "D{}", "4{}", "{}-1", "KD{}", "{}")
PART_NUMBERS = ("{:05d}", "T-{:05d}", "7{:05d}", "EL{:05d}", "{:05d}.1", "LG {:05d}")
COUNT = 165
HOUSE = House(
    LANDS, {"de": ("DE",) * 10 + ("AT", "AT", "CH", "CH"), "en": ("GB", "GB", "GB", "IE", "US", "NL"), "nl": ("NL", "NL", "NL", "BE"), "fr": ("FR", "FR", "FR", "BE")},
    speech.UNITS, speech.CODES, speech.VAGUE, speech.PAYMENTS, speech.NOTES, speech.UNSOLD, speech.PEOPLE, ("steg7", "vorstand", "skipper", "halle3", "kassenwart"), ("hafenpost", "bordmail"), speech.manner, speech.DAYS, speech.number_of, speech.quantity_of,
    stationery.FULL, stationery.SHORT, stationery.BODIES, stationery.SUBJECTS, stationery.FILES, stationery.TERMS,
)  # fmt: skip
_WRITING = {"de": ("DE", "AT", "CH"), "en": ("GB", "IE"), "nl": ("NL", "BE"), "fr": ("FR",)}
_NEAR = ("DE", "AT", "CH", "NL", "BE", "FR", "GB", "IE", "US")
"""Where customers live who have told us their own part numbers."""
_FLEMISH = ("Nieuwpoort", "Oostende", "Blankenberge", "Antwerpen")


def make_world(random: Random) -> OfManyLands:
    """A company of about 230 articles and 165 customers."""
    word = random.choice(("Luvseite", "Kompassrose", "Schiffszimmermann", "Leuchtfeuer Nord", "Vorschot"))
    place = random.choice(("Speicherkai 9\n24937 Flensburg", "Am Getreidehafen 31\n18147 Rostock", "Zollhafenweg 4a\n26723 Emden"))
    customers, taken = customers_of_all(random, COUNT, SHARES, CUSTOMERS)
    near = [c for c in customers if c["country"] in _NEAR]
    articles = tuple(spoken(articles_of(random, FAMILIES, taken, ARTICLES)))
    return OfManyLands(
        f"{word} Schiffsausrüstung GmbH & Co. KG", place, f"{ascii_of(word).split()[0].lower()}-ausruestung.example", articles, customers, part_numbers_of(random, articles, near, taken, PART_NUMBERS),
        tuple(delivery_addresses_of(random, customers, LANDS)), tuple(prices_of(random, articles, customers)), HOUSE, _WRITING, _FLEMISH,
    )  # fmt: skip
