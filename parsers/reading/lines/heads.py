"""Head rows of tables: which words name which column."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from config.vocabulary import phrases
from parsers.page import Word
from parsers.reading.lines.amounts import currency_of, read_amount
from parsers.reading.lines.rows import Row
from parsers.reading.phrasing import any_of
from parsers.reading.words import keys_of, plain, plain_phrases, unit_code

LONGEST_PHRASE = 5
MOVED = 3.0  # points
CORE = frozenset({"quantity", "unit_price", "line_total", "article", "sku", "buyer_sku", "description", "gtin"})


@cache
def _per_unit() -> re.Pattern[str]:
    """A unit that a price is for: «je kg», «/Stck»."""
    return re.compile(rf"(?:/|\b(?:{any_of(phrases('numbers', 'per'))})(?!\w))\s*([^\W\d_]+\.?)\s*:?$", re.IGNORECASE)


@cache
def _per_count() -> re.Pattern[str]:
    """A count that a price is for: «je 100», «/1000»."""
    return re.compile(rf"(?:/|%|\b(?:{any_of(phrases('numbers', 'per'))})(?!\w))\s*(100|1000|1\.000)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class HeadCell:
    """A head word with the roles it may name, the likeliest first, and its place across."""

    text: str
    roles: tuple[str, ...]
    x0: float
    x1: float

    @property
    def per(self) -> int:
        """The count that prices under it are for: 100 under «Preis/100», 1 where it names none."""
        found = _per_count().search(self.text)
        return int(found.group(1).replace(".", "")) if found else 1


@dataclass(frozen=True, slots=True)
class Head:
    """A head of one or more rows; `rows` are their numbers."""

    cells: tuple[HeadCell, ...]
    rows: tuple[int, ...]

    @property
    def named(self) -> frozenset[str]:
        return frozenset(cell.roles[0] for cell in self.cells)

    def like(self, other: Head) -> bool:
        """Whether both are the head of the same table, repeated on another page: not beside it."""
        same = sorted(plain(cell.text) for cell in self.cells) == sorted(plain(cell.text) for cell in other.cells)
        return same and self.cells[0].x0 < other.cells[-1].x1 and other.cells[0].x0 < self.cells[-1].x1

    def in_place_of(self, other: Head) -> bool:
        """Whether each column of two like heads stands where the other's does: some programs set each page's columns anew."""
        pairs = zip(self.cells, other.cells, strict=True)
        return all(min(abs(one.x0 - its.x0), abs(one.x1 - its.x1)) < MOVED for one, its in pairs)


def find_heads(rows: Sequence[Row]) -> list[Head]:
    """The heads of all tables, from the top; a head of two or three stacked rows is one head."""
    heads: list[Head] = []
    place = 0
    while place < len(rows):
        head = _best_head(rows, place)
        if head:
            heads[-1:] = _two_levels(heads[-1], head, rows) if heads else [head]
            place = max(i for i, row in enumerate(rows) if row.number in head.rows)
        place += 1
    return heads


def _two_levels(above: Head, head: Head, rows: Sequence[Row]) -> list[Head]:
    """Two heads right below one another as one, where the items have two rows; as two where they name the same."""
    last, first = max(above.rows), min(head.rows)
    pages = {id(row.page) for row in rows if row.number in {last, first}}
    if first == last + 1 and len(pages) == 1 and _says_again(above, head):
        return [Head(above.cells, (*above.rows, *head.rows))]
    if first != last + 1 or len(pages) > 1 or above.named & head.named:
        return [above, head]
    cells = list(above.cells)
    for cell in head.cells:
        over = next((c for c in cells if min(c.x1, cell.x1) - max(c.x0, cell.x0) > 0), None)
        if over is None:
            cells.append(cell)
        else:
            cells[cells.index(over)] = _joined(over, cell)
    return [Head(tuple(sorted(cells, key=lambda cell: cell.x0)), (*above.rows, *head.rows))]


def _says_again(above: Head, head: Head) -> bool:
    """Whether each word of a head repeats, in another language, the one that it stands under: «Codice / | Q.tà /» over «Code | Qty»."""
    return len(head.cells) < len(above.cells) and all(
        any(over.roles[0] == cell.roles[0] and min(over.x1, cell.x1) > max(over.x0, cell.x0) for over in above.cells) for cell in head.cells
    )


def _joined(one: HeadCell, other: HeadCell) -> HeadCell:
    """One cell for what two name, the description first: it is what has no form of its own."""
    roles = tuple(sorted({*one.roles, *other.roles}, key=lambda role: (role != "description", role)))
    return HeadCell(f"{one.text} {other.text}", roles, min(one.x0, other.x0), max(one.x1, other.x1))


def _best_head(rows: Sequence[Row], place: int) -> Head | None:
    single = _head([rows[place]])
    best = single
    for count in (2, 3):
        stacked = rows[place : place + count]
        if len(stacked) < count or not _stackable(stacked):
            break
        head = _head(stacked)
        if head and (len(head.cells) > (len(best.cells) if best else 2) or _says_more(head, best)) and (best or _has_word(rows[place])):
            best = head
    return best


def _says_more(head: Head, best: Head | None) -> bool:
    """Whether as many columns have more of a line's values when their words are read down to here: «EUR je» over «100»."""
    return best is not None and len(head.cells) == len(best.cells) and best.named & CORE < head.named & CORE


def _stackable(rows: Sequence[Row]) -> bool:
    near = all(b.page is a.page and b.y0 - a.y1 < 0.9 * a.height for a, b in itertools.pairwise(rows))
    return near and all(row.table is None and not _numbers(row) for row in rows)


def _has_word(row: Row) -> bool:
    return any(keys_of("columns", piece.text.rstrip("-")) or piece.text.endswith("-") for piece in row.pieces)


def _numbers(row: Row) -> int:
    return sum(1 for word in row.words if read_amount(word.text) is not None and not re.fullmatch(r"1|100|1000|%", word.text))


def _head(rows: Sequence[Row]) -> Head | None:
    """The head that these rows make together; None where too few of their words name columns."""
    if any(_numbers(row) > 0 for row in rows):
        return None
    cells: list[HeadCell] = []
    named = unnamed = 0
    for texts, words in _stacks(rows):
        found, missed = _segments(texts, words)
        cells += found
        named += sum(len(cell.text.split()) for cell in found)
        unnamed += missed
    roles = {cell.roles[0] for cell in cells}
    enough = (len(cells) >= 3 and len(roles & CORE) >= 2) or (
        len(cells) == 2 and len(roles & CORE) == 2 and unnamed == 0 and len(roles) == 2
    )
    if not enough or unnamed > named or not roles & {"quantity", "unit_price", "line_total", "article", "sku", "description"}:
        return None
    if any(word.text.endswith((":", ".")) and len(word.text) > 6 for row in rows for word in row.words[-1:]) and len(cells) < 4:
        return None
    return Head(tuple(_counted(sorted(cells, key=lambda cell: cell.x0))), tuple(row.number for row in rows))


def _counted(cells: Sequence[HeadCell]) -> Sequence[HeadCell]:
    """«Amount  Product  Price  Total»: a total that stands left of the price, where another stands right of it, is the quantity."""
    named = [cell.roles[0] for cell in cells]
    price = named.index("unit_price") if "unit_price" in named else 0
    if "quantity" in named or "line_total" not in named[:price] or "line_total" not in named[price:]:
        return cells
    place = named.index("line_total")
    return [*cells[:place], replace(cells[place], roles=("quantity", *cells[place].roles)), *cells[place + 1 :]]


def _stacks(rows: Sequence[Row]) -> list[tuple[list[str], list[tuple[float, float, str]]]]:
    """Pieces that stand above one another, as texts to try, with the words of the first as fall-back."""
    groups: list[list[tuple[float, float, str, Sequence[Word], bool]]] = []
    for row in rows:
        for piece in row.pieces:
            entry = (piece.x0, piece.x1, piece.text, piece.words, row.table is not None)
            home = (
                next((g for g in groups if any(min(e[1], piece.x1) - max(e[0], piece.x0) > 0 for e in g)), None) if len(rows) > 1 else None
            )
            if home is None:
                groups.append([entry])
            else:
                home.append(entry)
    made = []
    for group in groups:
        text = " ".join(entry[2] for entry in group)
        glued = re.sub(r"-\s+", "", text)
        if len(group) == 1 and not group[0][4]:
            spots = [(word.box.x0, word.box.x1, word.text) for word in group[0][3]]
        else:
            spots = [(min(e[0] for e in group), max(e[1] for e in group), text)]
        made.append(([text, glued], spots))
    return made


def _segments(texts: list[str], spots: list[tuple[float, float, str]]) -> tuple[list[HeadCell], int]:
    x0, x1 = min(s[0] for s in spots), max(s[1] for s in spots)
    for text in texts:
        roles = head_roles(text)
        if roles:
            return [HeadCell(text, roles, x0, x1)], 0
    cells: list[HeadCell] = []
    missed = index = 0
    while index < len(spots):
        for count in range(min(LONGEST_PHRASE, len(spots) - index), 0, -1):
            run = spots[index : index + count]
            roles = head_roles(" ".join(s[2] for s in run))
            if roles:
                cells.append(HeadCell(" ".join(s[2] for s in run), roles, run[0][0], run[-1][1]))
                index += count
                break
        else:
            missed += 0 if currency_of(spots[index][2]) or not plain(spots[index][2]) else len(spots[index][2].split())
            index += 1
    return _one_for_slashes(cells, spots), missed


def _one_for_slashes(cells: list[HeadCell], spots: list[tuple[float, float, str]]) -> list[HeadCell]:
    """«Artikel / Bezeichnung» heads one column that has both."""
    joiners = plain_phrases("line_stop", "joiners")
    slashes = [s[0] for s in spots if s[2] in {"/", "&", "+"} or plain(s[2]) in joiners or s[2].endswith("/")]
    merged: list[HeadCell] = []
    for cell in cells:
        if merged and any(merged[-1].x0 < at <= cell.x0 for at in slashes):
            cell = _joined(merged.pop(), cell)
        merged.append(cell)
    return merged


_GLUED = re.compile(r"[a-zäöüß](?=[A-ZÄÖÜ][a-zäöüß])")
_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_BETWEEN_WORDS = re.compile(r"[\s/]+")
_SIGN_ALONE = re.compile(r"[€$£]\s?(?:netto|net|ht|hors taxes|excl\.?)?", re.IGNORECASE)
"""A column that is headed by the sign of money alone: «€», «€ netto»."""


@lru_cache(maxsize=4096)
def head_roles(text: str) -> tuple[str, ...]:
    """The roles that a head's text may name, currency and brackets aside: «Preis in EUR» is a price."""
    if _SIGN_ALONE.fullmatch(text.strip()):
        return ("unit_price",)
    if "_" in text.strip("_"):  # «unit_price_eur», as programs name a column
        return head_roles(text.replace("_", " ").strip())
    found = keys_of("columns", text)
    if found:
        return found
    if "customer_number" in keys_of("labels", text):  # «Code client» beside each line is no number of goods
        return ()
    if (each := _per_unit().search(text)) and unit_code(each.group(1)) and _a_price(text[: each.start()]):
        return ("unit_price",)
    bare = _BRACKETS.sub(" ", text)
    if (counted := _per_count().search(bare)) and _a_price(bare[: counted.start()]):
        return ("unit_price",)
    if glued := _GLUED.search(text):  # «MengeEinh.», where two heads stand so close that they are one word
        return head_roles(f"{text[: glued.start() + 1]} {text[glued.start() + 1 :]}")
    words = [
        word
        for word in _BETWEEN_WORDS.split(bare)
        if word and not currency_of(word) and plain(word) not in plain_phrases("column_words", "fillers") | {"%"}
    ]
    found = keys_of("columns", " ".join(words)) if words else ()
    return found or _owned(plain(" ".join(words)).split()) or _dated(words) or _both(bare)


def _dated(words: Sequence[str]) -> tuple[str, ...]:
    """«Menge neu» is the quantity, «Menge alt» is not: a change of an order prints what held before beside what holds now."""
    former, now = plain_phrases("column_words", "formerly"), plain_phrases("column_words", "now")
    rest = [word for word in words if plain(word) not in former | now]
    roles = keys_of("columns", " ".join(rest)) if rest and len(rest) < len(words) else ()
    return ("other",) if roles and any(plain(word) in former for word in words) else roles


def _both(text: str) -> tuple[str, ...]:
    """«Benennung/Abmessung», «Stk/VE»: the roles of the two words, the first word's first."""
    first, stroke, second = (part.strip() for part in text.partition("/"))
    roles = keys_of("columns", first) if stroke and second and "/" not in second else ()
    return tuple(dict.fromkeys((*roles, *keys_of("columns", second)))) if roles else ()


def _a_price(text: str) -> bool:
    """Whether a head that a unit follows is a price or a currency: «Preis je kg», «EUR/Stck»."""
    words = [word for word in re.split(r"[\s/.]+", text) if word and not currency_of(word)]
    return bool(text.strip()) and (not words or "unit_price" in keys_of("columns", " ".join(words)))


def _owned(words: Sequence[str]) -> tuple[str, ...]:
    """«Mat.-Nr. intern» is the buyer's number, «Mat.-Nr. Lieferant» the seller's: an article's head with whose it is."""
    for owner, role in (("buyer", "buyer_sku"), ("seller", "sku")):
        rest = [word for word in words if word not in plain_phrases("owners", owner)]
        if rest and len(rest) < len(words) and set(keys_of("columns", " ".join(rest))) & {"article", "sku", "buyer_sku"}:
            return (role,)
    return ()
