"""The filter of the queue: what a clerk wants to see and in which order, as it stands in the address of a page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from urllib.parse import parse_qsl, urlencode

from models.drafts import KINDS

STATES = ("open", "parked", "asked", "set_aside", "rejected", "case", "confirmed", "any")
SORTS = ("age", "wanted", "value", "newest")
LOOKS = ("some", "none")
NAMES = ("state", "kind", "looks", "q", "customer", "source", "mine", "sort")
LONGEST = 200
_DEFAULTS = {"state": "open", "sort": "age"}


@dataclass(frozen=True, slots=True)
class Filter:
    """`looks`: "" all, "some" with doubts, "none" without; `mine`: the clerk whose drafts alone are wanted, "" for everybody's."""

    state: str = "open"
    kind: str = ""
    looks: str = ""
    search: str = ""
    customer: str = ""
    source: str = ""
    mine: str = ""
    sort: str = "age"

    def query(self, **other: str) -> dict[str, str]:
        """As query parameters, without the defaults."""
        values = {
            "state": self.state, "kind": self.kind, "looks": self.looks, "q": self.search, "customer": self.customer,
            "source": self.source, "mine": "1" if self.mine else "", "sort": self.sort, **other,
        }  # fmt: skip
        return {name: value for name, value in values.items() if value and _DEFAULTS.get(name) != value}

    @property
    def address(self) -> str:
        """The query string, the same for the same filter."""
        return urlencode(self.query())

    def waiting(self) -> Filter:
        """The same of what waits: a draft is decided on among those, however it was found."""
        return self if self.state == "open" else Filter()


def made_filter(values: Mapping[str, str], clerk: str) -> Filter:
    """A filter of what came in an address, for this clerk; anything unknown counts as not chosen."""

    def of(name: str, allowed: tuple[str, ...], otherwise: str = "") -> str:
        return value if (value := values.get(name, "")) in allowed else otherwise

    def written(name: str) -> str:
        return "".join(letter for letter in values.get(name, "").strip()[:LONGEST] if letter.isprintable())

    state = of("state", STATES, "open")
    found = Filter(state, of("kind", KINDS), search=written("q"), customer=written("customer"))
    if state != "open":  # doubts, sources and whose it is are for what waits; what is done stands newest first
        return found
    mine = clerk if values.get("mine") else ""
    return replace(found, looks=of("looks", LOOKS), source=written("source"), mine=mine, sort=of("sort", SORTS, "age"))


def filter_of_query(query: str, clerk: str) -> Filter:
    """The filter of a query string."""
    return made_filter(dict(parse_qsl(query)), clerk)
