"""A document laid out for the reader of lines: its rows, the numbers in them, its sums, and what the catalogue knows of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import partial

from config.company import Article, Customer
from parsers.masterdata import Master
from parsers.page import Document
from parsers.reading.language import language_of
from parsers.reading.lines.amounts import DecimalSign, currency_of, decimal_sign
from parsers.reading.lines.folded import laid_out
from parsers.reading.lines.items import Item
from parsers.reading.lines.numerals import Numeral, numerals_of
from parsers.reading.lines.rows import Piece, Row, numbered, rows_of
from parsers.reading.lines.side_by_side import unfolded
from parsers.reading.lines.summary import find_summaries
from parsers.reading.lines.ticked import without_unmarked, without_unticked
from parsers.reading.lines.told_sums import find_told_sums
from parsers.reading.lines.totals import TotalRow, total_row
from parsers.reading.matching.articles import ArticleIndex
from parsers.reading.matching.grounding import ground
from parsers.reading.words import plain, plain_phrases

LEAST_NUMBER = 3
LEAST_NAME = 5  # digits
_ROWS_OF_LANGUAGE = 100


@dataclass(frozen=True, slots=True)
class Sheet:
    """All rows of a document with what was found in them, by row number.

    `is_number` tells whether a text is an article number of ours or of this customer's; `prices` gives what the article named in a row may
    cost; `agreement` tells how well an item's number, description and price name one article; `articles` is None without a catalogue.
    `summed` are totals that stand several in one row, under their labels; `language` is the document's, None where too little is known.
    """

    document: Document
    rows: tuple[Row, ...]
    numerals: dict[int, list[Numeral]]
    totals: dict[int, TotalRow]
    sign: DecimalSign | None
    is_number: Callable[[str], bool]
    prices: Callable[[Row], Sequence[Decimal]]
    agreement: Callable[[Item], float]
    summed: tuple[TotalRow, ...] = ()
    articles: ArticleIndex | None = None
    article: Callable[[str], Article | None] = lambda _text: None
    language: str | None = None

    @property
    def stated(self) -> tuple[TotalRow, ...]:
        """All sums and charges, from the top."""
        return (*(total for total in self.totals.values() if all(total is not other for other in self.summed)), *self.summed)

    def knows(self, row: Row) -> bool:
        """Whether an article number stands in the row."""
        return any(self.is_number(word.text) for word in row.words)


def sheet_of(document: Document, master: Master | None, customer: Customer | None) -> Sheet:
    """The document laid out."""
    rows = laid_out(unfolded(numbered(without_unticked(without_unmarked(_without_terms(rows_of(document)))))))
    look = _Lookup(master.articles, customer.customer_number if customer else None) if master else None
    is_number = look.is_number if look else _never
    sign = decimal_sign(text for row in rows for piece in row.pieces for text in _free_standing(piece) if not is_number(text))
    language = language_of(" ".join(row.text for row in rows[:_ROWS_OF_LANGUAGE]))
    numerals = {row.number: [n for n in numerals_of(row, sign, language) if not _names_article(n, is_number)] for row in rows}
    agreement = partial(_agreement, master=master, customer=customer) if master else _no_agreement
    totals = {}
    for row in rows:
        total = total_row(row, numerals[row.number])
        if total and not any(is_number(word.text) for word in row.words):
            totals[row.number] = total
    summaries = [*find_summaries(rows, numerals), *find_told_sums(rows, numerals)]
    totals |= {number: TotalRow("subtotal", number, None, "") for summary in summaries for number in summary.rows}
    summed = tuple(total for summary in summaries for total in summary.totals)
    totals |= {total.row: total for total in summed}
    return Sheet(
        document,
        tuple(rows),
        numerals,
        totals,
        sign,
        is_number,
        look.prices if look else _no_prices,
        agreement,
        summed,
        master.articles if master else None,
        look.article if look else _none,
        language,
    )


def without_rows(sheet: Sheet, numbers: Collection[int]) -> Sheet:
    """The sheet whose rows of these numbers hold nothing that is ordered, as rows of sums do."""
    if not numbers:
        return sheet
    return replace(sheet, totals={**sheet.totals, **{number: TotalRow("subtotal", number, None, "") for number in numbers}})


def _agreement(item: Item, master: Master, customer: Customer | None) -> float:
    known = next((article for code in item.codes if (article := master.articles.by_number(code.text))), None)
    price, text = item.values.get("unit_price"), item.description.value if item.description else ""
    if known is None:
        found = ground(item, master, customer)
        return (1.0 if found.price_agrees else 0.0) + (found.fit or 0.0)
    agrees = price is not None and price.amount is not None and price.amount.value in master.articles.prices(known, None)
    return (1.0 if agrees else 0.0) + 0.5 + (master.articles.fit(known, text) if text else 0.0)


def _no_agreement(_item: Item) -> float:
    return 0.0


def _free_standing(piece: Piece) -> list[str]:
    """The numbers of a piece that says nothing else; sizes in a description tell nothing of the decimal sign of amounts."""
    worded = any(re.search(r"[A-Za-zÄÖÜäöüß]{2,}", word.text) and not currency_of(word.text) for word in piece.words)
    return [] if worded else [word.text for word in piece.words]


def _names_article(numeral: Numeral, is_number: Callable[[str], bool]) -> bool:
    """Whether a number is an article's, too long for a count and no price: «0004618», «38354», «44.3832», «FR.405»."""
    text = numeral.words[0].text.strip(",;:()") if len(numeral.words) == 1 else ""
    if text[:1].isalpha():
        return is_number(text)
    return sum(map(str.isdigit, text)) >= LEAST_NAME and numeral.amount.decimals != 2 and is_number(text)


def _without_terms(rows: Sequence[Row]) -> list[Row]:
    """The rows without what stands below a heading of general terms on its page, numbered through anew."""
    closed = {row.page.number: row.number for row in reversed(rows) if plain(row.text) in plain_phrases("line_stop", "terms")}
    kept = [row for row in rows if row.number < closed.get(row.page.number, row.number + 1)]
    return numbered(kept)


def _never(_text: str) -> bool:
    return False


def _none(_text: str) -> None:
    return None


def _no_prices(_row: Row) -> Sequence[Decimal]:
    return ()


@dataclass(frozen=True, slots=True)
class _Lookup:
    articles: ArticleIndex
    customer_number: str | None
    known: dict[str, Article | None] = field(default_factory=dict)

    def article(self, text: str) -> Article | None:
        if text not in self.known:
            self.known[text] = self._article(text)
        return self.known[text]

    def _article(self, text: str) -> Article | None:
        bare = text.strip(",;:()[]#*\"'").rstrip(".?!")
        if len(bare) < LEAST_NUMBER or not any(c.isdigit() for c in bare):
            return self.articles.article(bare) if "-" in bare else None
        if (ours := self.articles.by_number(bare) or self.articles.by_gtin(bare)) is not None:
            return ours
        if " " in bare and (called := self.articles.by_name(bare)) is not None:  # «HK 22/600/1000», one word here
            return called
        return self.articles.by_buyer_number(self.customer_number, bare) if self.customer_number else None

    def is_number(self, text: str) -> bool:
        return self.article(text) is not None

    def prices(self, row: Row) -> Sequence[Decimal]:
        found = next((article for word in row.words if (article := self.article(word.text))), None)
        return self.articles.prices(found, self.customer_number) if found else ()
