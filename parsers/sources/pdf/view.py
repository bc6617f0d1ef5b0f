"""How a PDF page is looked at: from its own coordinates (origin at the lower left) to points from the top left of what one sees."""

from __future__ import annotations

from dataclasses import dataclass

from parsers.page import Box


@dataclass(frozen=True, slots=True)
class PageView:
    """The visible part of a page in PDF units, and by how many degrees it is turned clockwise (0, 90, 180 or 270) to be seen."""

    left: float
    bottom: float
    right: float
    top: float
    turn_deg: int = 0

    @property
    def width(self) -> float:
        return self.right - self.left if self.turn_deg % 180 == 0 else self.top - self.bottom

    @property
    def height(self) -> float:
        return self.top - self.bottom if self.turn_deg % 180 == 0 else self.right - self.left

    def point(self, x: float, y: float) -> tuple[float, float]:
        """A point of the PDF in points from the top left of the view."""
        if self.turn_deg == 0:
            return x - self.left, self.top - y
        if self.turn_deg == 90:
            return y - self.bottom, x - self.left
        if self.turn_deg == 180:
            return self.right - x, y - self.bottom
        return self.top - y, self.right - x

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """A rectangle of the PDF as a box of the view."""
        x0, y0 = self.point(left, bottom)
        x1, y1 = self.point(right, top)
        return Box(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))

    def direction(self, a: float, b: float) -> int:
        """Which way a text with the matrix (a, b, …) runs in the view: 0 to the right, 90 down, 180 to the left, 270 up."""
        level = abs(a) >= abs(b)
        unturned = (0 if a >= 0 else 180) if level else (270 if b >= 0 else 90)
        return (unturned + self.turn_deg) % 360
