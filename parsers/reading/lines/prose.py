"""Order lines in running text and lists: «noch mal zwei Packungen Handschuhe Größe 10», «10 x 4711», «je 5 Stück von A-1 und A-2»."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from parsers.page import Word
from parsers.reading.lines.amounts import read_amount
from parsers.reading.lines.clauses import Clause, Token, clauses_of
from parsers.reading.lines.corrections import without_replaced
from parsers.reading.lines.counts import COUNTED, Number, codes_in, numbers_in_text, rivalled, shares, speaks_of_else, with_unit
from parsers.reading.lines.items import Code, Item, Items
from parsers.reading.lines.listed_kinds import bulleted, variants_of
from parsers.reading.lines.rows import Row
from parsers.reading.lines.sentences import only_speaks, only_tells
from parsers.reading.lines.sheet import Sheet
from parsers.reading.lines.sisters import with_sisters
from parsers.reading.lines.size_lists import size_lists
from parsers.reading.lines.spoken import read_spoken
from parsers.reading.lines.units import is_size_of
from parsers.reading.lines.worded import item_of
from parsers.reading.matching.sizes import is_a_size
from parsers.reading.words import asks_for, plain, plain_phrases

_LEFT_OUT = re.compile(r"(?:[:=]|\.{2,}|…|_{2,})\s*(?:/|\./\.|[-–—]+|0)$")  # «Riesling 0,75 l (4328-002): /», «… ... -»: nothing of it
CLEAR_DESCRIPTION = 0.62
LIKE_AN_ARTICLE, LONGEST_NAME = 0.4, 5
LEAST_JOINED = 5


def read_prose(sheet: Sheet, tables: Items) -> Items:
    """The items of the tables, and those that the text around them orders; the text alone where there is no table worth the name."""
    rows = [row for row in sheet.rows if row.number not in sheet.totals and not _left_out(row)]
    if tables.items and (tables.heads >= 2 or _convincing(tables)) and not _beside_the_goods(sheet, rows, tables):
        rest = [row for row in rows if row.number not in tables.rows]
        in_doubt = not _convincing(tables) and (_typed(sheet, tables) or any(item.loose for item in tables.items))
        as_text = read_spoken(sheet, rows) if in_doubt else Items()
        if _proven(as_text) and len(as_text.items) >= len(tables.items):
            return as_text
        extra = [item for clause in clauses_of(rest, sheet.is_number) if _adds(clause) for item in _items(sheet, clause, strict=True)]
        return replace(tables, items=(*tables.items, *extra)) if extra else tables
    kinds = (*variants_of(sheet, rows), *size_lists(sheet, rows))
    listed = {number for item in kinds for number in item.rows}
    rows = [row for row in rows if row.number not in listed]
    spoken = read_spoken(sheet, rows)
    spoken = replace(spoken, items=(*kinds, *spoken.items)) if kinds else spoken
    left = [row for row in rows if row.number not in spoken.rows]
    clauses = [clause for clause in clauses_of(left, sheet.is_number) if not (spoken.items and only_speaks(clause.text))]
    read = [(clause, list(_items(sheet, clause, strict=False))) for clause in clauses]
    read = _with_stray_prices(sheet, read)
    found = sorted((*spoken.items, *(item for _, items in read for item in items)), key=lambda item: item.rows[0])
    if not found or not _better(sheet, found, tables):
        return tables
    covered = frozenset(number for item in found for number in item.rows)
    lost = [clause.rows[0] for clause, items in read if not items and _counts_something(sheet, clause)]
    lost += [clause.rows[0] for clause, items in read if len(items) == 1 and _counts_more(sheet, clause)]
    read_else = {number for _, items in read for item in items for number in item.rows}
    lost += [row for row in spoken.unread if row not in read_else]
    lost += _unread_of_lists(rows, found)
    found, unlike = with_sisters(sheet, found)
    lost += unlike
    return Items(tuple(found), covered, (*_unused_numbers(sheet, found), *lost), 2.5, 0, False)


def _beside_the_goods(sheet: Sheet, rows: Sequence[Row], tables: Items) -> bool:
    """Whether nothing in the tables is an article of ours, and articles stand outside: «Artikel-Nr. 4711, Menge: 2» is no table's head."""
    outside = any(sheet.knows(row) for row in rows if row.number not in tables.rows)
    return outside and not any(sheet.agreement(item) for item in tables.items)


def _unread_of_lists(rows: Sequence[Row], found: Sequence[Item]) -> list[int]:
    """The rows of a list, one of which gave a line, that hold no count and no number of any line."""
    valued = {id(word) for item in found for mark in item.values.values() for word in mark.words}
    valued |= {id(word) for item in found for code in item.codes for word in code.words}
    read = valued | {id(word) for item in found if item.description for word in item.description.words}
    unread: list[int] = []
    for is_list, run in itertools.groupby(rows, bulleted):
        held = list(run) if is_list else []
        if any(id(word) in read for row in held for word in row.words):
            unread += [row.number for row in held if not any(id(word) in valued for word in row.words)]
    return unread


def _left_out(row: Row) -> bool:
    """Whether a row of a list says that nothing of its article is wanted: a stroke in place of the count, or a nought before it."""
    return bool(_LEFT_OUT.search(row.text)) or (len(row.pieces) > 1 and row.pieces[0].text in {"0", "0,00", "0.00"})


def _typed(sheet: Sheet, tables: Items) -> bool:
    """Whether a table is typed with blanks, so that its columns may not stand under one another."""
    return not sheet.document.paged and not any(row.table is not None for row in sheet.rows if row.number in tables.rows)


def _proven(found: Items) -> bool:
    """Whether every line's product is right as printed."""
    return bool(found.items) and all(item.exact is True for item in found.items)


def _with_stray_prices(sheet: Sheet, read: Sequence[tuple[Clause, list[Item]]]) -> list[tuple[Clause, list[Item]]]:
    """Items with a doubt of their price where the words right behind them hold an amount that no item took."""
    found: list[tuple[Clause, list[Item]]] = []
    for clause, items in read:
        if not items and found and found[-1][1] and _amounts(sheet, clause) and clause.rows[0] - found[-1][0].rows[-1] <= 1:
            last = found[-1][1]
            last[-1] = last[-1] if "unit_price" in last[-1].values else replace(last[-1], doubts=(*last[-1].doubts, "unit_price"))
        found.append((clause, items))
    return found


def _amounts(sheet: Sheet, clause: Clause) -> bool:
    texts = [token.text.strip("(,;:)=") for token in clause.tokens]
    return any(amount.money_like for text in texts if (amount := read_amount(text, sheet.sign)) is not None)


def _counts_something(sheet: Sheet, clause: Clause) -> bool:
    """Whether a clause that gave no line counts something all the same, as lines do: «10 Stück à 7,35 €», «zwanzig Westen XL»."""
    tokens = without_replaced(clause.tokens)
    codes = list(codes_in(sheet, tokens))
    numbers = [n for n in _early(numbers_in_text(sheet, tokens, codes)) if not speaks_of_else(tokens, n)]
    plainly = any(n.plain for n in numbers)
    return plainly or (bool(numbers) and sheet.articles is not None and _like_an_article(sheet, tokens[numbers[0].end :]))


def _counts_more(sheet: Sheet, clause: Clause) -> bool:
    """Whether a clause that gave one line plainly counts several things: «blauw 18 pak, rood 5 pak»."""
    tokens = without_replaced(clause.tokens)
    numbers = [n for n in numbers_in_text(sheet, tokens, list(codes_in(sheet, tokens))) if n.plain]
    return len({n.amount.value for n in numbers}) > 1


def _like_an_article(sheet: Sheet, tokens: Sequence[Token]) -> bool:
    """Whether the words behind a number are somewhat like those of an article."""
    text = " ".join(token.text for token in tokens[:LONGEST_NAME])
    best = sheet.articles.described(text, 1) if sheet.articles and text else []
    return bool(best) and best[0].fit >= LIKE_AN_ARTICLE


def _unused_numbers(sheet: Sheet, found: Sequence[Item]) -> tuple[int, ...]:
    """The rows with an article number of ours that no item took: something may be ordered there that was not understood."""
    used = {id(word) for item in found for code in item.codes for word in code.words}
    left = ((row, words) for row in sheet.rows for words in _named_in(sheet, row) if not used & {id(word) for word in words})
    return tuple(dict.fromkeys(row.number for row, words in left if not only_tells(row.text, words[0].text)))


def _named_in(sheet: Sheet, row: Row) -> Iterator[tuple[Word, ...]]:
    """The words of each article number in a row; one that is written with a blank has two."""
    for place in range(len(row.words)):
        for count in (1, 2):
            words = row.words[place : place + count]
            text = "".join(word.text.strip(",;:().") for word in words)
            if len(words) == count and (count == 1 or len(text) >= LEAST_JOINED) and sheet.is_number(text):
                yield words


def _better(sheet: Sheet, found: Sequence[Item], tables: Items) -> bool:
    """Whether the text reads better as sentences than as a table: the catalogue decides, then whether the table has amounts."""
    if not tables.items:
        return True
    if len(found) < len(tables.items):
        return False
    as_text, as_table = (sum(sheet.agreement(item) for item in items) for items in (found, tables.items))
    if as_text != as_table:
        return as_text > as_table
    return not any({"unit_price", "line_total"} & set(item.values) for item in tables.items)


def _convincing(tables: Items) -> bool:
    """Whether a table without a head explains its rows: products are right, nothing is loose."""
    exact = sum(1 for item in tables.items if item.exact)
    return exact == len(tables.items) or (exact > 0 and not any(item.exact is False for item in tables.items))


def _adds(clause: Clause) -> bool:
    words = f" {plain(clause.text)} "
    return any(f" {phrase} " in words for phrase in plain_phrases("line_stop", "again"))


def _items(sheet: Sheet, clause: Clause, *, strict: bool) -> Iterator[Item]:
    """What a clause orders: one thing, or several of the same count («je 5 Stück von A-1 und A-2»)."""
    tokens = without_replaced(clause.tokens)
    codes = list(codes_in(sheet, tokens))
    held = [n for n in numbers_in_text(sheet, tokens, codes) if not _is_in_name(sheet, tokens, codes, n)]
    numbers = sorted(_early(held), key=lambda n: (-n.weight, n.place))
    if not numbers or speaks_of_else(tokens, numbers[0]) or _asks_for(sheet, tokens, codes, numbers[0]):
        return
    pairs = list(_pairs(sheet, tokens, codes, numbers))
    if len(pairs) > 1:
        for part, number in pairs:
            inside = [code for code in codes if any(token.word in code.words for token in part)]
            yield item_of(sheet, part, number, inside)
        return
    quantity = numbers[0]
    known = [code for code in codes if sheet.is_number(code.text)]
    item = item_of(sheet, tokens, quantity, codes)
    if known and len(known) > 1 and len({sheet_key(sheet, code.text) for code in known}) > 1 and shares(tokens, quantity):
        for code in known:
            yield replace(item, codes=(code,), description=None)
        return
    if _orders(sheet, item, quantity, known, tokens, strict=strict):
        doubted = rivalled(numbers) or _goes_on_the_name(sheet, tokens, codes, quantity)
        yield replace(item, doubts=("quantity",)) if doubted else item


def _is_in_name(sheet: Sheet, tokens: Sequence[Token], codes: Sequence[Code], number: Number) -> bool:
    """Whether a bare number stands in the name of the article that a clause has the number of: «LED 40 lux (4711)»."""
    beside = tokens[max(0, number.place - 1) : number.end + 1]
    if number.unit or number.said > 1 or len(beside) < number.end - number.place + 2:
        return False
    said_so = " ".join(token.text for token in beside)
    named = (sheet.article(code.text) for code in codes)
    return any(article is not None and is_size_of(article, said_so) for article in named)


def _goes_on_the_name(sheet: Sheet, tokens: Sequence[Token], codes: Sequence[Code], number: Number) -> bool:
    """Whether a bare number behind words is a size in the article's name: «Rurik kornblau 50 (4711)» may count or not."""
    before = tokens[number.place - 1].text if number.place else ""
    if number.unit or number.weight >= COUNTED or not before.isalpha() or asks_for(before):
        return False
    names = (name for code in codes if (article := sheet.article(code.text)) is not None for name in article.names)
    return is_a_size(number.amount.value, names)


def _asks_for(sheet: Sheet, tokens: Sequence[Token], codes: Sequence[Code], number: Number) -> bool:
    """Whether a question names an article whose own name holds the count: «Are you getting Wipe 500 pcs (4711) back in?»."""
    measure = with_unit(tokens, number)
    named = (sheet.article(code.text) for code in codes)
    return any(token.text.endswith("?") for token in tokens[number.end :]) and any(
        article is not None and is_size_of(article, measure) for article in named
    )


def _early(numbers: Iterable[Number]) -> Iterator[Number]:
    """The numbers, a bare one with less weight the later it stands: a clause begins with its count."""
    for number in numbers:
        weight = number.weight - 0.1 * number.place * (number.unit is None and number.end == number.place + 1)
        if weight > 0:
            yield replace(number, weight=weight)


def _pairs(sheet: Sheet, tokens: Sequence[Token], codes: Sequence[Code], numbers: Sequence[Number]) -> Iterator[tuple[list[Token], Number]]:
    """«die A, davon 30, und die B, davon 20»: article and count in turn, each pair with its own words."""
    places = [i for i, token in enumerate(tokens) if any(token.word in c.words and sheet.is_number(c.text) for c in codes)]
    counts = sorted((n for n in numbers if n.weight >= 2.5), key=lambda n: n.place)
    if len(places) < 2 or len(places) != len(counts):
        return
    starts = [min(place, number.place) for place, number in zip(places, counts, strict=True)]
    ends = [max(place + 1, number.end) for place, number in zip(places, counts, strict=True)]
    if any(end > start for end, start in zip(ends, starts[1:], strict=False)):
        return
    for start, stop, number in zip([0, *ends[:-1]], ends, counts, strict=True):
        yield list(tokens[start:stop]), replace(number, place=number.place - start, end=number.end - start)


def sheet_key(sheet: Sheet, text: str) -> str:
    """What tells two article numbers apart."""
    article = sheet.articles.by_number(text) if sheet.articles else None
    return article.sku if article else text


def _orders(sheet: Sheet, item: Item, quantity: Number, known: Sequence[Code], tokens: Sequence[Token], *, strict: bool) -> bool:
    """Whether this is an order line: the article is known, or a count stands with its unit and says what of."""
    if known:
        return True
    text = item.description.value if item.description else ""
    if sheet.articles is not None and text:
        best = sheet.articles.described(text, 1)
        if best and best[0].fit >= CLEAR_DESCRIPTION:
            return True
    labelled = any(code.role != "text" for code in item.codes)
    if strict:
        return False
    counted = quantity.weight >= 2.5 and (
        quantity.unit is not None or quantity.end - quantity.place == 2 or "x" in tokens[quantity.place].text.casefold()
    )
    worded = bool(re.search(r"[A-Za-zÄÖÜäöüß]{3,}", text)) and len(text.split()) <= 14
    return (counted and (worded or labelled)) or (labelled and quantity.weight >= 1.0)
