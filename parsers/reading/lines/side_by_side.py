"""Tables that stand side by side under the same head words are read one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from parsers.reading.lines.heads import head_roles
from parsers.reading.lines.rows import Row, numbered
from parsers.reading.lines.totals import label_kind
from parsers.reading.words import plain

LEAST_ROLES = 2


def unfolded(rows: Sequence[Row]) -> list[Row]:
    """The rows, numbered through; where the words of a head come again in its row, all rows below it part by part from the left."""
    found: list[Row] = []
    place = 0
    while place < len(rows):
        borders = _borders(rows[place])
        if not borders:
            found.append(rows[place])
            place += 1
            continue
        end = next((i for i in range(place + 1, len(rows)) if _ends(rows[i], rows[place], borders)), len(rows))
        for left, right in zip([float("-inf"), *borders], [*borders, float("inf")], strict=True):
            found += [part for row in rows[place:end] if (part := _between(row, left, right)) is not None]
        place = end
    return numbered(found)


def _borders(row: Row) -> list[float]:
    """Where the parts of a head end whose words come again: «Nr. | Text | Menge | Nr. | Text | Menge»."""
    texts = [plain(piece.text) for piece in row.pieces]
    for length in range(LEAST_ROLES, len(texts) // 2 + 1):
        parts = [texts[at : at + length] for at in range(0, len(texts), length)]
        if all(part == parts[0] for part in parts) and len({roles[0] for text in parts[0] if (roles := head_roles(text))}) >= LEAST_ROLES:
            firsts = range(length, len(texts), length)
            return [(row.pieces[first - 1].x1 + row.pieces[first].x0) / 2 for first in firsts]
    return []


def _ends(row: Row, head: Row, borders: Sequence[float]) -> bool:
    """Whether the tables have ended above a row: another page or table, a sum, or words that stand across a border."""
    across = any(piece.x0 < border < piece.x1 for piece in row.pieces for border in borders)
    return row.page is not head.page or row.table != head.table or across or label_kind(row.text) is not None


def _between(row: Row, left: float, right: float) -> Row | None:
    pieces = tuple(piece for piece in row.pieces if left <= (piece.x0 + piece.x1) / 2 < right)
    words = tuple(word for piece in pieces for word in piece.words)
    return replace(row, pieces=pieces, words=words) if words else None
