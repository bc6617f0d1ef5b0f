"""What is known of a company's own printed form: where a buyer writes what. Lengths are points from the page's top left."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from parsers.page import Box, around

TOTALS = ("net_total", "shipping", "tax_total", "gross_total")


@dataclass(frozen=True, slots=True)
class Place:
    """A place to write in: what belongs there, its boxes (one, or several that are written on as one), and how many characters fit.

    `what` is a path below `fields` («order_number», «ship_to.street», «bill_to.postcode_city»), "signature", or "" where nothing names
    the place. `characters` is 0 where the number of characters is free. `cents` tells that the last box is for the cents of an amount.
    """

    what: str
    boxes: tuple[Box, ...]
    characters: int = 0
    label: str = ""
    cents: bool = False

    @property
    def box(self) -> Box:
        return around(list(self.boxes))


@dataclass(frozen=True, slots=True)
class Tick:
    """A box to tick: what it says (a way to pay; "" for anything else), where it is, and its words."""

    method: str
    box: Box
    label: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its role as the heads of tables have it («article», «quantity», «unit_price» …; "" where unknown).

    `cents` tells that the last part of an amount has a cell of its own, so that no decimal sign is written; `boxes` how many small ones
    it has, one for each sign; `apart` is from where to where each of these reaches where they stand apart.
    """

    role: str
    x0: float
    x1: float
    head: str = ""
    cents: bool = False
    apart: tuple[tuple[float, float], ...] = ()
    boxes: int = 1


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: its height on the page, and what is printed in it, by the column's place."""

    y0: float
    y1: float
    printed: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Table:
    """A table to write order lines into."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]

    def cell(self, row: Row, column: Column) -> Box:
        return Box(column.x0, row.y0, column.x1, row.y1)

    def boxes(self, row: Row, column: Column) -> tuple[Box, ...]:
        """The boxes that are written into as one: those for single characters, else the cell."""
        return tuple(Box(x0, row.y0, x1, row.y1) for x0, x1 in column.apart) or (self.cell(row, column),)

    def row_box(self, row: Row) -> Box:
        return Box(self.columns[0].x0, row.y0, self.columns[-1].x1, row.y1)

    def column(self, *roles: str) -> Column | None:
        """The first column of one of these roles."""
        return next((column for role in roles for column in self.columns if column.role == role), None)

    @property
    def box(self) -> Box:
        return Box(self.columns[0].x0, self.rows[0].y0, self.columns[-1].x1, self.rows[-1].y1)


@dataclass(frozen=True, slots=True)
class FormPage:
    """One page of a form: its places, ticks and tables, its level rulings (y, x0, x1) and upright ones (x, y0, y1), its words."""

    width: float
    height: float
    places: tuple[Place, ...] = ()
    ticks: tuple[Tick, ...] = ()
    tables: tuple[Table, ...] = ()
    levels: tuple[tuple[float, float, float], ...] = ()
    uprights: tuple[tuple[float, float, float], ...] = ()
    words: tuple[tuple[str, Box], ...] = ()

    @property
    def useful(self) -> bool:
        """Whether an order can be written on it: there is a table whose counts are known."""
        return any(table.column("quantity") for table in self.tables)

    def areas(self) -> Iterator[Box]:
        """Every box in which something is meant to be written: places, ticks, the cells of tables."""
        yield from (box for place in self.places for box in place.boxes)
        yield from (tick.box for tick in self.ticks)
        yield from (table.cell(row, column) for table in self.tables for row in table.rows for column in table.columns)


@dataclass(frozen=True, slots=True)
class KnownForm:
    """A form: the name of its file, and its pages."""

    name: str
    pages: tuple[FormPage, ...]
