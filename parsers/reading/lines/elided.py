"""Goods said only by what sets them apart from those before: «800 dto. 13 cm terrakotta», «2 blue ones», «das gleiche in Gr. 10: 4 Paar».

The words beside a count that no article explains are held against the near-twins of the article named last: what is said must be theirs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from config.company import Article
from parsers.reading.lines.amounts import read_amount
from parsers.reading.lines.clauses import Token
from parsers.reading.lines.counts import COUNTED, Number
from parsers.reading.lines.mentions import Mention, bare, known_word, said_in, vocabulary_of
from parsers.reading.lines.pairing import PARAGRAPH, border
from parsers.reading.lines.sheet import Sheet
from parsers.reading.matching.sizes import sizes_of
from parsers.reading.words import joins, plain, plain_phrases, unit_code

_MOST_WORDS, _MOST_ROWS, _MOST_TWINS = 6, 2, 24
_LEAST_SHARED = 0.4  # of the words that two near-twins have together
_STRENGTH, _FIT = 2.0, 0.6


@dataclass(frozen=True, slots=True)
class _Told:
    """What a region says of a near-twin: the places that name what sets it apart, and how many words say nothing of it."""

    twin: Article
    places: tuple[int, ...]
    foreign: int
    shared: int


def elided(sheet: Sheet, tokens: Sequence[Token], numbers: Sequence[Number], mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions with those of near-twins beside counts that stand with no article of their own, in their order."""
    bare_sizes = [mention for mention in mentions if _is_bare_size(tokens, mention)]
    found = [mention for mention in mentions if mention not in bare_sizes]
    bare_sizes = [size for size in bare_sizes if not any(_has_size(tokens, numbers, mention, size) for mention in found)]
    for number in sorted(numbers, key=lambda number: number.place):
        taken = {place for mention in found for place in range(mention.start, mention.end)}
        before = _last_before(found, number.place)
        if before is None or number.place in taken or tokens[number.place].row - tokens[before.end - 1].row > _MOST_ROWS:
            continue
        if not _may_count(tokens, number):
            continue
        regions = (_behind(sheet, tokens, number, numbers, taken), _in_front(tokens, number, taken))
        twins = list(_twins(sheet, before.article))
        twin = next((twin for region in regions if region and (twin := _twin(sheet, tokens, number, before, twins, region))), None)
        if twin is not None:
            found = sorted((*found, twin), key=lambda mention: mention.start)
    taken = {place for mention in found for place in mention.places}
    return sorted((*found, *(mention for mention in bare_sizes if taken.isdisjoint(mention.places))), key=lambda mention: mention.start)


def _last_before(mentions: Sequence[Mention], place: int) -> Mention | None:
    """The article that is named last before a place."""
    return max((mention for mention in mentions if mention.article and mention.end <= place), key=lambda m: m.end, default=None)


def _is_bare_size(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether a mention has no word but that for a size, and so may be of whatever goods have such a size: «Gr. 10», «20 cm»."""
    texts = [tokens[place].text for place in mention.places]
    return mention.number is None and not mention.said and all(not said_in(text)[0] or _says_nothing(text) for text in texts)


def _has_size(tokens: Sequence[Token], numbers: Sequence[Number], mention: Mention, size: Mention) -> bool:
    """Whether a size stands behind goods that have it, in their row and with no count between: «Spray Rapidol, der mit 400 ml»."""
    between = range(mention.end, size.start)
    apart = any(tokens[place].begins_row for place in (*between, size.start)) or any(n.place in between for n in numbers)
    if mention.article is None or size.start < mention.end or apart:
        return False
    sizes = {one for place in size.places for one in said_in(tokens[place].text)[1]}
    return bool(sizes) and sizes <= set(vocabulary_of(mention.article)[1])


def _may_count(tokens: Sequence[Token], number: Number) -> bool:
    """Whether a number begins what it counts, or plainly counts: in «12 Stk Auszüge 500 links» the second one does neither."""
    return number.weight >= COUNTED or border(tokens, number.place) > 0 or joins(tokens[number.place - 1].text)


def _behind(sheet: Sheet, tokens: Sequence[Token], number: Number, numbers: Sequence[Number], taken: set[int]) -> range:
    """The words behind a count up to what closes them; none where an article stands there."""
    counts = {n.place for n in numbers if n.place > number.place and n.weight >= COUNTED}
    end = number.end
    while end < min(len(tokens), number.end + _MOST_WORDS) and end not in counts and end not in taken:
        refers = plain(tokens[end - 1].text) in plain_phrases("numbers", "ditto")  # «1 pair ditto, size 41»
        if end > number.end and ((border(tokens, end) > 0 and not refers) or joins(tokens[end].text)):
            break
        if _is_price(sheet, tokens[end].text):
            break
        end += 1
    return range(0) if end in taken and end - number.end < 2 else range(number.end, end)


def _is_price(sheet: Sheet, text: str) -> bool:
    """Whether a word leads to a price or is one: «zu je 5,40 €»."""
    amount = read_amount(text.strip("(,;:)="), sheet.sign)
    return plain(text) in plain_phrases("line_stop", "price_words") or (amount is not None and amount.money_like)


def _in_front(tokens: Sequence[Token], number: Number, taken: set[int]) -> range:
    """The words right before a count, in its row and sentence."""
    start = number.place
    while start > max(0, number.place - _MOST_WORDS) and start - 1 not in taken and border(tokens, start) == 0:
        start -= 1
        if joins(tokens[start].text):
            start += 1
            break
    return range(start, number.place)


def _twin(
    sheet: Sheet, tokens: Sequence[Token], number: Number, before: Mention, twins: Sequence[Article], region: range
) -> Mention | None:
    """The mention of the one near-twin that the words of a region mean."""
    refers = any(plain(tokens[place].text) in plain_phrases("numbers", "ditto") for place in region)
    told = [found for twin in twins if (found := _told(tokens, region, before.article, twin))]
    best = max(told, key=lambda found: (len(found.places), found.shared), default=None)
    if best is None or sum((len(found.places), found.shared) == (len(best.places), best.shared) for found in told) > 1:
        return None
    if best.foreign > (_MOST_WORDS if refers else int(number.weight >= COUNTED)):
        return None
    said = _said(tokens, before, best)
    nearest = sheet.articles.described(said, 1) if sheet.articles else []
    if not nearest or nearest[0].article.sku != best.twin.sku:
        return None
    places = frozenset(best.places)
    return Mention(best.twin, min(places), max(places) + 1, places, None, _FIT, _STRENGTH, said, elided=not refers)


def _twins(sheet: Sheet, article: Article | None) -> Iterator[Article]:
    """The articles whose texts share most words with those of this one."""
    if sheet.articles is None or article is None:
        return
    own = vocabulary_of(article)[0]
    for match in sheet.articles.described(article.names[0] if article.names else "", _MOST_TWINS):
        words = vocabulary_of(match.article)[0]
        if match.article.sku != article.sku and len(own & words) >= _LEAST_SHARED * len(own | words):
            yield match.article


def _told(tokens: Sequence[Token], region: range, article: Article | None, twin: Article) -> _Told | None:
    """What the region says of the twin; None where it says nothing that sets it apart, or a size that it has not."""
    if article is None:
        return None
    (own, sizes), (words, its_sizes) = vocabulary_of(article), vocabulary_of(twin)
    places, foreign = [], 0
    for place in region:
        said, numbers = said_in(tokens[place].text)
        if numbers and not set(numbers) <= set(its_sizes):
            return None
        if set(numbers) - set(sizes):
            places.append(place)
        elif said and all(known_word(word, words) for word in said):
            places += [place] if not all(known_word(word, own) for word in said) else []
        elif said and not _says_nothing(tokens[place].text):
            foreign += 1
    shared = len(own & words) + len(set(sizes) & set(its_sizes))
    return _Told(twin, tuple(places), foreign, shared) if places else None


def _says_nothing(text: str) -> bool:
    """Whether a word tells nothing of goods: a unit, a short one, one that only refers."""
    word = plain(text)
    empty = plain_phrases("numbers", "ditto") | plain_phrases("line_stop", "pronouns") | plain_phrases("kinds", "please")
    empty |= plain_phrases("numbers", "size_names") | plain_phrases("line_stop", "again")
    return len(word) <= 2 or word in empty or joins(text) or unit_code(text) is not None


def _said(tokens: Sequence[Token], before: Mention, told: _Told) -> str:
    """The words of the article before that are the twin's, too, and those that set it apart."""
    words, sizes = vocabulary_of(told.twin)
    by_words = before.number is None and not before.said
    name = before.article.names[0] if before.article and before.article.names else ""
    texts = [bare(tokens[place].text) for place in sorted(before.places)] if by_words else (before.said or name).split()
    kept = []
    for text in texts:
        said, numbers = said_in(text)
        if (said and any(known_word(word, words) for word in said)) or (numbers and set(numbers) <= set(sizes)):
            kept.append(text)
    return " ".join((*kept, *(bare(tokens[place].text) for place in told.places)))


def sizes_left(sheet: Sheet, tokens: Sequence[Token], mentions: Sequence[Mention]) -> Iterator[int]:
    """The rows in which a size of a near-twin is named that no mention has: «… Größe 39, ein Paar. Und für meinen Enkel Gr. 37»."""
    taken = {place for mention in mentions for place in range(mention.start, mention.end)}
    for place in range(1, len(tokens)):
        numbers = said_in(tokens[place].text)[1]
        if (
            place in taken
            or not numbers
            or not (plain(tokens[place - 1].text) in plain_phrases("numbers", "size_names") or _is_listed(tokens, place))
        ):
            continue
        before = _last_before(mentions, place)
        apart = before is not None and any(border(tokens, at) >= PARAGRAPH for at in range(before.end, place + 1))
        if before is None or apart:
            continue
        twins = tuple(_twins(sheet, before.article))
        sold = {mention.article.sku for mention in mentions if mention.article}
        held = {size for article in (before.article, *twins) if article and article.sku in sold for size in vocabulary_of(article)[1]}
        if not set(numbers) <= held and any(set(numbers) <= set(vocabulary_of(twin)[1]) for twin in twins):
            yield tokens[place].row


def _is_listed(tokens: Sequence[Token], place: int) -> bool:
    """Whether a size of several measures is one of a list: «1/2» in «Deckel 1/1, 1/2 und 1/3»."""
    after = tokens[place + 1].text if place + 1 < len(tokens) else ""
    joined = tokens[place].text.endswith(",") or joins(after)
    return joined and tokens[place - 1].text.endswith(",") and any("x" in size for size in sizes_of(tokens[place].text.strip(",;")))
