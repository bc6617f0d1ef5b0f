"""The fresh part's company: a supplier of practices, bakeries, workshops and schools, with its number styles and customers of eleven countries."""

from __future__ import annotations

from random import Random

from benchmarks.corpus.company import articles_of, ascii_of, customers_of, delivery_addresses_of, part_numbers_of, prices_of
from benchmarks.corpus.drawn.house import House, Housed
from benchmarks.corpus.drawn.world import spoken
from benchmarks.corpus.fresh import speech, stationery
from benchmarks.corpus.fresh.goods import FAMILIES
from benchmarks.corpus.fresh.places import LANDS, SHARES

# n a running number, v and l the variant's place, p two letters, t a digit; a company has a few of these
ARTICLES = (
    "{p}{n:05d}-{v}", "{t}-{n:06d}", "{n:04d}{p}", "{l}{n:05d}", "{p}-{t}{n:04d}/{l}", "{n:04d}-{v:02d}-{t}", "{t}{n:04d}.{v:03d}", "{n:06d}-{v}", "{p} {n:05d}", "{t}0{n:04d}0{v}", "{p}{n:04d}{l}", "{n:04d}.{t}{v}", "{n:05d}{v:02d}",
)  # fmt: skip
STYLES_OF_A_HOUSE = 4
CUSTOMERS = ("{}", "{}", "{}", "10{}", "K-{}", "{}1")
PART_NUMBERS = ("{:05d}", "V{:05d}", "{:05d}.1", "HIL-{:05d}", "9{:05d}", "VM {:05d}", "0{:05d}")
COUNT = 150
HOUSE = House(
    LANDS, {"de": ("DE",) * 11 + ("AT", "AT", "CH", "CH"), "en": ("GB", "GB", "GB", "IE", "IT", "DK", "PL", "NL"), "nl": ("NL", "NL", "BE"), "fr": ("FR", "FR", "FR", "BE")},
    speech.UNITS, speech.CODES, speech.VAGUE, speech.PAYMENTS, speech.NOTES, speech.UNSOLD, speech.PEOPLE, ("rezeption", "werkstatt", "azubi", "j.winter", "labor2"), ("mailbriefkasten", "onlinepost"), speech.manner, speech.DAYS, speech.number_of, speech.quantity_of,
    stationery.FULL, stationery.SHORT, stationery.BODIES, stationery.SUBJECTS, stationery.FILES, stationery.TERMS,
)  # fmt: skip


def make_world(random: Random) -> Housed:
    """A company of about 200 articles and 150 customers."""
    word = random.choice(("Brunnthal", "Ostrach", "Leinetal", "Auerberg", "Kiebitz"))
    place = random.choice(("Gewerbestraße 18\n37154 Northeim", "Siemensring 5\n88348 Bad Saulgau", "Am Kanal 27\n31137 Hildesheim"))
    taken: set[str] = set()
    customers = tuple(customers_of(random, COUNT, taken, SHARES, CUSTOMERS))
    articles = tuple(spoken(articles_of(random, FAMILIES, taken, random.sample(ARTICLES, STYLES_OF_A_HOUSE))))
    return Housed(
        f"{word} Betriebsbedarf GmbH", place, f"{ascii_of(word).lower()}-betriebsbedarf.example", articles, customers, part_numbers_of(random, articles, customers, taken, PART_NUMBERS),
        tuple(delivery_addresses_of(random, customers, LANDS)), tuple(prices_of(random, articles, customers)), HOUSE,
    )  # fmt: skip
