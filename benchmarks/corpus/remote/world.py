"""The remote part's company: a supplier of practices, laboratories, schools and wards, with its number styles and customers of fourteen countries."""

from __future__ import annotations

from random import Random

from benchmarks.corpus.company import articles_of, ascii_of, delivery_addresses_of, part_numbers_of, prices_of
from benchmarks.corpus.drawn.house import House, OfManyLands, customers_of_all
from benchmarks.corpus.drawn.world import spoken
from benchmarks.corpus.remote import speech, stationery
from benchmarks.corpus.remote.goods import FAMILIES
from benchmarks.corpus.remote.places import LANDS, SHARES

# n a running number, v and l the variant's place, p two letters, t a digit
ARTICLES = (
    "{n:05d}{v}",
    "{p}{n:04d}-{v}",
    "{t}{n:04d}.{v:02d}",
    "{n:04d}-{v:02d}",
    "{p}-{n:04d}{l}",
    "{p}{t}.{n:04d}",
    "{t}-{n:05d}",
    "{n:04d}/{v}",
    "{t}{t}{n:04d}{v}",
    "{p}{n:05d}",
)
CUSTOMERS = ("{}", "{}", "2{}", "P{}", "{}-00", "KU {}")
PART_NUMBERS = ("{:05d}", "MAT-{:05d}", "1{:05d}.0", "LAB{:05d}", "{:05d}A", "9{:05d}")
COUNT = 160
HOUSE = House(
    LANDS, {"de": ("DE",) * 10 + ("AT", "AT", "CH", "CH"), "en": ("GB", "GB", "GB", "IE", "NL", "CH"), "nl": ("NL", "NL", "NL", "BE"), "fr": ("FR", "FR", "FR", "BE", "LU")},
    speech.UNITS, speech.CODES, speech.VAGUE, speech.PAYMENTS, speech.NOTES, speech.UNSOLD, speech.PEOPLE, ("vertretung", "rezeption2", "dr.m", "azubi-labor", "zentrallager"), ("arztmail", "praxispost"), speech.manner, speech.DAYS, speech.number_of, speech.quantity_of,
    stationery.FULL, stationery.SHORT, stationery.BODIES, stationery.SUBJECTS, stationery.FILES, stationery.TERMS,
)  # fmt: skip
_WRITING = {"de": ("DE", "AT", "CH"), "en": ("GB", "IE"), "nl": ("NL", "BE"), "fr": ("FR", "LU")}
_NEAR = ("DE", "AT", "CH", "NL", "BE", "FR", "GB", "IE")
"""Where customers live who have told us their own part numbers."""
_FLEMISH = ("Leuven", "Brugge", "Turnhout", "Sint-Niklaas")


def make_world(random: Random) -> OfManyLands:
    """A company of about 210 articles and 160 customers."""
    word = random.choice(("Bergahorn", "Kolmarin", "Wendelin", "Sanvita Nord", "Moorland"))
    place = random.choice(
        ("Handelsring 14\n37079 Göttingen", "Am Containerbahnhof 3\n24113 Kiel", "Lise-Meitner-Allee 60\n85057 Ingolstadt")
    )
    customers, taken = customers_of_all(random, COUNT, SHARES, CUSTOMERS)
    near = [c for c in customers if c["country"] in _NEAR]
    articles = tuple(spoken(articles_of(random, FAMILIES, taken, ARTICLES)))
    return OfManyLands(
        f"{word} Praxis- und Laborbedarf GmbH", place, f"{ascii_of(word).split()[0].lower()}-praxisbedarf.example", articles, customers, part_numbers_of(random, articles, near, taken, PART_NUMBERS),
        tuple(delivery_addresses_of(random, customers, LANDS)), tuple(prices_of(random, articles, customers)), HOUSE, _WRITING, _FLEMISH,
    )  # fmt: skip
