"""Which column is what: content first, then head words, then arithmetic and the catalogue, all in one joint choice.

Weights are log-odds. They follow what each evidence was worth when measured: content types most, then the printed sum, the catalogue,
the heads.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import pairwise, product

from parsers.reading.evidence import Reason
from parsers.reading.lines.columns import OF_SIZES, Column
from parsers.reading.lines.numerals import Numeral

HEAD_NAMED, HEAD_SECOND, HEAD_OTHER = 3.0, 1.5, -2.5
LONE_TOTAL = -0.5
MOST_COLUMNS, MOST_TOLD = 9, 4
CENT = Decimal("0.011")


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to give three columns their roles, with the reasons for it."""

    quantity: Column | None
    unit_price: Column | None
    line_total: Column | None
    reasons: tuple[Reason, ...]

    @property
    def score(self) -> float:
        """The sum of its reasons, in log-odds."""
        return sum(reason.weight for reason in self.reasons)


@dataclass(frozen=True, slots=True)
class Roles:
    """The column of each role (None where there is none), with the log-odds to the next best choice.

    `choices` are the best ways, this one first, for who asks why.
    """

    quantity: Column | None = None
    unit_price: Column | None = None
    line_total: Column | None = None
    position: Column | None = None
    discount: Column | None = None
    price_base: Column | None = None
    score: float = 0.0
    margin: float = 0.0
    choices: tuple[Choice, ...] = field(default=(), repr=False)

    @property
    def columns(self) -> tuple[Column, ...]:
        held = (self.quantity, self.unit_price, self.line_total, self.position, self.discount, self.price_base)
        return tuple(column for column in held if column is not None)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is known beyond the columns: amounts printed as totals, which texts are article numbers, what an article on a row costs."""

    totals: frozenset[Decimal] = frozenset()
    is_number: Callable[[str], bool] = lambda _text: False
    prices: Callable[[int], Sequence[Decimal]] = lambda _row: ()


def assign(columns: Sequence[Column], around: Surroundings) -> Roles:
    """The best joint choice of roles for these columns."""
    columns = sorted(columns, key=lambda column: -len(column.numerals))[:MOST_COLUMNS]
    position = _position(columns)
    discount = _headed(columns, "discount", position) or _percents(columns) or _fitting_discount(columns, position)
    base = _base_column(columns, position)
    rest = [c for c in columns if c is not position and c is not base and c is not discount]
    scored: list[tuple[float, tuple[Column | None, Column | None, Column | None]]] = []
    content = {role: {id(c): _content(role, c, around) for c in rest} for role in ("quantity", "unit_price", "line_total")}
    listed = {id(c): _known_prices(c, around) for c in rest}
    for quantity, price, total in product([*rest, None], repeat=3):
        chosen = [c for c in (quantity, price, total) if c is not None]
        if len({id(c) for c in chosen}) < len(chosen):
            continue
        parts = ((quantity, "quantity"), (price, "unit_price"), (total, "line_total"))
        together = _together(quantity, price, total, discount, base, around, 0.0 if price is None else listed[id(price)])
        score = sum(content[role][id(c)] for c, role in parts if c is not None) + together
        scored.append((score, (quantity, price, total)))
    scored.sort(key=lambda pair: -pair[0])
    best = scored[0]
    margin = best[0] - scored[1][0] if len(scored) > 1 else best[0]
    weights = [_weights(*held, discount, base, around, content, listed) for _, held in scored[:MOST_TOLD]]
    choices = tuple(Choice(*held, reasons) for (_, held), reasons in zip(scored, weights, strict=False))
    return Roles(*best[1], position=position, discount=discount, price_base=base, score=best[0], margin=margin, choices=choices)


def _weights(
    quantity: Column | None,
    price: Column | None,
    total: Column | None,
    discount: Column | None,
    base: Column | None,
    around: Surroundings,
    content: Mapping[str, Mapping[int, float]],
    listed: Mapping[int, float],
) -> tuple[Reason, ...]:
    """What a choice's score is made of."""
    parts = (("quantity", quantity), ("unit_price", price), ("line_total", total))
    reasons = [Reason(f"{role.replace('_', ' ')} by its numbers and head", content[role][id(c)]) for role, c in parts if c is not None]
    reasons += [
        Reason("price stands left of total", _order(price, total)),
        Reason("products", _arithmetic(quantity, price, total, discount, base)),
        Reason("the printed sum", _sums(quantity, price, total, around)),
        Reason("prices as listed", 0.0 if price is None else listed[id(price)]),
        Reason("a total without a price", LONE_TOTAL if _is_lone(quantity, price, total) else 0.0),
    ]
    return tuple(reason for reason in reasons if reason.weight)


def _values(column: Column) -> list[Numeral]:
    return [column.numerals[row] for row in sorted(column.numerals)]


def _share(column: Column, test: Callable[[Numeral], bool]) -> float:
    values = _values(column)
    return sum(1 for numeral in values if test(numeral)) / len(values)


def counts_up(values: Sequence[Decimal]) -> bool:
    """1, 2, 3 … or 10, 20, 30 …, as positions are numbered (gaps allowed), at least two of them."""
    if len(values) < 2 or any(v != v.to_integral_value() for v in values):
        return False
    steps = {b - a for a, b in pairwise(values)}
    least = min(steps)
    even = least > 0 and all(step % least == 0 for step in steps)
    return even and values[0] in {1, 5, 10, 100} and max(steps) <= 2 * least and least in {1, 5, 10, 100}


def _position(columns: Sequence[Column]) -> Column | None:
    headed = _headed(columns, "position", None)
    plain = [
        c
        for c in columns
        if all(n.amount.decimals == 0 and not n.unit and not n.amount.currency and n.amount.value < 10_000 for n in _values(c))
    ]
    counting = [c for c in plain if counts_up([n.amount.value for n in _values(c)]) and "quantity" not in c.roles]
    if headed and headed in plain:
        return headed
    money = [c.x0 for c in columns if _share(c, lambda n: n.amount.money_like) > 0.8]
    left = [c for c in counting if c.x0 <= min(money, default=c.x0)]
    return min(left, key=lambda c: c.x0, default=None)


def _headed(columns: Sequence[Column], role: str, other: Column | None) -> Column | None:
    return next((c for c in columns if c is not other and c.roles and c.roles[0] == role), None)


def _percents(columns: Sequence[Column]) -> Column | None:
    """A column of percents without a head is a discount, unless all are the same rate of tax."""
    for column in columns:
        if _share(column, lambda n: n.amount.percent) > 0.8 and not column.roles and len({n.amount.value for n in _values(column)}) > 1:
            return column
    return None


def _fitting_discount(columns: Sequence[Column], position: Column | None) -> Column | None:
    """A column without a head that makes products right as a discount, where without it they are wrong."""
    money = [c for c in columns if _share(c, lambda n: n.amount.money_like) > 0.8]
    small = [c for c in columns if c is not position and not c.roles and all(0 < n.amount.value < 100 and not n.unit for n in _values(c))]
    for discount in small:
        for quantity, price, total in product(columns, money, money):
            if len({id(c) for c in (discount, quantity, price, total)}) < 4:
                continue
            rows = [row for row in discount.numerals if row in quantity.numerals and row in price.numerals and row in total.numerals]
            parts = [(quantity.numerals[r], price.numerals[r], total.numerals[r], discount.numerals[r]) for r in rows]
            if rows and all(multiplies(*part) and not multiplies(*part[:3]) for part in parts):
                return discount
    return None


def _base_column(columns: Sequence[Column], position: Column | None) -> Column | None:
    """The column of counts that prices are for: all 1, 10, 100 or 1000 and its head says so, or it stands right of a column of money."""
    counts = [c for c in columns if c is not position and not any(n.unit or n.amount.percent for n in _values(c))]
    bases = [c for c in counts if all(n.amount.value in {1, 10, 100, 1000} for n in _values(c))]
    headed = next((c for c in bases if "price_base" in c.roles), None)
    if headed is not None:
        return headed
    money = [c for c in columns if _share(c, lambda n: n.amount.money_like) > 0.8]
    between = [c for c in bases if "quantity" not in c.roles and any(m.x0 < c.x0 for m in money) and any(m.x0 > c.x0 for m in money)]
    return next((c for c in between if len(c.numerals) >= 2 and _share(c, lambda n: n.amount.value > 1) > 0), None)


def _content(role: str, column: Column, around: Surroundings) -> float:
    """How well the column's numbers look like this role, and whether its head says so."""
    score = _head_weight(role, column) + min(len(column.numerals), 4) * 0.25
    if counts_up([n.amount.value for n in _values(column)]) and len(column.numerals) >= 3:
        score -= 2.0 if len(column.numerals) < 5 else 4.0
    score -= 3.0 * _share(column, lambda n: n.amount.percent) + 3.0 * _share(
        column, lambda n: n.amount.value <= 0 and n.amount.decimals == 0
    )
    score -= 4.0 * _share(column, lambda n: len(n.amount.raw) > 1 and n.amount.raw.isdigit() and n.amount.raw[0] == "0")
    score -= 4.0 * _share(column, lambda n: around.is_number(n.amount.raw) and len(n.amount.raw) >= 3)
    if role == "quantity":
        score += 1.5 * _share(column, lambda n: n.amount.decimals in {0, 1, 3} and not n.amount.dashed)
        score += 2.0 * _share(column, lambda n: n.times or (n.unit is not None and n.unit not in OF_SIZES))
        score -= (0.5 if _whole_with_cents(column) else 2.0) * _share(column, lambda n: n.amount.decimals == 2 and n.unit is None)
        score -= 3.0 * _share(column, lambda n: n.amount.currency is not None)
        score -= 3.0 * _share(column, lambda n: n.amount.value > 99_999)
        score -= 1.5 * _share(column, lambda n: not n.alone and not n.first)
        return score
    score += (1.0 if _whole_with_cents(column) else 2.0) * _share(column, lambda n: n.amount.money_like)
    score -= 2.5 * _share(column, lambda n: n.amount.decimals == 0 and n.amount.currency is None)
    score -= 3.0 * _share(column, lambda n: n.unit is not None and n.per == 1 and n.amount.currency is None)
    return score


def _whole_with_cents(column: Column) -> bool:
    """Whether all numbers are whole and yet have two decimals: counts that a system prints, hardly prices, unless the head says so."""
    values = [n.amount for n in _values(column)]
    whole = all(a.decimals == 2 and not a.currency and a.value == a.value.to_integral_value() for a in values)
    return whole and len(values) > 1 and not {"unit_price", "line_total"} & set(column.roles)


def _head_weight(role: str, column: Column) -> float:
    if not column.roles:
        return 0.0
    if column.roles[0] == role:
        return HEAD_NAMED
    return HEAD_SECOND if role in column.roles else HEAD_OTHER


def _together(
    quantity: Column | None,
    price: Column | None,
    total: Column | None,
    discount: Column | None,
    base: Column | None,
    around: Surroundings,
    listed: float,
) -> float:
    score = _order(price, total)
    score += _arithmetic(quantity, price, total, discount, base)
    score += _sums(quantity, price, total, around)
    score += listed
    if _is_lone(quantity, price, total):
        score += LONE_TOTAL
    return score


def _is_lone(quantity: Column | None, price: Column | None, total: Column | None) -> bool:
    return total is not None and price is None and quantity is not None


def _order(price: Column | None, total: Column | None) -> float:
    if price is not None and total is not None:
        return 0.5 if price.x0 < total.x0 else -1.5
    return 0.0


def _arithmetic(quantity: Column | None, price: Column | None, total: Column | None, discount: Column | None, base: Column | None) -> float:
    if quantity is None or price is None or total is None:
        return 0.0
    right = wrong = trivial = 0
    for row, amount in total.numerals.items():
        if row not in quantity.numerals or row not in price.numerals:
            continue
        fits = multiplies(
            quantity.numerals[row],
            price.numerals[row],
            amount,
            discount.numerals.get(row) if discount else None,
            base.numerals.get(row) if base else None,
        )
        if not fits:
            wrong += 1
        elif quantity.numerals[row].amount.value == 1:
            trivial += 1
        else:
            right += 1
    tested = right + wrong + trivial
    return 0.0 if not tested else (4.0 * right + 1.0 * trivial - 3.0 * wrong) / tested


def multiplies(quantity: Numeral, price: Numeral, total: Numeral, discount: Numeral | None = None, base: Numeral | None = None) -> bool:
    """Whether quantity × price (per base, less discount) is the total as printed, to the cent."""
    count = Decimal(price.per) if price.per > 1 else base.amount.value if base is not None and base.amount.value > 0 else Decimal(1)
    return bool(product_fits(quantity.amount.value, price.amount.value, total.amount.value, discount, count))


def product_fits(quantity: Decimal, price: Decimal, total: Decimal, discount: Numeral | None = None, base: Decimal = Decimal(1)) -> bool:
    """quantity × price / base is the total; with a discount in percent, or an amount off the line or off each.

    In a credit note the total alone may be below zero.
    """
    goods = quantity * price / base
    if total < 0 < goods:
        total = -total
    if discount is None or discount.amount.value == 0:
        return abs(goods - total) < CENT
    off = abs(discount.amount.value)
    options = [goods * (1 - off / 100), goods - off, goods - off * quantity]
    return any(abs(option - total) < CENT for option in options)


def _sums(quantity: Column | None, price: Column | None, total: Column | None, around: Surroundings) -> float:
    if not around.totals:
        return 0.0
    if total is not None:
        amount = sum((n.amount.value for n in total.numerals.values()), Decimal(0))
        return 2.5 if amount in around.totals else 0.0
    if quantity is not None and price is not None:
        both = [row for row in quantity.numerals if row in price.numerals]
        amount = sum((quantity.numerals[r].amount.value * price.numerals[r].amount.value for r in both), Decimal(0))
        return 2.5 if both and any(abs(amount - known) < CENT for known in around.totals) else 0.0
    return 0.0


def _known_prices(price: Column, around: Surroundings) -> float:
    """How many of a column's numbers are prices of the articles on their rows."""
    tested = [(n.amount.value, known) for row, n in price.numerals.items() if (known := around.prices(row))]
    if not tested:
        return 0.0
    return 2.0 * sum(1 for value, known in tested if value in known) / len(tested)
