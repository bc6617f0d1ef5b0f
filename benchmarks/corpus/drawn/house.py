"""What a part of the corpus that is made like the drawn one brings of its own: its lands, words, figures and stationery."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from random import Random

from benchmarks.corpus.company import Row, World, customers_of
from benchmarks.corpus.drawn import days, figures, places, speech, stationery
from benchmarks.corpus.drawn.days import DayWords
from benchmarks.corpus.drawn.speech import Manner
from benchmarks.corpus.places import Land
from examples.post.truth import Truth

Choices = Mapping[str, Sequence[str]]
"""Wordings by language."""


@dataclass(frozen=True)
class House:
    """The lands of the buyers; their words for units, payments and days; how they count; what stands around their orders; who works for the seller."""

    lands: Sequence[Land]
    countries: Choices
    units: Mapping[str, Mapping[str, Sequence[str]]]
    codes: Mapping[str, Mapping[str, str]]
    vague: Mapping[str, Truth]
    payments: Mapping[str, Choices]
    notes: Choices
    unsold: Choices
    people: Sequence[str]
    desks: Sequence[str]
    hosts: Sequence[str]
    manner: Callable[[Random, str, str], Manner]
    days: DayWords
    number_of: Callable[[Random, date], str]
    quantity_of: Callable[[Random, Row], str]
    signatures: Choices
    short_signatures: Choices
    bodies: Choices
    subjects: Choices
    files: Choices
    terms: Mapping[str, tuple[str, str]]


COUNTRIES = {
    "de": ("DE",) * 9 + ("AT", "AT", "CH"),
    "en": ("GB", "GB", "GB", "US", "NL", "BE", "CH"),
    "nl": ("NL", "NL", "NL", "BE"),
    "fr": ("FR", "FR", "FR", "BE"),
}
DRAWN = House(
    places.LANDS, COUNTRIES, speech.UNITS, speech.CODES, speech.VAGUE, speech.PAYMENTS, speech.NOTES, speech.UNSOLD, speech.SELLER_PEOPLE,
    ("azubi", "empfang", "k.sommer", "lager3"), ("webpost", "onlinemail"), speech.manner, days.DRAWN, figures.number_of, figures.quantity_of,
    stationery.FULL, stationery.SHORT, stationery.BODIES, stationery.SUBJECTS, stationery.FILES, stationery.TERMS,
)  # fmt: skip


@dataclass(frozen=True)
class Housed(World):
    """A company whose buyers write as a house of their own has it."""

    house: House = DRAWN


@dataclass(frozen=True)
class OfManyLands(Housed):
    """A company whose customers in lands that the kit does not know write in their own tongues or not at all.

    `writing` are the lands by the language that is written there; of Belgium only the `flemish` towns write.
    """

    writing: Choices = field(default_factory=dict)
    flemish: Sequence[str] = ()

    def customers_writing(self, language: str) -> tuple[Row, ...]:
        """The customers who may write in this language."""
        rows = (row for row in self.customers if row["country"] in self.writing[language])
        return tuple(row for row in rows if row["country"] != "BE" or row["city"] in self.flemish)


def customers_of_all(
    random: Random, count: int, shares: Sequence[tuple[Land, int]], styles: Sequence[str]
) -> tuple[tuple[Row, ...], set[str]]:
    """So many customers, among them firms of every land, and the numbers that they take; drawn again until it is so."""
    while True:
        taken: set[str] = set()
        customers = tuple(customers_of(random, count, taken, shares, styles))
        if {row["country"] for row in customers if row["contact"]} == {land.country for land, _ in shares}:
            return customers, taken


def house_of(world: World) -> House:
    """How the buyers of this company write."""
    return world.house if isinstance(world, Housed) else DRAWN
