"""The corpus's purchases: what a letter's truth says can be read in the letter, and the same chance writes the same letter."""

from __future__ import annotations

import html
import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from random import Random

import openpyxl
import pikepdf
import pypdfium2
import pytest

from benchmarks.corpus import tuned
from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World, make_world
from benchmarks.corpus.purchases import Purchase
from benchmarks.corpus.workbooks import Loosely
from examples.post.truth import Letter

LETTERS = 2
SIGNS = {"EUR": {"EUR", "€", "Euro"}, "CHF": {"CHF"}, "GBP": {"GBP", "£"}, "USD": {"USD", "$"}}
BUYERS = {buyer.__name__: buyer for group in "BCE" for buyer in tuned.BUYERS.get(group, ()) if hasattr(buyer, "__name__")}


@pytest.fixture(scope="module")
def world() -> World:
    return make_world(Random("purchases"))


@pytest.mark.parametrize("name", BUYERS)
def test_what_is_true_stands_in_the_letter(name: str, world: World) -> None:
    for number in range(LETTERS):
        letter = _letter(BUYERS[name], world, f"{name}-{number}")
        if purchases := [o for o in map(_purchase, letter.orders) if o]:
            text = _squeezed(" ".join(_texts(letter)))
            said = [forms for p in purchases for forms in _said(p)]
            assert not [forms for forms in said if not any(_squeezed(form) in text for form in forms)], letter.name


@pytest.mark.parametrize("name", BUYERS)
def test_the_same_chance_writes_the_same_letter(name: str, world: World) -> None:
    first, second = (_letter(BUYERS[name], world, f"{name}-again") for _ in range(2))
    assert first.content == second.content
    assert first.truth() == second.truth()


def _letter(buyer: Buyer, world: World, name: str) -> Letter:
    return buyer(world, Random(name), name)


def _purchase(order: object) -> Purchase | None:
    """The purchase behind an order; cells need not name a currency."""
    order = replace(order.purchase, currency_said=False) if isinstance(order, Loosely) else order
    return order if isinstance(order, Purchase) else None


def _said(p: Purchase) -> Iterator[set[str]]:
    """All that the truth takes from the paper, each in the forms in which it may stand there."""
    if p.wish:
        yield {p.wished, str(p.wish[0])}
    words = [p.number, p.customer_number, p.paying, p.contact, p.phone, p.note, p.buyer["vat_id"] if p.vat_said else ""]
    if not p.known:
        words += [p.buyer[part] for part in ("name", "street", "postcode")]
    if p.ship_to:
        words += [str(p.ship_to[part]) for part in ("name", "contact", "street", "postcode") if p.ship_to[part]]
    if p.currency_said:
        yield SIGNS[p.currency]
    for x in p.positions:
        words += [x.number, x.buyer_sku, x.gtin, x.description, x.unit]
        yield _forms(p, x.quantity)
        if x.price is not None:
            yield _forms(p, x.price)
            yield _forms(p, x.total) if p.line_totals and not p.gross_lines else {""}
    yield from ({word} for word in words)
    yield from (
        _forms(p, amount) for what, amount in (("net", p.net), ("tax", p.tax), ("gross", p.gross), ("sum", p.net)) if what in p.stated
    )


def _forms(p: Purchase, number: Decimal) -> set[str]:
    """A number as this buyer writes it, and as a cell keeps it."""
    written = {p.writing.quantity(number, places) for places in range(4)}
    return written | {form.replace(".", "") for form in written} | {f"{number}", f"{number.normalize():f}", f"{float(number)}"}


def _squeezed(text: str) -> str:
    """Without blanks and hyphens, also those that PDFium reports at a line's end in its own way; capitals as small letters."""
    return re.sub(r"[\s\u00ad\ufffe\x02-]+", "", text).casefold()


def _texts(letter: Letter) -> Iterator[str]:
    message = BytesParser(policy=policy.default).parsebytes(letter.content)
    yield str(message["subject"])
    for part in message.walk():
        if isinstance(part, EmailMessage) and not part.is_multipart():
            yield _text(part)


def _text(part: EmailMessage) -> str:
    name, content = part.get_filename() or "", part.get_payload(decode=True)
    if not isinstance(content, bytes):
        return ""
    if name.endswith(".pdf"):
        pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(content)]
        return " ".join((*pages, *_typed_into_fields(content)))
    if name.endswith(".xlsx"):
        sheets = openpyxl.load_workbook(io.BytesIO(content))
        return " ".join(str(cell) for sheet in sheets for row in sheet.iter_rows(values_only=True) for cell in row if cell is not None)
    if name.endswith((".docx", ".ods")):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return " ".join(_of_markup(archive.read(entry).decode()) for entry in archive.namelist() if entry.endswith(".xml"))
    text = content.decode("utf-16" if content.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8" if _is_utf8(content) else "cp1252")
    return _of_markup(text) if part.get_content_type() == "text/html" else text


def _typed_into_fields(pdf: bytes) -> Iterator[str]:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for page in document.pages:
            yield from (str(field.get("/V", "")) for field in page.get("/Annots", ()))


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _of_markup(markup: str) -> str:
    """The text between tags; what is struck out or hidden is text, too."""
    return html.unescape(re.sub(r"<[^>]+>", "", markup))
