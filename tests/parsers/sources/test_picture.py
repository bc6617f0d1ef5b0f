"""A picture becomes pages of words, whatever way it lies and whatever form its pixels have."""

from __future__ import annotations

import io
import struct
import zlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageFilter
from reportlab.pdfgen.canvas import Canvas

from parsers.options import Options
from parsers.page import Document
from parsers.sources.paper.picture import read_picture
from parsers.sources.paper.raster import Raster, UnreadablePicture, rasters
from parsers.sources.paper.sheet import laid_straight
from tests.parsers.sources.paper_builders import file_of, order_form, part, pdf, rendered

FORM = rendered(pdf(order_form))


def read(content: bytes, options: Options | None = None) -> Document:
    return read_picture(part(content, "scan.png", "image/png"), options or Options(readers="ppocr"))


def raster(content: bytes) -> Raster:
    first = next(iter(rasters(content, 1)))
    assert isinstance(first, Raster)
    return first


def problem(content: bytes) -> str:
    first = next(iter(rasters(content, 1)))
    assert isinstance(first, UnreadablePicture)
    return first.code


def test_a_scanned_form_has_words_boxes_and_rulings_in_points() -> None:
    page = read(file_of(FORM)).pages[0]
    words = {word.text: word for word in page.words}
    assert page.scanned
    assert (page.width, page.height) == pytest.approx((595, 842), abs=1)
    assert [word.text for word in page.words[:4]] == ["Bestellung", "4711", "Muster", "GmbH"]
    assert words["102-2347"].box.x0 == pytest.approx(60, abs=3)
    assert words["9,95"].box.middle == pytest.approx(842 - 496 - 4, abs=4)
    level = [ruling for ruling in page.rulings if ruling.horizontal]
    assert len(level) == 8
    assert level[0].x1 - level[0].x0 == pytest.approx(485, abs=6)


def test_columns_of_a_table_are_words_of_their_own() -> None:
    page = read(file_of(FORM)).pages[0]
    row = [word.text for word in page.words if abs(word.box.middle - (842 - 640 - 4)) < 6]
    assert row == ["100-2345", "Kabelbinder", "schwarz", "7", "3,95"]


@pytest.mark.parametrize("turn_deg", [90, 180, 270])
def test_a_page_that_lies_on_its_side_or_head_is_turned(turn_deg: int) -> None:
    sheet = laid_straight(raster(file_of(FORM.rotate(turn_deg, expand=True))))
    assert sheet.turn_deg == turn_deg
    assert sheet.pixels.shape[0] > sheet.pixels.shape[1]


@pytest.mark.parametrize("skew_deg", [-10, -1.5, 0.7, 6])
def test_a_skewed_page_is_straightened(skew_deg: float) -> None:
    skewed = FORM.rotate(-skew_deg, resample=Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    assert laid_straight(raster(file_of(skewed))).skew_deg == pytest.approx(skew_deg, abs=0.15)


def test_a_fine_page_is_left_alone() -> None:
    given_pixels = raster(file_of(FORM)).pixels
    assert np.array_equal(laid_straight(raster(file_of(FORM))).pixels, given_pixels)


def test_a_dark_border_goes_and_uneven_light_is_flattened() -> None:
    light = np.linspace(0.45, 1.0, FORM.width)
    shaded = np.pad((np.asarray(FORM) * light).astype(np.uint8), 40, constant_values=5)
    pixels = laid_straight(raster(file_of(Image.fromarray(shaded)))).pixels
    assert np.median(pixels[:, 60:160]) > 225
    assert pixels[:20].min() > 200


def test_a_blank_page_has_no_words_and_no_problem() -> None:
    document = read(file_of(Image.new("L", (1240, 1754), 250)))
    assert document.pages[0].words == ()
    assert document.problems == ()


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_kind_of_pixel_becomes_dark_on_white(mode: str) -> None:
    ink = Image.new("L", (900, 800), 255)
    ink.paste(0, (300, 300, 500, 400))
    picture = Image.fromarray(np.asarray(ink).astype(np.uint16) * 257) if mode == "I;16" else ink.convert(mode)
    pixels = raster(file_of(picture)).pixels
    assert pixels[350, 400] < 20
    assert pixels[100, 100] > 235


def test_transparent_paper_is_white_and_cmyk_is_not_inverted() -> None:
    clear = Image.new("RGBA", (900, 800), (0, 0, 0, 0))
    assert raster(file_of(clear)).pixels.min() == 255
    cmyk = file_of(Image.new("RGB", (900, 800), "white").convert("CMYK"), "JPEG")
    assert raster(cmyk).pixels.min() > 235


def test_a_photo_turned_by_exif_stands_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    content = file_of(FORM.rotate(90, expand=True), "JPEG", exif=exif)
    assert raster(content).pixels.shape == (FORM.height, FORM.width)


def test_a_fax_of_unequal_resolution_becomes_square() -> None:
    fax = file_of(FORM.resize((1728, 1145)).convert("1"), "TIFF")
    with Image.open(io.BytesIO(fax)) as picture:
        file = io.BytesIO()
        picture.save(file, "TIFF", dpi=(204, 98))
    found = raster(file.getvalue())
    assert found.dpi == pytest.approx(204)
    assert found.pixels.shape[0] == pytest.approx(1145 * 204 / 98, abs=2)


def test_a_tiff_with_one_bad_page_gives_the_others_and_a_problem() -> None:
    file = io.BytesIO()
    FORM.convert("1").save(file, "TIFF", save_all=True, append_images=[FORM.convert("1")] * 2, dpi=(150, 150), compression="group4")
    content = bytearray(file.getvalue())
    with Image.open(io.BytesIO(bytes(content))) as picture:
        picture.seek(1)
        start, length = picture.tag_v2[273][0], picture.tag_v2[279][0]  # type: ignore[attr-defined]
    content[start : start + length] = b"\xff" * length
    pages = list(rasters(bytes(content), 10))
    assert [isinstance(page, Raster) for page in pages][::2] == [True, True]
    assert len(pages) == 3


def test_an_animation_gives_its_first_picture() -> None:
    file = io.BytesIO()
    frames = [Image.new("L", (800, 800), grey) for grey in (255, 0, 128)]
    frames[0].save(file, "GIF", save_all=True, append_images=frames[1:])
    assert [page.pixels.min() for page in rasters(file.getvalue(), 10) if isinstance(page, Raster)] == [255]


def png_of(width: int, height: int) -> bytes:
    """A grey PNG that claims this size and holds next to nothing."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(10_000))) + chunk(b"IEND", b"")


def test_a_picture_that_unpacks_to_far_too_much_is_refused_before_it_is_unpacked() -> None:
    assert problem(png_of(20_000, 20_000)) == "too_large"
    assert [p.code for p in read(png_of(20_000, 20_000)).problems] == ["too_large"]


def test_heic_is_unsupported_and_rubbish_is_damaged() -> None:
    assert problem(b"\0\0\0\x18ftypheic" + bytes(100)) == "unsupported"
    assert problem(b"no picture at all") == "damaged"
    assert problem(b"") == "damaged"


def test_tiny_pictures_are_enlarged_and_huge_ones_reduced() -> None:
    assert raster(file_of(FORM.resize((300, 424)), dpi=72)).pixels.shape[1] == 600
    large = raster(file_of(Image.new("L", (4960, 7016), 255), dpi=600))
    assert large.dpi == pytest.approx(300, abs=2)
    assert large.pixels.shape == pytest.approx((3508, 2480), abs=2)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_damaged_picture_never_raises(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(["PNG", "JPEG", "TIFF", "GIF", "BMP", "WEBP"]))
    content = bytearray(file_of(FORM.crop((120, 100, 220, 160)), kind))
    for _ in range(data.draw(st.integers(1, 12))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    for page in rasters(bytes(content[: data.draw(st.integers(1, len(content)))]), 3):
        assert isinstance(page, Raster | UnreadablePicture)


@pytest.mark.parametrize("blur", [0.8, 1.4])
def test_letters_that_touch_where_print_is_blurred_are_not_struck(blur: float) -> None:
    texts = ("Birkenweg 4, 6003 Luzern", "30 November 2026 netto erstellt", "Klebeband 25 mm 500 ml 10 m", "United Preis Wert Lieferanten")

    def draw(canvas: Canvas) -> None:
        for row, text in enumerate(texts):
            canvas.setFont("Helvetica", 7)
            canvas.drawString(60, 700 - 20 * row, text)

    picture = rendered(pdf(draw), 200).filter(ImageFilter.GaussianBlur(blur))
    words = read(file_of(picture, dpi=200)).pages[0].words
    assert [word.text for word in words if word.struck] == []
    assert {"Birkenweg", "November", "mm", "ml", "m"} <= {word.text for word in words}


def test_struck_words_are_marked_on_paper() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 700, "25 Stück Kabelbinder 4,95")
        canvas.line(59, 703.5, 73, 703.5)
        canvas.drawString(60, 650, "120 Stück Schraube 7,10")
        canvas.line(60, 648.5, 150, 648.5)

    page = read(file_of(rendered(pdf(draw), 200), dpi=200)).pages[0]
    assert [word.text for word in page.words if word.struck] == ["25"]
    assert [word.text for word in page.words if not word.struck] == ["Stück", "Kabelbinder", "4,95", "120", "Stück", "Schraube", "7,10"]
