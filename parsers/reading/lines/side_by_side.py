"""Tables that stand side by side under the same head words are read one after the other, and so are cards with the same labels."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from parsers.reading.lines.heads import head_roles
from parsers.reading.lines.rows import Piece, Row, numbered
from parsers.reading.lines.totals import label_kind
from parsers.reading.words import plain

LEAST_ROLES = 2
_SAME_EDGE, _MOST_ABOVE = 3.0, 2
_LABEL = re.compile(r"[^\d:]*[^\W\d]")


def unfolded(rows: Sequence[Row]) -> list[Row]:
    """The rows, numbered through; where the words of a head come again in its row, all rows below it part by part from the left.

    So are rows of cards: «Artikel-Nr. 4711 | Artikel-Nr. 4712» above «Menge: 5 | Menge: 2».
    """
    found: list[Row] = []
    place = 0
    while place < len(rows):
        borders = _borders(rows[place])
        if borders:
            end = next((i for i in range(place + 1, len(rows)) if _ends(rows[i], rows[place], borders)), len(rows))
        else:
            borders, end = _cards(rows, place)
        if not borders:
            found.append(rows[place])
            place += 1
            continue
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


def _cards(rows: Sequence[Row], place: int) -> tuple[list[float], int]:
    """Where the cards that begin in a row are parted, and the row behind them; no borders where none begin."""
    first, edges = rows[place], [piece.x0 for piece in rows[place].pieces]
    if len(edges) < 2 or not any(_repeats_its_label(row, len(edges)) for row in rows[place : place + _MOST_ABOVE + 1]):
        return [], place
    end = place
    while end < len(rows) and rows[end].page is first.page and _stands_under(rows[end], edges):
        end += 1
    labelled = [number for number in range(place, end) if _repeats_its_label(rows[number], len(edges))]
    whole = labelled and all(len(rows[number].pieces) == len(edges) for number in range(place, labelled[0]))
    if len({_label_of(rows[number].pieces[0]) for number in labelled}) < LEAST_ROLES or not whole or labelled[0] - place > _MOST_ABOVE:
        return [], place
    return [edge - 1.0 for edge in edges[1:]], end


def _stands_under(row: Row, edges: Sequence[float]) -> bool:
    """Whether each piece of a row begins where one of the cards does."""
    return all(any(abs(piece.x0 - edge) < _SAME_EDGE for edge in edges) for piece in row.pieces)


def _repeats_its_label(row: Row, count: int) -> bool:
    """Whether all pieces of a row begin with the same label of a line's value."""
    labels = {_label_of(piece) for piece in row.pieces}
    return len(row.pieces) == count and len(labels) == 1 and all(label and head_roles(label) for label in labels)


def _label_of(piece: Piece) -> str:
    """The words that a piece begins with, up to a colon or a digit, where something stands behind them."""
    label = _LABEL.match(piece.text)
    return label.group() if label and any(map(str.isdigit, piece.text[label.end() :])) else ""


def _ends(row: Row, head: Row, borders: Sequence[float]) -> bool:
    """Whether the tables have ended above a row: another page or table, a sum, or words that stand across a border."""
    across = any(piece.x0 < border < piece.x1 for piece in row.pieces for border in borders)
    return row.page is not head.page or row.table != head.table or across or label_kind(row.text) is not None


def _between(row: Row, left: float, right: float) -> Row | None:
    pieces = tuple(piece for piece in row.pieces if left <= piece.x0 < right)
    words = tuple(word for piece in pieces for word in piece.words)
    return replace(row, pieces=pieces, words=words) if words else None
