"""The tables of a blank page: cells that stand in rows and columns under words that head order lines, or rulings under such words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from parsers.forms.geometry import COMB_GAP, SAME, Geometry, Printed, chains
from parsers.forms.known import Column, Row, Table
from parsers.page import Box
from parsers.reading.lines.heads import head_roles
from parsers.reading.words import keys_of

LEAST_ROWS = 3
HEAD_REACH = 34.0  # points above the first row in which a head may stand
ROW_HEIGHT = (11.0, 60.0)
LINE_GAP = 16.0
COMB_COLUMN = 26.0
CENTS = 0.75  # of its amount's breadth: a column without a head beside it is for the cents
NUMBERING = 40.0  # points: broader columns hold no running numbers
WORDY = 80.0  # points: a column so broad has room for words
_AMOUNTS = ("unit_price", "line_total")


def tables_of(page: Geometry) -> list[Table]:
    """The tables into which order lines are written, from the top and the left."""
    found = [*_of_cells(page), *_of_levels(page), *_of_lines(page)]
    kept: list[Table] = []
    for table in found:
        if not any(table.box.overlap_x(k.box) > 0 and table.box.overlap_y(k.box) > 0 for k in kept):
            kept.append(table)
    return sorted(kept, key=lambda t: (round(t.box.y0 / 40), t.box.x0))


def _of_cells(page: Geometry) -> Iterator[Table]:
    cells = [*page.cells, *(box for comb in page.combs for box in comb), *page.ticks]
    for rows in chains(sorted(_rows(cells), key=lambda row: row[0].y0), _follows):
        if len(rows) < LEAST_ROWS:
            continue
        edges = _edges(rows)
        heights = [(row[0].y0, row[0].y1) for row in rows]
        if table := _with_head(page, edges, heights):
            yield table


def _rows(cells: Sequence[Box]) -> list[list[Box]]:
    """Cells of one height that touch one another, from left to right."""
    rows: list[list[Box]] = []
    for cell in sorted(cells, key=lambda c: (round(c.y0), c.x0)):
        home = next(
            (r for r in rows if abs(r[0].y0 - cell.y0) < SAME and abs(r[0].y1 - cell.y1) < SAME and _next_to(r[-1], cell)),
            None,
        )
        if home is None:
            rows.append([cell])
        else:
            home.append(cell)
    return [row for row in rows if len(row) > 1]


def _next_to(cell: Box, other: Box) -> bool:
    """Whether a cell touches the one to its left, or stands a little apart, as boxes for single characters do."""
    gap = other.x0 - cell.x1
    return abs(gap) < 2 * SAME or (0 < gap < COMB_GAP and min(cell.width, other.width) <= COMB_COLUMN)


def _follows(run: Sequence[Sequence[Box]], below: Sequence[Box]) -> bool:
    """Whether cells stand right below a run of rows with the same columns."""
    return _same_columns(run[-1], below) and -SAME < below[0].y0 - run[-1][0].y1 < 8


def _same_columns(one: Sequence[Box], other: Sequence[Box]) -> bool:
    return len(one) == len(other) and all(abs(a.x0 - b.x0) < SAME and abs(a.x1 - b.x1) < SAME for a, b in zip(one, other, strict=True))


def _edges(rows: Sequence[Sequence[Box]]) -> list[tuple[float, float]]:
    return [(cell.x0, cell.x1) for cell in rows[0]]


def _with_head(page: Geometry, edges: Sequence[tuple[float, float]], heights: Sequence[tuple[float, float]]) -> Table | None:
    """The table with the columns that the words above it name, or those in its first row; None where no count is among them."""
    top = heights[0][0]
    inside = _texts(page.printed, edges, *heights[0])
    above = _texts(page.printed, edges, top - HEAD_REACH, top)
    if sum(bool(head_roles(text)) for text in inside) >= 2:
        heads, heights = inside, heights[1:]
    else:
        heads = above
    columns = _columns(edges, heads)
    roles = {column.role for column in columns}
    if "quantity" not in roles or not roles & {"article", "description"}:
        return None
    heights = [*_overlooked(page.printed, edges, heights), *heights]
    rows = [Row(y0, y1, _printed(page.printed, columns, y0, y1)) for y0, y1 in heights if ROW_HEIGHT[0] <= y1 - y0 <= ROW_HEIGHT[1]]
    rows = [row for row in rows if not _sums_up(row)]
    return Table(tuple(columns), tuple(rows)) if len(rows) >= LEAST_ROWS - 1 else None


def _overlooked(
    printed: Sequence[Printed], edges: Sequence[tuple[float, float]], heights: Sequence[tuple[float, float]]
) -> list[tuple[float, float]]:
    """A first row whose cells were not seen, because the head's frame lies on them: there is just room for it below the head."""
    top, pitch = heights[0][0], heights[0][1] - heights[0][0]
    over = [
        p
        for p in printed
        if top - HEAD_REACH - pitch < p.box.middle < top and edges[0][0] <= p.box.centre <= edges[-1][1] and head_roles(p.text)
    ]
    bottom = max((p.box.y1 for p in over), default=top)
    return [(top - pitch, top)] if pitch * 0.8 < top - bottom < pitch * 1.6 else []


def _texts(printed: Sequence[Printed], edges: Sequence[tuple[float, float]], y0: float, y1: float) -> list[str]:
    """What is printed over each column between two heights; words that reach over several small columns stand over each of them."""
    within = [p for p in printed if y0 <= p.box.middle <= y1 and not p.text.strip(". ").isdecimal()]
    return [_stacked([p for p in within if min(p.box.x1, x1) - max(p.box.x0, x0) > 0.5 * min(p.box.width, x1 - x0)]) for x0, x1 in edges]


def _stacked(texts: Sequence[Printed]) -> str:
    """The lowest of these texts with those right above it, as one: «Preis» over «netto»."""
    held: list[Printed] = []
    for text in sorted(texts, key=lambda p: -p.box.y0):
        if not held or held[-1].box.y0 - text.box.y1 < 0.4 * text.size:
            held.append(text)
    return " ".join(p.text for p in sorted(held, key=lambda p: (round(p.box.y0 / 3), p.box.x0)))


def _columns(edges: Sequence[tuple[float, float]], heads: Sequence[str]) -> list[Column]:
    """The columns with their roles; small ones side by side under one head, or without one, are the boxes of one column."""
    merged: list[tuple[float, float, str, int]] = []
    for (x0, x1), head in zip(edges, heads, strict=True):
        small = x1 - x0 <= COMB_COLUMN
        if merged and small and (not head or head == merged[-1][2]) and _is_small(merged[-1], edges):
            merged[-1] = (merged[-1][0], x1, merged[-1][2] or head, merged[-1][3] + 1)
        else:
            merged.append((x0, x1, head, 1))
    return [replace(column, apart=_apart(column, edges)) for column in _as_columns(merged)]


def _apart(column: Column, edges: Sequence[tuple[float, float]]) -> tuple[tuple[float, float], ...]:
    """The boxes of a column that stand apart, each for one character; none where they touch."""
    inside = tuple((x0, x1) for x0, x1 in edges if column.x0 - SAME <= x0 and x1 <= column.x1 + SAME)
    return inside if len(inside) > 1 and all(b[0] - a[1] > 2 * SAME for a, b in pairwise(inside)) else ()


def _as_columns(merged: Sequence[tuple[float, float, str, int]]) -> list[Column]:
    taken: set[str] = set()
    columns: list[Column] = []
    for x0, x1, head, boxes in merged:
        before = columns[-1] if columns else None
        if before and not head and x1 - x0 <= CENTS * (before.x1 - before.x0) and before.role in _AMOUNTS and not before.cents:
            columns[-1] = replace(before, x1=x1, cents=True)
            continue
        role = _role(head, taken)
        taken.add(role)
        columns.append(Column(role, x0, x1, head, boxes=boxes))
    return _with_words(_with_articles(columns))


def _with_words(columns: list[Column]) -> list[Column]:
    """Where nothing heads the articles' names, the only broad column that is for nothing else is for them: «Stichwort»."""
    unnamed = [n for n, c in enumerate(columns) if not c.role and c.x1 - c.x0 >= WORDY]
    if len(unnamed) == 1 and not any(c.role == "description" for c in columns):
        columns[unnamed[0]] = replace(columns[unnamed[0]], role="description")
    return columns


def _with_articles(columns: list[Column]) -> list[Column]:
    """«Nr. | Artikel»: a column too broad for running numbers is the article's number, and what is called article its name."""
    place = next((n for n, c in enumerate(columns) if c.role == "position" and c.x1 - c.x0 > NUMBERING), None)
    named = next((n for n, c in enumerate(columns) if c.role == "article"), None)
    if place is None or named is None or any(c.role == "description" for c in columns):
        return columns
    columns[place], columns[named] = replace(columns[place], role="article"), replace(columns[named], role="description")
    return columns


def _role(head: str, taken: set[str]) -> str:
    """What a column is for; of two that speak of the article the first is its number, the second its name."""
    roles = ["article" if role == "sku" else role for role in head_roles(head)] if head else []
    if "article" in roles and "article" in taken:
        roles.append("description")
    return next((role for role in roles if role not in taken), "")


def _is_small(column: tuple[float, float, str, int], edges: Sequence[tuple[float, float]]) -> bool:
    """Whether a column is made of small cells only."""
    return all(x1 - x0 <= COMB_COLUMN for x0, x1 in edges if column[0] - SAME <= x0 and x1 <= column[1] + SAME)


def _printed(printed: Sequence[Printed], columns: Sequence[Column], y0: float, y1: float) -> dict[int, str]:
    held: dict[int, str] = {}
    for place, column in enumerate(columns):
        texts = [p.text for p in printed if y0 <= p.box.middle <= y1 and column.x0 - 1 <= p.box.centre <= column.x1 + 1]
        if texts:
            held[place] = " ".join(texts)
    return held


def _sums_up(row: Row) -> bool:
    """Whether a row is one for a sum: its words name a total."""
    return any(keys_of("totals", text.strip(" :")) for text in row.printed.values())


def _of_levels(page: Geometry) -> Iterator[Table]:
    """Tables that have level rulings only: the head's words say where the columns begin."""
    spans = sorted(page.levels)
    for start in range(len(spans)):
        run = [spans[start]]
        for span in spans[start + 1 :]:
            step = span[0] - run[-1][0]
            alike = abs(span[1] - run[-1][1]) < 4 and abs(span[2] - run[-1][2]) < 4 and ROW_HEIGHT[0] <= step <= ROW_HEIGHT[1]
            if alike and (len(run) < 2 or abs(step - (run[-1][0] - run[-2][0])) < 3):
                run.append(span)
        if len(run) > LEAST_ROWS and run[0][2] - run[0][1] > 0.25 * page.width and (table := _ruled(page, run)):
            yield table


def _ruled(page: Geometry, run: Sequence[tuple[float, float, float]]) -> Table | None:
    step = median(b[0] - a[0] for a, b in pairwise(run))
    x0, x1 = run[0][1], run[0][2]
    for first in (run[0][0], run[0][0] - step):  # the first ruling is the first row's top, or its bottom
        heads = sorted(
            (p for p in page.printed if first - HEAD_REACH < p.box.middle < first + 2 and x0 - 4 <= p.box.centre <= x1 + 4),
            key=lambda p: p.box.x0,
        )
        named = [p for p in heads if head_roles(p.text)]
        if len(named) < 2:
            continue
        starts = [x0, *(p.box.x0 - 4 for p in named[1:])]
        edges = list(zip(starts, [*starts[1:], x1], strict=True))
        ys = [first + step * i for i in range(len(run) + (first < run[0][0]))]
        if table := _with_head(page, edges, list(pairwise(ys))):
            return table
    return None


def _of_lines(page: Geometry) -> Iterator[Table]:
    """Tables of nothing but lines to write on, a line for each value."""
    rows: list[list[Box]] = []
    for line in sorted(page.lines, key=lambda b: (round(b.y1), b.x0)):
        if rows and abs(rows[-1][0].y1 - line.y1) < SAME and line.x0 - rows[-1][-1].x1 < LINE_GAP:
            rows[-1].append(line)
        else:
            rows.append([line])
    for run in chains((row for row in rows if len(row) > 1), _goes_on):
        if len(run) > LEAST_ROWS:
            pitch = median(b[0].y1 - a[0].y1 for a, b in pairwise(run))
            if table := _with_head(page, _edges(run), [(row[0].y1 - pitch, row[0].y1) for row in run]):
                yield table


def _goes_on(run: Sequence[Sequence[Box]], below: Sequence[Box]) -> bool:
    """Whether lines stand a row's height below a run of rows with the same columns."""
    return _same_columns(run[-1], below) and ROW_HEIGHT[0] <= below[0].y1 - run[-1][0].y1 <= ROW_HEIGHT[1]
