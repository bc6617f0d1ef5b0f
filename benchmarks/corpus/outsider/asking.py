"""What a buyer of the outsider part wants: the kit's demand, asked by those who write in that way, of the goods they use."""

from __future__ import annotations

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
from benchmarks.corpus.opened.wish import SHOWN, Line, Wish
from benchmarks.corpus.outsider import goods
from benchmarks.corpus.outsider.speech import SACK_IS, SACKS
from benchmarks.corpus.places import land_of
from examples.post.truth import address

IN_SACKS = 0.6
ENOUGH, MOSTLY = 15, 0.8
# words in the names of those who write so; "" stands for private persons
TRADES: Mapping[str, Sequence[str]] = {
    "private": ("",),
    "wine": ("Weingut", "kellerei", "Kellerei", "Weinbau", "Winzerhof", "Wijn", "Domaine", "Château", "Cave", "Vigno", "Vineyard", "Cantina", "Winnica"),
    "bee": ("Imker", "Rucher", "Apiaries", "Honey", "Apicoltura", "Pasieka", "Biavl"),
    "vet": ("Tier", "Kleintier", "Dieren", "vétérinaire", "Veterinary", "Weterynaryjny", "Dyreklinik"),
    "shop": ("Zoo", "Futter", "Gartencenter", "Blumen", "Landmarkt", "Hofbedarf", "Landbedarf", "Dierenspeciaalzaak", "Tuincentrum", "Animalerie", "Jardinerie", "Pet S", "Garden Centre", "Havecenter"),
    "garden": ("Gartenbau", "Landschaft", "Baumschule", "Obst", "Gärtnerei", "Gartenpflege", "Kwekerij", "Hoveniers", "Boomkwekerij", "Tuinaanleg", "Pépinières", "Paysages", "Nurseries", "Landscapes", "Planteskole", "Vivai", "Ogrodnictwo"),
}  # fmt: skip
# what those order who write so; firms and all others order of everything
GOODS: Mapping[str, Sequence[Family]] = {
    "private": (*goods.GARDEN[:2], *goods.GARDEN[7:], *goods.ANIMALS[:7], *goods.BEES[:4]), "wine": (*goods.WINE, *goods.GARDEN[14:]), "bee": (*goods.BEES, goods.ANIMALS[11]), "vet": goods.ANIMALS, "shop": (*goods.ANIMALS[:7], *goods.ANIMALS[12:], *goods.GARDEN[7:], goods.GARDEN[1]), "garden": goods.GARDEN,
}  # fmt: skip
FIRMS = ("wine", "wine", "bee", "vet", "shop", "shop", "garden", "garden")
_SACKED = tuple(family.de.split(" {}")[0] for family in (goods.GARDEN[10], goods.GARDEN[12], *goods.ANIMALS[:5]))


def _fitting(world: World, way: str, language: str, allowed: Sequence[str]) -> tuple[Row, ...]:
    """The customers of these countries who write in this way and language."""
    lands = house_of(world).lands
    speaking = {(land.country, land.language) for land in lands}
    words = TRADES.get(way, ())

    def fits(row: Row) -> bool:
        if row["country"] not in allowed or (land_of(row, lands).language != language and (row["country"], language) in speaking):
            return False
        return bool(row["contact"]) if not words else any(word in row["name"] if word else not row["contact"] for word in words)

    return tuple(row for row in world.customers if fits(row))


def _trading(world: World, random: Random, way: str, language: str, allowed: Sequence[str]) -> tuple[str, tuple[Row, ...]]:
    """Who writes in this way, and the trade whose goods they need: of all firms those of one trade that is found there."""
    trades = (way,) if way in TRADES else random.sample(FIRMS, len(FIRMS))
    for trade in trades:
        if len(rows := _fitting(world, trade, language, allowed)) > (1 if way in TRADES else 0):
            return trade, rows
    return "firm", _fitting(world, "firm", language, allowed)


def _of_theirs(world: World, way: str, language: str, *, spoken: bool) -> World:
    """The company with the goods that those use who write in this way, where enough of them are left."""
    begins = tuple(family.de.split(" {}")[0] for family in GOODS.get(way, ()))
    fitting = tuple(row for row in world.articles if row["name_de"].startswith(begins)) if begins else ()
    named = [row for row in fitting if not spoken or language in row["spoken"].split()]
    return replace(world, articles=fitting) if len(named) >= ENOUGH else world


def sacked(line: Line, language: str, ours: Mapping[str, str], random: Random) -> Line:
    """The line with sacks for pieces, where the goods come in sacks."""
    if line.code != "C62" or not line.sku or not ours[line.sku].startswith(_SACKED) or random.random() > IN_SACKS:
        return line
    return replace(line, unit=random.choice(SACKS[language]), unit_is=SACK_IS)


# how the plural words of units are for one
ONE: Mapping[str, str] = {
    "Packungen": "Packung", "Rollen": "Rolle", "Rolle(n)": "Rolle", "Kartons": "Karton", "Kisten": "Kiste", "pieces": "piece", "units": "unit", "metres": "metre", "packs": "pack", "packets": "packet", "rolls": "roll", "coils": "coil", "cartons": "carton", "boxes": "box", "litres": "litre", "kilos": "kilo", "pairs": "pair", "bags": "bag",
    "stuks": "stuk", "pakjes": "pakje", "pakken": "pak", "rollen": "rol", "dozen": "doos", "zakken": "zak", "pièces": "pièce", "unités": "unité", "mètres": "mètre", "paquets": "paquet", "sachets": "sachet", "rouleaux": "rouleau", "bobines": "bobine", "caisses": "caisse", "paires": "paire", "sacs": "sac",
}  # fmt: skip


def _of_one(line: Line, language: str) -> Line:
    """The line with its unit in the singular, where it is for one; French «cartons» loses its s too."""
    one = "carton" if language == "fr" and line.unit == "cartons" else ONE.get(line.unit, line.unit)
    return replace(line, unit=one) if line.quantity == "1" else line


def _for_others(order: Demand, random: Random) -> Demand:
    """The order whose goods go to the buyer's own customer: a person, or another firm."""
    home = land_of(order.buyer, house_of(order.world).lands)
    name = home.person(random) if random.random() < 0.6 else f"{random.choice(home.trades)} {random.choice(home.last)}"
    postcode, city = random.choice(home.places)
    return replace(order, ship_to=address(name, home.street(random), postcode, city, order.country))


def _at_home(order: Demand, random: Random) -> Demand:
    """The order of a person: few pieces, a stranger's own name, a person of the family where the goods shall go elsewhere."""
    home = land_of(order.buyer, house_of(order.world).lands)
    few = tuple(replace(line, quantity=str(random.choice((1, 1, 1, 2, 2, 3, 4, 5)))) for line in order.lines)
    buyer, contact, place = order.buyer, order.contact, order.ship_to
    if not order.known:
        taken = {row["name"] for row in order.world.customers}
        contact = random.choice([f"{first} {last}" for first in home.first for last in home.last if f"{first} {last}" not in taken])
        buyer = buyer | {"name": contact}
    if place:
        name = f"{random.choice(home.first)} {str(buyer['name']).partition(' ')[2]}"
        place = address(name, place["street"], place["postcode"], place["city"], place["country"])
    return replace(order, lines=few, buyer=buyer, contact=contact, ship_to=place)


def asked_by(way: str) -> Callable[..., Demand]:
    """The kit's demand of those who write in this way: private, wine, bee, vet, shop, garden, any, stranger, third (for customers of their own); other ways are those of firms."""

    def ask(world: World, random: Random, language: str, says: Collection[str] = (), lines: tuple[int, int] = (1, 6), *, shows: Collection[str] = SHOWN, countries: Sequence[str] = (), spoken: bool = False, **more: Any) -> Demand:  # fmt: skip
        asking = world
        if "buyer_sku" not in shows and (way != "any" or random.random() < MOSTLY):
            allowed = countries or house_of(world).countries[language]
            trade, rows = _trading(world, random, way, language, allowed)
            there = {row["country"] for row in rows}
            countries = tuple(country for country in allowed if country in there) or allowed
            asking = replace(_of_theirs(world, trade, language, spoken=spoken), customers=rows or world.customers)
        if way == "stranger":
            more |= {"strangers": 1.0}
        order = replace(demand(asking, random, language, says, lines, shows=shows, countries=countries, spoken=spoken, **more), world=world)
        order = _at_home(order, random) if way == "private" else order
        order = _for_others(order, random) if way == "third" else order
        if "unit" in shows and not more.get("codes"):
            ours = {row["sku"]: row["name_de"] for row in world.articles}
            order = replace(order, lines=tuple(_of_one(sacked(line, language, ours, random), language) for line in order.lines))
        return order

    return ask


def scribe_of(way: str) -> Scribe:
    """What the letters in this way are drawn by."""
    return Scribe(asked_by(way), _parts_at_home if way == "private" else parts_of)


def _parts_at_home(order: Wish, random: Random, lines: str = "") -> dict[str, str]:
    """What a person's letter can say: the signature is an address and no more."""
    parts = parts_of(order, random, lines)
    return parts | {"signature": f"{parts['street']}\n{parts['place']}"}


SCRIBE = scribe_of("any")


def writing(styles: Sequence[Style]) -> tuple[Buyer, ...]:
    """The buyers who write like this; the first word of a style's name tells who they are."""
    return tuple(styled(style, scribe_of(style.name.split("-")[0])) for style in styles)


def on_file(world: World, random: Random, language: str, says: Collection[str] = (), lines: tuple[int, int] = (1, 5), shows: Collection[str] = SHOWN, *, way: str = "any", **more: Any) -> Demand:  # fmt: skip
    """An order of a customer who writes from an address on file."""
    return identified(asked_by(way)(world, random, language, says, lines, shows=shows, strangers=0.0, **more))
