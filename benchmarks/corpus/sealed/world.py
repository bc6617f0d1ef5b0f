"""The sealed part's company: a maker and wholesaler of installation material, lamps, cables and switchgear, with customers of fourteen countries."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from benchmarks.corpus.company import Row, articles_of, ascii_of, customers_of, delivery_addresses_of, part_numbers_of, prices_of
from benchmarks.corpus.drawn.house import House, Housed
from benchmarks.corpus.drawn.world import spoken
from benchmarks.corpus.places import land_of
from benchmarks.corpus.sealed import speech, stationery
from benchmarks.corpus.sealed.goods import BREAKERS, TRADES
from benchmarks.corpus.sealed.places import LANDS, SHARES

# n a running number, v and l the variant's place, p two letters, t a digit
ARTICLES = (
    "{n:04d}{v:02d}",
    "{t}{n:04d}",
    "{p}{n:04d}-{v}",
    "{n:05d}.{v:02d}",
    "{t}{t}{n:05d}",
    "{p}-{n:05d}",
    "{n:04d}-{v:02d}{t}",
    "{p}.{n:04d}.{v:02d}",
    "{n:05d}{l}",
    "{t}0{n:04d}{v}0",
)
RATED = ("LX{code}", "RC-{code}")
"""How the numbers of breakers begin, family by family; the rating and the poles follow."""
CUSTOMERS = ("{}", "{}", "2{}", "KD-{}", "{}01", "D{}")
PART_NUMBERS = ("{:05d}", "9{:05d}", "EL-{:05d}", "{:05d}/E", "MAT{:05d}", "3000{:05d}", "ET.{:05d}")
COUNT = 170
HOUSE = House(
    LANDS, {"de": ("DE",) * 12 + ("AT", "AT", "CH", "CH", "IT"), "en": ("GB", "GB", "GB", "GB", "IE", "DK", "PL", "CZ", "ES"), "nl": ("NL", "NL", "NL", "BE"), "fr": ("FR", "FR", "FR", "BE", "LU", "CH")},
    speech.UNITS, speech.CODES, speech.VAGUE, speech.PAYMENTS, speech.NOTES, speech.UNSOLD, speech.PEOPLE, ("polier", "monteur2", "t.baustelle", "lehrwerkstatt", "elektrochef"), ("mailstrom", "funkpost"), speech.manner, speech.DAYS, speech.number_of, speech.quantity_of,
    stationery.FULL, stationery.SHORT, stationery.BODIES, stationery.SUBJECTS, stationery.FILES, stationery.TERMS,
)  # fmt: skip
NUMBERING = ("DE", "AT", "NL", "FR", "GB")
"""Where firms have numbers of their own for our goods."""
WRITING = {"de": ("DE", "AT", "CH"), "en": ("GB", "IE", "DK", "PL"), "nl": ("NL", "BE"), "fr": ("FR", "BE")}


class SealedWorld(Housed):
    """A company whose customers write in the language of their land."""

    def customers_writing(self, language: str) -> tuple[Row, ...]:
        """The customers who may write in this language."""
        return tuple(row for row in self.customers if row["country"] in WRITING[language] and land_of(row, LANDS).language == language)


def make_world(random: Random) -> SealedWorld:
    """A company of about 260 articles and 170 customers."""
    word = random.choice(("Blitzkamp", "Ohmstedt", "Lampertswerk", "Kupferhude", "Strombach"))
    place = random.choice(("Am Kraftwerk 12\n59425 Unna", "Spulenstraße 3-5\n58511 Lüdenscheid", "Glühlampenweg 40\n37154 Northeim"))
    taken: set[str] = set()
    customers = tuple(customers_of(random, COUNT, taken, SHARES, CUSTOMERS))
    articles = tuple(spoken(_articles(random, taken)))
    return SealedWorld(
        f"{word} Elektro-Werke GmbH", place, f"{ascii_of(word).lower()}-elektro.example", articles, customers, part_numbers_of(random, articles, [c for c in customers if c["contact"] and c["country"] in NUMBERING], taken, PART_NUMBERS),
        tuple(delivery_addresses_of(random, customers, LANDS)), tuple(prices_of(random, articles, customers)), HOUSE,
    )  # fmt: skip


def _articles(random: Random, taken: set[str]) -> Iterator[Row]:
    """What is sold, each article with its trade."""
    for trade, families in TRADES.items():
        yield from (row | {"trade": trade} for row in articles_of(random, families, taken, ARTICLES))
    for family, style in zip(BREAKERS, RATED, strict=True):
        rows = list(articles_of(random, [family], taken, ("vorläufig {n}",)))
        codes = {
            row["sku"]: style.format(code=re.sub(r"\W", "", variant.removesuffix("polig")))
            for row, variant in zip(rows, family.variants, strict=True)
        }
        taken.update(codes.values())
        yield from (row | {"sku": codes[row["sku"]], "replaced_by": codes.get(row["replaced_by"], ""), "trade": "cabinet"} for row in rows)
