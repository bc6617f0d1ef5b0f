"""The values of a dynamic XFA form: a PDF whose page only asks for another program, while what was typed lies in it as XML."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pikepdf
from lxml import etree

from parsers.page import CHARACTER_WIDTH, LINE_HEIGHT, Box, Page, Word

MOST_VALUES = 2000
VALUE_COLUMN = 40


def xfa_page(content: bytes, number: int) -> Page | None:
    """A page with a line for each value, its field's name before it; None where the PDF holds no such data."""
    values = _values(content)
    if not values:
        return None
    words = [word for row, (name, value) in enumerate(values) for word in _line(row, name, value)]
    width = max(595.0, max(word.box.x1 for word in words) + LINE_HEIGHT)
    return Page(number, width, (len(values) + 2) * LINE_HEIGHT, tuple(words))


def _values(content: bytes) -> list[tuple[str, str]]:
    """Names and values of the filled fields in the order of the data."""
    try:
        root = etree.fromstring(_datasets(content), etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False))
    except (etree.XMLSyntaxError, pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError):
        return []
    leaves = (element for element in root.iter() if isinstance(element.tag, str) and len(element) == 0)
    named = ((etree.QName(leaf).localname, " ".join((leaf.text or "").split())) for leaf in leaves)
    return [(name, value) for name, value in named if value][:MOST_VALUES]


def _datasets(content: bytes) -> bytes:
    """The packet "datasets" of the form (XFA 3.3, chapter 4); empty where there is none."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        form = pdf.Root.AcroForm
        if len(form.get("/Fields", [])):
            # A static form shows its values on its pages.
            return b""
        packets = list(form.XFA)
        for name, packet in zip(packets[::2], packets[1::2], strict=False):
            if str(name) == "datasets":
                return bytes(packet.read_bytes())
    return b""


def _line(row: int, name: str, value: str) -> Iterator[Word]:
    top = (row + 1) * LINE_HEIGHT
    column = 0
    for position, text in ((2, name), (VALUE_COLUMN, value)):
        column = max(column + 2, position)
        for piece in text.split():
            box = Box(column * CHARACTER_WIDTH, top, (column + len(piece)) * CHARACTER_WIDTH, top + 0.9 * LINE_HEIGHT)
            yield Word(piece, box)
            column += len(piece) + 1
