"""Strategies for whatever may arrive: pages, sheets and mails of words that mean something to a reader, and of words that mean nothing."""

from __future__ import annotations

import io
from dataclasses import replace
from email.message import EmailMessage

from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.utils.exceptions import IllegalCharacterError

from parsers.message import Message, Part
from parsers.page import Box, Cell, Document, Page, Ruling, Word, Zone
from tests.parsers.structured import samples

# What readers look for, so that chance leads them into their corners.
MEANT = (
    "TS-125-10", "CH-BR500", "10023", "10", "0", "-5", "1.000", "1,000.50", "1'234.50", "12,–", "0,00", "3x", "x", "Stück", "Stk.", "pcs", "Paar",
    "per", "100", "%", "€", "EUR", "USD", "Menge", "Artikelnummer", "Art.-Nr.", "Bezeichnung", "Einzelpreis", "Gesamt", "Pos.", "1", "2", "Summe",
    "Netto", "MwSt", "19%", "Übertrag", "Rabatt", "Versand", "Bestellung", "Nr.", "B-4711", "Bestellnummer:", "Kundennummer:", "Datum:", "Von:",
    "Gesendet:", "An:", "Betreff:", "Lieferanschrift:", "Rechnungsanschrift:", "05.06.2026", "31.02.2026", "2026-11-02", "KW", "49", "morgen",
    "Liefertermin:", "Petra", "Lindner", "Metallbau", "Kessler", "GmbH", "Ziegelhofer", "Weg", "14", "34123", "Kassel", "DE893721377",
    "p.lindner@kessler.example", "Tel.:", "0561", "4471-20", "bitte", "statt", "je", "zwei", "Dutzend", "wie", "immer", "stornieren", "Rechnung",
    "Vorkasse", "Option", "davon", "☒", "[x]", "--", "> ", "_____", "4006381333931", "M8x40", "Seite", "1/2", "ﬁ", "Straße", "№", "½", "٣", "１２", "²",
)  # fmt: skip
TEXTS = st.one_of(st.sampled_from(MEANT), st.text(min_size=1, max_size=12), st.from_regex(r"[0-9.,' -]{1,12}", fullmatch=True))
COORDINATES = st.one_of(st.integers(0, 40).map(lambda n: n * 15.0), st.floats(-50, 900, allow_nan=False, width=32))
ZONES: st.SearchStrategy[Zone] = st.sampled_from(("own", "own", "own", "quoted", "signature", "footer"))


@st.composite
def words(draw: st.DrawFn, *, paged: bool) -> Word:
    text = draw(TEXTS.filter(lambda t: bool(t.strip())))
    x, y = draw(COORDINATES), draw(COORDINATES)
    width = draw(st.sampled_from((0.0, 6.0 * len(text), 1.0, 300.0)))
    height = draw(st.sampled_from((0.0, 8.0, 10.0, 40.0)))
    cell = draw(st.none() | st.builds(Cell, st.integers(0, 2), st.integers(0, 6), st.integers(0, 6)))
    word = Word(text, Box(x, y, x + width, y + height), draw(st.sampled_from((1.0, 0.3, 0.0))), cell=cell, zone=draw(ZONES))
    word = replace(
        word,
        struck=draw(st.booleans()) and draw(st.booleans()),
        bold=draw(st.booleans()),
        size=draw(st.sampled_from((0.0, 6.0, 10.0, 30.0))),
    )
    return replace(word, second=draw(st.none() | TEXTS)) if paged else word


@st.composite
def pages(draw: st.DrawFn, number: int, *, paged: bool) -> Page:
    held = tuple(draw(st.lists(words(paged=paged), max_size=40)))
    width, height = draw(st.sampled_from(((595.0, 842.0), (842.0, 595.0), (1.0, 1.0), (60.0, 5000.0))))
    rulings = tuple(draw(st.lists(st.builds(Ruling, COORDINATES, COORDINATES, COORDINATES, COORDINATES), max_size=4)))
    return Page(number, width, height, held, rulings, scanned=paged and draw(st.booleans()))


@st.composite
def documents(draw: st.DrawFn, number: str) -> Document:
    """A document of up to three pages; one without pages has the spans of its words in its text."""
    paged = draw(st.booleans())
    made = [draw(pages(count, paged=paged)) for count in range(1, draw(st.integers(1, 3)) + 1)]
    if paged:
        return Document(number, "x.pdf", "application/pdf", tuple(made), True)
    text, spanned = "", []
    for page in made:
        placed = []
        for word in page.words:
            placed.append(replace(word, span=(len(text), len(text) + len(word.text))))
            text += f"{word.text} "
        spanned.append(replace(page, words=tuple(placed)))
    return Document(number, "", "text/plain", tuple(spanned), False, text)


@st.composite
def messages(draw: st.DrawFn) -> tuple[Message, tuple[Document, ...]]:
    """A mail or a file with its documents, laid out at random."""
    mail = draw(st.booleans())
    held = tuple(draw(documents(str(number))) for number in range(0 if mail else 1, draw(st.integers(1, 2)) + 1))
    subject = " ".join(draw(st.lists(TEXTS, max_size=4)))
    parts = tuple(Part(d.number, d.name, d.media_type, b"", "") for d in held if d.number != "0")
    sender = (draw(st.sampled_from((("Petra", "p.lindner@kessler.example"), ("", "x@y.example"), ("Jan", "jan@nordwind.example")))),)
    return Message("0" * 64, mail, "x.eml", subject=subject, sender=sender if mail else (), parts=parts), held


CELLS = st.one_of(
    st.none(), st.booleans(), st.integers(-(10**6), 10**6), st.floats(allow_nan=False, allow_infinity=False, width=32), st.sampled_from(MEANT),
    st.text(max_size=8), st.dates(), st.sampled_from(("=1+1", "=A1*B1", "=1/0", '="x"')),
)  # fmt: skip


@st.composite
def workbooks(draw: st.DrawFn) -> bytes:
    """A workbook with cells of any type anywhere, some of them merged."""
    book = Workbook()
    for count in range(draw(st.integers(1, 2))):
        sheet = book.active if count == 0 else book.create_sheet()
        if sheet is None:
            continue
        for row, column, value in draw(st.lists(st.tuples(st.integers(1, 12), st.integers(1, 8), CELLS), max_size=40)):
            try:
                sheet.cell(row, column, value)
            except IllegalCharacterError:
                continue
        if draw(st.booleans()):
            sheet.merge_cells("B2:C4")
    saved = io.BytesIO()
    book.save(saved)
    return saved.getvalue()


@st.composite
def tables(draw: st.DrawFn) -> bytes:
    """A file of separated values, well formed or not, in one of the usual encodings."""
    separator = draw(st.sampled_from((";", ",", "\t", "|")))
    rows = draw(st.lists(st.lists(TEXTS, max_size=7), max_size=12))
    quoted = draw(st.booleans())
    text = draw(st.sampled_from(("\n", "\r\n", "\r"))).join(separator.join(f'"{cell}"' if quoted else cell for cell in row) for row in rows)
    return text.encode(draw(st.sampled_from(("utf-8", "utf-8-sig", "cp1252", "utf-16"))), "replace")


LINES = st.lists(st.lists(TEXTS, max_size=8).map(" ".join), max_size=15).map("\n".join)
MARKUP = st.lists(
    st.one_of(
        LINES, st.sampled_from(("<table>", "</table>", "<tr>", "<td>", "<td colspan=9 rowspan=9>", "</td>", "<blockquote>", "</div>", "<s>", "<br>", "<!--")),
        st.sampled_from(("<li>", "<p style='display:none'>", "<input value=7>", "&nbsp;", "&#x110000;", "<style>p{display:none}</style>", "<b><b><b>")),
    ),
    max_size=25,
).map("".join)  # fmt: skip
NAMES = st.sampled_from(
    ("a.pdf", "o.xml", "o.edi", "t.csv", "w.xlsx", "m.eml", "z.zip", "winmail.dat", "b.txt", "ä\r\nX-Y: 1.png", "../../x", "")
)
FILES = st.one_of(
    st.binary(max_size=60), workbooks(), tables(), LINES.map(lambda text: text.encode("utf-8", "replace")), MARKUP.map(lambda text: text.encode("utf-8", "replace")),
    st.sampled_from(sorted(samples.EVERY_FORMAT)).map(lambda form: samples.EVERY_FORMAT[form].encode()), st.just(b"%PDF-1.4 broken"), st.just(b"PK\x03\x04"),
)  # fmt: skip
TYPES = st.sampled_from(
    ("application/pdf", "text/plain", "text/csv", "application/xml", "image/png", "message/rfc822", "application/ms-tnef", "x/y")
)


@st.composite
def mails(draw: st.DrawFn, depth: int = 2) -> EmailMessage:
    """A mail with text, HTML, both or neither, files of any kind under any type, and mails inside."""
    mail = EmailMessage()
    mail["From"] = draw(
        st.sampled_from(("Petra Lindner <p.lindner@kessler.example>", "x", "<>", "jan@nordwind.example", "=?x?q?=FF?= <a@b>"))
    )
    mail["Subject"] = draw(
        st.sampled_from(("Bestellung", "WG: AW: Angebot", "Storno", "Re:", "", "[x] Fwd: Order 4711", "Rechnung", "Lieferung defekt"))
    )
    mail["Date"] = draw(st.sampled_from(("Mon, 12 Oct 2026 09:00:00 +0200", "gestern", "Mon, 31 Feb 2026 99:99:99 +9999", "")))
    if draw(st.booleans()):
        mail.set_content(draw(LINES).encode("utf-8", "replace").decode(), charset="utf-8")
    if draw(st.booleans()) and not mail.is_multipart():
        markup = draw(MARKUP).encode("utf-8", "replace").decode()
        if mail.get_content_maintype() == "text" and mail.get_payload():
            mail.add_alternative(markup, subtype="html", charset="utf-8")
        else:
            mail.set_content(markup, subtype="html", charset="utf-8")
    for content, name, media_type in draw(st.lists(st.tuples(FILES, NAMES, TYPES), max_size=3)):
        maintype, subtype = media_type.split("/")
        if maintype in {"message", "text"}:
            maintype, subtype = "application", "octet-stream"
        mail.add_attachment(content, maintype=maintype, subtype=subtype, filename=name.replace("\r\n", " ") or None)
    if depth and draw(st.booleans()) and draw(st.booleans()):
        mail.add_attachment(draw(mails(depth=depth - 1)))
    return mail


def written(mail: EmailMessage) -> bytes:
    """The mail's bytes, with the same boundaries each time."""
    for count, part in enumerate(mail.walk()):
        if part.is_multipart() and part.get_content_maintype() == "multipart":
            part.set_boundary(f"=={count}==")
    return mail.as_bytes()


POST = mails().map(written)


@st.composite
def disturbed(draw: st.DrawFn, content: bytes) -> bytes:
    """The bytes with a few of them cut out, doubled or replaced."""
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, max(0, len(content) - 1)))
        length = draw(st.integers(0, 40))
        content = content[:at] + draw(st.binary(max_size=12)) + content[at + length :]
    return content
