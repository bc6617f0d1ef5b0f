"""Rows of a typed list that are built as the row beside them, which is a line, and are none: goods that the catalogue does not have.

«277702 | CEE-Kupplung 16 A | 30» is read because its number is known; what stands below it in the same form, «774364-XT | Bautrockner | 2»,
is ordered no less. This needs no word of any language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from parsers.page import Word
from parsers.reading.head.label_words import labels_of
from parsers.reading.lines.clauses import BULLET
from parsers.reading.lines.items import Code, Item, Items, Mark, mark_of
from parsers.reading.lines.numerals import Numeral
from parsers.reading.lines.rows import Row, follows
from parsers.reading.lines.sheet import Sheet
from parsers.reading.words import is_times

ALIKE = "in the place where the row beside has its quantity"
"""Why a number counts that nothing but its row's form calls a quantity."""

_COLUMNS = 3
_MOST = 100_000
_SIGNS = "-–—:=×*;,|/)"
_CODE = re.compile(r"(?=.*\d)[\w./-]{4,}")
_WORDED = re.compile(r"[^\W\d_]{3}")


@dataclass(frozen=True, slots=True)
class _Form:
    """Where a row's count stands: how many pieces there are, in which, behind which sign, and whether it begins or ends the row."""

    pieces: int
    piece: int
    sign: str
    first: bool
    last: bool

    @property
    def telling(self) -> bool:
        return self.pieces > 1 or (self.last and bool(self.sign))


def with_rows_alike(sheet: Sheet, found: Items) -> Items:
    """The items, and those of rows right above and below them that have their form; the lines are in doubt where only a sign makes it."""
    if sheet.document.paged or sheet.articles is None or not found.items:
        return found
    more: list[Item] = []
    unsure: list[int] = []
    for row, form in _rows_alike(sheet, found):
        if (item := _item(sheet, row, form)) is not None:
            more.append(item)
            unsure += [row.number] if form.pieces < _COLUMNS else []
    if not more:
        return found
    items = sorted((*found.items, *more), key=lambda item: item.rows[0])
    rows = {number for item in more for number in item.rows}
    unread = (*(number for number in found.unread if number not in rows), *unsure)
    return replace(found, items=tuple(items), rows=found.rows | rows, unread=unread)


def _rows_alike(sheet: Sheet, found: Items) -> Iterator[tuple[Row, _Form]]:
    """Each row of no item that hangs together with one that is, over rows of the same form, with this form."""
    taken = {number for item in found.items for number in item.rows}
    for item in found.items:
        row = _counted_row(sheet, item)
        form = _form_of(sheet, row, item.values["quantity"].words) if row else None
        if row is None or form is None or not form.telling:
            continue
        for step in (-1, 1):
            last = row
            while (beside := _beside(sheet, last, step)) is not None and beside.number not in taken and _has_form(sheet, beside, form):
                yield beside, form
                taken.add(beside.number)
                last = beside


def _counted_row(sheet: Sheet, item: Item) -> Row | None:
    """The one row of an item, where it has its quantity; None for an item over several rows."""
    if "quantity" not in item.values or len(item.rows) != 1 or not item.values["quantity"].words:
        return None
    row = sheet.rows[item.rows[0]]
    return row if row.table is None or item.prose else None


def _beside(sheet: Sheet, row: Row, step: int) -> Row | None:
    """The row right above or below, in the same paragraph."""
    number = row.number + step
    if not 0 <= number < len(sheet.rows):
        return None
    other = sheet.rows[number]
    upper, lower = (other, row) if step < 0 else (row, other)
    near = other.table == row.table and (other.page is row.page if row.table is not None else follows(upper, lower))
    return other if near and number not in sheet.totals else None


def _has_form(sheet: Sheet, row: Row, form: _Form) -> bool:
    return not any(labels_of(row.text)) and _count_of(sheet, row, form) is not None and bool(_WORDED.search(row.text))


def _form_of(sheet: Sheet, row: Row, count: Sequence[Word]) -> _Form | None:
    held = {id(word) for word in count}
    numeral = next((n for n in sheet.numerals[row.number] if held & {id(word) for word in n.words}), None)
    return _form(row, numeral) if numeral else None


def _form(row: Row, numeral: Numeral) -> _Form | None:
    """The form of a row whose count is this number, with nothing but its unit in its piece or at its row's end; None elsewhere."""
    own = {id(word) for word in (*numeral.words, *numeral.unit_words)}
    places = [place for place, word in enumerate(row.words) if id(word) in own]
    piece = next((i for i, piece in enumerate(row.pieces) if any(id(word) in own for word in piece.words)), None)
    if piece is None or (len(row.pieces) > 1 and not numeral.alone):
        return None
    before = row.words[places[0] - 1].text if places[0] else ""
    sign = "x" if is_times(before) else before[-1:] if before[-1:] in _SIGNS else ""
    return _Form(len(row.pieces), piece, sign if len(row.pieces) == 1 else "", places[0] == 0, places[-1] + 1 == len(row.words))


def _count_of(sheet: Sheet, row: Row, form: _Form) -> Numeral | None:
    """The number that stands in a row as the count stands in this form."""
    counts = (n for n in sheet.numerals[row.number] if not n.amount.money_like and not n.amount.percent and 0 < n.amount.value < _MOST)
    return next((n for n in counts if _form(row, n) == form), None)


def _item(sheet: Sheet, row: Row, form: _Form) -> Item | None:
    """The line that a row of this form is; None where nothing says what of."""
    count = _count_of(sheet, row, form)
    if count is None:
        return None
    used = {id(word) for word in (*count.words, *count.unit_words)}
    left = [word for word in row.words if id(word) not in used and not BULLET.match(word.text) and not is_times(word.text)]
    codes = tuple(Code(word.text.strip(",;:()[]"), "text", row.page, (word,)) for word in left if _is_code(row, word, form))
    told = tuple(word for word in left if not any(word in code.words for code in codes))
    text = " ".join(word.text for word in told).strip(" .,;:=-–()")
    if not _WORDED.search(text):
        return None
    values = {"quantity": mark_of(count, ALIKE)}
    if count.unit is not None:
        values["unit"] = Mark(count.unit, row.page, count.unit_words or count.words, ("beside the quantity",))
    return Item(values, codes, Mark(text, row.page, told), row.text, (row.number,), prose=True)


def _is_code(row: Row, word: Word, form: _Form) -> bool:
    """Whether a word is a number by its place: alone in its piece, or in brackets."""
    bracketed = word.text.startswith(("(", "[")) and word.text.rstrip(",;:").endswith((")", "]"))
    alone = form.pieces > 1 and any(piece.words == (word,) for piece in row.pieces)
    return (alone or bracketed) and bool(_CODE.fullmatch(word.text.strip(",;:()[]")))
