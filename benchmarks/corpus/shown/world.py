"""The shown part's company: a wholesaler for houses that have guests, horses or pupils, with its number styles and customers of ten countries."""

from __future__ import annotations

from random import Random

from benchmarks.corpus.company import articles_of, ascii_of, customers_of, delivery_addresses_of, part_numbers_of, prices_of
from benchmarks.corpus.drawn.house import House, Housed
from benchmarks.corpus.drawn.world import spoken
from benchmarks.corpus.shown import speech, stationery
from benchmarks.corpus.shown.goods import FAMILIES
from benchmarks.corpus.shown.places import LANDS, SHARES

# n a running number, v and l the variant's place, p two letters, t a digit
ARTICLES = (
    "{t}{n:05d}", "{n:04d}{v:02d}0", "{n:04d}{v}", "{p}{n:04d}", "{p}{t}-{n:04d}", "{n:05d}-{v:02d}", "{n:04d}.{v}", "{p}.{n:04d}{l}", "{t}{t}-{n:04d}-{v:02d}", "{n:06d}{l}", "{p} {n:04d}", "{p}{n:04d}/{v}",
)  # fmt: skip
CUSTOMERS = ("{}", "{}", "1{}", "KD{}", "{}00", "C-{}")
PART_NUMBERS = ("{:05d}", "7{:05d}", "H{:05d}", "{:05d}-10", "WA-{:05d}", "2.{:05d}", "{:05d}00")
COUNT = 150
HOUSE = House(
    LANDS, {"de": ("DE",) * 10 + ("AT", "AT", "CH", "IT"), "en": ("GB", "GB", "GB", "US", "DK", "NL"), "nl": ("NL", "NL", "NL", "BE"), "fr": ("FR", "FR", "FR", "FR", "BE")},
    speech.UNITS, speech.CODES, speech.VAGUE, speech.PAYMENTS, speech.NOTES, speech.UNSOLD, speech.PEOPLE, ("vertretung", "kueche", "m.lorenz", "team2", "hausdame"), ("mailhaus", "postbox24"), speech.manner, speech.DAYS, speech.number_of, speech.quantity_of,
    stationery.FULL, stationery.SHORT, stationery.BODIES, stationery.SUBJECTS, stationery.FILES, stationery.TERMS,
)  # fmt: skip


def make_world(random: Random) -> Housed:
    """A company of about 200 articles and 150 customers."""
    word = random.choice(("Heidmark", "Wesertor", "Falkenried", "Tannhof", "Lindwurm"))
    place = random.choice(("Speicherstraße 40\n38304 Wolfenbüttel", "Gewerbering Ost 12\n92318 Neumarkt", "Hafenbahn 3\n67547 Worms"))
    taken: set[str] = set()
    customers = tuple(customers_of(random, COUNT, taken, SHARES, CUSTOMERS))
    articles = tuple(spoken(articles_of(random, FAMILIES, taken, ARTICLES)))
    return Housed(
        f"{word} Großhandel GmbH & Co. KG", place, f"{ascii_of(word).lower()}-grosshandel.example", articles, customers, part_numbers_of(random, articles, customers, taken, PART_NUMBERS),
        tuple(delivery_addresses_of(random, customers, LANDS)), tuple(prices_of(random, articles, customers)), HOUSE,
    )  # fmt: skip
