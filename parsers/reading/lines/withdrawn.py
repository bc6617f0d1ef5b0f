"""Second thoughts of a mail's writer below the lines: goods that a later sentence takes back, counts that a later row corrects.

«… den Locher haben wir noch, den lassen Sie bitte weg», «[10:05] nicht 17, 25 brauchen wir davon». What names goods of a line again, and
is not understood, leaves the lines in doubt: it needs no phrase for that.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from config.vocabulary import phrases
from parsers.reading.lines.amended import not_so_many
from parsers.reading.lines.amounts import Amount, read_amount
from parsers.reading.lines.items import Item, Items, Mark
from parsers.reading.lines.number_words import number_word
from parsers.reading.lines.rows import Row
from parsers.reading.lines.sheet import Sheet
from parsers.reading.phrasing import any_of, places, said
from parsers.reading.words import plain, plain_phrases

_LEAST_WORDS, _LEAST_STEM = 2, 5
_LOUD = 4  # letters of a word that says so in capitals alone
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[^\W\d_])(?<!\b[A-Za-z]{2}\.\s)(?<!\b[A-Za-z]\.\s)")
_SIGNS = re.compile(r"[\W_]+")
_WHEN = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}\.\d{1,2}\.|\d{1,2}[.:]\d{2}(?::\d{2})?")
_NUMBER = re.compile(r"(?<![\w.,/-])\d{1,6}(?![\w/-]|[.,]\d)")


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence outside the lines, with the rows that it stands in."""

    text: str
    rows: tuple[Row, ...]
    above: bool  # the first line


def with_second_thoughts(sheet: Sheet, found: Items) -> tuple[Items, frozenset[int]]:
    """The items without those that a later sentence takes back, counts as it corrects them; and the rows that are explained by it.

    Rows that name an item's goods again, or that a count of it is wrong, without telling for sure what holds, become `unread`.
    """
    if marked_off := [item for item in found.items if _is_marked_off(sheet, item)]:
        left, explained = _without_marked_off(found, marked_off)
        if len(left.items) == len(found.items):
            return left, explained
        left, more = with_second_thoughts(sheet, left)
        return left, explained | more
    if sheet.document.paged or not found.items or not any(item.prose for item in found.items):
        return found, frozenset()
    kept, settled, doubtful = [item for item in found.items if not _is_excepted(sheet, item, found.items)], set[int](), set[int]()
    kept = kept or list(found.items)
    if len(kept) < len(found.items):
        doubtful |= {number for item in found.items if item not in kept for number in item.rows}
    for sentence in _sentences(sheet, replace(found, items=tuple(kept))):
        numbers = {row.number for row in sentence.rows}
        named = _named(sentence.text, kept)
        if sentence.above and not said(sentence.text, "line_stop", "excepted"):
            continue
        if len(named) == 1 and len(kept) > 1 and _takes_back(sentence.text, named[0]):
            kept.remove(named[0])
            settled |= numbers.union(named[0].rows).difference(*(item.rows for item in kept))
            doubtful -= numbers
        elif named and (said(sentence.text, "line_stop", "withdrawn") or said(sentence.text, "line_stop", "excepted")):
            doubtful |= numbers
        elif (corrected := _corrected(sheet, sentence, kept) or _rather_so_many(sheet, sentence, kept)) is not None:
            place, item = corrected
            kept[place] = item
            settled |= numbers
        elif _thinks_better(sheet, sentence.text, kept):
            doubtful |= numbers
    if not settled and not doubtful:
        return found, frozenset()
    return replace(found, items=tuple(kept), unread=(*found.unread, *sorted(doubtful))), frozenset(settled - doubtful)


def _is_marked_off(sheet: Sheet, item: Item) -> bool:
    """Whether the row of an item ends, set off from what it orders, in nothing but a word that takes it back: «… 41  CANCELLED»."""
    row = sheet.rows[max(_rows_of(sheet, item), default=item.rows[-1])]
    last = row.pieces[-1] if len(row.pieces) > 1 else None
    return _marks_off(last.text if last else "") or bool(_marked_off().search(row.text) or _begins_marked_off().match(row.text))


@cache
def _begins_marked_off() -> re.Pattern[str]:
    """Such a word at the beginning of a row in brackets: «[deleted: 9 x …]», as mail programs write what was struck out."""
    return re.compile(rf"[\[(]\s*(?:{_ignoring_case(phrases('line_stop', 'marked_off'))})\s*[:–-]")


def _marks_off(text: str) -> bool:
    return plain(text) in plain_phrases("line_stop", "marked_off")


@cache
def _marked_off() -> re.Pattern[str]:
    """Such a word behind a sign, in brackets, or in capitals, at the end of a row."""
    words = phrases("line_stop", "marked_off")
    loud = any_of(word.upper() for word in words if len(word) >= _LOUD)
    return re.compile(rf"(?:(?:\s[–—-]+>?|[=]>|→|[:(\[*/|])\s?\**(?:{_ignoring_case(words)})|\s(?:{loud}))[)\]*!.\s]*$")


def _ignoring_case(words: Sequence[str]) -> str:
    return rf"(?i:{any_of(words)})"


def _without_marked_off(found: Items, marked: Sequence[Item]) -> tuple[Items, frozenset[int]]:
    """The items that are not marked off; where all are, they stay and are in doubt."""
    kept = tuple(item for item in found.items if item not in marked)
    numbers = frozenset(number for item in marked for number in item.rows).difference(*(item.rows for item in kept))
    return (replace(found, items=kept), numbers) if kept else (replace(found, unread=(*found.unread, *sorted(numbers))), frozenset())


def _is_excepted(sheet: Sheet, item: Item, items: Sequence[Item]) -> bool:
    """Whether the words of an item only say what is not wanted of a list elsewhere: «alles von der Liste unten außer dem Papier A4»,
    «streichen Sie bitte die Bausteinkiste 200 Teile», which an earlier line names.
    """
    if not item.prose:
        return False
    row = sheet.rows[next(_rows_of(sheet, item), item.rows[0])]
    read = _words_read(item)
    if said(row.text, "line_stop", "withdrawn") and _named(row.text, [other for other in items if row.number not in other.rows]):
        return True
    before = itertools.takewhile(lambda word: id(word) not in read, row.words)
    return bool(said(_SENTENCE.split(" ".join(word.text for word in before))[-1], "line_stop", "excepted"))


def _sentences(sheet: Sheet, found: Items) -> Iterator[_Sentence]:
    """The sentences of the rows that are no line's; one may go on in the next row."""
    of_items = {number for item in found.items for number in (_rows_of(sheet, item) if item.prose else item.rows)}
    first = min(of_items, default=0)
    rows = [row for row in sheet.rows if row.number not in of_items and row.number not in sheet.totals]
    block: list[Row] = []
    for row in rows:
        if block and (row.number != block[-1].number + 1 or _begins_anew(row, block[-1])):
            yield from _parted(block, first)
            block = []
        block.append(row)
    if block:
        yield from _parted(block, first)


def _rows_of(sheet: Sheet, item: Item) -> Iterator[int]:
    """The rows in which what was read of an item stands; the words behind it may reach further."""
    read = _words_read(item)
    yield from (number for number in item.rows if any(id(word) in read for word in sheet.rows[number].words))


def _words_read(item: Item) -> set[int]:
    """The words (by identity) that an item was read from."""
    marks = (*item.values.values(), *((item.description,) if item.description else ()))
    return {id(word) for words in (*(mark.words for mark in marks), *(code.words for code in item.codes)) for word in words}


def _begins_anew(row: Row, last: Row) -> bool:
    """Whether a row begins a paragraph, or a message of a chat."""
    return row.page is not last.page or row.y0 - last.y0 > 1.6 * last.height or row.text.startswith(("[", "-", "•"))


def _parted(rows: Sequence[Row], first: int) -> Iterator[_Sentence]:
    text, ends = "", []
    for row in rows:
        text = f"{text} {row.text}".strip()
        ends.append((len(text), row))
    start = 0
    for part in _SENTENCE.split(text):
        at = text.index(part, start) if part else start
        start = at + len(part)
        begins = [0, *(end for end, _ in ends[:-1])]
        held = tuple(row for begin, (end, row) in zip(begins, ends, strict=True) if begin < start and end > at)
        yield _Sentence(part, held, rows[-1].number < first)


def _named(text: str, items: Sequence[Item]) -> list[Item]:
    """The items whose goods a sentence names word for word, or by number; of names within another's the longest."""
    here = f" {_folded(text)} "
    found: list[tuple[str, Item]] = []
    for item in items:
        names = [item.description.value, _from_capital(item.description.value)] if item.description else []
        names = [name for name in map(_folded, names) if len(name.split()) >= _LEAST_WORDS]
        names += [_folded(code.text) for code in item.codes if any(map(str.isdigit, code.text))]
        if longest := max((name for name in names if f" {name} " in here), key=len, default=""):
            found.append((longest, item))
    return [item for name, item in found if not any(name != other and f" {name} " in f" {other} " for other, _ in found)]


def _named_partly(text: str, items: Sequence[Item]) -> list[Item]:
    """The items of whose description a sentence has the longest word, whatever its ending, if no other item has that."""
    here = _bare_letters(text).split()
    stems = {id(item): _longest_stem(item) for item in items}
    said_once = Counter(stems.values())
    return [item for item in items if (stem := stems[id(item)]) and said_once[stem] == 1 and any(word.startswith(stem) for word in here)]


def _longest_stem(item: Item) -> str:
    """The beginning of the longest word of an item's description, without what an ending may change; empty where it has no long one."""
    words = [word for word in _bare_letters(item.description.value).split() if word.isalpha()] if item.description else []
    longest = max(words, key=len, default="")
    return longest[: max(_LEAST_STEM, len(longest) - 2)] if len(longest) >= _LEAST_STEM else ""


def _bare_letters(text: str) -> str:
    """Folded, and without what is set over letters: «Kopf» and «Köpfe» begin alike."""
    return "".join(sign for sign in unicodedata.normalize("NFD", _folded(text)) if not unicodedata.combining(sign))


def _count_said(word: str, language: str | None) -> Amount | None:
    """The number that a word says, of more than one."""
    bare = word.strip(".,;:!()")
    amount = read_amount(bare) if bare[:1].isdigit() else None
    value = number_word(bare, language) if amount is None else None
    if value is not None:
        amount = Amount(Decimal(value), bare)
    return amount if amount is not None and not amount.money_like and amount.value > 1 else None


def _rather_so_many(sheet: Sheet, sentence: _Sentence, items: Sequence[Item]) -> tuple[int, Item] | None:
    """The place of the one item that a sentence names in part, with the count that it would rather have: «bei den Köpfen lieber gleich 12».

    The count stands right behind what says so, and is asked about.
    """
    told = sentence.text.split()
    ends = {len(sentence.text[:end].split()) for _, end in places(sentence.text, "numbers", "rather")}
    counts = [end for end in sorted(ends) if end < len(told) and _count_said(told[end], sheet.language)]
    named = _named_partly(sentence.text, items) if len(counts) == 1 else []
    if len(named) != 1 or "quantity" not in named[0].values:
        return None
    words = [(row, word) for row in sentence.rows for word in row.words]
    first = next((n for n in range(len(words)) if [word.text for _, word in words[n : n + len(told)]] == told), None)
    if first is None:
        return None
    row, word = words[first + counts[0]]
    amount = _count_said(word.text, sheet.language)
    if amount is None:
        return None
    count = Mark(amount.text, row.page, (word,), ("a later sentence would rather have so many",), amount)
    doubts = (*named[0].doubts, "quantity")
    return items.index(named[0]), replace(named[0], values={**named[0].values, "quantity": count}, doubts=doubts)


def _from_capital(text: str) -> str:
    """A description without small words before its name: «lfd. m Filz Woldo 45 cm»."""
    first = re.search(r"\b[^\W\d_a-zäöüß]", text)
    return text[first.start() :] if first else text


def _folded(text: str) -> str:
    return _SIGNS.sub(" ", text.casefold()).strip()


def _takes_back(text: str, item: Item) -> bool:
    """Whether a sentence says of an item, and of no number of it, that it is not wanted."""
    rest = _without(text, item)
    taken = said(rest, "line_stop", "withdrawn") or said(rest, "line_stop", "excepted")
    return bool(taken) and not _NUMBER.search(_WHEN.sub(" ", rest)) and "?" not in rest


def _without(text: str, item: Item) -> str:
    """A sentence without the words and numbers of an item's own name."""
    described = [item.description.value, _from_capital(item.description.value)] if item.description else []
    for name in (*described, *(code.text for code in item.codes)):
        pattern = r"[\W_]+".join(map(re.escape, _folded(name).split()))
        text = re.sub(pattern, " … ", text, flags=re.IGNORECASE) if pattern else text
    return text


def _thinks_better(sheet: Sheet, text: str, items: Sequence[Item]) -> bool:
    """Whether a sentence thinks better of goods that it names, or names in part beside a count."""
    if not _is_about_lines(text):
        return False
    counted = any(_count_said(word, sheet.language) for word in text.split())
    return bool(_named(text, items) or (counted and _named_partly(text, items)))


def _is_about_lines(text: str) -> bool:
    """Whether a sentence that names goods again thinks better of something: «doch», «actually», «finalement»."""
    return bool(said(text, "correspondence", "postscripts") or said(text, "numbers", "rather"))


def _corrected(sheet: Sheet, sentence: _Sentence, items: Sequence[Item]) -> tuple[int, Item] | None:
    """The place of the one item whose count a sentence says is not so, with the better one: «nicht 17, 25 davon»; None where it says none.

    The sentence names no goods; nothing but the old count and the better one is a number in it.
    """
    wrong = not_so_many().search(sentence.text)
    if wrong is None or any(sheet.knows(row) for row in sentence.rows):
        return None
    others = [m.group() for m in _NUMBER.finditer(_WHEN.sub(" ", sentence.text)) if m.group() != wrong[1]]
    at = [place for place, item in enumerate(items) if "quantity" in item.values and item.values["quantity"].value == wrong[1]]
    if len(at) != 1 or len(others) != 1:
        return None
    for row in sentence.rows:
        for word in row.words:
            if word.text.strip(".,;:!()") == others[0] and (amount := read_amount(others[0])) is not None:
                count = Mark(amount.text, row.page, (word,), (f"a later row: not {wrong[1]}",), amount)
                return at[0], replace(items[at[0]], values={**items[at[0]].values, "quantity": count})
    return None
