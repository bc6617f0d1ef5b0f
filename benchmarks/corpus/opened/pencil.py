"""What the buyers who draw their PDFs piece by piece share."""

from __future__ import annotations

import io
from collections.abc import Collection, Sequence
from dataclasses import replace
from random import Random

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from benchmarks.corpus.company import World
from benchmarks.corpus.opened.printed_pages import pdf_letter
from benchmarks.corpus.opened.wish import Wish, wish
from examples.post.truth import Letter

ALL = {"sku", "description", "unit", "price", "total"}


def ordered(
    world: World,
    random: Random,
    language: str,
    says: Collection[str],
    lines: tuple[int, int],
    shows: Collection[str] = ALL,
    countries: Sequence[str] = (),
) -> Wish:
    """An order whose buyer prints the address and, where he has one, the customer number."""
    order = wish(world, random, language, {*says, "address"}, lines, shows=shows, countries=countries)
    return order if "customer" in says else replace(order, customer="")


def block(canvas: Canvas, x: float, y: float, text: str, step: float = 12) -> float:
    """Lines of text downwards; the height below them."""
    for line in text.split("\n"):
        canvas.drawString(x, y, line)
        y -= step
    return y


def new(size: tuple[float, float] = A4) -> tuple[Canvas, io.BytesIO]:
    """An empty canvas, and where its bytes go."""
    buffer = io.BytesIO()
    return Canvas(buffer, pagesize=size, invariant=1), buffer


def finished(order: Wish, random: Random, name: str, canvas: Canvas, buffer: io.BytesIO, sub: str, said: str) -> Letter:
    """The mail with this canvas; `said` is the currency as the page names it."""
    canvas.save()
    return pdf_letter(order.naming_currency(said), random, name, buffer.getvalue(), sub)
