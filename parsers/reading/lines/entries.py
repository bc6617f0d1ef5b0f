"""Labelled values of order lines: «Menge: 5», «Artikel 1 | 4711», a label above its value, or labels down the left of columns."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from parsers.page import Word
from parsers.reading.lines.amounts import currency_of, read_amount
from parsers.reading.lines.heads import CORE, head_roles
from parsers.reading.lines.rows import Row
from parsers.reading.words import keys_of, plain, unit_code

LONGEST_LABEL = 4
LEAST_INLINE = 3
LEAST_COLUMNS = 3
_LEAST_PAIRED = 4
USED = CORE | {"unit", "discount", "price_base"}
_HEAD_LABELS = frozenset({"order_number", "customer_number", "order_date", "delivery_date"})
_COUNTED = re.compile(r"([^:]*[^\W\d_][^:]*?)[\s#(]*\d{1,3}[.)]?")
# One word, as programs name a field, with a figure, a bracket or «_»: before a colon, or in small letters; «ART-2050» is a number.
_KEY = re.compile(r"(?!.*\d{4})(?=\w*[\d_\[])(?:[^\W\d_][\w.\[\]()-]* ?:|(?=\w*[_\[])(?!.*[A-ZÄÖÜ])[^\W\d_][\w.\[\]()-]*)")
_KEY_PARTS = re.compile(r"[\W_]+|(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")


@dataclass(frozen=True, slots=True)
class Entry:
    """A label, the role it names, and the words behind it; `number` is that of the record in a web form's key, 2 for «menge_2»."""

    label: str
    role: str
    words: tuple[Word, ...]
    row: Row
    number: int | None = None


def entries_of(rows: Sequence[Row], is_number: Callable[[str], bool]) -> list[Entry]:
    """The labelled values of all rows, from the top; those of records that stand side by side record by record."""
    naming = _naming_ours(rows, is_number)
    found: list[Entry] = []
    place = 0
    while place < len(rows):
        turned = _turned(rows, place)
        if turned:
            found += [entry for column in zip(*turned, strict=True) for entry in column]
            place += len(turned)
            continue
        below = rows[place + 1] if place + 1 < len(rows) else None
        above = _above_value(rows[place], below)
        if above and below:
            found.append(Entry(*above, below.words, below))
            place += 1
        else:
            found += _in_row(rows[place], naming)
        place += 1
    return found


def _naming_ours(rows: Sequence[Row], is_number: Callable[[str], bool]) -> frozenset[str]:
    """The labels in plain form behind which, in some row, an article number of ours stands: there they name articles in all rows."""
    return frozenset(
        plain(" ".join(word.text for word in row.words[start : place + 1]))
        for row in rows
        for place, word in enumerate(row.words[:-1])
        if word.text.endswith(":") and is_number(row.words[place + 1].text)
        for start in range(max(0, place - LONGEST_LABEL), place + 1)
    )


def _label(text: str) -> tuple[str, str] | None:
    """A label in plain form and its role, its count left out: «Artikel 3:» is «artikel»; None where it names no role."""
    if keyed := _keyed(text):
        return keyed
    name = text.rstrip(" :")
    counted = _COUNTED.fullmatch(name) if name.rstrip(".)")[-1:].isdigit() else None
    for bare in (text, counted.group(1) if counted else ""):
        if bare and (roles := head_roles(bare)):
            return plain(bare), roles[0]
    return None


def _keyed(text: str) -> tuple[str, str] | None:
    """The label that a web form's own key is made of, and its role: «artikel_1:», «menge[2]:», «item_3_qty:»; None for other texts."""
    parts = [part for part in _KEY_PARTS.split(text.rstrip(" :")) if part] if _KEY.fullmatch(text) else []
    words = [part for part in parts if not part.isdigit()]
    for bare in (" ".join(words), *words[::-1]) if len(words) < len(parts) or len(words) > 1 else ():
        if roles := head_roles(bare):
            return plain(bare), roles[0]
    return None


def _number_of(text: str) -> int | None:
    """Which record the key of a web form names; None for a label that is no such key."""
    return next((int(part) for part in _KEY_PARTS.split(text) if part.isdigit()), None) if _keyed(text) else None


def without_position(row: Row) -> Row:
    """The row without the label in its first cell that only numbers it: «Zeile 3 | Bindedraht 2 mm»."""
    label = _label(row.pieces[0].text) if row.table is not None and len(row.pieces) > 1 else None
    if label is None or label[1] != "position":
        return row
    pieces = row.pieces[1:]
    return replace(row, pieces=pieces, words=tuple(word for piece in pieces for word in piece.words))


def _above_value(row: Row, below: Row | None) -> tuple[str, str] | None:
    """The label that is all of a row, where its value is all of the row below; «Preis: 4,20» has its value already."""
    if below is None or len(row.pieces) != 1 or len(below.pieces) != 1 or below.page is not row.page:
        return None
    if (
        ":" in row.text.rstrip(" :") or unit_code(row.text) or _label(below.text) or keys_of("labels", below.text)
    ):  # «Stk» below a count is no label
        return None
    label = _label(row.text)
    return label if label and label[1] in USED else None


def _turned(rows: Sequence[Row], place: int) -> list[list[Entry]]:
    """The entries of rows that are the columns of a table on its side, row by row: «Artikel | A | B», «Menge | 3 | 5»; else none."""
    count = len(rows[place].pieces)
    found: list[list[Entry]] = []
    for row in rows[place:]:
        labels = [_label(piece.text) for piece in row.pieces] if len(row.pieces) == count >= LEAST_COLUMNS else []
        lead = labels[0] if labels and not any(labels[1:]) else None
        if lead is None or lead[1] not in USED or any(entries[0].role == lead[1] for entries in found):
            break
        found.append([Entry(*lead, piece.words, row) for piece in row.pieces[1:]])
    roles = {entries[0].role for entries in found}
    return found if "quantity" in roles and roles & (CORE - {"quantity", "unit_price", "line_total"}) else []


def _behind_commas(row: Row) -> Iterator[tuple[int, int, str]]:
    """Labels without a colon that go on a row behind a comma: «Menge: 6 Stück, Preis EUR 7,97»."""
    for start in range(1, len(row.words)):
        for count in range(min(LONGEST_LABEL, len(row.words) - start - 1), 0, -1):
            text = " ".join(word.text for word in row.words[start : start + count])
            rest = [word.text for word in row.words[start + count :] if not currency_of(word.text)]
            if row.words[start - 1].text.endswith((",", ";")) and rest and rest[0][0].isdigit() and head_roles(text):
                yield start, start + count, text
                break


def _in_row(row: Row, naming: frozenset[str]) -> Iterator[Entry]:
    """The labelled values of a row: behind colons, or in the second of two pieces."""
    first = row.pieces[0].text if row.pieces else ""
    if len(row.pieces) == 2 and not first.endswith(":") and (label := _label(first)):
        if not unit_code(first) or read_amount(row.pieces[1].text) is not None:  # «Stk | rot» goes on the row above
            yield Entry(*label, row.pieces[1].words, row)
        return
    if pairs := _pairs(row):
        yield from pairs
        return
    starts: list[tuple[int, int, str]] = _beginning_parts(row)
    for place, word in enumerate(() if starts else row.words):
        if not word.text.endswith(":"):
            continue
        for count in range(min(LONGEST_LABEL, place + 1), 0, -1):
            text = " ".join(w.text for w in row.words[place - count + 1 : place + 1])
            if place >= count and unit_code(text.rstrip(" :")) and read_amount(row.words[place - count].text) is not None:
                break  # «28 pièces : Bougie …»: the number before it is the count
            if place + 1 == count == 1 and _keyed(text):
                starts.append((0, 1, text))
                break
            if _HEAD_LABELS & set(keys_of("labels", text)) and plain(text) not in naming:
                break  # «Numéro de commande : 2939» is no «commande» of 2939 pieces; «Réf : 04919/B» names our article
            if head_roles(text):
                starts.append((place - count + 1, place + 1, text))
                break
    starts = sorted({*starts, *_behind_commas(row)}) if starts else starts
    stops = [*(start for start, _, _ in starts[1:]), len(row.words)]
    for (_, begin, text), stop in zip(starts, stops, strict=False):
        label = _keyed(text) or (plain(text), head_roles(text)[0])
        yield Entry(*label, row.words[begin:stop], row, _number_of(text))


def _pairs(row: Row) -> list[Entry]:
    """Labels and values in turn in the cells of a row, «Menge | 12 Stk | Preis | 17,22»; none where one of them is out of turn.

    Where no table is declared, most of the values have figures.
    """
    if len(row.pieces) < _LEAST_PAIRED or len(row.pieces) % 2:
        return []
    values = row.pieces[1::2]
    if row.table is None and 2 * sum(any(map(str.isdigit, piece.text)) for piece in values) <= len(values):
        return []
    labels = [_label(piece.text) for piece in row.pieces]
    if not all(labels[::2]) or any(labels[1::2]):
        return []
    return [Entry(*label, piece.words, row) for label, piece in zip(labels[::2], values, strict=True) if label]


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
