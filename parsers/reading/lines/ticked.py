"""Lists in which the buyer ticks what is ordered: «(X) 2 Sack Streu», «[ ] Legemehl». What is left open there is not ordered."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsers.reading.lines.rows import Row

_OPEN = r"\(\s?_?\s?\)|\[\s?_?\s?\]|[☐□❏❑◻⬜]"
_TICKED = r"\(\s?[xX×✓✔*]\s?\)|\[\s?[xX×✓✔*]\s?\]|[☑☒✓✔✅🗹]"
_BOX = re.compile(rf"(?:[-–•*]\s|\d{{1,2}}[.)]\s)?(?:(?P<open>{_OPEN})|(?P<ticked>{_TICKED}))(?=\s|$)")
_BOX_AT_END = re.compile(rf"(?<=\s)(?:(?P<open>{_OPEN})|(?P<ticked>{_TICKED}))$")


def without_unticked(rows: Sequence[Row]) -> list[Row]:
    """The rows without those whose box is open, where others' are ticked; all rows where none is."""
    boxes = [_BOX.match(row.text) or _BOX_AT_END.search(row.text) for row in rows]
    if not any(box and box["ticked"] for box in boxes):
        return list(rows)
    return [row for row, box in zip(rows, boxes, strict=True) if not (box and box["open"])]
