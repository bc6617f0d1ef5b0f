"""The trial part's company: a supplier of practices, laboratories, salons and care homes, with its number styles and customers of ten countries."""

from __future__ import annotations

from random import Random

from benchmarks.corpus.company import articles_of, ascii_of, customers_of, delivery_addresses_of, part_numbers_of, prices_of
from benchmarks.corpus.drawn.house import House, Housed
from benchmarks.corpus.drawn.world import spoken
from benchmarks.corpus.trial import speech, stationery
from benchmarks.corpus.trial.goods import FAMILIES
from benchmarks.corpus.trial.places import LANDS, SHARES

# n a running number, v and l the variant's place, p two letters, t a digit
ARTICLES = (
    "{p}{v}{n:04d}", "{t}{n:04d}{v:02d}", "{n:04d}-{p}{v}", "{p}.{v:02d}.{n:04d}", "{n:05d}/{l}", "{p}{n:04d}-{v:02d}", "{t}-{n:05d}", "{n:06d}{v}", "Z{n:05d}", "{n:04d}.{v:03d}", "{p}-{n:05d}{l}", "{t}{t}{n:04d}",
)  # fmt: skip
CUSTOMERS = ("{}", "{}", "2{}", "K-{}", "{}5", "AU{}")
PART_NUMBERS = ("{:05d}", "MAT{:05d}", "{:05d}.1", "D-{:05d}", "9{:05d}", "HY{:05d}", "1{:05d}0")
COUNT = 175
HOUSE = House(
    LANDS, {"de": ("DE",) * 11 + ("AT", "AT", "CH", "CH"), "en": ("GB", "GB", "GB", "GB", "IE", "PL", "NL"), "nl": ("NL", "NL", "NL", "BE"), "fr": ("FR", "FR", "FR", "FR", "BE", "LU")},
    speech.UNITS, speech.CODES, speech.VAGUE, speech.PAYMENTS, speech.NOTES, speech.UNSOLD, speech.PEOPLE, ("zfa", "vertretung", "a.krug", "schicht2", "rezeption"), ("praxispost", "mailkiste"), speech.manner, speech.DAYS, speech.number_of, speech.quantity_of,
    stationery.FULL, stationery.SHORT, stationery.BODIES, stationery.SUBJECTS, stationery.FILES, stationery.TERMS,
)  # fmt: skip


def make_world(random: Random) -> Housed:
    """A company of about 230 articles and 175 customers."""
    word = random.choice(("Auental", "Silberweide", "Quellmark", "Birkenried", "Morgenstein"))
    place = random.choice(("Am Güterhof 11\n36043 Fulda", "Otto-Lilienthal-Ring 28\n24146 Kiel", "Messestraße 5a\n94036 Passau"))
    taken: set[str] = set()
    customers = tuple(customers_of(random, COUNT, taken, SHARES, CUSTOMERS))
    articles = tuple(spoken(articles_of(random, FAMILIES, taken, ARTICLES)))
    return Housed(
        f"{word} Praxis- und Pflegebedarf GmbH", place, f"{ascii_of(word).lower()}-bedarf.example", articles, customers, part_numbers_of(random, articles, customers, taken, PART_NUMBERS),
        tuple(delivery_addresses_of(random, customers, LANDS)), tuple(prices_of(random, articles, customers)), HOUSE,
    )  # fmt: skip
