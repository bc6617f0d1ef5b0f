"""The unmet part's company: a dealer in parts for houses and machines, its number styles and customers of eleven countries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random

from benchmarks.corpus.company import Row, articles_of, ascii_of, customers_of, delivery_addresses_of, part_numbers_of, prices_of
from benchmarks.corpus.drawn.house import House, Housed
from benchmarks.corpus.drawn.world import spoken
from benchmarks.corpus.places import land_of
from benchmarks.corpus.unmet import speech, stationery
from benchmarks.corpus.unmet.goods import FAMILIES
from benchmarks.corpus.unmet.places import LANDS, SHARES, TOWNS

# n a running number, v and l the variant's place, p two letters, t a digit
ARTICLES = (
    "{n:05d}{v:02d}", "{p}{n:04d}-{v}", "{t}{n:04d}.{v:02d}", "{n:04d}/{v}0", "{p}{t}{n:04d}{l}", "{v}{t}-{n:05d}", "{n:04d}{t}{v}0", "{p}-{t}{n:04d}", "{n:06d}{v}", "{p}.{n:05d}", "{p} {n:04d} {v:02d}", "{t}0{n:04d}", "{n:05d}-{p}",
)  # fmt: skip
CUSTOMERS = ("{}", "{}", "2{}", "D{}", "{}-0", "KN{}")
PART_NUMBERS = ("{:05d}", "20{:05d}", "MAT-{:05d}", "E{:05d}", "{:05d}.1", "9{:05d}0", "T-{:05d}", "{:05d}A")
COUNT, TOWN_COUNT = 170, 9
HOUSE = House(
    LANDS,
    {"de": ("DE",) * 13 + ("AT", "AT", "CH", "CH", "IT", "DK", "PL"), "en": ("GB", "GB", "GB", "IE", "IE", "DK", "PL", "IT", "NL"), "nl": ("NL", "NL", "NL", "BE"), "fr": ("FR", "FR", "FR", "FR", "BE", "CH")},
    speech.UNITS, speech.CODES, speech.VAGUE, speech.PAYMENTS, speech.NOTES, speech.UNSOLD, speech.PEOPLE, ("montage", "azubi", "buero.neu", "j.hartl", "meister"), ("mailzeit", "netpost"), speech.manner, speech.DAYS, speech.number_of, speech.quantity_of,
    stationery.FULL, stationery.SHORT, stationery.BODIES, stationery.SUBJECTS, stationery.FILES, stationery.TERMS,
)  # fmt: skip


def make_world(random: Random) -> Housed:
    """A company of about 280 articles and 170 customers."""
    word = random.choice(("Brandauer", "Ostwall", "Steinhäger", "Kranzfelder", "Nordgau"))
    place = random.choice(("Zeppelinstraße 61\n73760 Ostfildern", "Am Alten Zoll 14\n48653 Coesfeld", "Handwerkerhof 5\n09113 Chemnitz"))
    taken: set[str] = set()
    customers = tuple(_with_towns(customers_of(random, COUNT, taken, SHARES, CUSTOMERS), random))
    articles = tuple(spoken(articles_of(random, FAMILIES, taken, ARTICLES)))
    return Housed(
        f"{word} Technik-Versand GmbH", place, f"{ascii_of(word).lower()}-technik.example", articles, customers, part_numbers_of(random, articles, [c for c in customers if c["contact"]], taken, PART_NUMBERS),
        tuple(delivery_addresses_of(random, customers, LANDS)), tuple(prices_of(random, articles, customers)), HOUSE,
    )  # fmt: skip


def _with_towns(customers: Iterator[Row], random: Random) -> Iterator[Row]:
    """The customers, the first firm of some towns turned into the town itself or its works."""
    towns: set[str] = set()
    for row in customers:
        land = land_of(row, LANDS)
        begins: Sequence[str] = TOWNS.get((land.country, land.language), ())
        if not begins or not row["contact"] or row["city"] in towns or len(towns) >= TOWN_COUNT or random.random() < 0.5:
            yield row
            continue
        towns.add(row["city"])
        city = row["city"].partition(" (")[0]
        name = random.choice(begins).format(city)
        host = "-".join(ascii_of(name).lower().replace(".", "").split())
        desk = random.choice(("bauhof", "technik", "info")) if land.language == "de" else "info"
        yield row | {"name": name, "vat_id": "", "emails": f"{desk}@{host}.example"}
