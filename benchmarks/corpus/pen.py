"""Writing on a PDF page place by place, as programs do that know nothing of tables. Lengths are points from the page's top left."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas


@dataclass(frozen=True)
class Pen:
    """A font and size on a page of this height."""

    canvas: Canvas
    height: float
    font: str = "Helvetica"
    size: float = 9

    def of(self, size: float, font: str = "") -> Pen:
        """Another size, and another font if one is named."""
        return replace(self, size=size, font=font or self.font)

    def put(self, x: float, y: float, text: str, *, right: bool = False) -> None:
        """Text whose baseline begins, or ends, here."""
        self.canvas.setFont(self.font, self.size)
        (self.canvas.drawRightString if right else self.canvas.drawString)(x, self.height - y, text)

    def width(self, text: str) -> float:
        """How wide this text is."""
        return float(self.canvas.stringWidth(text, self.font, self.size))

    def lines(self, x: float, y: float, lines: Iterable[str], leading: float = 0) -> float:
        """Lines one below the other; returns where the next one would stand."""
        for line in lines:
            self.put(x, y, line)
            y += leading or self.size * 1.25
        return y

    def wrapped(self, text: str, width: float) -> list[str]:
        """The text in lines no wider than this."""
        lines = [""]
        for word in text.split():
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and self.width(longer) > width:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines

    def rule(self, x: float, y: float, to_x: float, to_y: float | None = None, weight: float = 0.6) -> None:
        """A straight line, level where no second height is given."""
        self.canvas.setLineWidth(weight)
        self.canvas.line(x, self.height - y, to_x, self.height - (y if to_y is None else to_y))

    def box(self, x: float, y: float, width: float, height: float, *, grey: float | None = None) -> None:
        """A frame, or a grey area without one."""
        self.canvas.setLineWidth(0.6)
        if grey is None:
            self.canvas.rect(x, self.height - y - height, width, height)
            return
        self.canvas.setFillGray(grey)
        self.canvas.rect(x, self.height - y - height, width, height, stroke=0, fill=1)
        self.canvas.setFillGray(0)

    def turn(self) -> None:
        """Ends the page."""
        self.canvas.showPage()


def drawn(draw: Callable[[Pen], None], size: tuple[float, float] = A4, font: str = "Helvetica") -> bytes:
    """The PDF that this function draws; the last page is ended here."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=size, invariant=1)
    draw(Pen(canvas, size[1], font))
    canvas.save()
    return buffer.getvalue()
