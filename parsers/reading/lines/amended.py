"""Lines that a later sentence corrects: «Halt, Korrektur: Handschuhe M (4711) bitte 4, nicht 5»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from config.vocabulary import phrases
from parsers.reading.lines.items import Item, Items
from parsers.reading.lines.sheet import Sheet
from parsers.reading.matching.grounding import Grounding
from parsers.reading.phrasing import any_of

_LEAST_WORDS = 3


def amended(sheet: Sheet, found: Items, groundings: Sequence[Grounding | None]) -> Items:
    """The items, each that a later one corrects with its quantity and without that one.

    It corrects where it is of the same article and says what the quantity was: the earlier one's, and no other's.
    """
    kept = list(found.items)
    for place in reversed(range(1, len(kept))):
        was = _taken_back(sheet, found.items[place]) if found.items[place].prose else ""
        counted = [at for at in range(place) if was and _counts(found.items[at], was)]
        earlier = [at for at in counted if _same(groundings[at], groundings[place]) or _names(sheet, found.items[place], found.items[at])]
        if len(earlier) != 1:
            for at in counted:  # one of them is not so many
                kept[at] = replace(kept[at], doubts=(*kept[at].doubts, "quantity"))
        if len(earlier) == 1:
            better = found.items[place].values["quantity"]
            first = kept[earlier[0]]
            kept[earlier[0]] = replace(first, values={**first.values, "quantity": better}, rows=(*first.rows, *found.items[place].rows))
            del kept[place]
    return found if tuple(kept) == found.items else replace(found, items=tuple(kept))


def _taken_back(sheet: Sheet, item: Item) -> str:
    """The number that the rows of an item say does not count; "" where they say none."""
    m = not_so_many().search(" ".join(sheet.rows[number].text for number in item.rows))
    return m[1] if m and "quantity" in item.values else ""


@cache
def not_so_many() -> re.Pattern[str]:
    """A number that does not count: «nicht 17», «instead of 17»."""
    instead, articles = any_of(phrases("numbers", "instead")), any_of(phrases("numbers", "articles"))
    return re.compile(rf"(?<!\w)(?:{instead})\s+(?:(?:{articles})\s+)?(\d{{1,6}})(?![\w.,]*\d)", re.IGNORECASE)


def rows_amending(sheet: Sheet, found: Items) -> tuple[int, ...]:
    """The rows that say otherwise what is counted: «Statt der 4 Töpfe bewilligen wir aber nur 2», «staat 10 doos … Dat moet 16 zijn»."""
    counted = {item.values["quantity"].value for item in found.items if "quantity" in item.values}
    lines = {number for item in found.items for number in item.rows}
    withdrawn = (row for row in sheet.rows if row.number not in lines and any(m[1] in counted for m in not_so_many().finditer(row.text)))
    rather = (row for row in sheet.rows if counted and any(m[1] not in counted for m in _so_many().finditer(row.text)))
    return tuple(row.number for row in (*withdrawn, *rather))


@cache
def _so_many() -> re.Pattern[str]:
    """A number that ought to stand in the place of another: «should be 16», «dat moet 16 zijn»."""
    return re.compile(rf"(?<!\w)(?:{any_of(phrases('numbers', 'should_be'))})\s+(\d{{1,6}})(?![\w.,]*\d)", re.IGNORECASE)


def _names(sheet: Sheet, item: Item, earlier: Item) -> bool:
    """Whether the rows of an item say the whole description of an earlier one: of a name that was cut off in both."""
    said = " ".join(sheet.rows[number].text for number in item.rows).casefold()
    name = earlier.description.value.casefold() if earlier.description else ""
    return len(name.split()) >= _LEAST_WORDS and name in said


def _same(one: Grounding | None, other: Grounding | None) -> bool:
    return one is not None and other is not None and one.article is not None and one.article == other.article


def _counts(item: Item, quantity: str) -> bool:
    return "quantity" in item.values and item.values["quantity"].value == quantity
