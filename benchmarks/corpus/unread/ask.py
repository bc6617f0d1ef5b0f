"""What a buyer of the unread part wants: the kit's demand, with the vessels that goods come in and the spellings that buyers have of their own."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from random import Random
from typing import Any

from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand, demand, identified
from benchmarks.corpus.drawn.letters import parts_of
from benchmarks.corpus.opened.letters import Scribe
from benchmarks.corpus.opened.wish import SHOWN, Line
from benchmarks.corpus.unread.goods import VESSELS
from benchmarks.corpus.unread.speech import VESSEL_WORDS

VESSEL_SAID, OWN_SPELLING = 0.6, 0.35
_TIGHT = re.compile(r"(?<=\d) x (?=\d)")
_GLUED = re.compile(r"(?<=\d) (?=(?:mm|cm|m|kg|l|ml|A|W|h|t|g)\b)")


def _tight(text: str) -> str:
    return _TIGHT.sub("x", text)


def _square(text: str) -> str:
    return _tight(text).replace("mm²", "mm2")


def _glued(text: str) -> str:
    return _GLUED.sub("", _tight(text))


def without_umlauts(text: str) -> str:
    """The text as programs write it that have no umlauts."""
    for a, b in zip("äöüßÄÖÜ", ("ae", "oe", "ue", "ss", "Ae", "Oe", "Ue"), strict=True):
        text = text.replace(a, b)
    return text


def _abbreviated(text: str) -> str:
    """The long first word cut off with a stop, as order pads have no room."""
    first, blank, rest = text.partition(" ")
    return f"{first[:6]}.{blank}{rest}" if len(first) > 9 and rest else text


def _typed_inches(text: str) -> str:
    return text.replace('"', " Zoll") if '"' in text else _tight(text)


_BESIDE_NUMBERS: tuple[Callable[[str], str], ...] = (_tight, _square, _glued, without_umlauts, _abbreviated, _typed_inches)
_ALONE: tuple[Callable[[str], str], ...] = (_tight, _square, _glued)


def ask(world: World, random: Random, language: str, says: Collection[str] = (), lines: tuple[int, int] = (1, 6), **more: Any) -> Demand:
    """The kit's demand in this buyer's spelling; what it takes beside is handed through."""
    order = demand(world, random, language, says, lines, **more)
    if "unit" in order.shows and not more.get("codes") and random.random() < VESSEL_SAID:
        order = replace(order, lines=tuple(_in_vessels(order, line) for line in order.lines))
    if "description" in order.shows and random.random() < OWN_SPELLING:
        beside = {"sku", "buyer_sku", "gtin"} & order.shows
        ways = [way for way in (_BESIDE_NUMBERS if beside else _ALONE) if language == "de" or way not in (without_umlauts, _typed_inches)]
        way = random.choice(ways)
        order = replace(order, lines=tuple(replace(line, description=way(line.description)) for line in order.lines))
    return order


def _in_vessels(order: Demand, line: Line) -> Line:
    """The line whose unit is the bag or the tin that the goods come in."""
    row = next((a for a in order.world.articles if a["sku"] == line.sku), None)
    kind = next((kind for begin, kind in VESSELS.items() if row and row["name_de"].startswith(begin)), "")
    if not kind:
        return line
    (one, several), truth = VESSEL_WORDS[order.language][kind]
    return replace(line, unit=one if line.quantity == "1" else several, unit_is=truth)


ASKING = Scribe(ask, parts_of)


# Who writes in some of the ways: words that stand in such customers' names ("" is a person).
_COUNCILS = ("Gemeinde ", "Stadt ", "Landkreis", "Forstamt", "Marktgemeinde", "Zweckverband", "Justiz", "Werkhof", "Strassenunterhalt")
_HOUSES = ("Klinikum", "Hochschule", "Wohnungsbau", "Behindertenhilfe", "Stadtwerke", "Theater", "Justiz", "Kirchengemeinde")
_STAGES = ("Theater", "Bühne", "Veranstaltung", "Event")
_FARMS = ("hof", "Agrar", "Landtechnik", "Kloster", "Tierpark", "Betriebshilfering", "Landwirtschaft")
PERSONAS: Mapping[str, Sequence[str]] = {
    "council": _COUNCILS, "depot-caps": _COUNCILS, "town-order": _COUNCILS, "facility": _HOUSES, "theatre": ("Theater",), "crew": _STAGES, "fire-brigade": ("Feuerwehr",), "school-caretaker": ("Hochschule", "Behindertenhilfe", "Klinikum"), "co-op": ("genossenschaft", " eG", "Agrar"), "en-farm": ("Farm", "Estate", "Agri"), "en-theatre": ("Stage", "Sceneteknik"), "farmer": _FARMS, "farm-polite": _FARMS, "farm-group": _FARMS, "garden-centre": ("Garten", "Gärtnerei", "Baumschule"),
    "private": ("",), "private-chatty": ("",), "en-parish": ("Council", "District", "Trust", "Estate"), "en-estate": ("Council", "District", "Trust", "Estate"), "fr-town": ("Mairie", "Commun", "Lycée"), "nl-council": ("Gemeente", "Stad"), "prose": ("TSV", "Schützenverein", "Tierpark"),
}  # fmt: skip


def peopled(world: World, way: str) -> World:
    """The company with the customers who write in this way, or with all where there are not two of them."""
    words = PERSONAS.get(way, ())
    fitting = tuple(c for c in world.customers if any(word in c["name"] if word else not c["contact"] for word in words))
    return replace(world, customers=fitting) if len(fitting) > 1 else world


def scribe_of(way: str) -> Scribe:
    """What the letters in this way are drawn by."""
    return Scribe(lambda world, *given, **more: ask(peopled(world, way), *given, **more), parts_of)


def on_file(
    world: World, random: Random, language: str, says: Collection[str] = (), lines: tuple[int, int] = (1, 5), shows: Collection[str] = SHOWN, *, loose: bool = True, spoken: bool = False, firm: bool = False, countries: Sequence[str] = ()
) -> Demand:  # fmt: skip
    """An order of a customer who writes from an address on file."""
    return identified(
        ask(world, random, language, says, lines, shows=shows, loose=loose, spoken=spoken, strangers=0.0, firm=firm, countries=countries)
    )
