"""Order lines written as labelled values, one under another: «Menge: 5», «Artikel: 4711», a record for each line."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from parsers.page import Word
from parsers.reading.lines.amounts import Amount, currency_of, read_amount
from parsers.reading.lines.fill import codes_under, stated_product, values_of
from parsers.reading.lines.heads import CORE, head_roles
from parsers.reading.lines.items import Code, CodeRole, Item, Items, Mark
from parsers.reading.lines.number_words import number_said
from parsers.reading.lines.numerals import Numeral
from parsers.reading.lines.rows import Row
from parsers.reading.lines.sheet import Sheet
from parsers.reading.words import plain, plain_phrases, unit_code

LONGEST_LABEL = 4
LEAST_INLINE = 3
FAR_BELOW = 2.5
WIDEST_BORDER = 80.0
CODED: tuple[CodeRole, ...] = ("sku", "buyer_sku", "gtin", "article")
NUMBERED = ("quantity", "unit_price", "line_total", "discount", "price_base")
USED = CORE | {"unit", "discount", "price_base"}


@dataclass(frozen=True, slots=True)
class Entry:
    """A label, the role it names, and the words behind it."""

    label: str
    role: str
    words: tuple[Word, ...]
    row: Row


def read_records(sheet: Sheet) -> Items:
    """The items of records; none where no label names a quantity, or nothing tells what it is the quantity of."""
    entries = _kept(_column_by_column([entry for row in sheet.rows for entry in _entries(row)]))
    records = [record for record in _parted(entries) if {entry.role for entry in record} & {"quantity"}]
    items = [item for record in records if (item := _item(sheet, record)) is not None]
    if not items or len(items) < len(records):
        return Items()
    covered = frozenset(number for item in items for number in item.rows)
    named = {entry.role for record in records for entry in record}
    lost = tuple(entry.row.number for entry in entries if entry.row.number not in covered)
    return Items(tuple(items), covered, lost, 3.0, len(named), "line_total" in named, counts=True)


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


def _entries(row: Row) -> Iterator[Entry]:
    """The labelled values of a row: behind colons, or in the second of two pieces."""
    first = _unnumbered(row.pieces[0].text) if len(row.pieces) == 2 else ""
    if first and not first.endswith(":") and (roles := head_roles(first)):
        yield Entry(plain(first), roles[0], row.pieces[1].words, row)
        return
    starts: list[tuple[int, int, str]] = _beginning_parts(row)
    for place, word in enumerate(row.words):
        if starts or not word.text.endswith(":"):
            continue
        for count in range(min(LONGEST_LABEL, place + 1), 0, -1):
            text = _unnumbered(" ".join(w.text for w in row.words[place - count + 1 : place + 1]))
            if head_roles(text):
                starts.append((place - count + 1, place + 1, text))
                break
    stops = [*(start for start, _, _ in starts[1:]), len(row.words)]
    for (_, begin, text), stop in zip(starts, stops, strict=False):
        yield Entry(plain(text), head_roles(text)[0], row.words[begin:stop], row)


def _unnumbered(label: str) -> str:
    """A label without the number of its record: «Menge 1:», «Qté 2 :»."""
    return re.sub(r"\s+#?\d{1,2}\s*(:?)$", r"\1", label)


def _beginning_parts(row: Row) -> list[tuple[int, int, str]]:
    """Labels without a colon that begin the parts of a row, «Art. Nr. 4711, Menge 5, EP 4,20»; none where fewer than three have one."""
    firsts = {id(piece.words[0]) for piece in row.pieces}
    begins = [i for i, word in enumerate(row.words) if id(word) in firsts or row.words[i - 1].text.endswith((",", ";"))]
    found: list[tuple[int, int, str]] = []
    for start, stop in itertools.pairwise([*begins, len(row.words)]):
        for count in range(min(LONGEST_LABEL, stop - start - 1), 0, -1):
            text = " ".join(word.text for word in row.words[start : start + count])
            if head_roles(text) and any(c.isdigit() for c in row.words[start + count].text):
                found.append((start, start + count, text))
                break
    return found if len(found) >= LEAST_INLINE else []


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
    return below.page is above.page and below.number - above.number <= 1 and below.y0 - above.y1 < FAR_BELOW * above.height


def _parted(entries: Sequence[Entry]) -> Iterator[list[Entry]]:
    """A record ends where a label comes again."""
    held: list[Entry] = []
    for entry in entries:
        if any(other.label == entry.label for other in held):
            yield held
            held = []
        held.append(entry)
    yield held


def _item(sheet: Sheet, record: Sequence[Entry]) -> Item | None:
    """The line that a record states; None without a readable quantity, or where nothing says of what."""
    picked: dict[str, Numeral | None] = {}
    labels: dict[str, str] = {}
    for entry in record:
        if entry.role in NUMBERED and entry.role not in picked:
            picked[entry.role] = _numeral(sheet, entry)
            labels[entry.role] = f"label «{entry.label}»"
    if picked.get("quantity") is None:
        return None
    values = values_of(picked, lambda name: [labels[name]])
    values |= _unit(sheet, picked["quantity"], record)
    codes = [code for entry in record for role in CODED if entry.role == role for code in _codes(sheet, role, entry)]
    described = _description(sheet, record, codes)
    if not codes and described is None:
        return None
    rows = tuple(dict.fromkeys(entry.row.number for entry in record))
    text = " ".join(" ".join(word.text for word in entry.words) for entry in record)
    return Item(values, tuple(codes), described, text, rows, exact=stated_product(picked))


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
