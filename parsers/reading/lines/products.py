"""Lines of two rows that state a product outright: «Weißwein Steinhalde», and below it «93355-1   12 x 7,07 = 84,84».

What such a row says of its numbers needs no column; columns that shift with the length of a number mislead there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from parsers.page import Word
from parsers.reading.lines.amounts import Amount, currency_of, read_amount
from parsers.reading.lines.assignment import product_fits
from parsers.reading.lines.counts import codes_in
from parsers.reading.lines.clauses import tokens_of
from parsers.reading.lines.items import Item, Items, Mark
from parsers.reading.lines.rows import Row
from parsers.reading.lines.sheet import Sheet
from parsers.reading.words import is_times, unit_code

STATED = "of a product as stated"
_MARGIN = 2.5
_FAR = 2.2  # row heights from a description to the product below it


@dataclass(frozen=True, slots=True)
class _Product:
    """What a row multiplies: its words from `start` on are quantity, unit, price and total."""

    row: Row
    start: int
    values: dict[str, Mark]


def read_products(sheet: Sheet) -> Items:
    """The items of the rows that each state «quantity x price = total», all of them right; none where one of them is not."""
    rows = [row for row in sheet.rows if "=" in row.text and row.number not in sheet.totals]
    found = [product for row in rows if (product := _product(sheet, row))]
    if not found or len(found) < len([row for row in rows if any(is_times(word.text) for word in row.words)]):
        return Items()
    used = {product.row.number for product in found}
    items = tuple(_item(sheet, product, _above(sheet, product, used)) for product in found)
    if not all(item.codes or item.description for item in items):
        return Items()
    return Items(items, frozenset(number for item in items for number in item.rows), (), _MARGIN, 0, True)


def _product(sheet: Sheet, row: Row) -> _Product | None:
    words = [word for word in row.words if not currency_of(word.text)]
    equals = next((place for place, word in enumerate(words) if word.text == "="), None)
    times = next((place for place, word in enumerate(words) if is_times(word.text)), None)
    if equals is None or times is None or times < 1 or equals != times + 2 or equals + 2 != len(words):
        return None
    counted = times - 1 if read_amount(words[times - 1].text, sheet.sign) else times - 2
    unit = unit_code(words[times - 1].text, sheet.language) if counted == times - 2 else None
    places = (counted, times + 1, equals + 1)
    amounts = [read_amount(words[place].text, sheet.sign) for place in places] if counted >= 0 and (unit or counted == times - 1) else []
    quantity, price, total = [amount for amount in amounts if amount] if len(amounts) == len([a for a in amounts if a]) == 3 else (None,) * 3
    if quantity is None or price is None or total is None or not product_fits(quantity.value, price.value, total.value):
        return None
    named = zip(("quantity", "unit_price", "line_total"), places, (quantity, price, total), strict=True)
    values = {name: _mark(row, words[place], amount) for name, place, amount in named}
    if unit:
        values["unit"] = Mark(unit, row.page, (words[times - 1],), ("beside the quantity",))
    return _Product(row, row.words.index(words[counted]), values)


def _mark(row: Row, word: Word, amount: Amount) -> Mark:
    return Mark(amount.text, row.page, (word,), (STATED,), amount)


def _above(sheet: Sheet, product: _Product, used: set[int]) -> Row | None:
    """The row right above a product that says what of: words, no product of its own, no sum and no label."""
    row = product.row
    above = next((one for one in sheet.rows if one.number == row.number - 1), None)
    if above is None or above.page is not row.page or above.number in used or above.number in sheet.totals:
        return None
    near = row.y0 - above.y1 < _FAR * row.height
    return above if near and ":" not in above.text and any(c.isalpha() for c in above.text) else None


def _item(sheet: Sheet, product: _Product, above: Row | None) -> Item:
    row = product.row
    before = row.words[: product.start]
    rows = [one for one in (above, row) if one is not None]
    numbers = {id(word) for word in before}
    codes = tuple(code for code in codes_in(sheet, tokens_of(rows, sheet.is_number)) if all(id(word) in numbers for word in code.words))
    coded = {id(word) for code in codes for word in code.words}
    own = tuple(word for word in before if id(word) not in coded)
    described = own if _says(own) else tuple(above.words) if above else ()
    text = " ".join(word.text for one in rows for word in one.words)
    words = tuple(_trimmed(described))
    description = Mark(" ".join(word.text for word in words).strip(" .,;:()"), row.page, words) if words else None
    return Item(product.values, codes, description, text, tuple(one.number for one in rows), exact=True, prose=True)


def _says(words: Sequence[Word]) -> bool:
    return any(sum(c.isalpha() for c in word.text) > 2 for word in words)


def _trimmed(words: Sequence[Word]) -> Iterator[Word]:
    """The words without signs that stand alone: bullets, dashes."""
    yield from (word for word in words if any(c.isalnum() for c in word.text))
