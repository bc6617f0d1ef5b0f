"""Totals told in a sentence: «Auftragssumme netto 904,40 EUR, zuzüglich 19 % USt 171,84 EUR, somit insgesamt 1.076,24 EUR brutto.»

As in a table of totals only what adds up is taken, where words between the amounts name the tax.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import islice

from parsers.page import Word
from parsers.reading.lines.amounts import currency_of
from parsers.reading.lines.numerals import Numeral
from parsers.reading.lines.rows import Row
from parsers.reading.lines.summary import CENT, Summary
from parsers.reading.lines.totals import TotalRow
from parsers.reading.words import plain, plain_phrases

_MOST_ROWS = 3
_BEHIND = 2  # words behind an amount that may say what it is: «EUR brutto»


def find_told_sums(rows: Sequence[Row], numerals: Mapping[int, Sequence[Numeral]]) -> Iterator[Summary]:
    """Net, tax and gross as sentences tell them, from the top; none of whose rows is told twice."""
    told_up_to = -1
    for place, row in enumerate(rows):
        if place <= told_up_to or not any(n.amount.money_like for n in numerals[row.number]):
            continue
        below = [one for one in rows[place : place + _MOST_ROWS] if one.page is row.page]
        if (found := _told(below, numerals)) is not None:
            told_up_to = place + len(below) - 1
            yield found


def _told(rows: Sequence[Row], numerals: Mapping[int, Sequence[Numeral]]) -> Summary | None:
    amounts = [(row.number, numeral) for row in rows for numeral in numerals[row.number] if numeral.amount.money_like]
    for (net_row, net), (tax_row, tax), (gross_row, gross) in zip(amounts, amounts[1:], amounts[2:], strict=False):
        values = [numeral.amount.value for numeral in (net, tax, gross)]
        if abs(values[0] + values[1] - values[2]) >= CENT or not 0 < values[1] < values[0]:
            continue
        words = [word for row in rows for word in row.words]
        at = {id(word): place for place, word in enumerate(words)}
        of_tax = _between(words, at, net, tax)
        of_sums = [*words[: at[id(net.words[0])]], *of_tax[:_BEHIND], *_between(words, at, tax, gross), *_behind(words, at, gross)]
        if _says(of_tax, _tax_words()) and _says(of_sums, _sum_words()):
            told = (("net_total", net_row, net), ("tax_total", tax_row, tax), ("gross_total", gross_row, gross))
            totals = tuple(TotalRow(kind, row, numeral, "told in a sentence") for kind, row, numeral in told)
            return Summary(totals, tuple(range(net_row, gross_row + 1)))
    return None


def _between(words: Sequence[Word], at: Mapping[int, int], one: Numeral, other: Numeral) -> list[Word]:
    return list(words[at[id(one.words[-1])] + 1 : at[id(other.words[0])]])


def _behind(words: Sequence[Word], at: Mapping[int, int], numeral: Numeral) -> list[Word]:
    told = (word for word in words[at[id(numeral.words[-1])] + 1 :] if not currency_of(word.text))
    return list(islice(told, _BEHIND))


def _says(words: Sequence[Word], known: frozenset[str]) -> bool:
    return any(part in known for word in words for part in plain(word.text).split())


@cache
def _tax_words() -> frozenset[str]:
    """Words that name the tax and nothing else."""
    return _single_words("tax_total")


@cache
def _sum_words() -> frozenset[str]:
    """Words that say that an amount is a sum, or whether the tax is in it."""
    return _single_words("net_total", "gross_total", "any_total", "with_tax", "without_tax")


def _single_words(*keys: str) -> frozenset[str]:
    return frozenset(phrase for key in keys for phrase in plain_phrases("totals", key) if " " not in phrase)
