"""The ways out beside a value: what solves a check, what hinders, and what else the value could have been, each as one button."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from models.content import ADDRESS_PARTS, Content, leaf
from models.errors import BadValue
from models.taking import Taken
from review.reasons import reasons_in_words
from review.texts import Texts
from review.typed import shown

MOST_WAYS = 9
"""As many as there are keys Alt+1 to Alt+9."""

Ways = dict[str, tuple["Way", ...]]


@dataclass(frozen=True, slots=True)
class Way:
    """One button: its words, more about it, and what is taken with it; or where it leads."""

    words: str
    more: str = ""
    taken: Taken | None = None
    leads_to: str = ""

    @property
    def sent(self) -> str:
        """What the button sends, as JSON."""
        if self.taken is None:
            return ""
        told = {"at": self.taken.at, "values": dict(self.taken.values), "prices": self.taken.prices, "code": self.taken.code}
        return json.dumps({name: value for name, value in told.items() if value}, ensure_ascii=False)


@dataclass(frozen=True, slots=True)
class Found:
    """The ways found so far, by the path of the place; one that is there already, or would change nothing, is left out."""

    content: Content
    by_path: dict[str, list[Way]] = field(default_factory=dict)

    def add(self, path: str, ways: Iterable[Way]) -> None:
        held = self.by_path.setdefault(path, [])
        for way in ways:
            if way.words not in {one.words for one in held} and not self._is_there(way) and len(held) < MOST_WAYS:
                held.append(way)

    def _is_there(self, way: Way) -> bool:
        if way.taken is None or way.taken.prices or not way.taken.values or way.taken.code:
            return False
        return all(_value(self.content, path) == new for path, new in way.taken.values.items())

    def ways(self) -> Ways:
        return {path: tuple(ways) for path, ways in self.by_path.items() if ways}


def taken_from(sent: str) -> Taken | None:
    """What a button has sent; None where it is none of ours."""
    try:
        told = json.loads(sent)
        values = {str(path): str(new) for path, new in told.get("values", {}).items()}
        prices = told.get("prices")
        at = str(told["at"])
    except (ValueError, KeyError, AttributeError, TypeError):
        return None
    if prices not in (None, "ours", "as_ordered") or not all(_is_path(path) for path in (at, *values)):
        return None
    if prices and not at.startswith("lines."):
        return None
    return Taken(at, values, prices, str(told.get("code", "")))


def _is_path(path: str) -> bool:
    steps = path.split(".")
    if steps[0] != "lines" or len(steps) == 1:
        return steps[0] in ("fields", "lines", "also")
    return steps[1].isascii() and steps[1].isdigit() and len(steps[1]) < 5


def candidate_ways(content: Content, path: str, texts: Texts) -> Iterator[Way]:
    """What else the value at this path, or the address it belongs to, could have been, likeliest first."""
    held: Mapping[str, list[Mapping[str, Any]]] = content.get("candidates") or {}
    for one in held.get(path, ()):
        if "parts" not in one:
            yield Way(shown(path, str(one["value"]), texts), str(one["more"]) or _why(one, texts), Taken(path, {path: str(one["value"])}))
    address = path if path in ("fields.ship_to", "fields.bill_to") else path.rpartition(".")[0]
    for one in held.get(address, ()):
        if "parts" in one:
            values = {f"{address}.{part}": str(one["parts"].get(part, "")) for part in ADDRESS_PARTS}
            yield Way(str(one["value"]), _why(one, texts), Taken(address, values))


def _why(one: Mapping[str, Any], texts: Texts) -> str:
    return "; ".join(reasons_in_words(one["why"], texts))


def _value(content: Content, path: str) -> str:
    try:
        held = leaf(content, path)
    except BadValue:
        return ""
    return str(held["value"]) if held else ""
