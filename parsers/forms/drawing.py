"""What was learned of a form, drawn over its blank: every place outlined and named, so that a look tells whether it was understood."""

from __future__ import annotations

import cv2
import numpy as np

from parsers.forms.known import FormPage
from parsers.forms.registration import SCALE
from parsers.page import Box
from parsers.sources.paper.detector import Picture

Colour = tuple[int, int, int]

# Blue, green and red of what is drawn: fields, ticks, columns, what is nobody's.
FIELD, TICK, COLUMN, NOBODY = (200, 110, 30), (40, 150, 40), (30, 110, 220), (150, 150, 150)
_LETTERS = 0.5


def drawn(page: FormPage, blank: Picture) -> Picture:
    """The blank in colour with its places; names as in the contract, columns by their role."""
    picture = cv2.cvtColor(np.asarray(255 - (255 - blank) // 2, np.uint8), cv2.COLOR_GRAY2BGR)
    for table in page.tables:
        for column in table.columns:
            named = bool(column.role)
            _outline(picture, Box(column.x0, table.box.y0, column.x1, table.box.y1), column.role, COLUMN if named else NOBODY)
        for row in table.rows:
            _outline(picture, Box(table.box.x0, row.y0, table.box.x1, row.y1), "", COLUMN)
    for place in page.places:
        for n, box in enumerate(place.boxes):
            _outline(picture, box, "" if n else place.what, NOBODY if place.what in ("ignored", "signature") else FIELD)
    for tick in page.ticks:
        _outline(picture, tick.box, tick.method, TICK if tick.method else NOBODY)
    return picture


def _outline(picture: Picture, box: Box, name: str, colour: Colour) -> None:
    corner = round(box.x0 * SCALE), round(box.y0 * SCALE)
    cv2.rectangle(picture, corner, (round(box.x1 * SCALE), round(box.y1 * SCALE)), colour, 2)
    if name:
        cv2.putText(picture, name, (corner[0] + 4, corner[1] + 14), cv2.FONT_HERSHEY_SIMPLEX, _LETTERS, colour, 1, cv2.LINE_AA)
