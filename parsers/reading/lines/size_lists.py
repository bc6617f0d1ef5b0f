"""Goods named once before a list of sizes, each with its count: «Clog weiß: 38 x 4 / 39 x 12», «Von Jacke grau bitte 8 in M und 12 in L».

One count may be that of each size: «Clog weiß: Gr. 38, 39 und 40 je 5 Paar».

A row, or a heading and the rows below it. Nothing but sizes, counts and what joins them may stand in the list, and each size with the
name must mean an article of ours: where figures might be either, that decides which of them are the sizes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from config.company import Article
from config.vocabulary import phrases, tagged
from parsers.page import Word
from parsers.reading.lines.amounts import read_amount
from parsers.reading.lines.items import Item, Mark
from parsers.reading.lines.rows import Row
from parsers.reading.lines.sheet import Sheet
from parsers.reading.lines.units import COUNTED_UNITS
from parsers.reading.matching.descriptions import words_of
from parsers.reading.phrasing import any_of
from parsers.reading.words import unit_code

_LETTERS = r"(?-i:\d?X{0,3}[SML]|X{1,3}[SL])"
_FIGURES = r"(?:\d{1,3}(?:[.,]5|[/-]\d{2,3})?)"
_COUNT = r"\d{1,4}"
_END = r"(?![\w])"
_PARTS = re.compile(r"\d+|(?<![A-WYZÀ-Þ])(?:\d?X{0,3}[SML]|X{1,3}[SL])(?![^\W_xX])")
"""What may be a size or a count; each pattern below needs one for either, and they are dear to make."""
_PARTS_OF_ENTRY = 2
_TRAILING = " \t\n.,;/"
_BULLET = re.compile(r"^[-–—*•·●▪○]\s+")
_LEAST_SIZES, _MOST_SIZES, _MOST_LEAD_WORDS = 2, 30, 14
_NEAR = 6  # articles that a description may mean
_LEAST_FIT = 0.45


@dataclass(frozen=True, slots=True)
class _Entry:
    """A size with its count, each from where to where in the text, and the unit's code."""

    size: tuple[int, int]
    count: tuple[int, int]
    unit: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class _Listed:
    """A text of one or more rows that ends in a list of sizes, which begins at `start`; the list in each way it can be read."""

    rows: tuple[Row, ...]
    text: str
    start: int
    ways: tuple[tuple[_Entry, ...], ...]


def size_lists(sheet: Sheet, rows: Sequence[Row]) -> tuple[Item, ...]:
    """An item for each size of such lists; none without a catalogue."""
    if sheet.articles is None:
        return ()
    return tuple(item for listed in _lists(rows) for item in _items(sheet, listed))


def _lists(rows: Sequence[Row]) -> Iterator[_Listed]:
    """The rows that end in a list, alone, with the rows in which it goes on, or as a heading and the rows below it."""
    place = 0
    while place < len(rows):
        taken = [rows[place]]
        while place + len(taken) < len(rows) and _goes_on(taken[-1], rows[place + len(taken)]):
            taken.append(rows[place + len(taken)])
        listed = _listed(taken)
        if listed is not None:
            yield listed
        place += len(taken) if listed is not None else 1


def _goes_on(above: Row, row: Row) -> bool:
    """Whether a row is nothing but entries of the list that a row begins, or that stands under it."""
    if row.number != above.number + 1 or row.page is not above.page or not (row.text[-1:].isalnum() or row.text[-1:] in ".,;)/"):
        return False
    text = _BULLET.sub("", row.text)
    return len(_PARTS.findall(text)) >= _PARTS_OF_ENTRY and _is_all_entries(text)


def _is_all_entries(text: str) -> bool:
    """Whether nothing but entries stands in a text; each place where one may begin is tried once."""
    starts, tried = [0], set[int]()
    while starts:
        start = starts.pop()
        tried.add(start)
        for pattern in (_size_first(), _count_first()):
            if entry := pattern.match(text, start):
                if not text[entry.end() :].strip(_TRAILING):
                    return True
                if (between := _between().match(text, entry.end())) and between.end() not in tried:
                    starts.append(between.end())
    return False


def _listed(rows: Sequence[Row]) -> _Listed | None:
    parts = [row.text for row in rows]
    text = "\n".join(parts)
    held = len(_PARTS.findall(text))
    ways = []
    start = len(text)
    for entry in (_size_first, _count_first) if held >= _LEAST_SIZES * _PARTS_OF_ENTRY else ():
        if found := _trailing(text, entry()):
            ways.append(tuple(found))
            start = min(start, *(min(one.size[0], one.count[0]) for one in found))
    if not ways and held > _LEAST_SIZES and _each().search(text) and (begin_and_all := _of_each(text)):
        start, found = begin_and_all
        ways.append(tuple(found))
    return _Listed(tuple(rows), text, start, tuple(ways)) if ways else None


def _trailing(text: str, entry: re.Pattern[str]) -> list[_Entry]:
    """The longest list of entries that the text ends in; none where fewer than two do, or a size comes twice."""
    stop = len(text.rstrip(" .!;,)"))
    for first in entry.finditer(text):
        found: list[_Entry] = []
        match: re.Match[str] | None = first
        while match is not None and len(found) < _MOST_SIZES:
            found.append(_Entry(match.span("size"), match.span("count"), match.span("unit") if match["unit"] else None))
            if match.end() >= stop:
                sizes = {text[slice(*one.size)] for one in found}
                return found if len(found) >= _LEAST_SIZES and len(sizes) == len(found) else []
            between = _between().match(text, match.end())
            match = entry.match(text, between.end()) if between else None
    return []


def _of_each(text: str) -> tuple[int, list[_Entry]] | None:
    """The sizes that a text ends in with one count for each of them, and where they begin: «Gr. 8 und 9 je 10 Paar»."""
    stop = len(text.rstrip(" .!;,)"))
    for pattern in _one_count():
        for match in pattern.finditer(text):
            sizes = [(match.start("sizes") + one.start(1), match.start("sizes") + one.end(1)) for one in _size().finditer(match["sizes"])]
            if match.end() >= stop and len({text[slice(*size)] for size in sizes}) == len(sizes) >= _LEAST_SIZES:
                unit = match.span("unit") if match["unit"] else None
                return match.start(), [_Entry(size, match.span("count"), unit) for size in sizes]
    return None


@cache
def _size() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.,])({_LETTERS}|{_FIGURES})(?!\w)", re.IGNORECASE)


@cache
def _each() -> re.Pattern[str]:
    """What says that a count is each size's, without which `_one_count` fits nothing."""
    return re.compile(rf"(?<!\w)(?:{any_of((*phrases('numbers', 'each'), *phrases('numbers', 'each_behind')))})(?!\w)", re.IGNORECASE)


@cache
def _one_count() -> tuple[re.Pattern[str], ...]:
    """«Gr. 8, 9 und 10 je 5 Paar», «S, M and L, 5 of each», «je 5 Paar in 38 und 40»; the first size has a word or is a letter."""
    named, each = rf"(?:{_size_word()})\s?", any_of(phrases("numbers", "each"))
    more = rf"(?:\s*[,/+&]\s*|\s+(?:{any_of(phrases('line_stop', 'joiners'))})\s+)(?:{named})?(?:{_LETTERS}|{_FIGURES}){_END}"
    sizes = rf"(?P<sizes>(?:{named}(?:{_LETTERS}|{_FIGURES})|{_LETTERS}){_END}(?:{more})+)"
    bare = rf"(?P<sizes>(?:{_LETTERS}|{_FIGURES}){_END}(?:{more})+)"
    count = rf"(?P<count>{_COUNT})(?:\s?[x×](?!\w))?{_unit()}"
    behind = any_of(phrases("numbers", "each_behind"))
    told = (
        rf"{sizes}\s*[:,;–-]?\s*(?:{each})\s{count}{_END}",
        rf"{sizes}\s*[:,;–-]?\s*{count}\s(?:{behind}){_END}",
        rf"(?:{each})\s{count}\s(?:(?:{_in_size()})\s(?={named}|\d|{_LETTERS}{_END}))?{sizes}",
        rf"(?:{each})\s{count}\s(?:{_in_size()})\s{bare}",
    )
    return tuple(re.compile(rf"(?<![\w.,/-]){pattern}", re.IGNORECASE) for pattern in told)


@cache
def _size_first() -> re.Pattern[str]:
    """«38 x 4», «Gr. 38: 4 Paar», «S 60», «M = 5»; a figure without a word or sign behind it is no size."""
    sign = r"\s*(?:[x×*:=–(]|->|-(?=\s))\s*"
    letters = rf"{_LETTERS}(?:{sign}|\s+)"
    figures = rf"{_FIGURES}{sign}"
    named = rf"(?:{_size_word()})\s?(?:{_FIGURES}|{_LETTERS})(?:{sign}|\s+)"
    size = rf"(?:(?:{_size_word()})\s?(?=\w))?(?P<size>{_LETTERS}|{_FIGURES})"
    lead = rf"(?:(?={letters})|(?={figures})|(?={named}))"
    return re.compile(
        rf"(?<![\w.,/-]){lead}{size}(?:{sign}|\s+)(?P<count>{_COUNT})(?:\s?[x×](?!\w))?{_unit()}{_END}(?![.,/]\d)", re.IGNORECASE
    )


@cache
def _count_first() -> re.Pattern[str]:
    """«10x M», «2 x 38», «8 in M», «3 Paar Gr. 39», «4 of size 12»; between a count and a figure a sign, unit or word must stand."""
    joined = rf"(?:\s?[x×*]\s?(?:(?:{_in_size()})\s)?|\s?{_unit_word()}\s(?:(?:{_in_size()})\s)?|\s(?:{_in_size()})\s)"
    named = rf"(?:{_size_word()})\s?"
    size = rf"(?:{joined}(?:{named})?|\s{named}|\s(?={_LETTERS}{_END}))(?P<size>{_LETTERS}|{_FIGURES})"
    return re.compile(rf"(?<![\w.,/-])(?P<count>{_COUNT}){size}{_END}(?![.,/]\d|\s?[x×*])", re.IGNORECASE)


@cache
def _between() -> re.Pattern[str]:
    """What stands between two entries: signs, a joining word, the end of a row."""
    joiners = any_of(phrases("line_stop", "joiners"))
    bar = rf"\s(?=(?:{_LETTERS}|{_FIGURES})\s?[x×:=])"  # where a row lost its bars: «M x 10 L x 3»
    return re.compile(rf"{bar}|\s*(?:[,;/|+&·)]+\s*(?:(?:{joiners})\s+)?|\s(?:{joiners})\s+|\n(?:[-–—*•·●▪○]\s+)?|\s{{2,}})", re.IGNORECASE)


@cache
def _size_word() -> str:
    return rf"(?:{any_of(phrases('numbers', 'size_names'))})\.?"


@cache
def _in_size() -> str:
    return any_of(phrases("numbers", "in_size"))


@cache
def _unit_word() -> str:
    words = {phrase for code in COUNTED_UNITS for _, phrase in tagged("units", code) if phrase[-1:].isalpha()}
    return rf"(?P<unit>{any_of(words)})\.?"


def _unit() -> str:
    return rf"(?:\s?{_unit_word()}(?!\w|\s?[x×:=]))?"  # «M x 10 L x 3»: the L is no litre


def _items(sheet: Sheet, listed: _Listed) -> Iterator[Item]:
    """The items of a list in the one way of reading it in which every size is an article's."""
    lead = _BULLET.sub("", listed.text[: listed.start])
    if any(map(str.isdigit, lead)) and not _is_plain(sheet, lead):
        return
    read = [(way, name, sure) for way in listed.ways for name, sure in _names(sheet, lead, [_as_listed(listed, one.size) for one in way])]
    if len(read) != 1:
        return
    way, name, sure = read[0]
    words = _words_at(listed)
    named = tuple(word for start, word in words if start < listed.start and any(part in name for part in words_of(word.text)))
    for entry in way:
        size, count = _as_listed(listed, entry.size), _as_listed(listed, entry.count)
        amount, page = read_amount(count), listed.rows[0].page
        if amount is None or not amount.value:
            continue
        quantity = Mark(amount.text, page, _within(words, entry.count), (f"stands with the size «{size}»",), amount)
        values = {"quantity": quantity}
        if entry.unit and (code := unit_code(_as_listed(listed, entry.unit), sheet.language)):
            values["unit"] = Mark(code, page, _within(words, entry.unit), ("beside the quantity",))
        described = Mark(f"{name} {size}", page, (*named, *_within(words, entry.size)), ("named once for all its sizes",))
        numbers = tuple(row.number for row in listed.rows)
        yield Item(values, (), described, described.value, numbers, doubts=() if sure else ("sku",), prose=True)


def _is_plain(sheet: Sheet, lead: str) -> bool:
    """Whether numbers before a list are a size in the goods' own name, and no count or number of goods."""
    numbers = [word for word in lead.split() if any(map(str.isdigit, word))]
    best = sheet.articles.described(lead, 1) if sheet.articles else []
    texts = f"{best[0].article.name_de} {best[0].article.name_en}".split() if best else []
    return all(number.strip("(),.:") in texts for number in numbers)


def _names(sheet: Sheet, lead: str, sizes: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """What of the lead names the goods, so that each of the sizes is an article of its own; and whether nothing in it may say more."""
    if sheet.articles is None or len(lead.split()) > _MOST_LEAD_WORDS or not any(map(str.isalpha, lead)):
        return
    for match in sheet.articles.described(f"{lead} {sizes[0]}", _NEAR):
        own = _own_words(match.article)
        kept = [word for word in lead.split() if any(part in own for part in words_of(word)) or _is_own_number(word, match.article)]
        name = " ".join(word.strip("(),.:;") for word in kept)
        found = [_article(sheet, f"{name} {size}", own) for size in sizes]
        if name and None not in found and len({article.sku for article in found if article}) == len(sizes):
            left = [part for word in lead.split() if word not in kept for part in words_of(word)]
            yield name, not any(sheet.articles.speaks_of(word) for word in left)
            return
    name = lead.strip(" \n,.:;-–")
    found = [_likest(sheet, f"{name} {size}", size) for size in sizes]
    if None not in found and len({article.sku for article in found if article}) == len(sizes):
        yield name, False


def _article(sheet: Sheet, text: str, own: frozenset[str]) -> Article | None:
    """The article of this name in this size: the only one meant, with the same words as its sisters."""
    article = sheet.articles.meant(text) if sheet.articles else None
    return article if article is not None and _own_words(article) == own else None


def _likest(sheet: Sheet, text: str, size: str) -> Article | None:
    """The article that a name which is not the catalogue's own fits best, where it has this size: «Veiligheidsvest oranje M»."""
    best = sheet.articles.described(text, 1) if sheet.articles else []
    if not best or best[0].fit < _LEAST_FIT:
        return None
    article = best[0].article
    return article if any(size in text.split() for text in article.names) else None


def _own_words(article: Article) -> frozenset[str]:
    return frozenset(part for text in article.names for part in words_of(text))


def _is_own_number(word: str, article: Article) -> bool:
    return any(map(str.isdigit, word)) and word.strip("(),.:;") in f"{article.name_de} {article.name_en}".split()


def _as_listed(listed: _Listed, span: tuple[int, int]) -> str:
    return listed.text[slice(*span)]


def _words_at(listed: _Listed) -> list[tuple[int, Word]]:
    """Each word of the text with where it begins."""
    found, at = [], 0
    for row in listed.rows:
        for word in row.words:
            found.append((at, word))
            at += len(word.text) + 1
    return found


def _within(words: Sequence[tuple[int, Word]], span: tuple[int, int]) -> tuple[Word, ...]:
    return tuple(word for start, word in words if start < span[1] and start + len(word.text) > span[0])
