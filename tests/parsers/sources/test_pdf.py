"""A PDF becomes pages of the words that one sees on it."""

from __future__ import annotations

import io
from dataclasses import replace

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.lib.colors import black, lightgrey, white, yellow
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import FILL_EVEN_ODD, FILL_NON_ZERO, Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from parsers.options import Options
from parsers.page import Document
from parsers.sources.pdf.characters import Character, Style, of_one_sign
from parsers.sources.pdf.read import read_pdf
from tests.parsers.sources.paper_builders import A4, order_form, part, pdf, rendered, said

PPOCR = Options(readers="ppocr")


def read(content: bytes, options: Options = PPOCR) -> Document:
    return read_pdf(part(content, "order.pdf", "application/pdf"), options)


def texts(document: Document) -> list[str]:
    return [word.text for word in document.words]


def changed(content: bytes, **entries: object) -> bytes:
    """The PDF with entries of its first page's dictionary set."""
    file = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as document:
        for key, value in entries.items():
            document.pages[0].obj["/" + key] = value
        document.save(file)
    return file.getvalue()


def test_words_stand_in_reading_order_with_their_boxes() -> None:
    document = read(pdf(order_form))
    assert texts(document)[:7] == ["Bestellung", "4711", "Muster", "GmbH", "Hauptstraße", "12", "50667"]
    number = document.words[1]
    assert number.bold
    assert number.size == 16
    assert 0 < 842 - 780 - number.box.y0 < 16
    assert number.box.y0 < 842 - 780 < number.box.y1
    assert document.pages[0].width == pytest.approx(595)
    assert not document.pages[0].scanned


def test_a_table_keeps_its_rulings_and_fills() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFillColor(lightgrey)
        canvas.rect(50, 600, 400, 20, fill=1, stroke=1)
        canvas.line(250, 500, 250, 620)

    page = read(pdf(draw)).pages[0]
    assert tuple(round(v) for v in (page.fills[0].x0, page.fills[0].y0, page.fills[0].x1, page.fills[0].y1)) == (50, 222, 450, 242)
    assert sum(ruling.horizontal for ruling in page.rulings) == 2
    assert sum(not ruling.horizontal for ruling in page.rulings) == 3


def test_bold_by_printing_twice_is_read_once() -> None:
    def draw(canvas: Canvas) -> None:
        for shift in (0, 0.3, 0.6):
            canvas.drawString(60 + shift, 700, "Palette 112233")

    assert texts(read(pdf(draw))) == ["Palette", "112233"]


@pytest.mark.parametrize("turn_deg", [0, 90, 180, 270])
def test_a_page_turned_in_the_file_is_read_upright(turn_deg: int) -> None:
    document = read(changed(pdf(order_form), Rotate=turn_deg))
    words = {word.text: word.box for word in document.words}
    page = document.pages[0]
    if turn_deg == 0:
        assert (page.width, page.height) == pytest.approx(A4)
    assert words["4711"].x0 > words["Bestellung"].x1
    assert words["Muster"].y0 > words["Bestellung"].y1


def test_the_crop_box_moves_the_words_and_cuts_the_rest() -> None:
    content = changed(pdf(lambda c: (said("innen", 100, 700)(c), said("außen", 10, 20)(c))[0]), CropBox=[50, 600, 595, 842])
    document = read(content)
    assert texts(document) == ["innen"]
    assert document.words[0].box.x0 == pytest.approx(50, abs=1)
    assert document.pages[0].height == pytest.approx(242)


def invisible(canvas: Canvas) -> None:
    canvas.beginText()
    text = canvas.beginText(60, 650)
    text.setTextRenderMode(3)
    text.textOut("verborgen")
    canvas.drawText(text)


def white_on_white(canvas: Canvas) -> None:
    canvas.setFillColor(white)
    canvas.drawString(60, 650, "verborgen")


def tiny(canvas: Canvas) -> None:
    canvas.setFont("Helvetica", 0.5)
    canvas.drawString(60, 650, "verborgen")


def painted_over(canvas: Canvas) -> None:
    canvas.drawString(60, 650, "verborgen")
    canvas.setFillColor(white)
    canvas.rect(50, 640, 200, 25, fill=1, stroke=0)


@pytest.mark.parametrize("hide", [invisible, white_on_white, tiny, painted_over])
def test_what_nobody_sees_is_not_read(hide: object) -> None:
    assert texts(read(pdf(lambda canvas: (said("sichtbar")(canvas), hide(canvas))[0]))) == ["sichtbar"]  # type: ignore[operator]


def test_white_on_a_dark_bar_and_text_under_a_marker_are_read() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.rect(50, 690, 300, 25, fill=1)
        canvas.setFillColor(white)
        canvas.drawString(60, 700, "Kopf")
        canvas.setFillColor(black)
        canvas.drawString(60, 650, "markiert")
        canvas.setFillColor(yellow)
        canvas.setFillAlpha(0.4)
        canvas.rect(50, 640, 100, 25, fill=1, stroke=0)

    assert texts(read(pdf(draw))) == ["Kopf", "markiert"]


def box_of(path: PDFPathObject, margin: float, *, backwards: bool = False) -> None:
    corners = [(50 - margin, 690 - margin), (250 + margin, 690 - margin), (250 + margin, 720 + margin), (50 - margin, 720 + margin)]
    path.moveTo(*corners[0])
    for corner in reversed(corners[1:]) if backwards else corners[1:]:
        path.lineTo(*corner)
    path.close()


@pytest.mark.parametrize(("mode", "backwards"), [(FILL_EVEN_ODD, False), (FILL_NON_ZERO, True)])
def test_what_stands_in_a_frame_is_read_and_the_frame_is_four_rulings(mode: int, backwards: bool) -> None:
    def draw(canvas: Canvas) -> None:
        path = canvas.beginPath()  # as WeasyPrint paints the border of a cell
        box_of(path, 0.5, backwards=backwards)
        box_of(path, 0)
        canvas.drawPath(path, stroke=0, fill=1, fillMode=mode)
        canvas.drawString(60, 700, "Bestellnummer 4711")

    document = read(pdf(draw))
    assert texts(document) == ["Bestellnummer", "4711"]
    assert sum(ruling.horizontal for ruling in document.pages[0].rulings) == 2
    assert sum(not ruling.horizontal for ruling in document.pages[0].rulings) == 2


def test_two_boxes_painted_whole_hide_what_is_in_them() -> None:
    def draw(canvas: Canvas) -> None:
        path = canvas.beginPath()
        box_of(path, 0.5)
        box_of(path, 0)
        canvas.drawString(60, 700, "geheim")
        canvas.drawPath(path, stroke=0, fill=1, fillMode=FILL_NON_ZERO)

    assert texts(read(pdf(draw))) == []


def test_a_line_through_a_word_strikes_it_and_an_underline_does_not() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 700, "alt neu")
        canvas.line(60, 703, 72, 703)
        canvas.line(60, 698.5, 100, 698.5)

    assert [(word.text, word.struck) for word in read(pdf(draw)).words] == [("alt", True), ("neu", False)]


def test_spaced_letters_are_one_word() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 700, "BESTELLUNG", charSpace=4)

    assert texts(read(pdf(draw))) == ["BESTELLUNG"]


def test_what_was_typed_into_form_fields_is_text() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 705, "Menge")
        canvas.acroForm.textfield(name="quantity", value="25", x=150, y=700, width=60, height=16, fontSize=10)

    assert texts(read(pdf(draw))) == ["Menge", "25"]


def test_a_scan_is_read_from_its_picture_and_not_from_the_text_under_it() -> None:
    scan = ImageReader(rendered(pdf(order_form)))

    def draw(canvas: Canvas) -> None:
        invisible(canvas)
        canvas.drawImage(scan, 0, 0, *A4)

    document = read(pdf(draw))
    assert document.pages[0].scanned
    assert document.pages[0].width == pytest.approx(595, abs=1)
    assert {"Bestellung", "4711", "Hauptstraße", "102-2347"} <= set(texts(document))
    assert "verborgen" not in texts(document)


def test_an_empty_page_has_no_words_and_no_problem() -> None:
    document = read(pdf(lambda canvas: None))
    assert [page.words for page in document.pages] == [()]
    assert document.problems == ()


def test_a_password_that_is_empty_opens_and_a_real_one_is_a_problem() -> None:
    def encrypted(password: str) -> bytes:
        file = io.BytesIO()
        with pikepdf.open(io.BytesIO(pdf(said("Menge 5")))) as document:
            document.save(file, encryption=pikepdf.Encryption(owner="owner", user=password))
        return file.getvalue()

    assert texts(read(encrypted(""))) == ["Menge", "5"]
    locked = read(encrypted("geheim"))
    assert locked.pages == ()
    assert [problem.code for problem in locked.problems] == ["password_protected"]


def test_more_pages_than_are_read_are_a_problem() -> None:
    document = read(pdf(*[said(f"Seite {n}") for n in range(5)]), Options(max_pages=2))
    assert [page.number for page in document.pages] == [1, 2]
    assert [problem.code for problem in document.problems] == ["too_many_pages"]


def test_a_page_twenty_metres_wide_is_read() -> None:
    document = read(pdf(said("breit", 56_000, 200), size=(56_700, 400)))
    assert texts(document) == ["breit"]


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_damaged_pdf_gives_words_or_a_problem_and_never_an_exception(data: st.DataObject) -> None:
    content = bytearray(pdf(said("Menge 5")))
    for _ in range(data.draw(st.integers(0, 20))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    document = read(bytes(content[: data.draw(st.integers(1, len(content)))]), Options(readers="tesseract", max_pages=3))
    assert document.pages or document.problems


def test_a_form_that_paints_itself_ends() -> None:
    file = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf(said("Menge 5")))) as document:
        page = document.pages[0]
        loop = document.make_stream(b"/Loop Do", Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=[0, 0, 9, 9])
        loop.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Loop=loop))
        page.Resources.XObject = pikepdf.Dictionary(Loop=loop)
        page.contents_add(b"/Loop Do")
        document.save(file)
    assert texts(read(file.getvalue())) == ["Menge", "5"]


def test_values_of_a_dynamic_form_are_text() -> None:
    data = b"<data><Kundennummer>10023</Kundennummer><Position><Menge>5</Menge></Position></data>"
    file = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf(said("Please wait...")))) as document:
        packets = pikepdf.Array([pikepdf.String("datasets"), document.make_stream(data)])
        document.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([]), XFA=packets)
        document.save(file)
    assert texts(read(file.getvalue()))[2:] == ["Kundennummer", "10023", "Menge", "5"]


def test_fields_that_nobody_drew_are_read_too() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.acroForm.textfield(name="quantity", value="25", x=150, y=700, width=60, height=16, fontSize=10)

    file = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf(draw))) as document:
        del document.pages[0].Annots[0].AP
        document.Root.AcroForm.NeedAppearances = True
        document.save(file)
    assert texts(read(file.getvalue())) == ["25"]


def test_both_letters_of_a_ligature_are_kept_and_what_is_printed_twice_is_not() -> None:
    style = Style(10.0, False, 0, (0, 0, 0), 1, False)
    letter = Character("f", 10.0, 0.0, 17.0, 11.0, 10.0, 9.0, style)
    assert of_one_sign(letter, letter)
    assert of_one_sign(letter._replace(x0=17.0), letter._replace(text="i"))
    assert not of_one_sign(letter, letter._replace(style=replace(style)))
    assert not of_one_sign(letter, letter._replace(x0=17.0, x1=24.0))
