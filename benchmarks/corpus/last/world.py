"""The last part's company: a wholesaler of food, drinks, kitchen ware, packaging and cleaners, with its number styles and customers of fifteen countries."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from random import Random

from benchmarks.corpus.company import Row, articles_of, ascii_of, customers_of, delivery_addresses_of, part_numbers_of, prices_of
from benchmarks.corpus.drawn.house import House, Housed
from benchmarks.corpus.drawn.world import spoken
from benchmarks.corpus.last import speech, stationery
from benchmarks.corpus.last.goods import FAMILIES
from benchmarks.corpus.last.places import LANDS, SHARES

# n a running number, v and l the variant's place, p two letters, t a digit
ARTICLES = (
    "{n:04d}{t}{v}", "{t}{n:04d}-{v}", "{n:05d}", "{p}-{n:05d}", "{p}{v}.{n:04d}", "{t}0.{n:04d}.{v:02d}", "{n:04d}/{v}{l}", "{n:07d}", "{p}{n:04d}-{l}", "{t}{t}{n:04d}{l}", "{l}-{n:04d}-{t}{v}", "{n:04d}.{v:03d}", "{p} {n:04d}-{v}",
)  # fmt: skip
CUSTOMERS = ("{}", "{}", "2{}", "G{}", "{}01", "D-{}")
PART_NUMBERS = ("{:05d}", "M{:05d}", "6{:05d}", "{:05d}.0", "R-{:05d}", "{:05d}/K", "LM{:05d}")
COUNT = 180
PERSONS_OUT_OF = 3
ENGLISH_NAMES, GERMAN_NAMES = ("it", "es", "da"), ("pl", "cs")
UNNAMED = ("ES", "CZ")  # lands that the corpus has no name for in its four languages
HOUSE = House(
    LANDS,
    {
        "de": ("DE",) * 10 + ("AT", "AT", "CH", "IT"), "en": ("GB", "GB", "GB", "IE", "US", "DK"), "nl": ("NL", "NL", "NL", "BE"), "fr": ("FR", "FR", "FR", "BE", "LU", "CH"),
        "it": ("IT",), "es": ("ES",), "pl": ("PL",), "da": ("DK",), "cs": ("CZ",),
    },
    speech.UNITS, speech.CODES, speech.VAGUE, speech.PAYMENTS, speech.NOTES, speech.UNSOLD, speech.PEOPLE, ("souschef", "spaetdienst", "b.kramer", "lager", "theke"), ("postkasten", "mailstube"), speech.manner, speech.DAYS, speech.number_of, speech.quantity_of,
    stationery.FULL, stationery.SHORT, stationery.BODIES, stationery.SUBJECTS, stationery.FILES, stationery.TERMS,
)  # fmt: skip


@dataclass(frozen=True)
class Company(Housed):
    """The company; customers of lands that the printer of the layouts has no name for write none of its letters."""

    def customers_writing(self, language: str) -> tuple[Row, ...]:
        """The customers who may write in this language."""
        return tuple(row for row in super().customers_writing(language) if row["country"] not in UNNAMED)


def make_world(random: Random) -> Company:
    """A company of about 250 articles and 165 customers."""
    word = random.choice(("Kranenburg", "Lotsenhof", "Salzspeicher", "Morgenrot", "Küstenland"))
    place = random.choice(("Speicherzeile 9\n26723 Emden", "Am Großmarkt 51\n50968 Köln", "Lagerhausstraße 8\n94315 Straubing"))
    taken, customers = _clientele(random)
    met = [customer for customer in customers if customer["country"] not in UNNAMED]
    articles = tuple(_named(spoken(_known_abroad(articles_of(random, FAMILIES, taken, ARTICLES)))))
    return Company(
        f"{word} Gastro-Großhandel KG", place, f"{ascii_of(word).lower()}-gastro.example", articles, customers, part_numbers_of(random, articles, met, taken, PART_NUMBERS),
        tuple(delivery_addresses_of(random, customers, LANDS)), tuple(prices_of(random, articles, customers)), HOUSE,
    )  # fmt: skip


def _clientele(random: Random) -> tuple[set[str], tuple[Row, ...]]:
    """The numbers that are taken, and customers among whom each land has a firm."""
    while True:
        taken: set[str] = set()
        customers = tuple(_told_apart(customers_of(random, COUNT, taken, SHARES, CUSTOMERS)))
        if {land.country for land in LANDS} == {customer["country"] for customer in customers if customer["contact"]}:
            return taken, customers


def _told_apart(customers: Iterable[Row]) -> Iterator[Row]:
    """The customers but for those whose whole name begins another's and most of the persons, with mail addresses in plain letters."""
    rows = list(customers)
    for place, row in enumerate(rows):
        kept = row["contact"] or place % PERSONS_OUT_OF == 0
        if kept and not any(other["name"].startswith(f"{row['name']} ") for other in rows):
            yield row | {"emails": unicodedata.normalize("NFKD", row["emails"]).encode("ascii", "ignore").decode()}


def _named(articles: Iterable[Row]) -> Iterator[Row]:
    """The articles as buyers of other languages call them: by one of the catalogue's two names."""
    for article in articles:
        names = dict.fromkeys(ENGLISH_NAMES, article["name_en"]) | dict.fromkeys(GERMAN_NAMES, article["name_de"])
        yield article | {f"name_{language}": name for language, name in names.items()}


def _known_abroad(articles: Iterable[Row]) -> Iterator[Row]:
    """The articles, every third of them with its Dutch and its French name on file."""
    for place, article in enumerate(articles):
        names = [article["aliases"], article["name_nl"], article["name_fr"]] if place % 3 == 0 else [article["aliases"]]
        yield article | {
            "aliases": ";".join(dict.fromkeys(name for name in names if name and name not in (article["name_de"], article["name_en"])))
        }
