"""Columns of numbers: what stands under one another, and the head that stands above it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from config.vocabulary import table
from parsers.reading.lines.heads import Head, HeadCell
from parsers.reading.lines.numerals import Numeral
from parsers.reading.lines.rows import Row
from parsers.reading.words import is_size_word

EDGE_TOLERANCE = 4.0
FAR_FROM_HEAD, NEAR_HEAD = 40.0, 12.0
SAME_EDGE = 1.5
PRICED = frozenset({"unit_price", "line_total"})
_MEASURES = frozenset({"ml", "cl", "mm", "cm", "g", "µm", "W", "V", "%"})
OF_SIZES = frozenset({"MMT", "CMT"})  # units in which goods are measured and hardly ever ordered


@dataclass(slots=True)
class Column:
    """Numbers under one another, at most one a row; `head` is the head cell above them, None where there is none."""

    numerals: dict[int, Numeral] = field(default_factory=dict)
    head: HeadCell | None = None

    @property
    def x0(self) -> float:
        return min(n.x0 for n in self.numerals.values())

    @property
    def x1(self) -> float:
        return max(n.x1 for n in self.numerals.values())

    @property
    def roles(self) -> tuple[str, ...]:
        return self.head.roles if self.head else ()


def build_columns(rows: Sequence[Row], numerals: dict[int, list[Numeral]], head: Head | None) -> list[Column]:
    """The columns of numbers of these rows, from the left, each with its head."""
    free = [n for row in rows for n in numerals[row.number] if n.alone]
    # «150 x 110» is a size, and so is «Muffe 18 mm»
    beside = [n for row in rows for n in numerals[row.number] if not n.alone and (n.first or not _is_size(n))]
    columns = _clustered(free)
    columns += _aligned(beside, max(2, len({n.row for n in free}) // 2))
    placed = {id(n) for column in columns for n in column.numerals.values()}
    if head:  # before what stands beside words can take a head from the column under it
        _name(columns, head)
    tables = {row.number: row.table for row in rows}
    for numeral in beside:
        if id(numeral) not in placed:
            _fit_in(columns, numeral, head, declared=tables[numeral.row] is not None)
    columns = [column for column in columns if column.numerals]
    columns.sort(key=lambda column: column.x0)
    if head:
        _name(columns, head)
        columns = _merged(columns)
        _per_count(columns)
    return columns


def _is_size(numeral: Numeral) -> bool:
    """Whether a number within other words measures what they name: «x 40», «500 ml», «Gr. 8»."""
    named = bool(numeral.before) and is_size_word(numeral.before.split()[-1])
    measured = numeral.after in _MEASURES or numeral.after.casefold() in table("descriptions", "measures")
    return numeral.times or named or measured or numeral.unit in OF_SIZES


def _per_count(columns: Sequence[Column]) -> None:
    """Prices under «Preis/100» are for a hundred each."""
    for column in columns:
        if column.head and column.head.per > 1 and column.roles[0] == "unit_price":
            column.numerals = {row: replace(n, per=column.head.per) if n.per == 1 else n for row, n in column.numerals.items()}


def _aligned(numerals: Sequence[Numeral], least: int) -> list[Column]:
    """Numbers beside other words that share an edge over many rows: a narrow column whose neighbour stands close."""
    found: list[Column] = []
    taken: set[int] = set()
    for edge in (_right, _left):
        left = sorted((n for n in numerals if id(n) not in taken and (n.first or n.unit or n.amount.money_like)), key=edge)
        groups: list[list[Numeral]] = []
        for numeral in left:
            if groups and edge(numeral) - edge(groups[-1][-1]) <= SAME_EDGE:
                groups[-1].append(numeral)
            else:
                groups.append([numeral])
        for group in groups:
            rows = {numeral.row: numeral for numeral in group}
            if len(rows) >= max(least, 3):
                found.append(Column(rows))
                taken |= {id(numeral) for numeral in rows.values()}
    return found


def _merged(columns: Sequence[Column]) -> list[Column]:
    """Columns without a head join the one under the nearest head where both never stand in the same row."""
    kept = [column for column in columns if column.head]
    for column in columns:
        if column.head:
            continue
        near = [c for c in kept if c.head and _distance(c.head, column) < NEAR_HEAD and not set(c.numerals) & set(column.numerals)]
        home = min(near, key=lambda c: _distance(c.head, column) if c.head else 0.0, default=None)
        if home is None:
            kept.append(column)
        else:
            home.numerals |= column.numerals
    return sorted(kept, key=lambda column: column.x0)


def _right(numeral: Numeral) -> float:
    return numeral.x1


def _left(numeral: Numeral) -> float:
    return numeral.x0


def _clustered(numerals: Sequence[Numeral]) -> list[Column]:
    columns: list[Column] = []
    spans: list[list[float]] = []
    for numeral in sorted(numerals, key=lambda n: (n.x0 + n.x1) / 2):
        for column, span in zip(columns, spans, strict=True):
            shared = min(span[1], numeral.x1) - max(span[0], numeral.x0)
            if shared > 0.3 * min(span[1] - span[0], numeral.x1 - numeral.x0) and numeral.row not in column.numerals:
                column.numerals[numeral.row] = numeral
                span[0], span[1] = min(span[0], numeral.x0), max(span[1], numeral.x1)
                break
        else:
            columns.append(Column({numeral.row: numeral}))
            spans.append([numeral.x0, numeral.x1])
    return columns


def _fit_in(columns: list[Column], numeral: Numeral, head: Head | None, *, declared: bool) -> None:
    """A number beside other words joins the column with which it shares an edge, or the head it stands under in a declared cell."""
    for column in columns:
        if numeral.row in column.numerals:
            continue
        edges = ({round(n.x1) for n in column.numerals.values()}, {round(n.x0) for n in column.numerals.values()})
        near_right = any(abs(numeral.x1 - edge) <= EDGE_TOLERANCE for edge in edges[0])
        near_left = numeral.first and any(abs(numeral.x0 - edge) <= EDGE_TOLERANCE for edge in edges[1])
        inside = min(column.x1, numeral.x1) - max(column.x0, numeral.x0) >= 0.5 * (numeral.x1 - numeral.x0)
        if not declared and inside and (near_right or near_left):
            column.numerals[numeral.row] = numeral
            return
    if (numeral.first or numeral.unit or numeral.amount.money_like) and head:
        above = _head_of(head, numeral)
        if above and set(above.roles) & {"quantity", "unit_price", "line_total", "discount"}:
            home = next((c for c in columns if c.head is above), None)
            if home is None:
                home = Column(head=above)
                columns.append(home)
            elif not declared and len(home.numerals) > 1 and not (numeral.amount.money_like and above.roles[0] in PRICED):
                return  # other numbers stand under this head, and this one shares no edge with them
            home.numerals.setdefault(numeral.row, numeral)


def _head_of(head: Head, numeral: Numeral) -> HeadCell | None:
    best = max(head.cells, key=lambda cell: min(cell.x1, numeral.x1) - max(cell.x0, numeral.x0))
    return best if min(best.x1, numeral.x1) - max(best.x0, numeral.x0) > 0 else None


def _name(columns: list[Column], head: Head) -> None:
    """Each column gets the nearest head that is not nearer to another; a head names one column only."""
    pairs = sorted(
        (_distance(cell, column), -len(column.numerals), place, c)
        for place, cell in enumerate(head.cells)
        for c, column in enumerate(columns)
        if column.head is None
    )
    taken = {head.cells.index(column.head) for column in columns if column.head in head.cells}
    for distance, _, place, c in pairs:
        if distance < FAR_FROM_HEAD and place not in taken and columns[c].head is None:
            columns[c].head = head.cells[place]
            taken.add(place)


def _distance(cell: HeadCell, column: Column) -> float:
    """Points between a head and a column; overlapping ones are nearer the better an edge or the centres agree."""
    gap = max(cell.x0 - column.x1, column.x0 - cell.x1, 0.0)
    edges = min(abs(cell.x0 - column.x0), abs(cell.x1 - column.x1), abs(cell.x0 + cell.x1 - column.x0 - column.x1) / 2)
    return gap + min(edges, 20.0) / 10
