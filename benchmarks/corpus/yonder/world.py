"""The yonder part's company: a mail-order house for garden, pen and apiary, its number styles, and customers of fourteen countries."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

from benchmarks.corpus.company import (
    PAYMENTS,
    PAYMENTS_OF_PERSONS,
    Row,
    articles_of,
    ascii_of,
    delivery_addresses_of,
    part_numbers_of,
    prices_of,
    vat_id_of,
)
from benchmarks.corpus.drawn.house import House, Housed
from benchmarks.corpus.drawn.world import spoken
from benchmarks.corpus.places import land_of
from benchmarks.corpus.yonder import speech, stationery
from benchmarks.corpus.yonder.goods import FAMILIES
from benchmarks.corpus.yonder.places import LANDS, NUMBERS, Country

# n a running number, v and l the variant's place, p two letters, t a digit
ARTICLES = (
    "{n:04d}-{p}", "{p}{v}.{n:04d}", "4{n:05d}", "{n:05d}/{l}", "{p}-{l}{n:04d}", "{t}-{n:05d}", "{n:04d}{v:02d}", "{p}{n:04d}-{v:02d}", "{t}{n:04d}.{v}", "{l}{n:05d}", "{p}.{n:04d}", "{n:04d}-{v:02d}-{t}",
)  # fmt: skip
CUSTOMERS = ("{}", "2{}", "{}", "G-{}", "{}/1", "K{}")
PART_NUMBERS = ("{:05d}", "ZUK-{:05d}", "90{:05d}", "{:05d}.0", "R{:05d}", "MB{:05d}", "{:05d}/A")
OF_OTHERS = frozenset({"club", "town", "school"})
"""Kinds of customers that have no VAT number."""
SHARED_HOSTS = ("landpost", "gartenmail", "dorfnetz")
NUMBERING = frozenset({"DE", "AT", "NL", "FR", "GB"})
HOUSE = House(
    LANDS, {"de": ("DE",) * 11 + ("AT", "AT", "CH", "CH"), "en": ("GB", "GB", "GB", "IE", "DK", "PL"), "nl": ("NL", "NL", "NL", "BE"), "fr": ("FR", "FR", "FR", "BE")},
    speech.UNITS, speech.CODES, speech.VAGUE, speech.PAYMENTS, speech.NOTES, speech.UNSOLD, speech.PEOPLE, ("chef", "magazin", "vorstand", "u.reimers", "anlage2"), ("schnellpost", "wolkenfach"), speech.manner, speech.DAYS, speech.number_of, speech.quantity_of,
    stationery.FULL, stationery.SHORT, stationery.BODIES, stationery.SUBJECTS, stationery.FILES, stationery.TERMS,
)  # fmt: skip


@dataclass(frozen=True)
class Mailorder(Housed):
    """The company, whose customers write the language of the land where they live."""

    def customers_writing(self, language: str) -> tuple[Row, ...]:
        """The customers whom the printer of layouts knows how to write for."""
        lands = {"de": ("DE", "AT", "CH"), "en": ("GB", "DK"), "nl": ("NL",), "fr": ("FR",)}[language]
        return tuple(row for row in self.customers if row["country"] in lands)


def make_world(random: Random) -> Mailorder:
    """A company of about 230 articles and 180 customers."""
    word = random.choice(("Hofglück", "Rainfarn", "Steinkauz", "Wiesenkontor", "Zaunkönig"))
    place = random.choice(("Am Obstgroßmarkt 11\n29525 Uelzen", "Saatgutstraße 4\n06449 Aschersleben", "Kornhausplatz 2\n86609 Donauwörth"))
    taken: set[str] = set()
    customers = tuple(_customers(random, taken))
    articles = tuple(spoken(articles_of(random, FAMILIES, taken, ARTICLES)))
    numbering = [row for row in customers if row["country"] in NUMBERING and row["contact"]]
    return Mailorder(
        f"{word} Versand GmbH", place, f"{ascii_of(word).lower()}-versand.example", articles, customers, part_numbers_of(random, articles, numbering, taken, PART_NUMBERS),
        tuple(delivery_addresses_of(random, customers, LANDS)), tuple(prices_of(random, articles, customers)), HOUSE,
    )  # fmt: skip


def _customers(random: Random, taken: set[str]) -> Iterator[Row]:
    style, number, known = random.choice(CUSTOMERS), random.randrange(10_400, 38_000), set[str]()
    for country, kinds in NUMBERS:
        for kind, count in kinds.items():
            for _ in range(count):
                row = _unknown(random, country, kind, known)
                number += random.randrange(3, 70)
                taken.add(style.format(number))
                yield row | {"customer_number": style.format(number), "status": "active"}


def _unknown(random: Random, country: Country, kind: str, known: set[str]) -> Row:
    """A customer whom neither name nor addresses could confuse with another one."""
    while True:
        row = _customer(random, country, kind)
        told_by = {row["name"], *row["emails"].split(";"), row["emails"].rpartition("@")[2] if row["contact"] else row["emails"]}
        if not told_by & known:
            known |= told_by
            return row


def _customer(random: Random, country: Country, kind: str) -> Row:
    person, (postcode, city) = country.person(random), random.choice(country.places)
    last = person.split(" ", 1)[1]
    if kind == "person":
        name, contact, vat = person, "", ""
        emails = f"{ascii_of(person).lower().replace(' ', random.choice(('.', '-', '_')))}@{random.choice(SHARED_HOSTS)}.example"
    else:
        name = random.choice(country.called[kind]).format(last=last, spot=random.choice(country.spots), form=random.choice(country.forms))
        contact = person if random.random() < 0.6 else f"{person.split(' ', 1)[0]} {random.choice(country.last)}"
        emails = _addresses(random, country, name, contact)
        vat = "" if kind in OF_OTHERS else vat_id_of(random, country.country)
    payment = random.choice(PAYMENTS_OF_PERSONS if kind == "person" else PAYMENTS)
    return {
        "kind": kind, "name": name, "contact": contact, "street": country.street(random), "postcode": postcode, "city": city, "country": country.country, "vat_id": vat, "emails": emails, "payment_method": payment,
    }  # fmt: skip


def _addresses(random: Random, country: Country, name: str, contact: str) -> str:
    """Two mail addresses of the firm's own, or one of them."""
    words = [word for word in (_letters(word) for word in name.split()) if len(word) > 2]
    domain = "-".join(words[:3]) + ".example"
    desk, own = f"{random.choice(country.desk)}@{domain}", f"{_letters(contact.split()[-1])}@{domain}"
    return random.choice((f"{desk};{own}", f"{desk};{own}", desk, own))


_MORE = str.maketrans(
    {
        "ř": "r",
        "ž": "z",
        "š": "s",
        "č": "c",
        "ě": "e",
        "í": "i",
        "á": "a",
        "ý": "y",
        "ů": "u",
        "ň": "n",
        "ñ": "n",
        "ś": "s",
        "å": "a",
        "Ř": "r",
        "Ž": "z",
        "Č": "c",
        "Ż": "z",
        "Á": "a",
        "É": "e",
    }
)


def _letters(word: str) -> str:
    """The word's letters as a mail address can have them."""
    return "".join(sign for sign in ascii_of(word).translate(_MORE).lower() if sign.isascii() and sign.isalnum())


def only(world: Housed, kinds: frozenset[str]) -> Housed:
    """The company as if it had customers of these kinds only, who write from where such live."""
    there = tuple(row for row in world.customers if row["kind"] in kinds)
    spoken_in = {(row["country"], land_of(row, LANDS).language) for row in there}
    countries = {
        language: tuple(land for land in lands if (land, language) in spoken_in or (land, "en") in spoken_in)
        for language, lands in world.house.countries.items()
    }
    return replace(world, customers=there, house=replace(world.house, countries=countries))
