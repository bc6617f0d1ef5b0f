"""One item's values from its rows: numbers by column, the unit beside, article numbers by head, label or shape, the rest is description."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from parsers.page import Page, Word
from parsers.reading.lines.amounts import currency_of
from parsers.reading.lines.assignment import CENT, Roles, product_fits
from parsers.reading.lines.blocks import Block
from parsers.reading.lines.columns import Column
from parsers.reading.lines.heads import Head, HeadCell
from parsers.reading.lines.items import BY_SHAPE, Code, CodeRole, Item, Mark, mark_of
from parsers.reading.lines.numerals import Numeral
from parsers.reading.lines.rows import Piece, Row
from parsers.reading.words import keys_of, plain, plain_phrases, unit_code

CODE_ROLES: tuple[CodeRole, ...] = ("sku", "buyer_sku", "gtin", "article")
LONGEST_LABEL = 4
MOST_PIECES_OF_TEXT = 3
USEFUL = frozenset({"description", "article", "sku", "buyer_sku", "gtin", "variant", "quantity"})
LEAST_LEADING = 4
_DATE = re.compile(r"^\d{1,2}[./-]\d{1,2}[./-](\d{2}|\d{4})?$|^\d{4}-\d{2}-\d{2}$")
_DECIMAL = re.compile(r"^\d{1,3}([.,]\d{3})*[.,]\d{1,2}$|^\d{1,3}$")
_CAPITALS = re.compile(r"^[A-ZÄÖÜ][A-ZÄÖÜ./_-]{2,}$")
_LOWER = re.compile(r"[a-zäöüß]{3}")
_CODE = re.compile(r"^(?=.*\d)[A-Za-z0-9ÄÖÜ][A-Za-z0-9ÄÖÜ./_+-]{2,}$")


def fill_item(
    block: Block,
    roles: Roles,
    head: Head | None,
    numerals: dict[int, list[Numeral]],
    is_number: Callable[[str], bool],
    language: str | None = None,
) -> Item:
    """The item of these rows of a document in this language."""
    picked = {name: _pick(block, column) for name, column in _columns(roles)}
    used = {id(word) for numeral in picked.values() if numeral for word in (*numeral.words, *numeral.unit_words)}
    if not stated_product(picked) and (product := _product_in_row(picked.get("quantity"), numerals)):
        picked["unit_price"], picked["line_total"] = product
    if picked.get("unit_price") is None:
        picked["unit_price"] = _stray_price(block, picked, numerals, used)
    values = values_of(picked, lambda name: _why(roles, name))
    unit = _unit(block, picked.get("quantity"), head, used, language)
    if unit:
        values["unit"] = unit
        used |= {id(word) for word in unit.words}
    used |= {id(word) for mark in values.values() for word in mark.words}
    codes = tuple(codes_of(block, head, used, is_number))
    used |= _said_otherwise(block, is_number)
    description = described(block, head, used, codes, is_number)
    numbered = {id(word) for code in codes if code.role != "text" for word in code.words}
    loose = tuple(_loose(block, head, numerals, used | numbered))
    text = " ".join(row.text for row in block.rows)
    first, last = f" {' '.join(plain(text).split()[:6])} ", f" {plain(block.rows[-1].text)} "
    optional = any(f" {phrase} " in first or f" {phrase} " in last for phrase in plain_phrases("line_stop", "optional"))
    exact, lead = stated_product(picked), _lead(block, description)
    doubts = () if exact or _in_parts(block, roles, picked.get("quantity")) else ("quantity",)
    return Item(values, codes, description, text, block.numbers, loose, exact, optional, doubts, lead=lead)


def _in_parts(block: Block, roles: Roles, quantity: Numeral | None) -> bool:
    """Whether the rows of a delivery schedule below an item, where there are any, are parts of its quantity or repeat it."""
    if roles.quantity is None or quantity is None:
        return True
    rows = [row for row in block.rows if row is not block.anchor and row.number in roles.quantity.numerals]
    parts = [roles.quantity.numerals[row.number].amount.value for row in rows]
    return not parts or (quantity.amount.value in {sum(parts), *parts[:1]} and (len(parts) == 1 or sum(parts) == quantity.amount.value))


def values_of(picked: dict[str, Numeral | None], why: Callable[[str], Sequence[str]]) -> dict[str, Mark]:
    """The numbers of an item as marks with their reasons: two meanings settled, prices for 100 as prices of one. Changes `picked`."""
    _settle(picked)
    values = {name: mark_of(numeral, *why(name)) for name, numeral in picked.items() if numeral and name != "position"}
    _state_product(picked, values)
    return values


def _said_otherwise(block: Block, is_number: Callable[[str], bool]) -> set[int]:
    """Words that describe nothing: a position at the beginning, dates, labels of numbers, and rows of a delivery schedule."""
    found: set[int] = set()
    for row in block.rows:
        text = f" {plain(row.text)} "
        if row is not block.anchor and any(f" {phrase} " in text for phrase in plain_phrases("line_stop", "schedule")):
            found |= {id(word) for word in row.words}
        found |= {id(word) for word in row.words if _DATE.match(word.text.rstrip(","))}
        if row is not block.anchor and labelled_else(row):
            found |= {id(word) for word in row.words}
        found |= {id(word) for words in _labels(row, is_number) for word in words}
    first = block.rows[0].words[0]
    second = block.rows[0].words[1] if len(block.rows[0].words) > 1 else None
    if second is not None and plain(first.text) in plain_phrases("columns", "position") and second.text.strip(".):").isdigit():
        found |= {id(first), id(second)}
    if first.text.rstrip(".)").isdigit() and len(first.text) <= 4 and not is_number(first.text) and len(block.rows[0].words) > 1:
        found.add(id(first))
    return found


def labelled_else(row: Row) -> bool:
    """Whether a row below begins with a label of the order's head: «Liefertermin: Tag 25.11.2026» describes no goods."""
    place = next((i for i, word in enumerate(row.words[: LONGEST_LABEL + 1]) if word.text.endswith(":")), None)
    if place is None:
        return False
    label = " ".join(word.text for word in row.words[: place + 1])
    return not set(keys_of("columns", label)) & USEFUL and bool(keys_of("labels", label) or "date" in keys_of("columns", label))


def _lead(block: Block, description: Mark | None) -> str:
    """The words of a description that stand on its first row, where it goes on below."""
    if description is None:
        return ""
    words = {id(word) for word in description.words}
    rows = [[word.text for word in row.words if id(word) in words] for row in block.rows]
    filled = [row for row in rows if row]
    return " ".join(filled[0]) if len(filled) > 1 else ""


def _columns(roles: Roles) -> Iterator[tuple[str, Column | None]]:
    yield "quantity", roles.quantity
    yield "unit_price", roles.unit_price
    yield "line_total", roles.line_total
    yield "discount", roles.discount
    yield "price_base", roles.price_base
    yield "position", roles.position


def _pick(block: Block, column: Column | None) -> Numeral | None:
    if column is None:
        return None
    rows = (block.anchor, *block.rows)
    return next((column.numerals[row.number] for row in rows if row.number in column.numerals), None)


def _why(roles: Roles, name: str) -> list[str]:
    column = getattr(roles, name, None)
    return [f"column «{column.head.text}»"] if column is not None and column.head else [BY_SHAPE]


def _stray_price(block: Block, picked: dict[str, Numeral | None], numerals: dict[int, list[Numeral]], used: set[int]) -> Numeral | None:
    """A price that stands in a text row without a column («5.16 GBP/pc»); where a total is printed it must give it."""
    quantity, total = picked.get("quantity"), picked.get("line_total")
    free = [n for row in block.rows for n in numerals[row.number] if n.amount.money_like and not {id(w) for w in n.words} & used]
    for numeral in free:
        if quantity and total and product_fits(quantity.amount.value, numeral.amount.value, total.amount.value, base=Decimal(numeral.per)):
            return numeral
    stated = [
        n
        for n in free
        if n.amount.currency or (plain(n.before).split()[-1:] and plain(n.before).split()[-1] in plain_phrases("line_stop", "price_words"))
    ]
    return stated[0] if len(stated) == 1 and len(free) == 1 and total is None else None


def _product_in_row(quantity: Numeral | None, numerals: dict[int, list[Numeral]]) -> tuple[Numeral, Numeral] | None:
    """The price and the total that stand behind the quantity in its row and are its product: «10 Pack x 6,47 = 64,70 EUR».

    Such a row says itself what its numbers are, wherever those of other rows stand.
    """
    if quantity is None:
        return None
    behind = [n for n in numerals[quantity.row] if n.amount.money_like and n.x0 >= quantity.x1]
    fits = ((p, t) for p, t in pairwise(behind) if p.per == 1 and abs(quantity.amount.value * p.amount.value - t.amount.value) < CENT)
    return next(fits, None)


def _settle(picked: dict[str, Numeral | None]) -> None:
    """Numbers with two meanings get the one with which the product is right."""
    quantity, price, total = picked.get("quantity"), picked.get("unit_price"), picked.get("line_total")
    if not (quantity and price and total) or all(n.amount.otherwise is None for n in (quantity, price, total)):
        return
    options = [(q, p, t) for q in _meanings(quantity) for p in _meanings(price) for t in _meanings(total)]
    base = _base(picked)
    fitting = [o for o in options if product_fits(o[0].amount.value, o[1].amount.value, o[2].amount.value, picked.get("discount"), base)]
    if len(fitting) == 1:
        settled = tuple(replace(n, amount=replace(n.amount, otherwise=None)) for n in fitting[0])
        picked["quantity"], picked["unit_price"], picked["line_total"] = settled


def _meanings(numeral: Numeral) -> list[Numeral]:
    if numeral.amount.otherwise is None:
        return [numeral]
    other = replace(numeral.amount, value=numeral.amount.otherwise, otherwise=numeral.amount.value)
    return [numeral, replace(numeral, amount=other)]


def _base(picked: dict[str, Numeral | None]) -> Decimal:
    price, base = picked.get("unit_price"), picked.get("price_base")
    if price is not None and price.per > 1:
        return Decimal(price.per)
    return base.amount.value if base is not None and base.amount.value > 0 else Decimal(1)


def stated_product(picked: dict[str, Numeral | None]) -> bool | None:
    """Whether the product is right as printed; None where one of the three is missing."""
    quantity, price, total = picked.get("quantity"), picked.get("unit_price"), picked.get("line_total")
    if not (quantity and price and total):
        return None
    return product_fits(quantity.amount.value, price.amount.value, total.amount.value, picked.get("discount"), _base(picked))


def _state_product(picked: dict[str, Numeral | None], values: dict[str, Mark]) -> None:
    """Prices for 100 or 1000 become the price of one, with what was printed as the reason."""
    base = _base(picked)
    if "unit_price" in values and base > 1:
        one = values["unit_price"]
        if one.amount is not None:
            price = (one.amount.value / base).normalize()
            amount = replace(one.amount, value=price)
            values["unit_price"] = replace(one, value=format(price, "f"), amount=amount, why=(*one.why, f"{one.raw} for {base}"))
    quantity, each, total = (values.get(name) for name in ("quantity", "unit_price", "line_total"))
    if quantity and each and total and stated_product(picked):
        reason = f"{quantity.value} × {each.value} = {total.value} as printed"
        for name, mark in (("quantity", quantity), ("unit_price", each), ("line_total", total)):
            values[name] = replace(mark, why=(*mark.why, reason))


def _unit(block: Block, quantity: Numeral | None, head: Head | None, used: set[int], language: str | None) -> Mark | None:
    """The unit beside the quantity, else what stands alone in the unit column, else a piece right of the quantity that is a unit."""
    if quantity is not None and quantity.unit is not None:
        words = quantity.unit_words or quantity.words
        return Mark(quantity.unit, quantity.page, words, ("beside the quantity",))
    for row in (block.anchor, *block.rows):
        for piece in row.pieces:
            cell = head_of(head, row, piece.words[0]) if head else None
            code = unit_code(piece.text, language)
            if code and cell is not None and "unit" in cell.roles and not {id(w) for w in piece.words} & used:
                return Mark(code, row.page, piece.words, (f"column «{cell.text}»",))
    right = [p for p in block.anchor.pieces if quantity is not None and p.x0 >= quantity.x1 - 1 and not {id(w) for w in p.words} & used]
    if right and (code := unit_code(right[0].text, language)) and right[0].x0 - (quantity.x1 if quantity else 0) < 1100:
        return Mark(code, block.anchor.page, right[0].words, ("right of the quantity",))
    return None


def head_of(head: Head | None, row: Row, word: Word) -> HeadCell | None:
    """The head cell that a word stands under: the one it overlaps most, else the nearest whose piece it may begin."""
    if head is None:
        return None
    x0, x1 = word.box.x0, word.box.x1
    if row.table is not None:
        piece = next(p for p in row.pieces if word in p.words)
        x0, x1 = piece.x0, piece.x1
    best = max(head.cells, key=lambda cell: min(cell.x1, x1) - max(cell.x0, x0))
    if min(best.x1, x1) - max(best.x0, x0) > 0:
        return best
    if row.table is not None:
        return None
    left = [cell for cell in head.cells if cell.x0 <= x0 + 4]
    right = [cell for cell in head.cells if cell.x0 > x0 + 4]
    if left and right and right[0].x0 - x1 < min(12.0, (x0 - left[-1].x1) / 2):
        return right[0]
    return left[-1] if left else right[0] if right else None


def _only_head(head: Head | None, row: Row, piece: Piece) -> HeadCell | None:
    """The head of a whole piece, where it lies under one head only."""
    if head is None or row.table is not None:
        return None
    x0, x1 = piece.x0, piece.x1
    under = [cell for cell in head.cells if min(cell.x1, x1) - max(cell.x0, x0) > 0]
    return under[0] if len(under) == 1 else None


def codes_of(block: Block, head: Head | None, used: set[int], is_number: Callable[[str], bool]) -> Iterator[Code]:
    """What may be numbers of the article in these rows: behind labels, under heads, by their shape; words in `used` are left out."""
    for row in block.rows:
        yield from _labelled(row, used, is_number)
        for piece in row.pieces:
            words = [word for word in piece.words if id(word) not in used]
            under: dict[str, list[Word]] = {}
            only = _only_head(head, row, piece)
            for word in words:
                cell = only or head_of(head, row, word)
                role = next((r for r in CODE_ROLES if cell is not None and r == cell.roles[0]), "text")
                under.setdefault(role, []).append(word)
            for role in CODE_ROLES:
                yield from codes_under(role, under.get(role, []), row.page, is_number)
            yield from _text_codes(under.get("text", []), row.page, is_number)


def codes_under(role: CodeRole, words: Sequence[Word], page: Page, is_number: Callable[[str], bool]) -> Iterator[Code]:
    """The numbers in the words under the head or behind the label of a number; those of a text beside it are only likely."""
    if role == "article" and _says_more(words):
        lead = words[0].text.strip(",;:()")
        if len(lead) >= LEAST_LEADING and _CODE.match(lead) and not _DECIMAL.match(lead):
            yield Code(lead, role, page, (words[0],))
        yield from _text_codes(words, page, is_number)
    else:
        yield from _column_codes(role, words, page)


def _says_more(words: Sequence[Word]) -> bool:
    """Whether words under «Artikel» describe: a number of an article has no word in lower case beside it."""
    return len(words) > 1 and any(_LOWER.search(word.text) and not any(c.isdigit() for c in word.text) for word in words)


def _column_codes(role: CodeRole, words: Sequence[Word], page: Page) -> Iterator[Code]:
    """The text of a number column as one number, and each of its words that has a digit."""
    if not words:
        return
    coded = [word for word in words if any(c.isdigit() for c in word.text)]
    if len(words) > 1 and len(words) <= 4 and coded:
        yield Code(" ".join(word.text for word in words), role, page, tuple(words))
    for word in coded or [word for word in words[:1] if _CAPITALS.match(word.text)]:
        yield Code(word.text.strip(",;:()"), role, page, (word,))


def _text_codes(words: Sequence[Word], page: Page, is_number: Callable[[str], bool]) -> Iterator[Code]:
    for place, word in enumerate(words):
        text = word.text.strip(",;:()[]\"'")
        if _DATE.match(text):
            continue
        if is_number(text) or (_CODE.match(text) and not _DECIMAL.match(text)):
            yield Code(text, "text", page, (word,))
        for count in (2, 3):
            run = words[place : place + count]
            if len(run) == count and is_number(joined := "".join(w.text.strip(",;:()") for w in run)) and len(joined) >= 4:
                yield Code(" ".join(w.text for w in run), "text", page, tuple(run))


def _labelled(row: Row, used: set[int], is_number: Callable[[str], bool]) -> Iterator[Code]:
    """Numbers behind a label in the text: «Art.-Nr.: 4711», «Ihre Art.-Nr. 4711», «EAN 400…»."""
    words = row.words
    for place in range(1, len(words)):
        text = words[place].text.strip(",;:()[]")
        if id(words[place]) in used or not (any(c.isdigit() for c in text) or is_number(text)) or _DATE.match(text):
            continue
        for count in range(min(LONGEST_LABEL, place), 0, -1):
            role = _label_role(" ".join(w.text for w in words[place - count : place]))
            if role:
                yield Code(text, role, row.page, (words[place],))
                break


def _labels(row: Row, is_number: Callable[[str], bool]) -> Iterator[Sequence[Word]]:
    """The words of each label that a number stands behind."""
    words = row.words
    for place in range(1, len(words)):
        text = words[place].text.strip(",;:()[]")
        if any(c.isdigit() for c in text) or is_number(text):
            counts = range(min(LONGEST_LABEL, place), 0, -1)
            count = next((n for n in counts if _label_role(" ".join(w.text for w in words[place - n : place]))), 0)
            if count:
                yield words[place - count : place]


@lru_cache(maxsize=8192)
def _label_role(label: str) -> CodeRole | None:
    roles = keys_of("columns", label)
    found = next((role for role in CODE_ROLES if role in roles), None)
    if found == "article" and plain(label) not in plain_phrases("line_stop", "sku_labels"):
        return None
    return found


def described(block: Block, head: Head | None, used: set[int], codes: Sequence[Code], is_number: Callable[[str], bool]) -> Mark | None:
    """What is left of the rows: under the description's head where there is one, else all words."""
    coded = {id(word) for code in codes if code.role != "text" or is_number(code.text) for word in code.words}
    left: list[tuple[Word, bool, Page]] = []
    variants: dict[int, str] = {}
    telling = {"description"} if head is None or "description" in head.named else {"description", "article"}
    telling |= {"variant"}
    for row in block.rows:
        spans = row is not block.anchor and row.table is None and _begins_under(head, row, telling)
        for piece in row.pieces:
            only = _only_head(head, row, piece)
            for word in piece.words:
                if id(word) in used or id(word) in coded:
                    continue
                cell = only or head_of(head, row, word)
                left.append((word, spans or (cell is not None and bool(telling & set(cell.roles))), row.page))
                if cell is not None and "variant" in cell.roles:
                    variants[id(word)] = cell.text
    named = [entry for entry in left if entry[1]]
    chosen = named if any(re.search(r"[A-Za-zÄÖÜäöüß]{3}", entry[0].text) for entry in named) else left
    words = [word for word, _, _ in chosen if not currency_of(word.text)]
    if not any(re.search(r"[A-Za-zÄÖÜäöüß]{2}", word.text) for word in words):
        return None
    page = chosen[0][2]
    kept = tuple(word for word, _, p in chosen if p is page and not currency_of(word.text))
    told = [f"{variants[id(w)]} {w.text}" if id(w) in variants and w.text.isdigit() else w.text for w in words]
    return Mark(" ".join(told), page, kept)


def _begins_under(head: Head | None, row: Row, telling: set[str]) -> bool:
    """Whether a row below the first begins under the description: it goes on across the columns of numbers."""
    if head is None:
        return False
    cell = _only_head(head, row, row.pieces[0]) or head_of(head, row, row.words[0])
    wide = row.pieces[-1].x1 - row.pieces[0].x0 > (cell.x1 - cell.x0 if cell else 0.0)
    return cell is not None and wide and bool((telling | {"article"}) & set(cell.roles)) and len(row.pieces) <= MOST_PIECES_OF_TEXT


def _loose(block: Block, head: Head | None, numerals: dict[int, list[Numeral]], used: set[int]) -> Iterator[Mark]:
    """Money-like numbers that have no role."""
    for row in block.rows:
        for numeral in numerals[row.number]:
            if not numeral.amount.money_like or numeral.unit or {id(word) for word in numeral.words} & used:
                continue
            cell = head_of(head, row, numeral.words[0]) if head else None
            if cell is not None and set(cell.roles) & {"tax", "other", "date", "variant"}:
                continue
            yield mark_of(numeral)
