"""The drawn part's company: its trades, its number styles, and customers of eight countries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random

from benchmarks.corpus.company import Row, World, articles_of, ascii_of, customers_of, delivery_addresses_of, part_numbers_of, prices_of
from benchmarks.corpus.drawn.goods import FAMILIES
from benchmarks.corpus.drawn.places import LANDS, SHARES
from benchmarks.corpus.places import Land

# n a running number, v and l the variant's place, p two letters, t a digit
ARTICLES = (
    "{n:05d}", "{n:07d}", "{t}{t}.{n:04d}", "{p}{n:05d}", "{n:04d}-{v:03d}", "{p}-{n:04d}.{l}", "{t}-{n:04d}-{v}", "{n:04d}{l}{t}", "{p}/{n:04d}/{v:02d}", "{t}00{n:04d}{v}", "{p}_{n:05d}", "{n:04d} {v:03d}",
)  # fmt: skip
CUSTOMERS = ("{}", "{}", "D{}", "70{}", "{}-1")
PART_NUMBERS = ("{:05d}", "100{:05d}", "RM-{:05d}", "{:05d}/B", "L{:05d}", "4.{:05d}.0", "EK{:05d}", "00000{:05d}")
CUSTOMERS_COUNT = 140


def make_world(random: Random) -> World:
    """A company of about 250 articles and 140 customers, chosen by chance among trades that it shares with no other part."""
    word, place = (
        random.choice(("Werra", "Mittelhof", "Süderland", "Alstertal", "Rhöner")),
        random.choice(("Kanalstraße 19\n59065 Hamm", "Am Güterbahnhof 7\n36251 Bad Hersfeld", "Stahlwerkring 33\n66740 Saarlouis")),
    )
    taken: set[str] = set()
    customers = tuple(customers_of(random, CUSTOMERS_COUNT, taken, SHARES, CUSTOMERS))
    articles = tuple(spoken(articles_of(random, FAMILIES, taken, ARTICLES)))
    return World(
        f"{word} Versorgungs-GmbH", place, f"{ascii_of(word).lower()}-versorgung.example", articles, customers, part_numbers_of(random, articles, customers, taken, PART_NUMBERS),
        tuple(delivery_addresses_of(random, customers, LANDS)), tuple(prices_of(random, articles, customers)),
    )  # fmt: skip


def spoken(articles: Iterator[Row]) -> Iterator[Row]:
    """The articles with the languages in which their names alone lead to them, and with the name by which workshops call them."""
    for article in articles:
        names = {article["name_de"], article["name_en"], *article["aliases"].split(";")}
        languages = [language for language in ("de", "en", "nl", "fr") if article[f"name_{language}"] in names]
        yield article | {"spoken": " ".join(languages), "alias": article["aliases"].partition(";")[0]}


def land_named(country: str, language: str, lands: Sequence[Land] = LANDS) -> Land:
    """The land of this country, or its part that speaks the language."""
    there = [land for land in lands if land.country == country]
    return next((land for land in there if land.language == language), there[0])
