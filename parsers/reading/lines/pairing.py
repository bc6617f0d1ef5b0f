"""Counts and articles of running text, paired: which number counts which article, decided for all of them together.

A list is written in one way throughout: the count before the article or behind it. Both ways are tried for the whole text, by a small
search over what stands in it in order, and the better one wins; its distance to the other is the margin.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from parsers.reading.lines.amounts import read_amount
from parsers.reading.lines.clauses import Token
from parsers.reading.lines.counts import COUNTED
from parsers.reading.lines.mentions import Mention, known_word, vocabulary_of
from parsers.reading.matching.descriptions import words_of
from parsers.reading.words import joins, plain, plain_phrases, unit_code

AGAINST_THE_WAY = 2.0
_OVER_ANOTHER, _LEAST_OTHER = 2.0, 1.5
_LEAST_IN_ROW = 1.0
_ABBREVIATED = 0.3  # «18 Stk. Filter»: a unit's stop, which rarely ends a sentence
_ROW, PARAGRAPH, _STOP, _SEMICOLON, _COMMA, _JOINER, _WORD = 1.2, 3.0, 1.6, 1.8, 0.5, 0.9, 0.06
_UNPAIRED_MENTION = 0.5
_OF_OTHER_GOODS, _LEAST_WORD = 12.0, 4
_OUT_OF_ITS_ROW = 2.0  # «Kelchglas 35cl 12 / Folie 45er»: a row that has both an article and a count of its own keeps them


@dataclass(frozen=True, slots=True)
class Count:
    """A number that may count something: the places from `start` to before `end`, with the log-odds that it does."""

    start: int
    end: int
    weight: float


@dataclass(frozen=True, slots=True)
class Pair:
    """A count and the mention that it counts, by their places in the lists they came from."""

    count: int
    mention: int


@dataclass(frozen=True, slots=True)
class Pairing:
    """The pairs in their order; `margin` is the log-odds to the other way of writing."""

    pairs: tuple[Pair, ...]
    score: float
    margin: float


def pair(tokens: Sequence[Token], counts: Sequence[Count], mentions: Sequence[Mention]) -> Pairing:
    """Which count belongs to which mention."""
    apart = _distances(tokens)
    leaving = _leaving(tokens, counts, mentions)
    before = _best(apart, leaving, counts, mentions, count_first=True)
    behind = _best(apart, leaving, counts, mentions, count_first=False)
    first, second = (before, behind) if before[0] >= behind[0] else (behind, before)
    margin = first[0] - second[0] if set(first[1]) != set(second[1]) else 9.0
    return Pairing(first[1], first[0], margin)


def _best(
    apart: Callable[[int, int], float],
    leaving: Callable[[int, int], float],
    counts: Sequence[Count],
    mentions: Sequence[Mention],
    *,
    count_first: bool,
) -> tuple[float, tuple[Pair, ...]]:
    """The best pairs, kept in the order of the text, where counts stand before (or behind) their articles."""

    @cache
    def fit(count: int, mention: int) -> float:
        between = _OVER_ANOTHER * _others_between(counts, counts[count], mentions[mention])
        return _fit(apart, counts[count], mentions[mention], count_first=count_first) - between - leaving(count, mention)

    rows, columns = len(counts), len(mentions)
    score = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    step: list[list[str]] = [[""] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows + 1):
        for j in range(columns + 1):
            options: list[tuple[float, str]] = []
            if i:
                options.append((score[i - 1][j] - _alone(counts[i - 1]), "count"))
            if j:
                options.append((score[i][j - 1] - _UNPAIRED_MENTION * max(mentions[j - 1].strength, 0.0), "mention"))
            if i and j and fit(i - 1, j - 1) > 0:
                options.append((score[i - 1][j - 1] + fit(i - 1, j - 1), "pair"))
            if options:
                score[i][j], step[i][j] = max(options)
    found: list[Pair] = []
    i, j = rows, columns
    while i or j:
        if step[i][j] == "pair":
            found.append(Pair(i - 1, j - 1))
            i, j = i - 1, j - 1
        elif step[i][j] == "count":
            i -= 1
        else:
            j -= 1
    return score[rows][columns], tuple(reversed(found))


def _leaving(tokens: Sequence[Token], counts: Sequence[Count], mentions: Sequence[Mention]) -> Callable[[int, int], float]:
    """The cost of pairing a count with a mention of another row, where each row could pair with itself."""
    rows: list[int] = []
    for token in tokens:
        rows.append((rows[-1] if rows else 0) + token.begins_row)
    of_counts = [rows[count.start] for count in counts]
    of_mentions = [range(rows[mention.start], rows[mention.end - 1] + 1) for mention in mentions]
    counted = {row for row, count in zip(of_counts, counts, strict=True) if count.weight >= _LEAST_IN_ROW}
    named = {row for held, mention in zip(of_mentions, mentions, strict=True) if mention.article is not None for row in held}
    plainly = {row for row, count in zip(of_counts, counts, strict=True) if count.weight >= COUNTED}
    others = [_other_goods(tokens, count) for count in counts]

    def cost(count: int, mention: int) -> float:
        here, there = of_counts[count], of_mentions[mention]
        article = mentions[mention].article
        if article is not None and here == there[-1] + 1 and any(not known_word(word, vocabulary_of(article)[0]) for word in others[count]):
            return _OF_OTHER_GOODS
        kept = (here in named and not counted.isdisjoint(there)) or not plainly.isdisjoint(there)
        return _OUT_OF_ITS_ROW * (here not in there and kept)

    return cost


def _other_goods(tokens: Sequence[Token], count: Count) -> list[str]:
    """The words of what a count that begins its row stands before: «3 Tütchen Buschbohnen» counts nothing of the row above."""
    first = count.start
    while first > 0 and not tokens[first].begins_row and not plain(tokens[first - 1].text):
        first -= 1  # over a bullet
    if not tokens[first].begins_row or count.end >= len(tokens) or tokens[count.end].begins_row:
        return []
    words: list[str] = []
    place = count.end
    while place < len(tokens) and border(tokens, place) == 0 and plain(tokens[place].text) not in plain_phrases("line_stop", "price_words"):
        words += words_of(tokens[place].text) if unit_code(tokens[place].text) is None else ()
        place += 1
    return [word for word in words if len(word) >= _LEAST_WORD]


def _others_between(counts: Sequence[Count], count: Count, mention: Mention) -> int:
    """How many other numbers that likely count stand between a count and what it would count: «2 Stk Lampe und 2,5 Meter Schot»."""
    start, end = (count.end, mention.start) if count.start < mention.start else (mention.end, count.start)
    return sum(1 for other in counts if other.weight >= _LEAST_OTHER and start <= other.start and other.end <= end)


def _alone(count: Count) -> float:
    """What it costs to leave a number without an article."""
    return 0.5 * max(count.weight - 1.0, 0.0)


def _fit(apart: Callable[[int, int], float], count: Count, mention: Mention, *, count_first: bool) -> float:
    """Log-odds that this number counts this article; goods that are unknown are believed only where something plainly counts them."""
    if mention.article is None and count.weight < COUNTED:
        return 0.0
    if mention.start <= count.start < mention.end:
        return count.weight + mention.strength - (_WORD if count.start not in mention.places else 4.0)
    first = count.start < mention.start
    distance = apart(count.end, mention.start) if first else apart(mention.end, count.start)
    return count.weight + mention.strength - distance - (0.0 if first == count_first else AGAINST_THE_WAY)


def _distances(tokens: Sequence[Token]) -> Callable[[int, int], float]:
    """The cost of what stands between two places: rows, stops, commas, joining words."""
    borders = [border(tokens, place) for place in range(len(tokens))]
    steps = [0.0]
    for token, cost in zip(tokens, borders, strict=True):
        steps.append(steps[-1] + cost + (_JOINER if joins(token.text) else 0.0) + (_WORD if plain(token.text) else 0.0))
    borders.append(0.0)  # behind the last token there is none

    def apart(start: int, end: int) -> float:
        # from behind the last token before `start` to the first token at `end`
        return steps[end] - steps[start] + borders[end]

    return apart


def border(tokens: Sequence[Token], place: int) -> float:
    """The cost of the border before a token."""
    if place == 0:
        return 0.0
    token, before = tokens[place], tokens[place - 1]
    if token.row - before.row > 1 or token.page is not before.page or token.opens:
        return PARAGRAPH
    if token.begins_row:
        return _ROW
    if before.text.endswith(".") and place > 1 and unit_code(before.text) and read_amount(tokens[place - 2].text.strip("(")):
        return _ABBREVIATED if token.text[:1].isupper() else 0.0
    if before.text.endswith(("!", "?")) or (before.text.endswith(".") and token.text[:1].isupper()):
        return _STOP
    if before.text.endswith(";"):
        return _SEMICOLON
    return _COMMA if before.text.endswith(",") else 0.0
