"""Tables whose lines are folded: a head of two rows, and two rows for each line, the second with what the second head row names.

«Pos | Material | Bezeichnung» over «Bestellmenge | Einheit | Preis | Nettowert», as programs for purchasing print orders. Laid out, the
second row goes on to the right of the first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from parsers.reading.lines.amounts import read_amount
from parsers.reading.lines.heads import CORE, head_roles
from parsers.reading.lines.rows import Piece, Row, numbered

_LEAST_NAMED, _LEAST_BELOW = 2, 2
_MOST_SKIPPED = 2  # rows
_MOST_GAP = 1.6  # row heights
_NEAR = 12.0  # points
_LAID_OUT = 100_000  # tables from this number on are laid out here
_COUNTS = frozenset({"quantity", "unit_price", "line_total"})


def laid_out(rows: Sequence[Row]) -> list[Row]:
    """The rows, numbered through, those of folded tables laid out: head and lines each in one row."""
    found: list[Row] = []
    place = 0
    head: tuple[Row, Row] | None = None
    while place < len(rows):
        pair = rows[place : place + 2]
        if len(pair) == 2 and _is_head(*pair) and _goes_before_a_line(rows[place + 2 :], (pair[0], pair[1])):
            head = pair[0], pair[1]
        elif head is None or pair[0].page is not head[0].page or not _is_line(pair, head):
            found.append(rows[place])
            place += 1
            continue
        found.append(_beside(pair[0], pair[1], _LAID_OUT + head[0].number))
        place += 2
    return numbered(found)


def _is_head(above: Row, below: Row) -> bool:
    """Whether two rows name columns, the second other ones than the first: what counts and costs the lines stands in one of them."""
    if len(above.pieces) < _LEAST_NAMED or len(below.pieces) < _LEAST_BELOW or not _near(above, below):
        return False
    if any(read_amount(word.text) for row in (above, below) for word in row.words):
        return False
    first, second = _roles(above), _roles(below)
    apart = len(first) >= _LEAST_NAMED and len(second) >= _LEAST_BELOW and not first & second
    return apart and len(second & _COUNTS) >= _LEAST_BELOW and not first & _COUNTS


def _goes_before_a_line(rows: Sequence[Row], head: tuple[Row, Row]) -> bool:
    """Whether a line stands right below a head, or below what was carried over to it."""
    return any(_is_line(rows[skipped : skipped + 2], head) for skipped in range(_MOST_SKIPPED + 1))


def _roles(row: Row) -> set[str]:
    """The roles of a line's values that the pieces of a row name."""
    return {roles[0] for piece in row.pieces if (roles := head_roles(piece.text))} & (CORE | {"position"})


def _is_line(pair: Sequence[Row], head: tuple[Row, Row]) -> bool:
    """Whether two rows are a line: the first begins where the first head row does, the second has numbers under the second one."""
    if len(pair) < 2 or not _near(*pair) or pair[0].table is not None or pair[1].table is not None:
        return False
    (above, below), (first, second) = pair, head
    if abs(above.pieces[0].x0 - first.pieces[0].x0) > _NEAR or not any(map(str.isdigit, above.pieces[0].text)):
        return False
    counted = [piece for piece in below.pieces if any(read_amount(word.text) for word in piece.words)]
    under = [piece for piece in counted if any(_stands_under(piece, cell) for cell in second.pieces)]
    return len(under) >= _LEAST_BELOW


def _near(above: Row, below: Row) -> bool:
    return below.page is above.page and below.y0 - above.y1 <= _MOST_GAP * above.height


def _stands_under(piece: Piece, cell: Piece) -> bool:
    return min(piece.x1, cell.x1) - max(piece.x0, cell.x0) > 0 or abs(piece.x0 - cell.x0) < _NEAR or abs(piece.x1 - cell.x1) < _NEAR


def _beside(above: Row, below: Row, table: int) -> Row:
    """Two rows as one: the second right of the first, by the width of the page."""
    wide = above.page.width
    moved = tuple(Piece(piece.words, piece.x0 + wide, piece.x1 + wide) for piece in below.pieces)
    return replace(above, words=(*above.words, *below.words), pieces=(*above.pieces, *moved), y1=max(above.y1, below.y1), table=table)
