"""What was found of one order line before the catalogue is asked: its values, numbers that may be articles, and what is left over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from parsers.page import Document, Page, Word
from parsers.reading.evidence import source_of
from parsers.reading.lines.amounts import Amount
from parsers.reading.lines.assignment import Roles
from parsers.reading.lines.numerals import Numeral
from parsers.result import Leaf

CodeRole = Literal["sku", "buyer_sku", "gtin", "article", "text"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A value in normal form with the words it stands in and the reasons for it; `amount` where it is a number."""

    value: str
    page: Page
    words: tuple[Word, ...]
    why: tuple[str, ...] = ()
    amount: Amount | None = None

    @property
    def raw(self) -> str:
        return " ".join(word.text for word in self.words)

    @property
    def read_alike(self) -> bool:
        """Whether both readers of a scan saw the same; True where nothing was scanned."""
        return all(word.second is None or _same(word.second, word.text) for word in self.words) if self.page.scanned else True

    @property
    def read_twice(self) -> bool:
        """Whether a second reader of a scan confirmed every word; True where nothing was scanned."""
        return all(word.second is not None and _same(word.second, word.text) for word in self.words) if self.page.scanned else True

    @property
    def sureness(self) -> float:
        """The least confidence that a recogniser gave one of its words; 1 for what was not scanned."""
        return min((word.confidence for word in self.words), default=1.0)

    def leaf(self, document: Document, confidence: float, *more: str) -> Leaf:
        return Leaf(self.value, self.raw, confidence, source_of(document, self.page, self.words), (*self.why, *more))


def _same(one: str, other: str) -> bool:
    return "".join(one.split()).casefold() == "".join(other.split()).casefold()


BY_SHAPE = "by its place and shape"
"""Why a number has its role where no head says so."""


def mark_of(numeral: Numeral, *why: str) -> Mark:
    """The mark of a number."""
    return Mark(numeral.amount.text, numeral.page, numeral.words, why, numeral.amount)


@dataclass(frozen=True, slots=True)
class Code:
    """Text that may be an article number; `role` says whose, as a head or a label names it, «text» where nothing does."""

    text: str
    role: CodeRole
    page: Page
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One order line as it stands on the page.

    `values` may hold quantity, unit, unit_price, price_base, discount, line_total. `loose` are money-like numbers in its rows that have no
    role.
    `lead` is the first row of the description, `rows` are the numbers of its rows; `exact` tells that quantity × price = total as printed.
    """

    values: Mapping[str, Mark]
    codes: tuple[Code, ...]
    description: Mark | None
    text: str
    rows: tuple[int, ...]
    loose: tuple[Mark, ...] = ()
    exact: bool | None = None
    optional: bool = False
    doubts: tuple[str, ...] = ()
    prose: bool = False
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Items:
    """The items of a document with the rows that they and their heads cover, and what speaks against having all.

    `margin` is the log-odds between the best and the next reading of the tables; `heads` counts the roles that head words name;
    `counts` tells that one of them is the quantity; `totals_expected` that a total stands on each line. `tables` are the roles that the
    columns of each table were given; `empty` are the rows of forms that were left empty.
    """

    items: tuple[Item, ...] = ()
    rows: frozenset[int] = frozenset()
    unread: tuple[int, ...] = ()
    margin: float = 0.0
    heads: int = 0
    totals_expected: bool = False
    counts: bool = False
    tables: tuple[Roles, ...] = field(default=(), repr=False)
    empty: frozenset[int] = frozenset()


def joined(found: Iterable[Items]) -> Items:
    """The items of several tables as one."""
    parts = list(found)
    if not parts:
        return Items()
    return Items(
        tuple(item for part in parts for item in part.items),
        frozenset().union(*(part.rows for part in parts)),
        tuple(number for part in parts for number in part.unread),
        min((part.margin for part in parts if part.items), default=0.0),
        max(part.heads for part in parts),
        any(part.totals_expected for part in parts),
        any(part.counts for part in parts),
        tuple(roles for part in parts for roles in part.tables),
        frozenset().union(*(part.empty for part in parts)),
    )
