"""Who of the newcomer part's customers is a school, a shop, a church, a person, and what these buy: letters are written by those whom they fit."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import Row, World
from benchmarks.corpus.drawn.demand import demand
from benchmarks.corpus.drawn.house import house_of
from benchmarks.corpus.drawn.letters import parts_of
from benchmarks.corpus.goods import Family
from benchmarks.corpus.newcomer import speech
from benchmarks.corpus.newcomer.goods import BOOKS, FAMILIES, OFFICE, ROOMS, SACRISTY, TOYS
from benchmarks.corpus.newcomer.places import LANDS
from benchmarks.corpus.newcomer.world import NewcomerWorld
from benchmarks.corpus.opened.letters import Scribe, Style, styled
from benchmarks.corpus.places import land_of
from examples.post.truth import Letter

_TRADES = {
    "school": "Kita Grundschule Kindergarten Musikschule Montessorischule Waldorfschule Kinderkrippe Förderschule Jugendheim Volksschule Schulhaus Academy Nursery School Basisschool Kinderopvang Kleuterschool Crèche Relais Learning Asilo Colegio",
    "church": "Kirchengemeinde Pfarramt Abtei Kirchenchor Pfarre Kirchgemeinde Church Parochie Kerkfabriek Ciergerie Cereria Parroquia", "shop": "Buchhandlung Bürohaus Papierhaus Spielwaren Kerzenhaus Schreibwaren Musikalienhandlung Papierfachgeschäft Musikhaus Wachszieherei Papeterie Bookshop Books Stationers Toys Boekhandel Kantoorvakhandel Muziekhandel Kantoorshop Librairie Jouets Libreria Cartoleria Boghandel Legetøj Knihy Papirna Zabawka Libros Juguetes",
    "office": "Steuerberatung Architekturbüro Objektausstattung Ingenieurbüro Notariat Versicherungsbüro Druckerei Musikverlag Office Supplies Kontor Mobilier Éditions Bureautique Kancelar Biurex",
}  # fmt: skip


def is_kind(row: Row, kind: str) -> bool:
    """Whether the customer is such a house; a person is who has no contact."""
    if kind == "person":
        return not row["contact"]
    return bool(row["contact"]) and any(
        f"{trade} " in f"{row['name']} " or row["name"].startswith(trade) for trade in _TRADES[kind].split()
    )


_BOUGHT: Mapping[str, tuple[Family, ...]] = {
    "school": (*OFFICE, *ROOMS[1:5], *TOYS, BOOKS[0], BOOKS[2], BOOKS[4], BOOKS[6], BOOKS[7]), "church": (*SACRISTY, *BOOKS[:2], BOOKS[5], ROOMS[5], ROOMS[7]), "books": BOOKS, "office": (*OFFICE, ROOMS[0], ROOMS[3], ROOMS[6], BOOKS[8]), "person": (*OFFICE[:5], *TOYS, *BOOKS),
}  # fmt: skip


def only(world: World, kind: str) -> World:
    """The world with the customers of this kind (where a country or its part has none, all) and what they buy; books are counted as the trade counts them."""
    heads = tuple(family.de.partition("{")[0] for family in _BOUGHT.get(kind, FAMILIES))
    goods = tuple(article for article in world.articles if article["name_de"].startswith(heads))
    house = house_of(world)
    if kind == "books":
        house = replace(house, units={language: {**words, "C62": speech.COPIES[language]} for language, words in house.units.items()})
    customers = tuple(_fitting(world.customers, "shop" if kind == "books" else kind))
    return NewcomerWorld(**{**vars(world), "customers": customers, "articles": goods, "house": house})


def _fitting(customers: Sequence[Row], kind: str) -> Iterator[Row]:
    places = {row["customer_number"]: f"{row['country']} {land_of(row, LANDS).language}" for row in customers}
    for place in sorted(set(places.values())):
        there = [row for row in customers if places[row["customer_number"]] == place]
        yield from [row for row in there if is_kind(row, kind)] or there


KNOWN = Scribe(partial(demand, strangers=0.0), parts_of)
ANYBODY = Scribe(demand, parts_of)


def by(kind: str, write: Callable[[World, Random, str], Letter]) -> Buyer:
    """The same buyer, but one of this kind."""

    def wrote(world: World, random: Random, name: str) -> Letter:
        return write(only(world, kind), random, name)

    return wrote


def writing(kind: str, styles: Sequence[Style]) -> tuple[Buyer, ...]:
    """Who writes in these styles; "" for anybody, known or not."""
    if not kind:
        return tuple(styled(style, ANYBODY) for style in styles)
    return tuple(by(kind, styled(style, KNOWN)) for style in styles)
