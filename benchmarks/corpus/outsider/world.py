"""The outsider part's company: a dealer for gardens, vineyards, beekeepers, vets and pet shops, its number styles and customers of fourteen countries."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from benchmarks.corpus.company import Row, articles_of, ascii_of, customers_of, delivery_addresses_of, part_numbers_of, prices_of
from benchmarks.corpus.drawn.house import House, Housed
from benchmarks.corpus.drawn.world import spoken
from benchmarks.corpus.outsider import speech, stationery
from benchmarks.corpus.outsider.goods import FAMILIES
from benchmarks.corpus.outsider.places import LANDS, SHARES

# n a running number, v and l the variant's place, p two letters, t a digit
ARTICLES = (
    "{t}{n:05d}{v}", "{n:05d}.{v}0", "{l}{n:05d}", "{v:02d}/{n:05d}", "{p}{v}{n:04d}", "{n:04d}{p}{v}", "{p}{l}-{n:04d}", "{t}{t}{v} {n:04d}", "{n:04d}-{v}-{t}", "{p}-{n:04d}-{l}", "{n:04d}{v:02d}{t}", "{t}.{n:04d}{v}",
)  # fmt: skip
CUSTOMERS = ("{}", "{}", "4{}", "G{}", "{}/1", "K-{}")
PART_NUMBERS = ("{:05d}", "60{:05d}", "GA-{:05d}", "{:05d}/2", "W{:05d}", "5{:05d}0", "L.{:05d}", "ART{:05d}")
COUNT = 175
FAR = frozenset({"ES", "CZ"})
"""Countries whose people write here in their own language only."""
HOUSE = House(
    LANDS,
    {"de": ("DE",) * 13 + ("AT", "AT", "CH", "CH", "IT"), "en": ("GB", "GB", "GB", "IE", "IE", "DK", "PL", "NL"), "nl": ("NL", "NL", "NL", "BE"), "fr": ("FR", "FR", "FR", "FR", "BE", "LU")},
    speech.UNITS, speech.CODES, speech.VAGUE, speech.PAYMENTS, speech.NOTES, speech.UNSOLD, speech.PEOPLE, ("chef", "laden2", "aushilfe", "verwaltung", "keller"), ("briefkasten24", "landnetz"), speech.manner, speech.DAYS, speech.number_of, speech.quantity_of,
    stationery.FULL, stationery.SHORT, stationery.BODIES, stationery.SUBJECTS, stationery.FILES, stationery.TERMS,
)  # fmt: skip


@dataclass(frozen=True)
class Outsider(Housed):
    """A company some of whose customers write in languages of which the kit knows nothing."""

    def customers_writing(self, language: str) -> tuple[Row, ...]:
        """The customers who may write in this language."""
        return tuple(row for row in super().customers_writing(language) if row["country"] not in FAR)


def make_world(random: Random) -> Outsider:
    """A company of about 200 articles and 175 customers."""
    word = random.choice(("Auental", "Rebenhain", "Immergarten", "Kornwies", "Traubenthal"))
    place = random.choice(("Am Kelterplatz 9\n67157 Wachenheim", "Gartenfeld 28\n97318 Kitzingen", "Imkerweg 102\n29339 Wathlingen"))
    taken: set[str] = set()
    customers = tuple(_reachable(customers_of(random, COUNT, taken, SHARES, CUSTOMERS)))
    articles = tuple(spoken(articles_of(random, FAMILIES, taken, ARTICLES)))
    firms = [row for row in customers if row["contact"] and row["country"] not in FAR]
    return Outsider(
        f"{word} Garten- und Kellerbedarf GmbH", place, f"{ascii_of(word).lower()}-bedarf.example", articles, customers, part_numbers_of(random, articles, firms, taken, PART_NUMBERS),
        tuple(delivery_addresses_of(random, customers, LANDS)), tuple(prices_of(random, articles, customers)), HOUSE,
    )  # fmt: skip


def _reachable(customers: Iterator[Row]) -> Iterator[Row]:
    """The customers with mail addresses in plain letters, whatever their alphabet has."""
    for row in customers:
        letters = unicodedata.normalize("NFKD", row["emails"])
        yield row | {"emails": letters.encode("ascii", "ignore").decode()}
