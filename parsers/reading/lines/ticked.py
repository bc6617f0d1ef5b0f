"""Lists in which the buyer ticks what is ordered: «(X) 2 Sack Streu», «[ ] Legemehl», a column of crosses. The rest is not ordered."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsers.reading.lines.rows import Row
from parsers.reading.words import plain, plain_phrases

_OPEN = r"\(\s?_?\s?\)|\[\s?_?\s?\]|[☐□❏❑◻⬜]"
_CROSSES, _TICKED_BOXES = "xX×✓✔", "☑☒✓✔✅🗹"
_TICKED = rf"\(\s?[{_CROSSES}*]\s?\)|\[\s?[{_CROSSES}*]\s?\]|[{_TICKED_BOXES}]"
_MARK = re.compile(f"[{_CROSSES}{_TICKED_BOXES}]")
_LEAST_OF_A_LINE = 2  # cells besides the mark: a row of fewer is a title or a note
_BOX = re.compile(rf"(?:[-–•*]\s|\d{{1,2}}[.)]\s)?(?:(?P<open>{_OPEN})|(?P<ticked>{_TICKED}))(?=\s|$)")
_BOX_AT_END = re.compile(rf"(?<=\s)(?:(?P<open>{_OPEN})|(?P<ticked>{_TICKED}))$")


def without_unticked(rows: Sequence[Row]) -> list[Row]:
    """The rows without those whose box is open, where others' are ticked; all rows where none is."""
    boxes = [_BOX.match(row.text) or _BOX_AT_END.search(row.text) for row in rows]
    if not any(box and box["ticked"] for box in boxes):
        return list(rows)
    return [row for row, box in zip(rows, boxes, strict=True) if not (box and box["open"])]


def without_unmarked(rows: Sequence[Row]) -> list[Row]:
    """The rows without those of declared tables that are left empty in a column, headed «bestellen», of nothing but marks."""
    left: set[int] = set()
    for table in {row.table for row in rows} - {None}:
        left |= _unmarked([row for row in rows if row.table == table])
    return [row for row in rows if row.number not in left]


def _unmarked(rows: Sequence[Row]) -> set[int]:
    """The numbers of the rows below a head that asks for a mark, where some have one and others none."""
    for place, row in enumerate(rows):
        for piece in row.pieces:
            cell = piece.words[0].cell
            if cell is None or plain(piece.text) not in plain_phrases("line_stop", "to_be_marked"):
                continue
            below = [(other, _text_in(other, cell.column)) for other in rows[place + 1 :]]
            said = [text for _, text in below if text]
            if said and all(map(_MARK.fullmatch, said)):
                return {other.number for other, text in below if not text and len(other.pieces) >= _LEAST_OF_A_LINE}
    return set()


def _text_in(row: Row, column: int) -> str:
    return " ".join(word.text for word in row.words if word.cell is not None and word.cell.column == column)
