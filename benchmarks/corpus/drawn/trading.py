"""Buyers who write in the way of their trade: a style goes to buyers whose names say that they are of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from random import Random
from typing import Any

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.drawn.letters import parts_of
from benchmarks.corpus.opened.letters import Scribe, Style, styled

TRIES = 60
_DOUBLE_STOP = re.compile(r"(?<=\d)\.\.(?!\.)")  # a day that ends with a stop at the end of a sentence

Ask = Callable[..., Demand]


@dataclass(frozen=True, slots=True)
class Trading:
    """How a part's buyers order, and by style or form the words that names of its trade have, "" being a private person's."""

    ask: Ask
    trades: Mapping[str, Sequence[str]]

    def ask_as(self, style: str) -> Ask:
        """An order of a buyer who writes so."""
        return partial(self._of_trade, self.trades[style]) if style in self.trades else self.ask

    def writing(self, styles: Sequence[Style]) -> tuple[Buyer, ...]:
        """The buyers who write like this, each of a trade that does."""
        return tuple(styled(replace(style, change=stopped), Scribe(self.ask_as(style.name), parts_of)) for style in styles)

    def _of_trade(self, words: Sequence[str], world: World, random: Random, language: str, *said: Any, **beside: Any) -> Demand:
        """An order of a buyer whose name has one of these words; of anybody where there is hardly such a one."""
        for _ in range(TRIES):
            order = self.ask(world, random, language, *said, **beside)
            name = str(order.buyer["name"])
            if any(word in name if word else order.contact == name for word in words):
                return order
        return order


def stopped(text: str) -> str:
    """The text, a day at the end of a sentence with one stop."""
    return _DOUBLE_STOP.sub(".", text)
