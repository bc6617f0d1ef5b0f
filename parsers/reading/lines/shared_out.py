"""A count that the words behind the goods share out among their kinds: «2 hair dryers - one black, one red»."""

from __future__ import annotations

import re
from dataclasses import replace

from parsers.reading.lines.amounts import Amount, read_amount
from parsers.reading.lines.items import Item, Items
from parsers.reading.lines.number_words import number_word

_SHARE = re.compile(r"(?:\s[-–—:(]|,)\s?(?:[^\W\d]+\s)?([^\W_]+)\s")  # «- one black», «(davon 4 rot», «, one white»


def shared_out(found: Items) -> Items:
    """The items, of those that share a count out the first with its own share; the clerk is asked.

    They stand in one row one after the other, and their shares make up the count.
    """
    items = list(found.items)
    for place, item in enumerate(items):
        share, whole = _share(item), _counted(item)
        if share is None or whole is None:
            continue
        rest, at = whole - share, place + 1
        while rest > 0 and at < len(items) and items[at].rows[:1] == item.rows[:1] and (part := _counted(items[at])):
            rest, at = rest - part, at + 1
        if rest == 0 and at > place + 1:
            items[place] = _with_count(item, share)
    return found if items == list(found.items) else replace(found, items=tuple(items))


def _counted(item: Item) -> int | None:
    mark = item.values.get("quantity")
    value = mark.amount.value if mark and mark.amount else None
    return int(value) if value is not None and value == int(value) else None


def _share(item: Item) -> int | None:
    """The number behind a sign in what is said of the goods; None where none stands there."""
    m = _SHARE.search(item.description.value) if item.prose and item.description else None
    if m is None:
        return None
    return int(m[1]) if m[1].isdecimal() else number_word(m[1])


def _with_count(item: Item, count: int) -> Item:
    amount: Amount | None = read_amount(str(count))
    quantity = replace(item.values["quantity"], value=str(count), amount=amount, why=("its share of the count before it",))
    return replace(item, values={**item.values, "quantity": quantity}, doubts=(*item.doubts, "quantity"))
