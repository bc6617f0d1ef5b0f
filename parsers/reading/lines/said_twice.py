"""An order that says its whole list twice, in two languages: «6 x Teller (RT-5) … In English: 6 x Plate (RT-5)»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from parsers.reading.lines.items import Item, Items
from parsers.reading.matching.grounding import Grounding

_SURE = 2  # lines that agree in number and count, one after the other, are no chance


def said_once(found: Items, groundings: Sequence[Grounding | None]) -> Items:
    """The items without the second half where it repeats the first line by line: the same numbers and counts, in other words.

    A single line that is said again is taken for one, too, but the clerk is asked.
    """
    half = len(found.items) // 2
    if not half or len(found.items) % 2:
        return found
    pairs = [(found.items[at], groundings[at], found.items[at + half], groundings[at + half]) for at in range(half)]
    if not all(_same(*pair) for pair in pairs) or not any(_described(one) != _described(other) for one, _, other, _ in pairs):
        return found
    again = found.items[half:]
    unread = () if half >= _SURE else tuple(again[0].rows[:1])
    return replace(found, items=found.items[:half], unread=(*found.unread, *unread))


def _same(one: Item, first: Grounding | None, other: Item, second: Grounding | None) -> bool:
    if first is None or second is None or not (first.certain and second.certain) or first.article != second.article:
        return False
    quantity, again = one.values.get("quantity"), other.values.get("quantity")
    return quantity is not None and again is not None and quantity.value == again.value and first.article is not None


def _described(item: Item) -> str:
    return item.description.value.casefold() if item.description else ""
