"""Goods named once with several kinds behind them in a sentence: «je 2 Flaschen Fingerfarbe 500 ml in blau, schwarz und grün».

The kinds need no word of their own: each of them, put in the place of the last words of the goods, must mean another article of ours.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from config.company import Article
from parsers.page import Word
from parsers.reading.lines.items import Item, Mark
from parsers.reading.lines.sheet import Sheet
from parsers.reading.matching.descriptions import words_of
from parsers.reading.words import joins, plain, plain_phrases

_PARTS, _ENDS = (",", ";", "/"), (".", "!", "?", ":")
_MOST_WORDS, _MOST_OF_KIND, _SHORT = 24, 3, 3
_KIND = "one kind of what the sentence names"


@dataclass(frozen=True, slots=True)
class _Kind:
    """Words between commas and joining words, and the article that they mean with the words of the goods."""

    words: tuple[Word, ...]
    name: str
    article: Article


def with_sisters(sheet: Sheet, items: Sequence[Item]) -> tuple[list[Item], list[int]]:
    """The items with those of the further kinds, where the count is one of each; else the rows in which kinds are left over."""
    found: list[Item] = []
    left: list[int] = []
    if sheet.articles is None:
        return list(items), left
    taken = {id(word) for item in items for word in _words_of(item)}
    for item in items:
        found.append(item)
        goods = item.description
        if goods is None or not _may_have_kinds(item):
            continue
        kinds = list(_kinds(sheet, _sentence(sheet, item, goods, taken)))
        if kinds and _one_of_each(sheet, item):
            found += (_of_kind(item, goods, kind) for kind in kinds)
        elif kinds:
            left.append(item.rows[0])
    return found, left


def _may_have_kinds(item: Item) -> bool:
    return item.prose and not item.codes and "quantity" in item.values


def _words_of(item: Item) -> Iterator[Word]:
    for mark in item.values.values():
        yield from mark.words
    for code in item.codes:
        yield from code.words
    if item.description:
        yield from item.description.words


def _kinds(sheet: Sheet, sentence: Sequence[Word]) -> Iterator[_Kind]:
    """The kinds behind the goods that a sentence begins with, up to the first words that are none."""
    groups = _groups(sentence)
    if len(groups) < 2 or sheet.articles is None:
        return
    first = sheet.articles.meant(_said_of(groups[0]))
    if first is None:
        return
    own = {part for text in first.names for part in words_of(text)}
    goods = [word for word in groups[0] if any(map(str.isdigit, word.text)) or any(part in own for part in words_of(word.text))]
    known = {first.sku}
    for group in groups[1:]:
        kind = _meant(sheet, goods, group) if 0 < len(group) <= _MOST_OF_KIND else None
        if kind is None or kind.article.sku in known:
            return
        known.add(kind.article.sku)
        yield kind


def _meant(sheet: Sheet, goods: Sequence[Word], group: Sequence[Word]) -> _Kind | None:
    """What the words mean in the place of the last, or the last two, of the goods' own."""
    for kept in (goods[:-1], goods[:-2]):
        name = _said_of((*kept, *group))
        article = sheet.articles.meant(name) if sheet.articles and kept else None
        if article is not None:
            return _Kind(tuple(group), name, article)
    return None


def _sentence(sheet: Sheet, item: Item, goods: Mark, taken: set[int]) -> list[Word]:
    """The words from the goods' first one to the sentence's end, over the rows in which it goes on; without those of other items."""
    own = {id(word) for word in goods.words}
    rows = [row for row in sheet.rows[item.rows[0] : item.rows[-1] + 2] if row.page is goods.page]
    words = [word for row in rows for word in row.words]
    begin = next((place for place, word in enumerate(words) if id(word) in own), len(words))
    found: list[Word] = []
    for word in words[begin : begin + _MOST_WORDS]:
        if id(word) in taken and id(word) not in own:
            break
        found.append(word)
        if word.text.endswith(_ENDS) and id(word) not in own:
            break
    return found


def _groups(words: Sequence[Word]) -> list[list[Word]]:
    """The words parted at commas and at joining words; in a language without a vocabulary any short word behind a list is one."""
    groups: list[list[Word]] = [[]]
    for place, word in enumerate(words):
        short = len(groups) > 1 and len(word.text) <= _SHORT and word.text.islower() and 0 < place < len(words) - 1
        if joins(word.text) or (short and words[place - 1].text[-1:].isalpha()):
            groups.append([])
            continue
        groups[-1].append(word)
        if word.text.endswith(_PARTS):
            groups.append([])
    return [group for group in groups if group]


def _said_of(words: Sequence[Word]) -> str:
    return " ".join(word.text.strip(',;:.!?()„“"»«') for word in words)


def _one_of_each(sheet: Sheet, item: Item) -> bool:
    """Whether the count is said to be that of each kind, right before it or behind the goods: «je 2», «3 of each»."""
    count = item.values["quantity"]
    words = sheet.rows[item.rows[0]].words
    place = next((place for place, word in enumerate(words) if count.words and word is count.words[0]), 0)
    before = {plain(word.text) for word in words[max(0, place - 2) : place]}
    behind = {plain(word.text) for word in words[place:]}
    return bool(before & plain_phrases("numbers", "each") or behind & plain_phrases("numbers", "each_behind"))


def _of_kind(item: Item, goods: Mark, kind: _Kind) -> Item:
    mark = Mark(kind.name, goods.page, (*goods.words[:-1], *kind.words), (_KIND,))
    return replace(item, description=mark, text=kind.name, loose=())
