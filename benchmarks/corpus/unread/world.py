"""The unread part's company: it supplies trades, farms, stages and depots; its number styles and its customers of ten countries."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from benchmarks.corpus.company import Row, articles_of, ascii_of, delivery_addresses_of, part_numbers_of, prices_of
from benchmarks.corpus.drawn.house import House, Housed
from benchmarks.corpus.drawn.world import spoken
from benchmarks.corpus.places import writes
from benchmarks.corpus.unread import speech, stationery
from benchmarks.corpus.unread.clients import clients
from benchmarks.corpus.unread.goods import FAMILIES
from benchmarks.corpus.unread.places import LANDS, SHARES

# n a running number, v and l the variant's place, p two letters, t a digit; most families are numbered alike
ARTICLES = (
    "{n:04d}{v:02d}",
    "{n:04d}{v:02d}",
    "{n:04d}{v:02d}",
    "{p}{n:04d}{v:02d}",
    "{p}{n:04d}{v:02d}",
    "{n:04d}.{v:03d}",
    "{t}{n:04d}-{l}",
    "{p}-{n:04d}/{v}",
    "{n:04d} {l}{v}",
    "{p} {n:04d}.{v}",
)
PART_NUMBERS = ("{:05d}", "{:05d}", "10{:05d}", "MAT-{:05d}", "{:05d}.0", "E{:05d}", "ART{:05d}", "{:05d}/01")
COUNT = 160
COUNTRIES = {
    "de": ("DE",) * 11 + ("AT", "AT", "CH", "CH", "LU"),
    "en": ("GB", "GB", "GB", "IE", "IE", "DK"),
    "nl": ("NL", "NL", "NL", "BE"),
    "fr": ("FR", "FR", "FR", "FR", "BE", "LU"),
}
HOUSE = House(
    LANDS, COUNTRIES, speech.UNITS, speech.CODES, speech.VAGUE, speech.PAYMENTS, speech.NOTES, speech.UNSOLD, speech.PEOPLE, ("azubi2", "bauleitung", "t.sander", "hof", "monteur4"), ("funkpost", "mobilmail"), speech.manner, speech.DAYS, speech.number_of, speech.quantity_of,
    stationery.FULL, stationery.SHORT, stationery.BODIES, stationery.SUBJECTS, stationery.FILES, stationery.TERMS,
)  # fmt: skip


def _with_names_abroad(random: Random, articles: Iterator[Row]) -> Iterator[Row]:
    """The articles, half of them with their Dutch, half with their French name among the aliases: the company sells there too."""
    for article in articles:
        abroad = [
            article[key]
            for key in ("name_nl", "name_fr")
            if random.random() < 0.5 and article[key] not in (article["name_de"], article["name_en"])
        ]
        yield article | {"aliases": ";".join(alias for alias in (article["aliases"], *abroad) if alias)}


class Company(Housed):
    """A company some of whose customers live where the shared printer of letters knows no language."""

    def customers_writing(self, language: str) -> tuple[Row, ...]:
        """The customers who may write in this language."""
        return tuple(row for row in self.customers if row["country"] not in ("IE", "LU") and writes(row, language))


def make_world(random: Random) -> Company:
    """A company of about 270 articles and 160 customers."""
    word = random.choice(("Muldental", "Torfheide", "Kiefernkamp", "Lohfelder", "Brandtsee"))
    place = random.choice(
        ("Am Rangierbahnhof 8\n06366 Köthen (Anhalt)", "Ziegelhofstraße 55\n26871 Papenburg", "Industrieparkstr. 2a\n95632 Wunsiedel")
    )
    taken: set[str] = set()
    customers = tuple(clients(random, COUNT, taken, SHARES))
    articles = tuple(spoken(_with_names_abroad(random, articles_of(random, FAMILIES, taken, ARTICLES))))
    return Company(
        f"{word} Fachbedarf GmbH", place, f"{ascii_of(word).lower()}-fachbedarf.example", articles, customers, part_numbers_of(random, articles, customers, taken, PART_NUMBERS),
        tuple(delivery_addresses_of(random, customers, LANDS)), tuple(prices_of(random, articles, customers)), HOUSE,
    )  # fmt: skip
