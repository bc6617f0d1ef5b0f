"""The parts of the corpus: each is a package with its world, layouts, phrasings, form and buyers, written by somebody else."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from random import Random
from types import ModuleType

from benchmarks.corpus import company
from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.printed import Layout

STRANGERS = (
    "opened",
    "drawn",
    "shown",
    "trial",
    "unread",
    "fresh",
    "unmet",
    "newcomer",
    "outsider",
    "last",
    "late",
    "sealed",
    "yonder",
    "foreign",
    "remote",
    "distant",
    "overseas",
    "inland",
)
"""In the order in which they came; each was drawn once before any of its letters was looked at."""
PARTS = ("tuned", *STRANGERS)


@dataclass(frozen=True, slots=True)
class Part:
    """What a part's letters are made of; `buyers` by group are beside those that layouts and phrasings make."""

    make_world: Callable[[Random], World]
    layouts: Sequence[Layout]
    phrasings: Sequence[ModuleType]
    forms: ModuleType
    buyers: Mapping[str, Sequence[Buyer]]


@cache
def part_named(name: str) -> Part:
    """The part of this name; its package is loaded when it is first asked for. Raises KeyError."""
    if name not in PARTS:
        raise KeyError(f"there is no part {name} of the corpus; there are {', '.join(PARTS)}")
    forms, layouts, phrasings = _module(name, "forms"), _module(name, "layouts"), _module(name, "phrasings")
    buyers = import_module(f"benchmarks.corpus.{name}").BUYERS
    if name == "tuned":
        second = _module(name, "layouts_second"), _module(name, "phrasings_second")
        return Part(company.make_world, layouts.LAYOUTS + second[0].LAYOUTS, (phrasings, second[1]), forms, buyers)
    return Part(_module(name, "world").make_world, layouts.LAYOUTS, (phrasings,), forms, buyers)


def _module(part: str, name: str) -> ModuleType:
    return import_module(f"benchmarks.corpus.{part}.{name}")
