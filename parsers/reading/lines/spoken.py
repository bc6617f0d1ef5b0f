"""Order lines in running text: articles that are spoken of, each with the number that counts it and the words around both."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from parsers.page import Word
from parsers.reading.lines.amounts import read_amount
from parsers.reading.lines.clauses import Token, tokens_of
from parsers.reading.lines.corrections import without_replaced
from parsers.reading.lines.counts import (
    COUNTED,
    DATE,
    Number,
    codes_in,
    dated_places,
    is_called_a_quantity,
    numbers_in_text,
    rivalled,
    shares,
    speaks_of_else,
    with_unit,
)
from parsers.reading.lines.elided import elided, sizes_left
from parsers.reading.lines.head_words import head_begins
from parsers.reading.lines.items import Code, Item, Items, Mark
from parsers.reading.lines.mentions import CLEAR, KNOWN, Mention, bare, mentions_of, vocabulary_of
from parsers.reading.lines.pack_sizes import pack_sizes
from parsers.reading.lines.pairing import PARAGRAPH, Count, Pair, border, pair
from parsers.reading.lines.rows import Row
from parsers.reading.lines.sentences import (
    STOP,
    counts_something_else,
    numbering,
    only_speaks,
    orders_nothing,
    positions,
    sentence_around,
    without_sizes,
)
from parsers.reading.lines.sheet import Sheet
from parsers.reading.lines.sizes_beside import lighter_in_a_name, may_be_a_size, without_sizes_of_goods
from parsers.reading.lines.units import is_size_of
from parsers.reading.lines.unsold import unsold_beside
from parsers.reading.lines.worded import described_in, item_of
from parsers.reading.phrasing import said
from parsers.reading.words import is_times, joins, plain, plain_phrases

SURE_MARGIN = 1.5
ROW = 1.2
UNEXPLAINED = 0.3
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_SMALL, _LONGEST_NAME, _LIKE_GOODS = 1000, 5, 0.4


@dataclass(frozen=True, slots=True)
class _Text:
    sheet: Sheet
    tokens: Sequence[Token]
    codes: Sequence[Code]
    numbers: Sequence[Number]
    mentions: Sequence[Mention]
    dated: frozenset[int]


def read_spoken(sheet: Sheet, rows: Sequence[Row]) -> Items:
    """The items that these rows order in running text; none without a catalogue, which tells what they speak of."""
    if sheet.articles is None:
        return Items()
    tokens = without_replaced(tokens_of(rows, sheet.is_number))
    codes = list(codes_in(sheet, tokens))
    numbers = [n for n in numbers_in_text(sheet, tokens, codes) if not _speaks_of_else(tokens, n) or _counts_goods(sheet, tokens, n)]
    packed = pack_sizes(sheet, tokens, numbers)
    plainly = (
        frozenset(
            place
            for n in numbers
            if n.plain or is_called_a_quantity(tokens, n.place) or _multiplies(tokens, n)
            for place in range(n.place, n.end)
        )
        - packed
        - _measured(tokens, numbers)
    )
    numbers = [n for n in numbers if n.place not in packed]
    enumerated = numbering(tokens)
    mentions = mentions_of(sheet, tokens, codes, plainly, enumerated)
    mentions = elided(sheet, tokens, [n for n in numbers if n.place not in enumerated], mentions)
    taken = {place for mention in mentions for place in mention.places}
    taken |= enumerated
    numbers = [n for n in numbers if n.place not in taken]
    numbers = without_sizes_of_goods(tokens, without_sizes(tokens, numbers), mentions)
    numbers = [lighter_in_a_name(n, mentions) for n in numbers]
    text = _Text(sheet, tokens, codes, numbers, mentions, frozenset(dated_places(tokens)))
    found = pair(tokens, [Count(n.place, n.end, n.weight) for n in numbers], mentions)
    shared = _shared(text, found.pairs)
    pairs = [p for p in shared if not _only_spoken_of(text, p) and not _is_far_article(text, p)]
    unsold = unsold_beside(sheet, tokens, numbers, [(numbers[p.count], mentions[p.mention]) for p in pairs])
    items = _with_stray_prices(text, [*_items(text, pairs), *unsold.values()])
    if found.margin < SURE_MARGIN:
        items = [replace(item, doubts=(*item.doubts, "quantity")) for item in items]
    covered = frozenset(number for item in items for number in item.rows)
    unread = (*_unread(text, pairs, frozenset(unsold)), *sizes_left(sheet, tokens, mentions))
    return Items(tuple(items), covered, unread, found.margin, 0, False)


def _measured(tokens: Sequence[Token], numbers: Sequence[Number]) -> frozenset[int]:
    """The places of numbers that may be a part of a name, since behind a comma another plainly counts: «Heftgerät 40 Blatt, 3 Stück»."""
    found: set[int] = set()
    for n, then in pairwise(numbers):
        one_row = not any(tokens[place].begins_row for place in range(n.place, then.end))
        last = then.end == len(tokens) or tokens[then.end].begins_row
        if one_row and last and then.plain and tokens[n.end - 1].text.endswith(",") and then.place == n.end:
            found.update(range(n.place, n.end))
    return frozenset(found)


def _multiplies(tokens: Sequence[Token], number: Number) -> bool:
    """Whether an «x» makes a number a count beyond doubt: «40 x 4711 Drehmomentschlüssel 40-200 Nm», «2x KF 411»."""
    last = tokens[number.end - 1].text
    alone = number.end == number.place + 2 and is_times(last)
    return number.weight >= COUNTED and (alone or (number.end == number.place + 1 and last[:1].isdigit() and is_times(last[-1:])))


def _speaks_of_else(tokens: Sequence[Token], number: Number) -> bool:
    """Whether a number, within its own sentence, is none of goods that are ordered."""
    start, stop = sentence_around(tokens, number.place, number.end)
    if number.unit is None:  # «Hopfen 144», and in a row of its own below: «Bierdeckel brauche ich keine»
        start = max((at for at in range(start, number.place + 1) if tokens[at].begins_row), default=start)
        stop = min((at for at in range(number.end, stop) if tokens[at].begins_row), default=stop)
    return speaks_of_else(tokens[start:stop], replace(number, place=number.place - start, end=number.end - start))


def _counts_goods(sheet: Sheet, tokens: Sequence[Token], number: Number) -> bool:
    """Whether a small number behind what is a label elsewhere counts our goods: «… pour le chantier 4 Veste de travail»."""
    first = number.end
    behind = "".join(f"{token.text} " for token in tokens[first : first + _LONGEST_NAME])
    start, stop = sentence_around(tokens, number.place, number.end)
    orders = said(" ".join(token.text for token in tokens[start : number.place]), "kinds", "order")
    best = sheet.articles.described(behind, 1) if orders and sheet.articles and number.amount.value < _SMALL else []
    return bool(best) and first < stop and best[0].fit >= _LIKE_GOODS


def _shared(text: _Text, pairs: Sequence[Pair]) -> list[Pair]:
    """The pairs, and those of articles without a number of their own beside «je 5 Stück von A-1 und A-2», «A-1 und A-2 jeweils 5».

    A list below counts too where it is announced: «10 Schachteln von jedem der folgenden Artikel:».
    """
    found = {p.mention: p for p in pairs}
    for own in pairs:
        number = text.numbers[own.count]
        start, stop = sentence_around(text.tokens, number.place, number.end)
        if not shares(text.tokens[start:stop], replace(number, place=number.place - start, end=number.end - start)):
            continue
        first = text.mentions[own.mention]
        behind = number.place < first.start
        announced = behind and any(text.tokens[place].text.endswith(":") for place in range(number.end - 1, first.start))
        step = 1 if behind else -1
        place = own.mention + step
        while 0 <= place < len(text.mentions) and place not in found and (announced or not _apart(text, place, place - step)):
            found[place] = Pair(own.count, place)
            place += step
    return [found[place] for place in sorted(found)]


def _only_spoken_of(text: _Text, one: Pair) -> bool:
    """Whether what the sentence of a pair names is not ordered by it."""
    start, end = sentence_around(text.tokens, *_span(text, one))
    counted = any(n.plain for n in text.numbers if start <= n.place < end)  # «Kunnen jullie 4 stk A en 20 kilo B sturen?»
    if not counted and text.tokens[end - 1].text.endswith("?"):
        return True  # «… si Sirop 0,7 l est disponible ?»
    mention = text.mentions[one.mention]
    asked = sentence_around(text.tokens, mention.start, mention.end)[1]
    if text.numbers[one.count].unit is None and text.numbers[one.count].place >= asked and text.tokens[asked - 1].text.endswith("?"):
        return True  # «… (4711) back in? No rush on that one»
    if _is_in_name(text, one) and any(token.text.endswith("?") for token in text.tokens[_span(text, one)[1] : end]):
        return True
    return only_speaks(_out_of_brackets("".join(f"{token.text} " for token in text.tokens[start:end]), mention))


def _out_of_brackets(sentence: str, mention: Mention) -> str:
    """A sentence without what it says in brackets by the way, unless the goods are named there: «4 x A (nicht B, die war nichts)»."""
    bare_of = _IN_BRACKETS.sub(" ", sentence)
    return bare_of if mention.article and any(word in bare_of.casefold() for word in vocabulary_of(mention.article)[0]) else sentence


def _is_far_article(text: _Text, one: Pair) -> bool:
    """Whether a bare word for one stands in another paragraph than the goods: «ein größerer Auftrag» counts none of them."""
    number, mention = text.numbers[one.count], text.mentions[one.mention]
    spelled = text.tokens[number.place].text.isalpha() and number.unit is None and number.amount.value == 1
    first, last = min(number.end, mention.end), max(number.place, mention.start)
    return spelled and _is_bordered(text, first, last, PARAGRAPH)


def _is_in_name(text: _Text, one: Pair) -> bool:
    """Whether a count with its unit stands in the name of what it seems to count: «… Workshop wipe Wischa 22 x 38 cm 500 pcs»."""
    number, article = text.numbers[one.count], text.mentions[one.mention].article
    return article is not None and is_size_of(article, with_unit(text.tokens, number))


def _is_told(text: _Text, one: Pair) -> bool:
    """Whether a count has a unit or an «x» beside it, so that other numbers near its article are sizes."""
    number = text.numbers[one.count]
    return number.unit is not None or number.end > number.place + 1 or not text.tokens[number.place].text.strip("(,;:).").isdigit()


def _begins_a_row(text: _Text, number: Number) -> bool:
    """Whether a number and its unit begin a row, as those of a line do, even where the row was taken for a part of another line."""
    token = text.tokens[number.place]
    return token.begins_row and number.unit is not None


def _said_of(text: _Text, one: Pair) -> tuple[int, int]:
    return text.mentions[one.mention].start, text.mentions[one.mention].end


def _is_only_told_of(text: _Text, mention: Mention) -> bool:
    """Whether the sentence of an article that nothing counts orders nothing: «quel serait votre prix pour … ?»."""
    start, end = sentence_around(text.tokens, mention.start, mention.end)
    return orders_nothing("".join(f"{token.text} " for token in text.tokens[start:end]))


def _of_the_past(text: _Text, number: Number) -> bool:
    """Whether a number stands in a sentence about what was or what is in store: «letztes Jahr hatten wir 135 Stück»."""
    start, end = sentence_around(text.tokens, number.place, number.end)
    return bool(said(" ".join(token.text for token in text.tokens[start:end]), "line_stop", "past"))


def _apart(text: _Text, one: int, other: int) -> bool:
    """Whether a sentence or paragraph ends between two mentions."""
    first, second = sorted((text.mentions[one], text.mentions[other]), key=lambda mention: mention.start)
    return _is_bordered(text, first.end, second.start, STOP)


def _is_bordered(text: _Text, first: int, last: int, by: float) -> bool:
    """Whether a border that costs at least so much stands before one of the places from `first` to `last`."""
    return any(border(text.tokens, place) >= by for place in range(first, min(last + 1, len(text.tokens))))


def _items(text: _Text, pairs: Sequence[Pair]) -> Iterator[Item]:
    spans = [_span(text, p) for p in pairs]
    for index, (one, (start, end)) in enumerate(zip(pairs, spans, strict=True)):
        left, right = _row_start(text.tokens, start), _row_end(text, end)
        if index and not _counts_else(text, pairs, spans[index - 1][1], start):
            left = _cut(text.tokens, spans[index - 1][1], start)
        if index + 1 < len(pairs) and not _counts_else(text, pairs, end, spans[index + 1][0]):
            right = _cut(text.tokens, end, spans[index + 1][0])
        right = max(right, end)
        yield _item(text, one, min(left, start), end + head_begins(text.tokens[end:right]))


def _counts_else(text: _Text, pairs: Sequence[Pair], start: int, end: int) -> bool:
    """Whether something is plainly counted between two items, which is none of them."""
    paired = {one.count for one in pairs}
    return any(start <= n.place < end and n.weight >= COUNTED and at not in paired for at, n in enumerate(text.numbers))


def _span(text: _Text, one: Pair) -> tuple[int, int]:
    number, mention = text.numbers[one.count], text.mentions[one.mention]
    return min(number.place, mention.start), max(number.end, mention.end)


def _cut(tokens: Sequence[Token], end: int, start: int) -> int:
    """Where one item ends and the next begins, between the end of the one's span and the start of the other's."""
    if end >= start:
        return start
    return max(range(end, start + 1), key=lambda place: (border(tokens, place), place))


def _row_start(tokens: Sequence[Token], place: int) -> int:
    while place > 0 and border(tokens, place) < ROW:
        place -= 1
    return place


def _row_end(text: _Text, place: int) -> int:
    """Where what belongs to an item ends: with its row or sentence, but for prices behind a semicolon."""
    while place < len(text.tokens) and border(text.tokens, place) < ROW:
        place += 1
    if place < len(text.tokens) and text.tokens[place - 1].text.endswith(";") and not text.tokens[place].starts_row:
        end = place + 1
        while end < len(text.tokens) and border(text.tokens, end) < ROW:
            end += 1
        if any(_is_money(text.sheet, token) for token in text.tokens[place:end]):
            return _row_end(text, end)
    return place


def _item(text: _Text, one: Pair, left: int, right: int) -> Item:
    """The item of a pair out of the tokens from `left` to before `right`."""
    number, mention = text.numbers[one.count], text.mentions[one.mention]
    region = list(text.tokens[left:right])
    inside = {id(token.word) for token in region}
    own = {id(text.tokens[place].word) for place in mention.places}
    codes = [code for code in text.codes if all(id(word) in inside for word in code.words)]
    if mention.number is not None:
        codes = [code for code in codes if _same_article(text.sheet, code, mention) or code.role != "text"]
    item = item_of(text.sheet, region, replace(number, place=number.place - left, end=number.end - left), codes, own)
    described = _description(text, mention, number, right) or _beside(text, *_span(text, one), left, right)
    rivals = [n for n in text.numbers if left <= n.place < right and n is not number]
    doubted = number.product or rivalled([number, *rivals]) or _begins_otherwise(text, number, rivals) or may_be_a_size(number, [mention])
    doubts = (*(("quantity",) if doubted else ()), *(("sku",) if mention.elided else ()))
    return replace(item, description=described, doubts=(*item.doubts, *doubts))


def _begins_otherwise(text: _Text, number: Number, rivals: Sequence[Number]) -> bool:
    """Whether a number without a unit counts although another begins its row: «45 Geb. Kaffeebecher | 4177 | KST 7120»."""
    if number.unit is not None or number.said > 1 or text.tokens[number.place].starts_row:
        return False
    return any(text.tokens[n.place].starts_row and n.amount.value != number.amount.value for n in rivals)


def _same_article(sheet: Sheet, code: Code, mention: Mention) -> bool:
    found = sheet.article(bare(code.text))
    return found is None or mention.article is None or found.sku == mention.article.sku


def _description(text: _Text, mention: Mention, number: Number, right: int) -> Mark | None:
    """The words that describe the article, with those that stand directly beside them, which may speak against it."""
    places = sorted(p for p in mention.places if p != mention.number and not text.sheet.is_number(bare(text.tokens[p].text)))
    if not places:
        return None
    if mention.said:
        return Mark(mention.said, text.tokens[places[0]].page, tuple(text.tokens[place].word for place in places))
    stop = set(range(number.place, number.end)) | ({mention.number} if mention.number is not None else set())
    start, end = places[0], places[-1] + 1
    while end < right and end not in stop and not _closes(text, end):
        end += 1
    while number.end < start and start - 1 not in stop and not _parted(text, start) and not _introduces(text.tokens[start - 1].text):
        start -= 1
    words: tuple[Word, ...] = tuple(text.tokens[place].word for place in range(start, end) if place not in stop)
    return Mark(described_in(words), text.tokens[start].page, words)


def _introduces(word: str) -> bool:
    """Whether a word only leads from a count to what it counts: «of», «von»."""
    return plain(word) in plain_phrases("numbers", "of") | plain_phrases("line_stop", "order_words") | plain_phrases(
        "line_stop", "pronouns"
    )


def _beside(text: _Text, start: int, end: int, left: int, right: int) -> Mark | None:
    """The words right behind, else right before a count and its article number, where they have a row to themselves."""
    if _row_start(text.tokens, start) != left or _row_end(text, end) != right or not text.tokens[left].starts_row:
        return None
    last = end
    while last < right and not _closes(text, last):
        last += 1
    first = start
    while last == end and first > left and not _closes(text, first):
        first -= 1
    words: tuple[Word, ...] = tuple(text.tokens[place].word for place in (*range(first, start), *range(end, last)))
    if not any(c.isalpha() for word in words for c in word.text):
        return None
    return Mark(described_in(words), text.tokens[start].page, words)


def _closes(text: _Text, place: int) -> bool:
    """Whether a description ends before this token: at a border, a bracket, an amount, or a word that describes nothing."""
    token = text.tokens[place]
    if _parted(text, place) or place in text.dated or token.text.startswith(("(", "[", "#")):
        return True
    if place + 1 in text.dated and plain(token.text) in plain_phrases("dates", "by_day"):
        return True
    word = plain(token.text)
    if is_times(token.text) and any(n.place == place + 1 for n in text.numbers):
        return True  # «Pinsel breit x 24»
    stops = plain_phrases("line_stop", "price_words") | plain_phrases("line_stop", "sku_labels")
    return not word or word in stops or joins(token.text) or any(n.place == place for n in text.numbers)


def _parted(text: _Text, place: int) -> bool:
    """Whether a border or a sign stands before a token."""
    return border(text.tokens, place) > 0 or text.tokens[place - 1].text.endswith((":", ")", ","))


def _with_stray_prices(text: _Text, items: Sequence[Item]) -> list[Item]:
    """The items, with a doubt of the price where an amount that none took stands in the row below one that has none."""
    taken = {id(word) for item in items for mark in item.values.values() for word in mark.words}
    taken |= {id(text.tokens[place].word) for mention in text.mentions for place in mention.places}
    lone = {token.row for token in text.tokens if id(token.word) not in taken and _is_money(text.sheet, token)}
    covered = {row for item in items for row in item.rows}
    below = {row - 1 for row in lone if row not in covered}
    return [
        replace(item, doubts=(*item.doubts, "unit_price")) if item.rows[-1] in below and "unit_price" not in item.values else item
        for item in items
    ]


def _is_money(sheet: Sheet, token: Token) -> bool:
    amount = read_amount(token.text.strip("(,;:)="), sheet.sign)
    return amount is not None and amount.money_like and not DATE.match(token.text)


def _unread(text: _Text, pairs: Sequence[Pair], unsold: frozenset[int]) -> Iterator[int]:
    """The rows of articles that nothing counts, and of plain counts of nothing."""
    mentioned, counted = {p.mention for p in pairs}, {p.count for p in pairs}
    known = [text.mentions[place] for place in mentioned if text.mentions[place].strength >= KNOWN]
    for place, mention in enumerate(text.mentions):
        if any(other.start <= mention.start and mention.end <= other.end for other in known):
            continue  # a size among the words of goods that are counted: «Band in folgenden Ausführungen: / - 20 Rollen 12 mm / 4711»
        if place not in mentioned and (mention.strength >= KNOWN or mention.fit >= CLEAR) and not _is_only_told_of(text, mention):
            yield text.tokens[mention.start].row
    spans = [_span(text, p) for p in pairs]
    first, last = _row_start(text.tokens, min((s for s, _ in spans), default=0)), max((e for _, e in spans), default=0)
    sure = [_span(text, p) if _is_told(text, p) else _said_of(text, p) for p in pairs]
    numbered = positions(text.tokens, sorted({text.tokens[start].row for start, _ in spans}))
    for place, number in enumerate(text.numbers):
        if place in counted or place in unsold or _of_the_past(text, number):
            continue
        if number.place in numbered or counts_something_else(text.tokens, number.place):
            continue
        if any(start <= number.place < end for start, end in sure) and not _begins_a_row(text, number):
            continue
        if number.plain or number.weight >= COUNTED or (first <= number.place < _row_end(text, last) and number.weight > UNEXPLAINED):
            yield text.tokens[number.place].row
