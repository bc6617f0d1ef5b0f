"""Where everything stands on an own form, in millimetres from the page's top left: a box of 4 × 5 for each character, 2 between."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from config.company import Article, Company

PAGE = (210.0, 297.0)
SQUARE, SQUARES = 5.0, ((8.0, 8.0), (197.0, 8.0), (197.0, 284.0), (8.0, 284.0))
"""The side of the black squares, and the top left corner of each: clockwise from the page's top left."""
BOX, BETWEEN, PITCH = (4.0, 5.0), 2.0, 6.0
PARTED = 3.0
"""Between day, month and year, and between the columns of the table."""
LEFT, RIGHT = 18.0, 192.0
CODE = (168.0, 12.0, 24.0)
"""The code's left, top and side."""
ADDRESS = (18.0, 44.0, 80.0, 34.0)
"""The window for number, name and address of who gets the form: left, top, width, height."""
ROW, HEAD, BETWEEN_TABLES = 7.5, 7.0, 14.0
QUANTITY_BOXES = 4
MOST_ARTICLE_BOXES, MOST_CUSTOMER_BOXES = 14, 13
FREE_ARTICLE = 70.0
"""How broad the place for an article's number is where numbers are too long for boxes."""
NAME_BOXES = 28
FIRST_BOTTOM, LAST_BOTTOM, FURTHER_TOP = 226.0, 276.0, 48.0
FOOT_TOP = 236.0
"""Where the boxes for the delivery address begin at the lowest; below a short table they follow it."""
ROWS_BEHIND, MOST_PAGES = 3, 6


@dataclass(frozen=True, slots=True)
class FormOrder:
    """What form is wanted: whose, its name and version as its code has them, its language, and the articles printed in its rows.

    `rows` is how many empty rows it has (None: as many as fit on its first page, three behind articles that fill it). `addressed` tells
    that number, name and address of a customer are printed on it; otherwise it has places for them.
    """

    company: Company
    name: str
    version: int
    language: str
    articles: tuple[Article, ...] = ()
    rows: int | None = None
    addressed: bool = True
    customer_boxes: int = 8
    article_boxes: int = 10


@dataclass(frozen=True, slots=True)
class Field:
    """A place to write: what belongs there, its label's key, where it begins, and its groups of boxes; without boxes its size counts."""

    what: str
    label: str
    x: float
    y: float
    groups: tuple[int, ...] = ()
    width: float = 0.0
    height: float = BOX[1]

    def starts(self) -> list[tuple[float, int]]:
        """Where each group of boxes begins, and how many boxes it has."""
        x, found = self.x, []
        for boxes in self.groups:
            found.append((x, boxes))
            x += boxes * PITCH - BETWEEN + PARTED
        return found


@dataclass(frozen=True, slots=True)
class TickBox:
    """A square to tick for a way to pay."""

    method: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table: its number from 1, where it begins, and the article printed in it (None: the buyer writes one)."""

    number: int
    y: float
    article: Article | None = None


@dataclass(frozen=True, slots=True)
class FormPage:
    """One page: its number from 1, and all that stands on it."""

    number: int
    fields: tuple[Field, ...] = ()
    ticks: tuple[TickBox, ...] = ()
    printed: tuple[Row, ...] = ()
    empty: tuple[Row, ...] = ()


@dataclass
class _Table:
    """Rows that are still to be placed."""

    articles: list[Article]
    empty: int
    number: int = 1
    pages: list[FormPage] = field(default_factory=list)

    @property
    def done(self) -> bool:
        return not self.articles and self.empty <= 0

    def placed(self, top: float, bottom: float) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
        """The rows that fit between two heights: those with articles first, each kind with a head of its own."""
        printed, y = [], top + HEAD
        while self.articles and y + ROW <= bottom:
            printed.append(Row(self.number, y, self.articles.pop(0)))
            self.number, y = self.number + 1, y + ROW
        y = y + BETWEEN_TABLES if printed else y
        empty = []
        while not self.articles and self.empty > 0 and y + ROW <= bottom:
            empty.append(Row(self.number, y))
            self.number, self.empty, y = self.number + 1, self.empty - 1, y + ROW
        return tuple(printed), tuple(empty)


def pages_of(order: FormOrder) -> list[FormPage]:
    """The pages of the form. Raises ValueError for one that would be longer than any form is read."""
    top = 92.0 if order.addressed else 118.0
    taken = len(order.articles) * ROW + BETWEEN_TABLES * bool(order.articles)
    fit = int((FIRST_BOTTOM - top - HEAD - taken) // ROW)
    rows = order.rows if order.rows is not None else fit if fit > 0 else ROWS_BEHIND
    table = _Table(list(order.articles), rows)
    printed, empty = table.placed(top, FIRST_BOTTOM)
    ends = (*printed, *empty)[-1].y + ROW if printed or empty else top
    foot = min(FOOT_TOP, ends + BETWEEN_TABLES) if table.done else FOOT_TOP
    found = [FormPage(1, (*_head(order), *_foot(order, foot)), _ticks(order, top - 10.0), printed, empty)]
    while not table.done:
        printed, empty = table.placed(FURTHER_TOP, LAST_BOTTOM)
        found.append(FormPage(len(found) + 1, (), (), printed, empty))
    if len(found) > MOST_PAGES:
        raise ValueError(f"{len(order.articles)} articles and {rows} rows need {len(found)} pages; a form has at most {MOST_PAGES}")
    return found


def _head(order: FormOrder) -> tuple[Field, ...]:
    if order.addressed:
        return (
            Field("order_number", "order_number", 108, 47, (14,)),
            Field("order_date", "order_date", 108, 60, (2, 2, 4)),
            Field("requested_delivery_date", "delivery_date", 108, 73, (2, 2, 4)),
        )
    return (
        Field("customer_number", "customer_number", LEFT, 47, (order.customer_boxes,)),
        Field("order_date", "order_date", 108, 47, (2, 2, 4)),
        *_address("bill_to", 59, 12, order.language),
        Field("order_number", "order_number", LEFT, 95, (14,)),
        Field("requested_delivery_date", "delivery_date", 120, 95, (2, 2, 4)),
    )


def _foot(order: FormOrder, top: float) -> tuple[Field, ...]:
    return (
        *_address("ship_to", top, 11, order.language),
        Field("note", "note", LEFT, top + 33, width=92, height=12),
        Field("signature", "signature", 120, top + 33, width=70, height=10),
    )


def _address(whose: str, top: float, step: float, language: str) -> Iterator[Field]:
    """Name, street, postcode and city, each `step` below the one before; English forms have room for British postcodes."""
    postcode, city = (5, 22) if language == "de" else (7, 20)
    yield Field(f"{whose}.name", "name", LEFT, top, (NAME_BOXES,))
    yield Field(f"{whose}.street", "street", LEFT, top + step, (NAME_BOXES,))
    yield Field(f"{whose}.postcode", "postcode", LEFT, top + 2 * step, (postcode,))
    yield Field(f"{whose}.city", "city", LEFT + (postcode + 1) * PITCH, top + 2 * step, (city,))


def _ticks(order: FormOrder, y: float) -> tuple[TickBox, ...]:
    """The ways to pay, as far apart as the page allows."""
    methods: Sequence[str] = order.company.payment_methods[:4]
    step = (RIGHT - LEFT) / max(4, len(methods))
    return tuple(TickBox(method, LEFT + n * step, y) for n, method in enumerate(methods))


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the columns of a table begin and end: of articles that the buyer writes, or that are printed."""

    article: tuple[float, float]
    quantity: float
    description: tuple[float, float]
    unit: tuple[float, float] | None = None
    price: tuple[float, float] | None = None


def empty_columns(order: FormOrder) -> Columns:
    """The columns of rows that the buyer fills: number and count in boxes, then the name, which confirms the number."""
    ends = 25 + (order.article_boxes * PITCH - BETWEEN if order.article_boxes <= MOST_ARTICLE_BOXES else FREE_ARTICLE)
    quantity = ends + PARTED
    return Columns((25, ends), quantity, (quantity + QUANTITY_BOXES * PITCH - BETWEEN + PARTED, RIGHT))


def printed_columns() -> Columns:
    """The columns of rows with an article printed: only the count is written."""
    quantity = RIGHT - (QUANTITY_BOXES * PITCH - BETWEEN)
    return Columns((25, 57), quantity, (57, 135), (135, 149), (149, quantity - PARTED))
