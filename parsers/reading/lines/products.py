"""Rows that state a product outright: «Weißwein Steinhalde», and below it «93355-1   12 x 7,07 = 84,84»; «… x 3 pkts @ EUR 4.99 EUR 14.97».

What such a row says of its numbers needs no column; columns that shift with the length of a number mislead there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from parsers.page import Word
from parsers.reading.lines.amounts import Amount, currency_of, read_amount
from parsers.reading.lines.assignment import product_fits
from parsers.reading.lines.clauses import tokens_of
from parsers.reading.lines.counts import codes_in
from parsers.reading.lines.heads import head_roles
from parsers.reading.lines.items import Item, Items, Mark
from parsers.reading.lines.rows import Row
from parsers.reading.lines.sheet import Sheet
from parsers.reading.words import is_times, unit_code

_SIGNS = frozenset({"=", "@"})
OF_PRODUCT = "of a product as stated"
_MARGIN = 2.5
_MOST_OF_LABEL = 2  # words: «SKU», «Art. Nr.»
_FAR = 2.2  # row heights from a description to the product below it


@dataclass(frozen=True, slots=True)
class _Product:
    """What a row multiplies: its words from `start` on are quantity, unit, price and total."""

    row: Row
    start: int
    values: dict[str, Mark]


def read_products(sheet: Sheet) -> Items:
    """The items of the rows that each state quantity, price and total with «=» or «@», all of them right; none where one of them is not."""
    rows = [row for row in sheet.rows if row.number not in sheet.totals and _SIGNS & {word.text for word in row.words}]
    found = [product for row in rows if (product := _product(sheet, row))]
    if not found or len(found) < len(rows):
        return Items()
    used = {product.row.number for product in found}
    items = tuple(_item(sheet, product, _above(sheet, product.row, used)) for product in found)
    items = tuple(_named_above(sheet, item, used) for item in items)
    if not all(item.codes or item.description for item in items):
        return Items()
    return Items(items, frozenset(number for item in items for number in item.rows), (), _MARGIN, 0, True)


def _product(sheet: Sheet, row: Row) -> _Product | None:
    """What a row multiplies in its last words: «12 x 7,07 = 84,84», «x 3 pkts @ EUR 4.99 EUR 14.97»."""
    words = [word for word in row.words if not currency_of(word.text)]
    amounts = {place: amount for place, word in enumerate(words) if (amount := read_amount(word.text, sheet.sign))}
    last = sorted(amounts)[-3:]
    if len(last) < 3 or last[-1] != len(words) - 1:
        return None
    between = [word for word in words[last[0] + 1 : last[-1]] if word is not words[last[1]]]
    if not all(_is_sign(word.text) or unit_code(word.text, sheet.language) for word in between):
        return None
    quantity, price, total = (amounts[place] for place in last)
    if not product_fits(quantity.value, price.value, total.value):
        return None
    named = zip(("quantity", "unit_price", "line_total"), last, (quantity, price, total), strict=True)
    values = {name: _mark(row, words[place], amount) for name, place, amount in named}
    for word in words[last[0] + 1 : last[1]]:
        if not _is_sign(word.text) and (unit := unit_code(word.text, sheet.language)):
            values["unit"] = Mark(unit, row.page, (word,), ("beside the quantity",))
    start = row.words.index(words[last[0]])
    return _Product(row, start - 1 if start and is_times(row.words[start - 1].text) else start, values)


def _mark(row: Row, word: Word, amount: Amount) -> Mark:
    return Mark(amount.text, row.page, (word,), (OF_PRODUCT,), amount)


def _named_above(sheet: Sheet, item: Item, used: set[int]) -> Item:
    """The item with the article's numbers from the row above its product, where that says no more, and its words from the row over it.

    Several are one article's where each has its label: «Art.-Nr. 4711-03 · GTIN 4088422591272».
    """
    rows = [row for row in sheet.rows if row.number == item.rows[0]]
    numbers = tuple(code for code in codes_in(sheet, tokens_of(rows, sheet.is_number)) if sheet.is_number(code.text) or code.role != "text")
    if item.codes or len(item.rows) < 2 or not numbers:
        return item
    coded = {id(word) for code in numbers for word in code.words}
    labels = [word.text for word in _trimmed(rows[0].words) if id(word) not in coded]
    alone = len(labels) <= _MOST_OF_LABEL if len(numbers) == 1 else bool(labels) and all(head_roles(label) for label in labels)
    name = _above(sheet, rows[0], used) if alone else None
    if name is None:
        return item
    words = tuple(_trimmed(name.words))
    description = Mark(" ".join(word.text for word in words).strip(" .,;:()"), name.page, words)
    text = f"{' '.join(word.text for word in name.words)} {item.text}"
    return replace(item, codes=numbers, description=description, text=text, rows=(name.number, *item.rows))


def _above(sheet: Sheet, row: Row, used: set[int]) -> Row | None:
    """The row right above a product, or its number, that says what of: words, no product of its own, no sum and no label."""
    above = next((one for one in sheet.rows if one.number == row.number - 1), None)
    if above is None or above.page is not row.page or above.number in used or above.number in sheet.totals:
        return None
    near = row.y0 - above.y1 < _FAR * row.height
    named = any(c.isalpha() for c in above.text) and (":" not in above.text or sheet.knows(above))
    return above if near and named else None


def _item(sheet: Sheet, product: _Product, above: Row | None) -> Item:
    row = product.row
    before = row.words[: product.start]
    rows = [one for one in (above, row) if one is not None]
    numbers = {id(word) for word in before}
    codes = tuple(
        code
        for code in codes_in(sheet, tokens_of(rows, sheet.is_number))
        if all(id(word) in numbers for word in code.words)
        and (sheet.is_number(code.text) or code.role != "text" or code.words[0] is before[0])
    )
    coded = {id(word) for code in codes for word in code.words}
    own = tuple(word for word in before if id(word) not in coded)
    described = own if _says(own) else tuple(above.words) if above else ()
    text = " ".join(word.text for one in rows for word in one.words)
    words = tuple(_trimmed(described))
    description = Mark(" ".join(word.text for word in words).strip(" .,;:()"), row.page, words) if words else None
    return Item(product.values, codes, description, text, tuple(one.number for one in rows), exact=True, prose=True)


def _is_sign(text: str) -> bool:
    return text in _SIGNS or is_times(text) or text.casefold() == "à"


def _says(words: Sequence[Word]) -> bool:
    return any(sum(c.isalpha() for c in word.text) > 2 for word in words)


def _trimmed(words: Sequence[Word]) -> Iterator[Word]:
    """The words without signs that stand alone: bullets, dashes."""
    yield from (word for word in words if any(c.isalnum() for c in word.text))
