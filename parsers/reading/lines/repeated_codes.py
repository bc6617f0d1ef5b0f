"""A number that stands in every line is none of an article's: a column of the order's own number, «Bestellnummer», in a file of rows."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from parsers.reading.lines.items import Items

_LEAST = 2  # lines; a single one tells nothing


def without_repeated_codes(found: Items) -> Items:
    """The items without a number that each of them has beside one of its own; the first may have lost it to the head of the order."""
    if len(found.items) < _LEAST:
        return found
    held = Counter(text for item in found.items for text in {code.text for code in item.codes})
    repeated = {text for text, count in held.items() if count >= max(_LEAST, len(found.items) - 1)}
    if not repeated or not all({code.text for code in item.codes} - repeated for item in found.items):
        return found
    items = (replace(item, codes=tuple(code for code in item.codes if code.text not in repeated)) for item in found.items)
    return replace(found, items=tuple(items))
