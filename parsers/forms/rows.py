"""A row of a filled-in form as one decision: article, quantity, price and amount that fit the ink and one another best."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import product

from config.company import Article, Customer
from parsers.forms.context import Sheet
from parsers.forms.counts import Value, amounts, may_be_slash, money, quantities, says_none, twins
from parsers.forms.filled import Written
from parsers.forms.goods import Choice, choices, margin
from parsers.forms.hidden import hidden_cells
from parsers.forms.inked_rows import FILLED_MM2
from parsers.forms.known import Column, Row, Table
from parsers.forms.two_readers import agree
from parsers.page import Box
from parsers.reading.evidence import probability
from parsers.reading.lines.amounts import normal, read_amount
from parsers.reading.words import unit_code
from parsers.result import Leaf, Line

BORDER_PT, BORDER_MM2 = 1.0, 0.35
PRODUCT = 4.0  # log-odds for a quantity and a price whose product is the amount in the row
LISTED = 4.0  # for a price that is on file
SCALE_OFF, OUT_OF_SCALE = Decimal(5), -6.0  # times the price on file, or a part of it: rather a decimal sign was misread
LEGIBLE = -6.0  # what an amount may lose against the best reading of its ink
# What may pass without a look, in log-odds: by the number, by number and words together, by words alone; counts, by one
# reader, by both, by a product.
BY_NUMBER, BY_BOTH, BY_WORDS, BY_COUNT, BY_BOTH_READERS, BY_AMOUNT = 3.0, 2.0, 5.0, 5.0, 4.2, 2.0
BY_BOXES = 6.0  # for digits in boxes, whose number is known: what is left is how alike they look
BY_TWINS = 6.0  # counts that differ in ones and sevens alone
GUESS = -6.0  # an article with less is not even offered to the clerk
NEAR, MOST_NEAR = 7.0, 5  # articles whose log-odds are so near the best are told apart by their prices
FAINTER = 1.5  # times as much where the ink is faint
AGAINST = -1.0  # words that speak so much against the article of the number leave it in doubt


@dataclass(frozen=True, slots=True)
class RowRead:
    """A row as a line, with the names of its values that are in doubt."""

    line: Line
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Sum:
    """Count, price and amount that were chosen together, with their `score`; `lead` is by how much it passes those with another count.

    `confirmed` tells that the amounts are those of the price list, or that price and count make the amount.
    """

    count: Value | None
    price: Value | None
    amount: Value | None
    lead: float
    confirmed: bool = True
    score: float = 0.0


class RowReader:
    """Reads the rows of one table."""

    def __init__(self, sheet: Sheet, table: Table, customer: Customer | None) -> None:
        self._sheet, self._table, self._customer = sheet, table, customer

    def read(self, row: Row) -> RowRead:
        """The row's line."""
        number, words = self.written(row, "article"), self.written(row, "description")
        printed = self._printed_article(row)
        found = [Choice(printed, 9.0, None)] if printed else choices(number, words, self._sheet.master) if number or words else []
        counted = self.written(row, "quantity")
        counts, unit = quantities(counted) if counted else ([], None)
        found = self._by_price(row, found, counts)
        chosen = found[0] if found and found[0].odds > GUESS else None
        summed = self._sum(row, counts, chosen.article if chosen else None)
        boxed = counted is not None and counted.signs > 0
        agreed = self._agreed(counted, summed.count)
        doubts = [*self._article_doubts(found, number), *self._count_doubts(summed, agreed, boxed)]
        doubts += ["quantity"] if self._is_twin(summed, counts) else []
        in_boxes = (column := self._table.column("quantity")) is not None and column.boxes > 1
        parted = counted is not None and counted.groups > 1 and unit is None and not in_boxes
        parted = parted or (
            printed is not None and counted is not None and summed.count is not None and may_be_slash(counted, summed.count)
        )
        doubts += ["quantity"] if counted and (parted or self._runs_over(row)) else []
        line = Line(
            sku=self._sku(row, found, number, words, printed),
            description=self._text(row, "description"),
            quantity=self._value(row, "quantity", summed.count, probability(summed.lead), "scored digit by digit on the ink"),
            unit=self._unit(row, unit),
            unit_price=self._amount(row, "unit_price", summed.price),
            line_total=self._amount(row, "line_total", summed.amount),
        )
        doubts += [
            name for name, value in (("unit_price", summed.price), ("line_total", summed.amount)) if self._unsure(row, name, value, summed)
        ]
        doubts += hidden_cells(self._sheet.filled, self._table, row)
        return RowRead(line, tuple(dict.fromkeys(doubts)))

    def _by_price(self, row: Row, found: list[Choice], counts: Sequence[Value]) -> list[Choice]:
        """The articles that come near one another, with what price and amount say for each: twins differ in their price."""
        near = [c for c in found if c.odds > found[0].odds - NEAR][:MOST_NEAR]
        if len(near) < 2 or not any(self.written(row, role) for role in ("unit_price", "line_total")):
            return found
        scores = [self._sum(row, counts, choice.article).score for choice in near]
        priced = [replace(choice, price=score - max(scores)) for choice, score in zip(near, scores, strict=True)]
        return sorted(priced, key=lambda c: -c.odds)

    def says_none(self, row: Row) -> bool:
        """Whether a row of a printed list is declined: a dash or a nought stands for its count."""
        counted = self.written(row, "quantity")
        return counted is not None and self._printed_article(row) is not None and says_none(counted)

    def _cell(self, row: Row, *roles: str) -> Box | None:
        column = self._table.column(*roles)
        return self._table.cell(row, column) if column else None

    def written(self, row: Row, *roles: str) -> Written | None:
        """What somebody wrote into the row's cell of one of these roles; None where the form itself has something there, too."""
        column = self._table.column(*roles)
        if column is None or self._print(row, *roles):
            return None
        return self._sheet.filled.written(self._table.boxes(row, column))

    def _parted(self, role: str) -> bool:
        column = self._table.column(role)
        return column is not None and column.cents

    def _print(self, row: Row, *roles: str) -> str:
        """What the form itself has in this cell."""
        column = self._table.column(*roles)
        return row.printed.get(self._table.columns.index(column), "") if column else ""

    def _printed_article(self, row: Row) -> Article | None:
        number, words = self._print(row, "article"), self._print(row, "description")
        articles = self._sheet.master.articles
        return (articles.by_number(number) if number else None) or (articles.by_name(words) or articles.meant(words) if words else None)

    def _article_doubts(self, found: Sequence[Choice], number: Written | None) -> Iterator[str]:
        """Whether the article needs a look: each kind of evidence has a bar of its own, higher where the ink is faint."""
        if not found or found[0].odds <= 0:
            yield "sku"
            return
        best = found[0]
        lead = margin([c.odds for c in found])
        by_number = best.number is not None and best.number > 0 and (best.words or 0.0) > AGAINST
        enough = (BY_BOTH if (best.words or 0.0) > 1.0 else BY_NUMBER) if by_number else BY_WORDS
        if lead < self._bar(enough) or (number is not None and not by_number):
            yield "sku"

    @staticmethod
    def _agreed(counted: Written | None, count: Value | None) -> bool:
        """Whether both readers, each by itself, read this count."""
        return counted is not None and count is not None and agree(counted, normal(count.value))

    def _bar(self, enough: float) -> float:
        """What is enough on this page: more where the ink is faint."""
        return enough * (FAINTER if self._sheet.filled.ink.faint else 1.0)

    def _count_doubts(self, summed: _Sum, agreed: bool, boxed: bool) -> Iterator[str]:
        """Whether the count needs a look: where both readers say the same, or price and amount confirm it, less of a lead is enough."""
        if summed.count is not None and summed.count.value == 0:
            yield "quantity"
        alone = BY_BOXES if boxed else BY_COUNT
        by_amount = summed.amount is not None and summed.confirmed
        enough = BY_AMOUNT if by_amount else BY_BOTH_READERS if summed.count and agreed else alone
        if summed.count is None or summed.lead < self._bar(enough):
            yield "quantity"

    @staticmethod
    def _is_twin(summed: _Sum, counts: Sequence[Value]) -> bool:
        """Whether a one may be a seven or the other way round, with no amount to tell."""
        chosen = next((count for count in counts if summed.count and count.value == summed.count.value), None)
        if chosen is None or (summed.amount is not None and summed.confirmed):
            return False
        return any(chosen.score - twin.score < BY_TWINS for twin in twins(chosen, counts))

    def _runs_over(self, row: Row) -> bool:
        """Whether ink stands so near the border between the count and a neighbour that a digit may belong to the other."""
        column = self._table.column("quantity")
        if column is None:
            return False
        ink, place = self._sheet.filled.ink, self._table.columns.index(column)
        borders = [(c, column) for c in self._table.columns[:place][-1:]] + [(column, c) for c in self._table.columns[place + 1 :][:1]]
        return any(
            ink.inside_mm2(Box(left.x1 - BORDER_PT, row.y0 + 2, right.x0 + BORDER_PT, row.y1 - 2)) > BORDER_MM2
            and all(self._sheet.filled.area_mm2(self._table.cell(row, c)) > FILLED_MM2 for c in (left, right))
            for left, right in borders
        )

    def _unsure(self, row: Row, role: str, value: Value | None, summed: _Sum) -> bool:
        """Whether an amount was written that nothing confirms: neither the price list nor the product of count and price."""
        return self.written(row, role) is not None and (value is None or value.score < LEGIBLE or not summed.confirmed)

    def _sum(self, row: Row, counts: Sequence[Value], article: Article | None) -> _Sum:
        """Count, price and amount together: a product that is the amount speaks for all three."""
        listed = self._listed(article, counts)
        priced = self.written(row, "unit_price")
        totals = self._totals(row, counts, listed)
        shared = [t.value / c.value for c, t in product(counts, totals[:2]) if c.value > 0 and (t.value / c.value * 100) % 1 == 0]
        prices = amounts(priced, [*listed, *shared], parted=self._parted("unit_price")) if priced else []
        printed = read_amount(self._print(row, "unit_price")) if self._print(row, "unit_price") else None
        if printed:
            prices = [Value(printed.value, self._print(row, "unit_price"), 0.0)]
        joint: list[tuple[float, Value | None, Value | None, Value | None, bool]] = []
        some: tuple[Sequence[Value | None], ...] = (counts or [None], prices or [None], totals or [None])
        for count, price, amount in product(*some):
            score = sum(max(v.score, -14.0) for v in (count, price, amount) if v)
            known = price is not None and price.value in listed
            each = [price.value] if price else listed
            adds_up = bool(count and amount and any(count.value * p == amount.value for p in each))
            score += LISTED * known + PRODUCT * adds_up + OUT_OF_SCALE * out_of_scale(count, price, amount, listed)
            signed = any(v and any(c in v.raw for c in ",.-") for v in (price, amount))
            joint.append((score, count, price, amount, (adds_up and (signed or known or price is None)) or (known and amount is None)))
        best = max(joint, key=lambda held: held[0])
        others = [held[0] for held in joint if held[1] and best[1] and held[1].value != best[1].value]
        lead = best[0] - max(others, default=best[0] - 12.0)
        if best[1] and best[1].score < -10.0:
            lead = min(lead, 0.0)
        return _Sum(best[1], best[2], best[3], lead, best[4], best[0])

    def _totals(self, row: Row, counts: Sequence[Value], listed: Sequence[Decimal]) -> list[Value]:
        """What the row's amount may be."""
        written = self.written(row, "line_total")
        expected = {count.value * price for count, price in product(counts, listed)}
        return amounts(written, expected, parted=self._parted("line_total")) if written else []

    def _listed(self, article: Article | None, counts: Sequence[Value]) -> list[Decimal]:
        if article is None:
            return []
        number = self._customer.customer_number if self._customer else None
        quantity = counts[0].value if counts else None
        return list(dict.fromkeys(self._sheet.master.articles.prices(article, number, quantity)))

    def _sku(
        self, row: Row, found: Sequence[Choice], number: Written | None, words: Written | None, printed: Article | None
    ) -> Leaf | None:
        if not found or found[0].odds <= GUESS:
            return None
        cell = (self._cell(row, "article") if number or printed else None) or self._cell(row, "description", "article")
        if cell is None:
            return None
        if printed:
            return self._sheet.leaf(printed.sku, printed.sku, 0.99, cell, "printed on the form")
        raw = number.as_read()[0] if number else (words.as_read()[0] if words else "")
        why = [f"number in the row fits by {found[0].number:.1f}"] if found[0].number is not None else []
        why += [f"description fits by {found[0].words:.1f}"] if found[0].words is not None else []
        return self._sheet.leaf(found[0].article.sku, raw, probability(margin([c.odds for c in found])), cell, *why)

    def _text(self, row: Row, role: str) -> Leaf | None:
        cell = self._cell(row, role)
        if cell is None:
            return None
        if text := self._print(row, role):
            return self._sheet.leaf(text, text, 0.99, cell, "printed on the form")
        written = self.written(row, role)
        text, sure = written.as_read() if written else ("", 0.0)
        return self._sheet.leaf(text, text, sure, cell, f"written under «{self._head(role)}»") if text else None

    def _unit(self, row: Row, unit: str | None) -> Leaf | None:
        cell = self._cell(row, "unit")
        if cell is not None and (text := self._print(row, "unit")) and (code := unit_code(text)):
            return self._sheet.leaf(code, text, 0.99, cell, "printed on the form")
        if cell is not None and (written := self.written(row, "unit")) and (code := unit_code(written.as_read()[0])):
            return self._sheet.leaf(code, written.as_read()[0], 0.9, cell, f"written under «{self._head('unit')}»")
        count = self._cell(row, "quantity")
        return self._sheet.leaf(unit, unit, 0.9, count, "beside the quantity") if unit and count else None

    def _value(self, row: Row, role: str, value: Value | None, sure: float, why: str) -> Leaf | None:
        cell = self._cell(row, role)
        return (
            self._sheet.leaf(normal(value.value), value.raw, sure, cell, f"written under «{self._head(role)}»", why)
            if value and cell
            else None
        )

    def _amount(self, row: Row, role: str, value: Value | None) -> Leaf | None:
        leaf = self._value(row, role, value, probability(4.0 + (value.score if value else 0.0)), "scored on the ink")
        return replace(leaf, value=money(value.value)) if leaf and value else leaf

    def _head(self, role: str) -> str:
        column: Column | None = self._table.column(role)
        return column.head if column else role


def out_of_scale(count: Value | None, price: Value | None, amount: Value | None, listed: Sequence[Decimal]) -> bool:
    """Whether a price, or what an amount makes of one, is many times what is on file, or a small part of it."""
    stated = [price.value] if price else []
    stated += [amount.value / count.value] if amount and count and count.value > 0 else []
    return bool(listed) and any(not any(p / SCALE_OFF < each < p * SCALE_OFF for p in listed) for each in stated)
