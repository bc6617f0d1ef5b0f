"""The numbers of a row, each with the unit, currency and words that stand beside it in its piece."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from config.vocabulary import tagged
from parsers.page import Page, Word
from parsers.reading.lines.amounts import Amount, DecimalSign, currency_of, read_amount
from parsers.reading.lines.rows import Piece, Row
from parsers.reading.words import is_times, plain, plain_phrases, unit_code

_GLUED_UNIT = re.compile(r"^(\d[\d.,]*)([A-Za-zµäöüÄÖÜ²³.]+)$")
_GLUED_TIMES = re.compile(r"^(\d[\d.,]*)[x×*]$|^[x×*](\d[\d.,]*)$", re.IGNORECASE)
_DATE = re.compile(r"^\d{1,2}[./-]\d{1,2}[./-](\d{2}|\d{4})?$|^\d{4}-\d{2}-\d{2}$")
_FIRST_GROUP = re.compile(r"[1-9]\d{0,2}")
_PER_COUNTS = {"1": 1, "10": 10, "100": 100, "1000": 1000, "1.000": 1000, "1,000": 1000, "1'000": 1000}
_PER = re.compile(r"^(.*\d[.,–-]*(?:€|EUR)?)/(\d{1,4}|[A-Za-zäöüÄÖÜ.]+)$")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number on the page: `alone` when nothing else but its unit or currency is in its piece, `times` with an «x» beside.

    `unit` is a Rec 20 code, `per` the count a price is for («/100», «je 100»), 1 where none is printed.
    """

    amount: Amount
    page: Page
    words: tuple[Word, ...]
    x0: float
    x1: float
    row: int
    alone: bool
    unit: str | None = None
    unit_words: tuple[Word, ...] = ()
    times: bool = False
    per: int = 1
    first: bool = True
    before: str = ""
    after: str = ""


def numerals_of(row: Row, sign: DecimalSign | None, language: str | None = None) -> list[Numeral]:
    """The numbers of all pieces of a row, from the left."""
    found = [(place, numeral) for place, piece in enumerate(row.pieces) for numeral in _in_piece(row, piece, sign, language)]
    return [_with_unit_right(row, place, numeral, language) for place, numeral in found]


def _with_unit_right(row: Row, place: int, numeral: Numeral, language: str | None) -> Numeral:
    """A number whose next piece is a unit and nothing else counts in that unit; a piece away, its extent stays as it is."""
    if numeral.unit or numeral.amount.money_like or numeral.amount.percent or not numeral.alone or place + 1 >= len(row.pieces):
        return numeral
    right = row.pieces[place + 1]
    code = unit_code(right.text, language)
    return replace(numeral, unit=code, unit_words=right.words) if code else numeral


_ONLY_MEASURES = frozenset({"A", "mA", "Ah", "mAh", "V", "W", "kW", "Hz", "kHz", "N", "kN", "Nm", "bar", "lm", "dB"})
"""Signs of the SI and beside it that measure goods and count none."""


@dataclass(slots=True)
class _Found:
    amount: Amount
    start: int
    end: int
    unit: str | None = None
    unit_at: int | None = None
    times: bool = False
    per: int = 1


def _in_piece(row: Row, piece: Piece, sign: DecimalSign | None, language: str | None) -> list[Numeral]:
    words = piece.words
    joined = _joined(row, piece, sign, language)
    found = [joined] if joined else []
    index = 0
    while index < len(words) and not joined:
        number = _at(row, words, index, sign, language)
        if number:
            found.append(number)
            index = number.end
        index += 1
    covered: set[int] = set()
    for number in found:
        covered |= set(range(number.start, number.end + 1)) | ({number.unit_at} if number.unit_at is not None else set())
    rest = [
        w
        for i, w in enumerate(words)
        if i not in covered and not _DATE.match(w.text) and not currency_of(w.text) and not is_times(w.text) and plain(w.text)
    ]
    apart = len(found) == 1 or not any(number.times or is_times(word.text) for number in found for word in words)
    return [_numeral(row, piece, number, alone=not rest and apart) for number in found]


def _numeral(row: Row, piece: Piece, number: _Found, *, alone: bool) -> Numeral:
    words = piece.words[number.start : number.end + 1]
    unit_words = (piece.words[number.unit_at],) if number.unit_at is not None else ()
    declared = row.table is not None
    x0, x1 = (piece.x0, piece.x1) if declared else (words[0].box.x0, max(w.box.x1 for w in (*words, *unit_words)))
    before = plain(" ".join(w.text for w in piece.words[max(0, number.start - 3) : number.start]))
    return Numeral(
        number.amount,
        row.page,
        words,
        x0,
        x1,
        row.number,
        alone,
        number.unit,
        unit_words,
        number.times,
        number.per,
        number.start == 0,
        before,
        piece.words[number.end + 1].text.strip(".,;:()") if number.end + 1 < len(piece.words) else "",
    )


def _joined(row: Row, piece: Piece, sign: DecimalSign | None, language: str | None) -> _Found | None:
    """A number that blanks group («1 234,50», in a declared cell or where that is usual «1 200» too), where it is all of its piece."""
    if not 2 <= len(piece.words) <= 4:
        return None
    texts = [word.text for word in piece.words if not currency_of(word.text)]
    whole = (row.table is not None or _groups_by_blanks(language)) and re.fullmatch(r"[1-9]\d{0,2}( \d{3})+", piece.text)
    if len(texts) < 2 or not (whole or re.fullmatch(r"\d{1,3}( \d{3})+[.,]\d{2}", " ".join(texts))):
        return None
    amount = read_amount(piece.text, sign)
    return _Found(amount, 0, len(piece.words) - 1) if amount else None


@cache
def _groups_by_blanks(language: str | None) -> bool:
    return (language, "blank") in tagged("numbers", "grouping")


def _grouped(words: Sequence[Word], index: int, sign: DecimalSign | None, language: str | None) -> _Found | None:
    """A number that blanks group where it ends a text: «Total HT : 4 674,24 €», «hors taxes de 2 822,54 €»."""
    before = words[index - 1].text if index else ""
    if not _FIRST_GROUP.fullmatch(words[index].text) or any(c.isdigit() for c in before) or is_times(before):
        return None
    if not (before.endswith(":") or currency_of(before) or (before and _groups_by_blanks(language))):
        return None
    end = next((i for i in range(index + 1, len(words)) if not re.fullmatch(r"\d{3}", words[i].text)), index)
    ends = end > index and re.fullmatch(r"\d{3}[.,]\d{2}(?:€|EUR)?[.;]?", words[end].text)
    if not ends or any(c.isdigit() for word in words[end + 1 :] for c in word.text):
        return None
    amount = read_amount(" ".join(word.text for word in words[index : end + 1]).rstrip(".;"), sign)
    return _Found(amount, index, end) if amount else None


def _at(row: Row, words: Sequence[Word], index: int, sign: DecimalSign | None, language: str | None) -> _Found | None:
    if (grouped := _grouped(words, index, sign, language)) is not None:
        _look_beside(words, grouped, language)
        return grouped
    text = words[index].text
    if _DATE.match(text):
        return None
    amount = read_amount(text, sign)
    if amount is None and row.page.scanned and re.search(r"\d.*[.,]|[.,].*\d|^\d+[OolI]+$|^[OolI]\d+$", text):
        amount = read_amount(text, sign, repair=True)
    if amount is None:
        return _glued(words, index, sign, language)
    after = words[index + 1].text.strip(".,;:()") if index + 1 < len(words) else ""
    if amount.money_like and amount.currency is None and after in _ONLY_MEASURES:
        return None  # «RCD 40 A / 0.03 A»
    found = _Found(amount, index, index)
    _look_beside(words, found, language)
    return found


def _glued(words: Sequence[Word], index: int, sign: DecimalSign | None, language: str | None) -> _Found | None:
    """«10Stk», «2x», «x2», «12,50/100»."""
    text = words[index].text.rstrip(",;:")
    if (times := _GLUED_TIMES.match(text)) and (amount := read_amount(times.group(1) or times.group(2), sign)):
        return _Found(amount, index, index, times=True)
    if (per := _PER.match(text)) and (amount := read_amount(per.group(1), sign)):
        unit = unit_code(per.group(2), language)
        if per.group(2).isdigit() or unit:
            count = int(per.group(2)) if per.group(2).isdigit() else {"CEN": 100, "MIL": 1000}.get(unit or "", 1)
            return _Found(amount, index, index, unit=unit, per=count)
    if (
        (glued := _GLUED_UNIT.match(text))
        and (unit := unit_code(glued.group(2), language))
        and (amount := read_amount(glued.group(1), sign))
    ):
        return _Found(amount, index, index, unit=unit, unit_at=index)
    return None


def _look_beside(words: Sequence[Word], found: _Found, language: str | None) -> None:
    """Currency, unit, «x» and «/100» beside a number become part of what is known of it."""
    before = words[found.start - 1].text if found.start else ""
    after = words[found.end + 1].text if found.end + 1 < len(words) else ""
    amount = found.amount
    code = currency_of(after) or currency_of(before)
    if code and amount.currency is None and not amount.percent:
        found.amount = Amount(amount.value, amount.raw, amount.decimals, code, False, amount.otherwise, amount.repaired, amount.dashed)
        after_code = words[found.end + 2].text if currency_of(after) and found.end + 2 < len(words) else after
        after = after_code
    if after == "%":
        found.amount = Amount(amount.value, amount.raw, amount.decimals, None, True, amount.otherwise, amount.repaired, amount.dashed)
        return
    if is_times(before) or is_times(after):
        found.times = True
        return
    unit = unit_code(after, language)
    if unit:
        found.unit, found.unit_at = unit, next(i for i in range(found.end + 1, len(words)) if words[i].text == after)
    if per := re.match(r"^//?(\d{1,4})$", after):
        found.per = int(per.group(1))
    elif (not plain(after) or plain(after) in plain_phrases("numbers", "per")) and after:
        place = next((i + 1 for i in range(found.end + 1, len(words) - 1) if words[i].text == after), None)
        count = _PER_COUNTS.get(words[place].text) if place is not None else None  # «604,00 EUR / 1.000 ST»
        found.per = count or found.per
