"""An own form as PDF: black words, squares and codes, boxes in a light colour that scanners drop or that is taken away; by reportlab."""

from __future__ import annotations

import io
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import numpy as np
import reportlab
from numpy.typing import NDArray
from PIL import Image
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from config.company import Article, Company, Customer
from config.vocabulary import load
from parsers.forms.own import layout
from parsers.forms.own.codes import PageCode, dots, modules
from parsers.forms.own.layout import Columns, Field, FormOrder, FormPage, Row

LANGUAGES = ("de", "en")
DROPPED = (1.0, 0.74, 0.6)  # grey 0.80: seen as print by a scanner in grey, not at all by one with a red lamp
LINE = 0.7  # points: at 200 dots an inch at least one dot has its full colour
FONT, BOLD = "Vera", "VeraBd"
_FONTS = Path(reportlab.__file__).parent / "fonts"
_LABEL, _TEXT = 7.0, 8.5
_TRACK = (18.0, 23.0, 194.0, 199.0)  # each row's number over a short black rule at both ends: by them curled sheets are flattened


@cache
def words_of(language: str) -> Mapping[str, str]:
    """What is printed in this language."""
    return tomllib.loads((Path(__file__).parent / "words" / f"{language}.toml").read_text(encoding="utf-8"))


@cache
def load_fonts() -> None:
    """Makes the fonts known to reportlab, once."""
    for name in (FONT, BOLD):
        pdfmetrics.registerFont(TTFont(name, str(_FONTS / f"{name}.ttf")))


def printed_form(order: FormOrder, customers: Sequence[Customer | None] = (None,)) -> bytes:
    """The form as PDF, a set of its pages for each customer (None: for anybody); the same order gives the same bytes."""
    pages = layout.pages_of(order)
    press = _Press(f"{order.name} {order.version}")
    for customer in customers:
        for page in pages:
            code = PageCode(order.name, order.version, page.number, customer.customer_number if customer else "")
            press.page(order, page, len(pages))
            press.personal(code, customer if page.number == 1 else None)
            press.turn()
    return press.finished()


def personal_print(code: PageCode, customer: Customer | None) -> bytes:
    """What is printed on a customer's page beyond the form itself, alone on a page: the code, number, name and address."""
    press = _Press(code.text)
    press.personal(code, customer)
    press.turn()
    return press.finished()


def address_lines(customer: Customer) -> list[str]:
    """What stands in the window for the address."""
    place = f"{customer.postcode} {customer.city}".strip()
    lines = [customer.name, customer.contact, customer.street, place, "" if customer.country == "DE" else customer.country]
    return [line for line in lines if line]


class _Press:
    """A PDF on the way; all lengths are millimetres from the page's top left."""

    def __init__(self, title: str) -> None:
        load_fonts()
        self._buffer = io.BytesIO()
        self._canvas = Canvas(self._buffer, pagesize=(layout.PAGE[0] * mm, layout.PAGE[1] * mm), invariant=1)
        self._canvas.setTitle(title)

    def finished(self) -> bytes:
        self._canvas.save()
        return self._buffer.getvalue()

    def turn(self) -> None:
        self._canvas.showPage()

    def page(self, order: FormOrder, page: FormPage, count: int) -> None:
        """All that is the same for every customer."""
        words = words_of(order.language)
        for x, y in layout.SQUARES:
            self._picture(x, y, layout.SQUARE, np.ones((1, 1), bool))
        self._letterhead(order.company, words)
        self._text(layout.LEFT, 34, words["title"], 15, bold=True)
        self._text(layout.LEFT, 39, words["hint"], 6.5)
        self._text(104, 290, words["page"].format(page=page.number, of=count), _LABEL)
        for field in page.fields:
            self._field(field, words)
        for field in page.fields:
            if field.what == "ship_to.name":
                self._text(field.x, field.y - 5.5, words["ship_to"], _LABEL, bold=True)
        if page.number == 1 and order.addressed:
            self._text(layout.LEFT, layout.ADDRESS[1] + 1.8, words["customer_number"], _LABEL)
        if page.ticks:
            self._text(layout.LEFT, page.ticks[0].y - 1.5, words["payment"], _LABEL, bold=True)
        if page.printed:
            self._text(
                layout.printed_columns().article[0], page.printed[-1].y + 9.2, words["prices"].format(currency=order.company.currency), 6.5
            )
        for tick in page.ticks:
            self._outline(tick.x, tick.y, 5, 5)
            self._text(tick.x + 6.5, tick.y + 3.7, words[tick.method], _TEXT)
        self._table(page.printed, layout.printed_columns(), words, order)
        self._table(page.empty, layout.empty_columns(order), words, order)

    def personal(self, code: PageCode, customer: Customer | None) -> None:
        """The code with its words, and number, name and address of the customer."""
        x, y, side = layout.CODE
        self._picture(x, y, side, modules(code.text))
        said = f"{code.form} {code.version} · {code.page}" + (f" · {code.customer}" if code.customer else "")
        self._text(x + side, y + side + 3, said, 6, right=True)
        if customer:
            left, top = layout.ADDRESS[:2]
            self._text(left, top + 6, customer.customer_number, _TEXT, bold=True)
            for n, line in enumerate(address_lines(customer)):
                self._text(left, top + 12 + 4.5 * n, line, 9.5)

    def _letterhead(self, company: Company, words: Mapping[str, str]) -> None:
        self._text(layout.LEFT, 16, company.name, 11, bold=True)
        address = ", ".join(part for part in (company.street, f"{company.postcode} {company.city}".strip(), company.email) if part)
        self._text(layout.LEFT, 21, words["send_to"].format(address=address), _LABEL)

    def _field(self, field: Field, words: Mapping[str, str]) -> None:
        if field.what == "signature":
            self._rule(field.x, field.y + field.height, field.x + field.width)
            self._text(field.x, field.y + field.height + 3, words[field.label], _LABEL)
            return
        self._text(field.x, field.y - 1.2, words[field.label], _LABEL)
        if not field.groups:
            self._outline(field.x, field.y, field.width, field.height)
        for x, boxes in field.starts():
            self._boxes(x, field.y, boxes)

    def _boxes(self, x: float, y: float, count: int) -> None:
        for n in range(count):
            self._outline(x + n * layout.PITCH, y, *layout.BOX)

    def _table(self, rows: Sequence[Row], columns: Columns, words: Mapping[str, str], order: FormOrder) -> None:
        if not rows:
            return
        heads = [("article", columns.article[0]), ("description", columns.description[0]), ("quantity", columns.quantity)]
        heads += [("unit", columns.unit[0])] if columns.unit else []
        heads += [("unit_price", columns.price[0])] if columns.price else []
        for key, x in heads:
            self._text(x, rows[0].y - 1.6, words[key], _LABEL, bold=True)
        for row in rows:
            self._row(row, columns, order)

    def _row(self, row: Row, columns: Columns, order: FormOrder) -> None:
        for start, end in zip(_TRACK[::2], _TRACK[1::2], strict=True):
            self._text(start, row.y + 3.6, f"{row.number}.", _LABEL)
            self._rule(start, row.y + layout.BOX[1], end, weight=0.6)
        self._boxes(columns.quantity, row.y, layout.QUANTITY_BOXES)
        if row.article:
            for span, text in _printed_cells(row.article, columns, order):
                self._outline(span[0], row.y, span[1] - span[0], layout.BOX[1])
                self._text(span[0] + 1, row.y + 3.5, text, _LABEL, room=span[1] - span[0] - 2)
            return
        if order.article_boxes > layout.MOST_ARTICLE_BOXES:
            self._outline(columns.article[0], row.y, columns.article[1] - columns.article[0], layout.BOX[1])
        else:
            self._boxes(columns.article[0], row.y, order.article_boxes)
        self._outline(columns.description[0], row.y, columns.description[1] - columns.description[0], layout.BOX[1])

    def _text(self, x: float, y: float, text: str, size: float, *, bold: bool = False, right: bool = False, room: float = 0.0) -> None:
        """A line of print with its baseline at `y`, narrowed to `room` where it has one."""
        font = BOLD if bold else FONT
        if room:
            size = min(size, size * room * mm / max(1.0, pdfmetrics.stringWidth(text, font, size)))
        self._canvas.setFillColorRGB(0, 0, 0)
        self._canvas.setFont(font, size)
        draw = self._canvas.drawRightString if right else self._canvas.drawString
        draw(x * mm, (layout.PAGE[1] - y) * mm, text)

    def _rule(self, x0: float, y: float, x1: float, weight: float = LINE) -> None:
        self._canvas.setStrokeColorRGB(0, 0, 0)
        self._canvas.setLineWidth(weight)
        self._canvas.line(x0 * mm, (layout.PAGE[1] - y) * mm, x1 * mm, (layout.PAGE[1] - y) * mm)

    def _outline(self, x: float, y: float, width: float, height: float) -> None:
        self._canvas.setStrokeColorRGB(*DROPPED)
        self._canvas.setLineWidth(LINE)
        self._canvas.rect(x * mm, (layout.PAGE[1] - y - height) * mm, width * mm, height * mm)

    def _picture(self, x: float, y: float, side: float, dark: NDArray[np.bool_]) -> None:
        """A square of dark and light modules, as a picture: drawn as areas it would look like places to write in."""
        picture = ImageReader(Image.fromarray(dots(dark)).convert("1"))
        self._canvas.drawImage(picture, x * mm, (layout.PAGE[1] - y - side) * mm, side * mm, side * mm)


def _printed_cells(article: Article, columns: Columns, order: FormOrder) -> list[tuple[tuple[float, float], str]]:
    """What is printed of an article, and between which edges."""
    name = article.name_en if order.language == "en" and article.name_en else article.name_de or article.name_en
    cells = [(columns.article, article.sku), (columns.description, name)]
    if columns.unit and columns.price:
        cells += [(columns.unit, unit_word(article.unit, order.language)), (columns.price, _price(article, order.language))]
    return cells


def unit_word(code: str, language: str) -> str:
    """The language's first word for a unit (UN/ECE Rec 20); the code itself where it has none."""
    known = load(language).get("units", {}).get(code, [code])
    return str(known[0]).capitalize() if language == "de" else str(known[0])


def _price(article: Article, language: str) -> str:
    text = "" if article.price_net is None else f"{article.price_net:.2f}"
    return text if language == "en" else text.replace(".", ",")
