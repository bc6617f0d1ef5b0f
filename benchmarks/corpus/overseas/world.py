"""The overseas part's company: a supplier of craft workshops, with its number styles and customers of fourteen countries."""

from __future__ import annotations

from random import Random

from benchmarks.corpus.company import articles_of, ascii_of, delivery_addresses_of, part_numbers_of, prices_of
from benchmarks.corpus.drawn.house import House, OfManyLands, customers_of_all
from benchmarks.corpus.drawn.world import spoken
from benchmarks.corpus.overseas import speech, stationery
from benchmarks.corpus.overseas.goods import FAMILIES
from benchmarks.corpus.overseas.places import LANDS, SHARES

# n a running number, v and l the variant's place, p two letters, t a digit
ARTICLES = ("{n:05d}", "{p}-{n:04d}-{v}", "{t}0{n:04d}", "{p}{n:04d}{l}", "{n:04d}/{v}", "{p}.{n:05d}", "{t}-{n:05d}", "{n:04d}-{v:02d}", "{p}{t}.{n:04d}", "{n:04d}{l}", "{p}{n:05d}", "{t}.{t}{n:04d}.{v}")  # fmt: skip
CUSTOMERS = ("{}", "WB{}", "{}", "2{}", "K-{}", "{}.0")
PART_NUMBERS = ("{:05d}", "MAT-{:05d}", "9{:05d}", "A{:05d}", "{:05d}/W", "LG-{:05d}", "10-{:05d}")
COUNT = 165
HOUSE = House(
    LANDS, {"de": ("DE",) * 10 + ("AT", "AT", "CH", "CH"), "en": ("GB", "GB", "GB", "IE", "US", "NL"), "nl": ("NL", "NL", "NL", "BE"), "fr": ("FR", "FR", "FR", "BE")},
    speech.UNITS, speech.CODES, speech.VAGUE, speech.PAYMENTS, speech.NOTES, speech.UNSOLD, speech.PEOPLE, ("werkraum2", "azubi", "brennofen", "kasse", "praktikum"), ("werkpost", "atelier-mail"), speech.manner, speech.DAYS, speech.number_of, speech.quantity_of,
    stationery.FULL, stationery.SHORT, stationery.BODIES, stationery.SUBJECTS, stationery.FILES, stationery.TERMS,
)  # fmt: skip
_WRITING = {"de": ("DE", "AT", "CH"), "en": ("GB", "IE"), "nl": ("NL", "BE"), "fr": ("FR",)}
_NEAR = ("DE", "AT", "CH", "NL", "BE", "FR", "GB", "IE", "US")
"""Where customers live who have told us their own part numbers."""
_FLEMISH = ("Brugge", "Leuven", "Sint-Niklaas", "Turnhout")


def make_world(random: Random) -> OfManyLands:
    """A company of about 250 articles and 165 customers."""
    word = random.choice(("Scherbenkontor", "Ofenmeister", "Goldfaden", "Farbwerk Süd", "Zunfthaus"))
    place = random.choice(
        ("Tonwarenstraße 14\n56235 Ransbach-Baumbach", "Am Emaillierwerk 3\n75179 Pforzheim", "Papierfabrik 22b\n99817 Eisenach")
    )
    customers, taken = customers_of_all(random, COUNT, SHARES, CUSTOMERS)
    near = [c for c in customers if c["country"] in _NEAR]
    articles = tuple(spoken(articles_of(random, FAMILIES, taken, ARTICLES)))
    return OfManyLands(
        f"{word} Werkstattbedarf GmbH", place, f"{ascii_of(word).split()[0].lower()}-werkstattbedarf.example", articles, customers, part_numbers_of(random, articles, near, taken, PART_NUMBERS),
        tuple(delivery_addresses_of(random, customers, LANDS)), tuple(prices_of(random, articles, customers)), HOUSE, _WRITING, _FLEMISH,
    )  # fmt: skip
