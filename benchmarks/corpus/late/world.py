"""The late part's company: a wholesaler for clothes, shoes and cloth that work, and for parts of cars and bicycles, with customers of fourteen countries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from random import Random

from benchmarks.corpus.company import Row, articles_of, ascii_of, customers_of, delivery_addresses_of, part_numbers_of, prices_of
from benchmarks.corpus.drawn.house import House, Housed
from benchmarks.corpus.drawn.world import spoken
from benchmarks.corpus.goods import Family
from benchmarks.corpus.late import speech, stationery
from benchmarks.corpus.late.goods import PARTS, WORN
from benchmarks.corpus.late.places import LANDS, SHARES
from benchmarks.corpus.places import land_of

# n a running number, v and l the variant's place, p two letters, t a digit
ARTICLES = (
    "{n:05d}",
    "{p}{n:05d}",
    "{n:04d}.{v:02d}",
    "{t}-{n:05d}",
    "{p}-{n:04d}{l}",
    "{n:06d}",
    "{p}{t}/{n:04d}",
    "{t}{t}{n:04d}{v}",
    "{n:04d}-{v:02d}0",
)
# b a number for the whole family, c the colour's two letters and s the size
WORN_ARTICLES = ("{b}-{c}-{s}", "{b}/{s}{c}", "{b}{c}{s}", "{b}.{c}.{s}", "{c}{b}-{s}")
COLOURS = {
    "schwarz": "SW",
    "weiß": "WS",
    "marine": "MA",
    "grau": "GR",
    "oliv": "OL",
    "rot": "RT",
    "gelb": "GE",
    "orange": "OR",
    "kornblau": "KB",
    "bordeaux": "BX",
}
SIZES = ("S", "M", "L", "XL", "37", "38", "39", "40", "41", "42", "43", "44", "45", "46", "48", "50", "52", "54")
CUSTOMERS = ("{}", "{}", "4{}", "K-{}", "{}10", "DEB{}")
PART_NUMBERS = ("{:05d}", "8{:05d}", "MM{:05d}", "{:05d}-A", "1000{:05d}", "PSA.{:05d}", "T{:05d}")
COUNT = 165
HOUSE = House(
    LANDS, {"de": ("DE",) * 12 + ("AT", "AT", "CH", "CH", "IT"), "en": ("GB", "GB", "GB", "IE", "DK", "PL", "CZ", "ES"), "nl": ("NL", "NL", "NL", "BE"), "fr": ("FR", "FR", "FR", "FR", "BE", "LU")},
    speech.UNITS, speech.CODES, speech.VAGUE, speech.PAYMENTS, speech.NOTES, speech.UNSOLD, speech.PEOPLE, ("halle7", "teiletheke", "frank.b", "chefin", "werkstatt2"), ("postlauf", "briefnetz"), speech.manner, speech.DAYS, speech.number_of, speech.quantity_of,
    stationery.FULL, stationery.SHORT, stationery.BODIES, stationery.SUBJECTS, stationery.FILES, stationery.TERMS,
)  # fmt: skip
NUMBERING = ("DE", "AT", "CH", "NL", "BE", "FR", "GB")
"""Where firms have numbers of their own for our goods."""
WRITING = {"de": ("DE", "AT", "CH"), "en": ("GB", "IE", "DK", "PL"), "nl": ("NL", "BE"), "fr": ("FR", "BE")}


class LateWorld(Housed):
    """A company whose customers write in the language of their land."""

    def customers_writing(self, language: str) -> tuple[Row, ...]:
        """The customers who may write in this language."""
        return tuple(row for row in self.customers if row["country"] in WRITING[language] and land_of(row, LANDS).language == language)


def make_world(random: Random) -> LateWorld:
    """A company of about 250 articles and 165 customers."""
    word = random.choice(("Wollmarck", "Hammerstedt", "Kettenhuus", "Radebold", "Zwirnberg"))
    place = random.choice(("Am Webstuhl 17\n95028 Hof", "Ladebühnenweg 2\n31785 Hameln", "Schlossereistraße 44\n66953 Pirmasens"))
    taken: set[str] = set()
    customers = tuple(customers_of(random, COUNT, taken, SHARES, CUSTOMERS))
    articles = tuple(spoken(_articles(random, taken)))
    return LateWorld(
        f"{word} Berufs- und Fahrzeugbedarf GmbH", place, f"{ascii_of(word).lower()}-bedarf.example", articles, customers, part_numbers_of(random, articles, [c for c in customers if c["contact"] and c["country"] in NUMBERING], taken, PART_NUMBERS),
        tuple(delivery_addresses_of(random, customers, LANDS)), tuple(prices_of(random, articles, customers)), HOUSE,
    )  # fmt: skip


def _articles(random: Random, taken: set[str]) -> Iterator[Row]:
    """What is sold, each article with its trade."""
    bases = iter(random.sample(range(1200, 9800), 60))
    for trade, families in WORN.items():
        yield from (row | {"trade": trade} for row in worn(random, families, taken, bases))
    for trade, families in PARTS.items():
        yield from (row | {"trade": trade} for row in articles_of(random, families, taken, ARTICLES))


def worn(random: Random, families: Iterable[Family], taken: set[str], bases: Iterator[int]) -> Iterator[Row]:
    """Articles whose numbers tell colour and size."""
    for family in families:
        style, base = random.choice(WORN_ARTICLES), next(bases)
        rows = list(articles_of(random, [family], taken, ("vorläufig {n}",)))
        numbers = {row["sku"]: _worn_number(style, base, variant) for row, variant in zip(rows, family.variants, strict=True)}
        taken.update(numbers.values())
        yield from (row | {"sku": numbers[row["sku"]], "replaced_by": numbers.get(row["replaced_by"], "")} for row in rows)


def _worn_number(style: str, base: int, variant: str) -> str:
    words = variant.split()
    colour, size = next((COLOURS[word] for word in words if word in COLOURS), ""), "".join(word for word in words if word not in COLOURS)
    number = style.format(b=base, c=colour, s=size.replace("/", "").replace("-", ""))
    for doubled, single in (("--", "-"), ("..", "."), ("/-", "/")):
        number = number.replace(doubled, single)
    return number.strip("-./")


def runs(articles: Sequence[Row], language: str) -> list[tuple[str, dict[str, Row]]]:
    """What comes in sizes: the name with its colour, and the article of each size; only what has three sizes or more."""
    found: dict[str, dict[str, Row]] = {}
    for article in articles:
        name, _, size = article[f"name_{language}"].rpartition(" ")
        if size in SIZES:
            found.setdefault(name, {})[size] = article
    return [(name, sizes) for name, sizes in found.items() if len(sizes) > 2]
