"""What a buyer of the unmet part wants: the kit's demand, asked by those who write in that way, in the trade's own spelling."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from random import Random
from typing import Any

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import Row, World
from benchmarks.corpus.drawn.demand import Demand, demand, identified
from benchmarks.corpus.drawn.house import house_of
from benchmarks.corpus.drawn.letters import parts_of
from benchmarks.corpus.goods import Family
from benchmarks.corpus.opened.letters import Scribe, Style, styled
from benchmarks.corpus.opened.wish import SHOWN, Line
from benchmarks.corpus.places import Land, land_of
from benchmarks.corpus.unmet import goods
from examples.post.truth import address

OWN_SPELLING = 0.35
LEAST_GOODS = 20
# words in the names of those who write so; "" stands for private persons
TRADES: Mapping[str, Sequence[str]] = {
    "private": ("",),
    "installer": ("Elektro", "Sanitär", "Haustechnik", "Heizungs", "Kälte", "Installation", "Installatie", "Loodgieter", "Electrical", "Plumbing", "Heating", "Plomberie", "Électricité", "Chauffage", "El-Service", "VVS"),
    "works": ("Maschin", "Metallbau", "Schlosserei", "Werkzeugbau", "Fahrzeug", "Landmaschinen", "Anlagenbau", "Steuerung", "Förder", "Machine", "Engineering", "Mécanique", "Serrurerie", "Maskin", "Meccanica", "Mechanika", "Automazione", "Mechanical"),
    "house": ("Hotel", "Hôtel", "Gasthof", "Senioren", "Camping", "Hausverwaltung", "Gebäude", "Liegenschaften", "Bäckerei", "Vastgoed", "Facilities", "Maintenance", "Régie"),
    "town": ("Stadt", "Bauhof", "Werkhof", "Gemeente", "Ville de", "Council"),
}  # fmt: skip
# what those order who write so; firms and all others order of everything
GOODS: Mapping[str, Sequence[Family]] = {
    "private": (*goods.ELECTRICAL[4:7], *goods.LIGHTING[:8], *goods.SANITARY, *goods.HEATING[:1]),
    "installer": (*goods.ELECTRICAL, *goods.LIGHTING, *goods.SANITARY, *goods.HEATING, *goods.FASTENERS[4:8]),
    "works": (*goods.FASTENERS, *goods.MACHINE_PARTS, *goods.ELECTRICAL[9:13]),
    "house": (*goods.LIGHTING, *goods.SANITARY, *goods.HEATING[:4], *goods.ELECTRICAL[4:7]),
    "town": (*goods.LIGHTING, *goods.SANITARY, *goods.FASTENERS, *goods.ELECTRICAL),
}
_TIGHT = re.compile(r"(?<=\d) x (?=\d)")
_GLUED = re.compile(r"(?<=\d) (?=(?:mm|cm|m|ml|A|W|V|mA|l|h)\b)")


def _tight(text: str) -> str:
    return _TIGHT.sub("x", text)


def _glued(text: str) -> str:
    return _GLUED.sub("", _tight(text))


def _inches(text: str) -> str:
    return re.sub(r" (?:Zoll|inch|pouce)\b", '"', text)


def _square(text: str) -> str:
    return text.replace("mm²", "qmm")


def _small(text: str) -> str:
    return _tight(text).lower()


SPELLINGS: tuple[Callable[[str], str], ...] = (_tight, _tight, _glued, _inches, _square, _small)


def _fitting(world: World, way: str, language: str, allowed: Sequence[str], *, numbered: bool) -> tuple[Row, ...]:
    """The customers of these countries who write in this way and language."""
    lands = house_of(world).lands
    speaking = {(land.country, land.language) for land in lands}
    numbers = {number for number, _ in world.part_numbers}

    def fits(row: Row) -> bool:
        home = land_of(row, lands)
        if row["country"] not in allowed or (home.language != language and (row["country"], language) in speaking):
            return False
        if numbered:
            return row["customer_number"] in numbers
        words = TRADES.get(way, ())
        return bool(row["contact"]) if not words else any(word in row["name"] if word else not row["contact"] for word in words)

    return tuple(row for row in world.customers if fits(row))


def _narrowed(world: World, way: str, language: str, *, numbered: bool, spoken: bool) -> World:
    """The company with the goods that those order who write in this way, where enough of them are left."""
    begins = tuple(family.de.split(" {}")[0] for family in GOODS.get(way, ()))
    fitting = tuple(row for row in world.articles if row["name_de"].startswith(begins)) if begins and not numbered else ()
    named = [row for row in fitting if not spoken or language in row["spoken"].split()]
    return replace(world, articles=fitting) if len(named) >= LEAST_GOODS else world


def _at_home(order: Demand, random: Random, lands: Sequence[Land]) -> Demand:
    """The order of a person: few pieces, a stranger's own name, another person where the goods shall go elsewhere."""
    few = tuple(_few(line, random) for line in order.lines)
    home = land_of(order.buyer, lands)
    buyer, contact, place = order.buyer, order.contact, order.ship_to
    if not order.known:
        taken = {row["name"] for row in order.world.customers}
        contact = random.choice([f"{first} {last}" for first in home.first for last in home.last if f"{first} {last}" not in taken])
        buyer = buyer | {"name": contact}
    if place:
        name = f"{random.choice(home.first)} {str(buyer['name']).partition(' ')[2]}"
        place = address(name, place["street"], place["postcode"], place["city"], place["country"])
    return replace(order, lines=few, buyer=buyer, contact=contact, ship_to=place)


def _few(line: Line, random: Random) -> Line:
    few = random.choice(("5", "10", "20")) if line.code == "MTR" else str(random.choice((1, 1, 1, 2, 2, 3, 4, 6)))
    return replace(line, quantity=few) if line.code != "KGM" else line


def asked_by(way: str) -> Callable[..., Demand]:
    """The kit's demand of those who write in this way: private, installer, works, house, town, any, stranger; other ways are those of firms."""

    def ask(
        world: World,
        random: Random,
        language: str,
        says: Collection[str] = (),
        lines: tuple[int, int] = (1, 6),
        *,
        shows: Collection[str] = SHOWN,
        countries: Sequence[str] = (),
        spoken: bool = False,
        **more: Any,
    ) -> Demand:
        numbered, asking = "buyer_sku" in shows, world
        if way != "any" or numbered:
            allowed = countries or house_of(world).countries[language]
            rows = _fitting(world, way, language, allowed, numbered=numbered)
            rows = rows if len(rows) > 1 else _fitting(world, "firm", language, allowed, numbered=numbered)
            there = {row["country"] for row in rows}
            countries = tuple(country for country in allowed if country in there)
            asking = replace(_narrowed(world, way, language, numbered=numbered, spoken=spoken), customers=rows or world.customers)
        if way in ("town", "stranger"):
            more |= {"strangers": 1.0 if way == "stranger" else 0.0}
        order = demand(asking, random, language, says, lines, shows=shows, countries=countries, spoken=spoken, **more)
        order = replace(order, world=world)
        if way == "private":
            order = _at_home(order, random, house_of(world).lands)
        if "description" in shows and random.random() < OWN_SPELLING:
            spell = random.choice(SPELLINGS)
            order = replace(order, lines=tuple(replace(line, description=spell(line.description)) for line in order.lines))
        return order

    return ask


def scribe_of(way: str) -> Scribe:
    """What the letters in this way are drawn by."""
    return Scribe(asked_by(way), parts_of)


SCRIBE = scribe_of("any")


def writing(styles: Sequence[Style]) -> tuple[Buyer, ...]:
    """The buyers who write like this; the first word of a style's name tells who they are."""
    return tuple(styled(style, scribe_of(style.name.split("-")[0])) for style in styles)


def on_file(
    world: World, random: Random, language: str, says: Collection[str] = (), lines: tuple[int, int] = (1, 5), shows: Collection[str] = SHOWN, *, way: str = "any", **more: Any
) -> Demand:  # fmt: skip
    """An order of a customer who writes from an address on file."""
    return identified(asked_by(way)(world, random, language, says, lines, shows=shows, strangers=0.0, **more))
