"""The newcomer part's company: a supplier of offices, kindergartens, schools, bookshops and churches, with its number styles and customers of fifteen countries."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from benchmarks.corpus.company import Row, articles_of, ascii_of, customers_of, delivery_addresses_of, part_numbers_of, prices_of
from benchmarks.corpus.drawn.house import House, Housed
from benchmarks.corpus.drawn.world import spoken
from benchmarks.corpus.newcomer import speech, stationery
from benchmarks.corpus.newcomer.goods import FAMILIES
from benchmarks.corpus.newcomer.places import LANDS, SHARES

# n a running number, v and l the variant's place, p two letters, t a digit
ARTICLES = (
    "{p}.{t}{n:04d}", "{n:04d}.{v:02d}", "{t}-{n:05d}", "{p}{v}-{n:04d}", "{n:05d}{l}", "{n:04d}/{v}{t}", "{t}{n:04d}0{v}", "{p}-{t}.{n:04d}", "{n:04d} {v:02d}", "{p}{n:04d}.{l}", "9{n:04d}{v:02d}", "{p}/{n:04d}-{v}",
)  # fmt: skip
CUSTOMERS = ("{}", "{}", "2{}", "KN{}", "{}-0", "D-{}")
PART_NUMBERS = ("{:05d}", "6{:05d}0", "MA-{:05d}", "{:05d}.1", "BS{:05d}", "0.{:05d}", "{:05d}X")
COUNT = 170
ABROAD = frozenset({"IT", "ES", "PL", "CZ"})
"""Whose customers write in other languages than the kit's buyers."""
HOUSE = House(
    LANDS, {"de": ("DE",) * 11 + ("AT", "AT", "CH"), "en": ("GB", "GB", "GB", "GB", "IE", "US", "DK", "PL", "CZ"), "nl": ("NL", "NL", "NL", "BE"), "fr": ("FR", "FR", "FR", "FR", "BE", "LU")},
    speech.UNITS, speech.CODES, speech.VAGUE, speech.PAYMENTS, speech.NOTES, speech.UNSOLD, speech.PEOPLE, ("hausmeister", "praktikant", "mesner", "h.brandl", "teamkasse"), ("klarpost", "freimail24"), speech.manner, speech.DAYS, speech.number_of, speech.quantity_of,
    stationery.FULL, stationery.SHORT, stationery.BODIES, stationery.SUBJECTS, stationery.FILES, stationery.TERMS,
)  # fmt: skip


@dataclass(frozen=True)
class NewcomerWorld(Housed):
    """The company; its customers of some lands write only in their own words."""

    def customers_writing(self, language: str) -> tuple[Row, ...]:
        """The customers who may write in this language."""
        return tuple(row for row in super().customers_writing(language) if row["country"] not in ABROAD)


def make_world(random: Random) -> NewcomerWorld:
    """A company of about 190 articles and 170 customers."""
    word = random.choice(("Lindenhain", "Federkiel", "Morgenrot", "Kirschgarten", "Wolkenstein"))
    place = random.choice(
        ("Buchbinderstraße 18\n37154 Northeim", "Am Alten Speicher 3\n97318 Kitzingen", "Setzkastenring 25\n59557 Lippstadt")
    )
    taken: set[str] = set()
    customers = tuple(customers_of(random, COUNT, taken, SHARES, CUSTOMERS))
    articles = tuple(spoken(articles_of(random, FAMILIES, taken, ARTICLES)))
    return NewcomerWorld(
        f"{word} Ausstattung GmbH", place, f"{ascii_of(word).lower()}-ausstattung.example", articles, customers, part_numbers_of(random, articles, [row for row in customers if row["country"] not in ABROAD], taken, PART_NUMBERS),
        tuple(delivery_addresses_of(random, customers, LANDS)), tuple(prices_of(random, articles, customers)), HOUSE,
    )  # fmt: skip
