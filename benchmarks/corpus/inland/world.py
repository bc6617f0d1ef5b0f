"""The inland part's company: a technical wholesaler for works and workshops, with its number styles and customers of fourteen countries."""

from __future__ import annotations

from random import Random

from benchmarks.corpus.company import articles_of, ascii_of, delivery_addresses_of, part_numbers_of, prices_of
from benchmarks.corpus.drawn.house import House, OfManyLands, customers_of_all
from benchmarks.corpus.drawn.world import spoken
from benchmarks.corpus.inland import speech, stationery
from benchmarks.corpus.inland.goods import FAMILIES
from benchmarks.corpus.inland.places import LANDS, SHARES

# n a running number, v and l the variant's place, p two letters, t a digit
ARTICLES = ("{n:06d}", "{p}{n:04d}-{v:02d}", "{t}{n:05d}", "{p}-{n:05d}", "{n:04d}.{v:03d}", "{p}.{n:04d}.{l}", "{t}0{n:04d}{v}", "{n:05d}-{l}", "{p}{n:05d}{v}", "{t}{t}-{n:04d}", "{n:04d} {v:02d}0", "{p}{n:06d}")  # fmt: skip
CUSTOMERS = ("{}", "D{}", "1{}0", "{}-0", "KD{}", "{}")
PART_NUMBERS = ("{:06d}", "M{:05d}.00", "7{:05d}", "ET-{:05d}", "{:05d}-A", "10{:05d}", "IH.{:05d}")
COUNT = 165
HOUSE = House(
    LANDS, {"de": ("DE",) * 10 + ("AT", "AT", "CH", "CH"), "en": ("GB", "GB", "GB", "IE", "US", "NL"), "nl": ("NL", "NL", "NL", "BE"), "fr": ("FR", "FR", "FR", "BE")},
    speech.UNITS, speech.CODES, speech.VAGUE, speech.PAYMENTS, speech.NOTES, speech.UNSOLD, speech.PEOPLE, ("leitstand", "schicht2", "ausbildung", "wareneingang", "scan"), ("werk-mail", "firmenpost"), speech.manner, speech.DAYS, speech.number_of, speech.quantity_of,
    stationery.FULL, stationery.SHORT, stationery.BODIES, stationery.SUBJECTS, stationery.FILES, stationery.TERMS,
)  # fmt: skip
_WRITING = {"de": ("DE", "AT", "CH"), "en": ("GB", "IE"), "nl": ("NL", "BE"), "fr": ("FR",)}
_NEAR = ("DE", "AT", "CH", "NL", "BE", "FR", "GB", "IE", "US")
"""Where customers sit who have told us their own part numbers."""
_FLEMISH = ("Antwerpen", "Genk", "Roeselare", "Gent")


def make_world(random: Random) -> OfManyLands:
    """A company of about 250 articles and 165 customers."""
    word = random.choice(("Kettenhof", "Rohrwerk Mitte", "Hansekontor", "Flanschmeister", "Eisenkontor"))
    place = random.choice(("Walzwerkstraße 9\n58093 Hagen", "Am Binnenhafen 31\n39126 Magdeburg", "Lokschuppenweg 5\n90441 Nürnberg"))
    customers, taken = customers_of_all(random, COUNT, SHARES, CUSTOMERS)
    near = [c for c in customers if c["country"] in _NEAR]
    articles = tuple(spoken(articles_of(random, FAMILIES, taken, ARTICLES)))
    return OfManyLands(
        f"{word} Technischer Handel GmbH", place, f"{ascii_of(word).split()[0].lower()}-techhandel.example", articles, customers, part_numbers_of(random, articles, near, taken, PART_NUMBERS),
        tuple(delivery_addresses_of(random, customers, LANDS)), tuple(prices_of(random, articles, customers)), HOUSE, _WRITING, _FLEMISH,
    )  # fmt: skip
