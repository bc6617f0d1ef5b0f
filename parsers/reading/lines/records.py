"""Order lines written as labelled values, one under another: «Menge: 5», «Artikel: 4711», a record for each line."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from decimal import Decimal

from parsers.reading.lines.amounts import Amount, currency_of, read_amount
from parsers.reading.lines.assignment import CENT
from parsers.reading.lines.blocks import Block
from parsers.reading.lines.entries import USED, Entry, entries_of, without_position
from parsers.reading.lines.fill import codes_of, codes_under, described, stated_product, values_of
from parsers.reading.lines.items import Code, CodeRole, Item, Items, Mark, mark_of
from parsers.reading.lines.mentions import CLEAR
from parsers.reading.lines.number_words import number_said
from parsers.reading.lines.numerals import Numeral
from parsers.reading.lines.rows import Row
from parsers.reading.lines.sheet import Sheet
from parsers.reading.words import plain, plain_phrases, unit_code

FAR_BELOW = 2.5
WIDEST_BORDER = 80.0
CODED: tuple[CodeRole, ...] = ("sku", "buyer_sku", "gtin", "article")
NUMBERED = ("quantity", "unit_price", "line_total", "discount", "price_base")


def read_records(sheet: Sheet) -> Items:
    """The items of records; none where no label names a quantity, or nothing tells what it is the quantity of."""
    entries = _kept(_column_by_column(entries_of(sheet.rows, sheet.is_number)))
    records = [record for record in _parted(entries) if {entry.role for entry in record} & {"quantity"}]
    above = _rows_above(sheet, records)
    items = [item for record, row in zip(records, above, strict=True) if (item := _item(sheet, record, row)) is not None]
    if not items or len(items) < len(records):
        return Items()
    covered = frozenset(number for item in items for number in item.rows)
    named = {entry.role for record in records for entry in record}
    lost = tuple(entry.row.number for entry in entries if entry.row.number not in covered)
    lost += (*_going_on(sheet, max(covered)), *_money_below(sheet, records, covered))
    return Items(tuple(items), covered, lost, 3.0, len(named), "line_total" in named, counts=True)


def _going_on(sheet: Sheet, last: int) -> Iterator[int]:
    """The rows of a declared table below its last record that are numbers and nothing else: a column goes on there."""
    for row in sheet.rows[last + 1 :]:
        alone = [n for n in sheet.numerals[row.number] if n.alone]
        if row.table != sheet.rows[last].table or not alone or len(alone) < len(row.pieces) or row.number in sheet.totals:
            return
        yield row.number


def _money_below(sheet: Sheet, records: Sequence[Sequence[Entry]], covered: Collection[int]) -> Iterator[int]:
    """The rows right below a record that state money and are of none, nor a sum: «Preis laut Website: 15,09 EUR»."""
    for record in records:
        number = max(entry.row.number for entry in record) + 1
        if number == len(sheet.rows) or number in covered or number in sheet.totals:
            continue
        numerals = sheet.numerals[number]
        if numerals and numerals[0].amount.money_like:
            yield number


def _rows_above(sheet: Sheet, records: Sequence[Sequence[Entry]]) -> list[Row | None]:
    """For each record the row right above it, which names what it is a record of where no label does."""
    covered = {entry.row.number for record in records for entry in record}
    firsts = [min(entry.row.number for entry in record) for record in records]
    return [sheet.rows[first - 1] if first and first - 1 not in covered else None for first in firsts]


def _column_by_column(entries: Sequence[Entry]) -> list[Entry]:
    """Records side by side one after the other: where a row has a label twice, all that stands right of the second is another column."""
    borders: set[float] = set()
    for _, row in itertools.groupby(entries, key=lambda entry: entry.row.number):
        seen: dict[str, Entry] = {}
        for entry in row:
            if entry.words and entry.label in seen:
                borders.add(round((seen[entry.label].words[0].box.x0 + entry.words[0].box.x0) / 2, -1))
            seen[entry.label] = entry
    if not borders or max(borders) - min(borders) > WIDEST_BORDER:
        return list(entries)
    border = sum(borders) / len(borders)
    placed = [(entry.words[0].box.x0 > border if entry.words else False, entry) for entry in entries]
    return [entry for side in (False, True) for right, entry in placed if right is side]


def _kept(entries: Sequence[Entry]) -> list[Entry]:
    """The entries of the records, without those of the letter's head: what comes back in each record, or stands right beside the one."""
    held = [entry for entry in entries if entry.role in USED and entry.words]
    counted = [entry for entry in held if entry.role == "quantity"]
    if len(counted) > 1:
        often = Counter(entry.label for entry in held)
        return [entry for entry in held if often[entry.label] > 1]
    found: list[Entry] = []
    for entry in held:
        if found and not _beside(found[-1].row, entry.row):
            if any(other.role == "quantity" for other in found):
                break
            found = []
        if entry.label not in plain_phrases("line_stop", "not_lines"):
            found.append(entry)
    return found if counted and counted[0] in found else []


def _beside(above: Row, below: Row) -> bool:
    return below.page is above.page and below.number - above.number <= 2 and below.y0 - above.y1 < FAR_BELOW * above.height


def _parted(entries: Sequence[Entry]) -> Iterator[list[Entry]]:
    """A record ends where a label comes again; keys of a web form say themselves which record they are of."""
    if entries and all(entry.number is not None for entry in entries):
        numbers = dict.fromkeys(entry.number for entry in entries)
        yield from ([entry for entry in entries if entry.number == number] for number in numbers)
        return
    held: list[Entry] = []
    for entry in entries:
        if any(other.label == entry.label for other in held):
            yield held
            held = []
        held.append(entry)
    yield held


def _price_and_total(sheet: Sheet, record: Sequence[Entry], picked: Mapping[str, Numeral | None]) -> tuple[Numeral, Numeral] | None:
    """The two amounts under one label, «Preis / Gesamt: 2,40 EUR 60,00 EUR», where the count tells that the second is the first's total."""
    quantity, entry = picked.get("quantity"), next((entry for entry in record if entry.role == "line_total"), None)
    if entry is None or quantity is None or picked.get("unit_price") is not None:
        return None
    own = {id(word) for word in entry.words}
    amounts = [n for n in sheet.numerals[entry.row.number] if n.amount.money_like and own.issuperset(map(id, n.words))]
    if len(amounts) != 2 or abs(quantity.amount.value * amounts[0].amount.value - amounts[1].amount.value) >= CENT:
        return None
    return amounts[0], amounts[1]


def _item(sheet: Sheet, record: Sequence[Entry], above: Row | None) -> Item | None:
    """The line that a record states, or that it states of the row above it; None without a quantity, or where nothing says of what."""
    picked: dict[str, Numeral | None] = {}
    labels: dict[str, str] = {}
    for entry in record:
        if entry.role in NUMBERED and entry.role not in picked:
            picked[entry.role] = _numeral(sheet, entry)
            labels[entry.role] = f"label «{entry.label}»"
    if picked.get("quantity") is None:
        return None
    if both := _price_and_total(sheet, record, picked):
        picked["unit_price"], picked["line_total"] = both
        labels["unit_price"] = labels["line_total"]
    values = values_of(picked, lambda name: [labels[name]])
    values |= _unit(sheet, picked["quantity"], record)
    codes = [code for entry in record for role in CODED if entry.role == role for code in _codes(sheet, role, entry)]
    description = _description(sheet, record, codes)
    text = " ".join(" ".join(word.text for word in entry.words) for entry in record)
    rows = tuple(dict.fromkeys(entry.row.number for entry in record))
    if description is None and above is not None and _beside(above, record[0].row):
        above = without_position(above)
        block = Block((above,), above)
        codes_above = list(codes_of(block, None, set(), sheet.is_number))
        described_above = described(block, None, set(), codes_above, sheet.is_number)
        if not codes or _same_article(sheet, codes, described_above):
            codes, description = codes or codes_above, described_above
            text, rows = f"{above.text} {text}", (above.number, *rows)
    if not codes and description is None:
        return None
    loose = tuple(_unlabelled(sheet, record, values, description))
    return Item(values, tuple(codes), description, text, rows, loose, exact=stated_product(picked))


def _unlabelled(sheet: Sheet, record: Sequence[Entry], values: Mapping[str, Mark], description: Mark | None) -> Iterator[Mark]:
    """The amounts of money in a record that no label explains: «Quantity: 10   €2.44 each»."""
    used = {id(word) for mark in (*values.values(), *((description,) if description else ())) for word in mark.words}
    inside = {id(word) for entry in record if entry.role in USED for word in entry.words}
    for number in dict.fromkeys(entry.row.number for entry in record):
        for numeral in sheet.numerals[number]:
            words = {id(word) for word in numeral.words}
            if numeral.amount.money_like and not words & used and words <= inside and not numeral.unit:
                yield mark_of(numeral)


def _same_article(sheet: Sheet, codes: Sequence[Code], described: Mark | None) -> bool:
    """Whether a description fits the article that one of these numbers names."""
    named = next((article for code in codes if (article := sheet.article(code.text)) is not None), None)
    if named is None or described is None or sheet.articles is None:
        return False
    return sheet.articles.fit(named, described.value) >= CLEAR


def _numeral(sheet: Sheet, entry: Entry) -> Numeral | None:
    inside = {id(word) for word in entry.words}
    found = [n for n in sheet.numerals[entry.row.number] if {id(word) for word in n.words} <= inside]
    if found:
        return found[0]
    said = number_said([word.text for word in entry.words], sheet.language)
    words = entry.words[: said[1]] if said else entry.words[:1]
    raw = " ".join(word.text for word in words)
    amount = Amount(Decimal(said[0]), raw) if said else read_amount(raw.rstrip(",;"), sheet.sign)
    if amount is None:
        return None
    unit = unit_code(entry.words[len(words)].text, sheet.language) if len(entry.words) > len(words) else None
    return Numeral(amount, entry.row.page, words, words[0].box.x0, words[-1].box.x1, entry.row.number, alone=True, unit=unit)


def _unit(sheet: Sheet, quantity: Numeral | None, record: Sequence[Entry]) -> dict[str, Mark]:
    if quantity is not None and quantity.unit:
        return {"unit": Mark(quantity.unit, quantity.page, quantity.unit_words or quantity.words, ("beside the quantity",))}
    for entry in record:
        code = unit_code(" ".join(word.text for word in entry.words), sheet.language) if entry.role == "unit" else None
        if code:
            return {"unit": Mark(code, entry.row.page, entry.words, (f"label «{entry.label}»",))}
    return {}


def _codes(sheet: Sheet, role: CodeRole, entry: Entry) -> Iterator[Code]:
    yield from codes_under(role, entry.words, entry.row.page, sheet.is_number)


def _description(sheet: Sheet, record: Sequence[Entry], codes: Sequence[Code]) -> Mark | None:
    """What stands behind the description's label, else what is left beside the article's number."""
    coded = {id(word) for code in codes if code.role != "text" or sheet.is_number(code.text) for word in code.words}
    for role in ("description", "article", "sku"):
        for entry in record:
            words = tuple(word for word in entry.words if entry.role == role and (role == "description" or id(word) not in coded))
            words = tuple(word for word in words if plain(word.text) and not currency_of(word.text))
            if any(any(c.isalpha() for c in word.text) for word in words):
                return Mark(" ".join(word.text for word in words), entry.row.page, words, (f"label «{entry.label}»",))
    return None
