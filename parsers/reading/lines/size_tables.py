"""Tables that count goods size by size: sizes stand in the head, goods in the rows, and each count in the column of its size.

«Artikel | S | M | L», «Latzhose blau | 4 | | 2»; also one article a time, with its name above: «Größe 50 52», «Anzahl 6 3». No word is
needed: a table is one where name and size of its counts mean articles of ours. A head of sizes whose goods are none of ours is left over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from config.company import Article
from parsers.page import Word
from parsers.reading.lines.amounts import read_amount
from parsers.reading.lines.heads import head_roles
from parsers.reading.lines.items import Item, Items, Mark
from parsers.reading.lines.rows import Row
from parsers.reading.lines.sheet import Sheet
from parsers.reading.matching.descriptions import words_of
from parsers.reading.words import plain, plain_phrases

_LETTERS = re.compile(r"\d?X{0,3}[SML]|X{1,3}[SL]")
_FIGURES = re.compile(r"\d{1,3}(?:[.,]5)?(?:[/-]\d{1,3})?")
_COUNT = re.compile(r"\d{1,4}")
_NONE = re.compile(r"[-–—./x×0]")
_BRACKETS = re.compile(r"[\s,–-]*[(\[][^()\[\]]*[)\]]?|[\s:]+$")
_LEAST_SIZES, _MOST_LEAD_WORDS = 2, 6
_NEAR, _NEAREST = 0.5, 0.35  # of the gap between two columns
_HEADS, _MARGIN = 3, 3.0


@dataclass(frozen=True, slots=True)
class _Head:
    """A row of sizes: the words that are sizes, from the left, and where the first of their columns begins."""

    row: Row
    sizes: tuple[Word, ...]
    lead: str
    total: Word | None = None  # over the column that adds up each row

    def column(self, word: Word) -> tuple[int, bool] | None:
        """Which size a word stands under, and whether it surely does; None where it stands under none."""
        if word.cell is not None:
            held = [place for place, size in enumerate(self.sizes) if size.cell and size.cell.column == word.cell.column]
            return (held[0], True) if held else None
        near, place = min((abs(size.box.centre - word.box.centre), place) for place, size in enumerate(self.sizes))
        gap = min(right.box.centre - left.box.centre for left, right in pairwise(self.sizes))
        return (place, near <= _NEAREST * gap) if near <= _NEAR * gap else None

    def names(self, word: Word) -> bool:
        """Whether a word stands left of all sizes; a number has to stand further left, since it may count."""
        first, second = self.sizes[:2]
        if word.cell is not None:
            return first.cell is not None and word.cell.column < first.cell.column
        room = _NEAR * (second.box.centre - first.box.centre) if _COUNT.fullmatch(word.text) else 0.0
        return word.box.x1 < first.box.centre - room

    def adds_up(self, word: Word) -> bool:
        """Whether a word stands under the total, right of all sizes."""
        if self.total is None:
            return False
        if word.cell is not None and self.total.cell is not None:
            return word.cell.column == self.total.cell.column
        return word.box.centre > (self.sizes[-1].box.centre + self.total.box.centre) / 2


@dataclass(frozen=True, slots=True)
class _Counted:
    """A count in the column of a size; `sure` tells that it surely stands in it."""

    word: Word
    size: Word
    sure: bool


def read_size_tables(sheet: Sheet) -> Items:
    """The items of all such tables; heads of sizes in letters over counts that no article is known for are `unread`."""
    items: list[Item] = []
    covered: set[int] = set()
    unread: list[int] = []
    for row in sheet.rows:
        head = None if row.number in covered else _head(row)
        if head is None:
            continue
        body = list(_body(sheet, head))
        found = [item for below, counted in body for item in _items(sheet, head, below, counted)]
        known = any(item.description and _article(sheet, item.description.value) for item in found)
        if known:
            items += found
            covered |= {number for item in found for number in item.rows}
        elif found and sum(bool(_LETTERS.fullmatch(size.text)) for size in head.sizes) >= _LEAST_SIZES:
            unread += [below.number for below, _ in body]
    if not items:
        return Items(unread=tuple(unread))
    return Items(tuple(items), frozenset(covered), tuple(unread), _MARGIN, _HEADS, counts=True)


def _head(row: Row) -> _Head | None:
    """The row as a head of sizes: a few words, then nothing but sizes, none of them twice, those in figures in their order."""
    words = list(row.words)
    total = words.pop() if len(words) > _LEAST_SIZES and plain(words[-1].text) in _totals() else None
    sizes: list[Word] = []
    while words and _is_size(words[-1].text):
        sizes.insert(0, words.pop())
    figures = [int(found[0]) for size in sizes if (found := re.match(r"\d+(?!X|\d*[SML])", size.text))]
    if len(sizes) < _LEAST_SIZES or len(words) > _MOST_LEAD_WORDS or len({size.text for size in sizes}) < len(sizes):
        return None
    if figures != sorted(figures) or any(char.isdigit() for word in words for char in word.text):
        return None
    return _Head(row, tuple(sizes), " ".join(word.text for word in words), total)


@cache
def _totals() -> frozenset[str]:
    return plain_phrases("totals", "any_total") | plain_phrases("totals", "subtotal") | plain_phrases("line_stop", "quantity_words")


def _is_size(text: str) -> bool:
    return bool(_LETTERS.fullmatch(text) or _FIGURES.fullmatch(text))


def _body(sheet: Sheet, head: _Head) -> Iterator[tuple[Row, list[_Counted]]]:
    """The rows below a head that count under its sizes, each with its counts; a row of a form without any is passed over."""
    passed = False
    for row in sheet.rows[head.row.number + 1 :]:
        if row.page is not head.row.page or row.table != head.row.table or row.number in sheet.totals:
            return
        counted = _counts(head, row)
        another = any(head.adds_up(word) and not _COUNT.fullmatch(word.text) for word in row.words)  # a head of sizes of its own
        if counted is None or another or (passed and not counted):
            return
        passed = not counted
        if counted:
            yield row, counted


def _counts(head: _Head, row: Row) -> list[_Counted] | None:
    """The counts of a row; None where something else stands under the sizes, or right of them."""
    under = [word for word in row.words if not head.names(word) and not head.adds_up(word)]
    counts = [word for word in under if _COUNT.fullmatch(word.text) and int(word.text)]
    if len(counts) < sum(1 for word in under if not _NONE.fullmatch(word.text)):
        return None
    if len(under) == len(head.sizes):
        return [_Counted(word, size, sure=True) for word, size in zip(under, head.sizes, strict=True) if word in counts]
    placed = [head.column(word) for word in counts]
    if None in placed or len({at[0] for at in placed if at}) < len(counts):
        return None
    return [_Counted(word, head.sizes[at[0]], at[1]) for word, at in zip(counts, placed, strict=True) if at]


def _items(sheet: Sheet, head: _Head, row: Row, counted: Sequence[_Counted]) -> Iterator[Item]:
    """An item for each count: what the row names, or the row above a head that names nothing but its sizes."""
    named = tuple(word for word in row.words if head.names(word))
    rows: tuple[Row, ...] = (head.row, row)
    sizes = [one.size.text for one in counted]
    above = sheet.rows[head.row.number - 1] if head.row.number else None
    unnamed = not named or "quantity" in head_roles(" ".join(word.text for word in named)) or not _known(sheet, named, sizes)
    if unnamed and above is not None and above.page is row.page and _known(sheet, above.words, sizes):
        named, rows = above.words, (above, head.row, row)
    if not named:
        return
    name = _name(sheet, named, sizes)
    for one in counted:
        amount = read_amount(one.word.text)
        if amount is None:
            continue
        quantity = Mark(amount.text, row.page, (one.word,), (f"in the column of size «{one.size.text}»",), amount)
        described = Mark(f"{name} {one.size.text}", row.page, (*named, one.size), ("its row, and the size over its column",))
        doubts = () if one.sure else ("sku", "quantity")
        yield Item({"quantity": quantity}, (), described, described.value, tuple(part.number for part in rows), doubts=doubts)


def _name(sheet: Sheet, words: Sequence[Word], sizes: Sequence[str]) -> str:
    """What these words call the goods, whichever means articles of ours with the sizes.

    They are taken as they stand, without brackets and a colon, or only those that the catalogue knows: «bitte Nitrilo nachliefern».
    """
    whole = " ".join(word.text for word in words)
    bare = _BRACKETS.sub("", whole)
    known = [text for text in bare.split() if sheet.articles and any(map(sheet.articles.speaks_of, words_of(text)))]
    return max((whole, bare, " ".join(known)), key=lambda text: sum(_article(sheet, f"{text} {size}") is not None for size in sizes))


def _known(sheet: Sheet, words: Sequence[Word], sizes: Sequence[str]) -> bool:
    """Whether these words call an article of ours in any of the sizes."""
    name = _name(sheet, words, sizes)
    return any(_article(sheet, f"{name} {size}") for size in sizes)


def _article(sheet: Sheet, text: str) -> Article | None:
    return sheet.articles.meant(text) if sheet.articles is not None else None
