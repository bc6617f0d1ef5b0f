"""The foreign part's company: an importer of what has two wheels and what keeps it running, its number styles, and customers of thirteen countries."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from benchmarks.corpus.company import Row, articles_of, ascii_of, customers_of, delivery_addresses_of, part_numbers_of, prices_of
from benchmarks.corpus.drawn.house import House, Housed
from benchmarks.corpus.drawn.world import spoken
from benchmarks.corpus.foreign import speech, stationery
from benchmarks.corpus.foreign.goods import FAMILIES
from benchmarks.corpus.foreign.places import LANDS, SHARES, UNLISTED

# n a running number, v and l the variant's place, p two letters, t a digit
ARTICLES = (
    "{n:04d}-{v:02d}{t}", "{p}{n:05d}", "{t}{t}0.{n:04d}", "{p}-{t}{n:04d}", "{n:05d}{l}", "{n:06d}", "{p}.{n:04d}.{v:02d}", "{t}{n:04d}{v}0", "{p}{n:04d}-{l}", "{n:04d}/{t}{v}", "{t}-{n:04d}-{p}", "{n:04d}.{v:03d}",
)  # fmt: skip
CUSTOMERS = ("{}", "2{}", "K-{}", "{}00", "Z{}", "10{}")
PART_NUMBERS = ("{:05d}", "T{:05d}", "ET-{:05d}", "9{:05d}", "{:05d}.1", "MAT-{:05d}", "{:05d}X")
COUNT = 170
HOUSE = House(
    LANDS, {"de": ("DE",) * 12 + ("AT", "AT", "CH", "CH", "IT"), "en": ("GB", "GB", "GB", "IE", "DK", "PL", "CZ", "NL"), "nl": ("NL", "NL", "BE"), "fr": ("FR", "FR", "FR", "BE", "LU")},
    speech.UNITS, speech.CODES, speech.VAGUE, speech.PAYMENTS, speech.NOTES, speech.UNSOLD, speech.PEOPLE, ("meister", "theke", "teile2", "s.paulick", "annahme"), ("webmail-west", "briefkasten"), speech.manner, speech.DAYS, speech.number_of, speech.quantity_of,
    stationery.FULL, stationery.SHORT, stationery.BODIES, stationery.SUBJECTS, stationery.FILES, stationery.TERMS,
)  # fmt: skip


@dataclass(frozen=True)
class Importer(Housed):
    """The company; customers of lands that the kit's own layouts cannot name write other letters than those."""

    def customers_writing(self, language: str) -> tuple[Row, ...]:
        """The customers who may write in this language, of lands that the kit knows."""
        return tuple(row for row in super().customers_writing(language) if row["country"] not in UNLISTED)


def make_world(random: Random) -> Importer:
    """A company of about 220 articles and 170 customers."""
    word = random.choice(("Speichenfeld", "Kettwerk", "Rollhagen", "Nabentreu", "Zweispur"))
    place = random.choice(("Am Containerhafen 8\n47119 Duisburg", "Lagerstraße 61\n27283 Verden", "Freihafenweg 14\n89231 Neu-Ulm"))
    taken: set[str] = set()
    customers = tuple(customers_of(random, COUNT, taken, SHARES, CUSTOMERS))
    articles = tuple(spoken(articles_of(random, FAMILIES, taken, ARTICLES)))
    listed = [row for row in customers if row["country"] not in UNLISTED]
    return Importer(
        f"{word} Import & Großhandel GmbH", place, f"{ascii_of(word).lower()}-import.example", articles, customers, part_numbers_of(random, articles, listed, taken, PART_NUMBERS),
        tuple(delivery_addresses_of(random, customers, LANDS)), tuple(prices_of(random, articles, customers)), HOUSE,
    )  # fmt: skip
