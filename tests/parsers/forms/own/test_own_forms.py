"""The own form: printed for a customer, learned like any other form, recognised by its code, read box by box."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from config.company import FormFile, MasterData
from config.company_folder import load_company
from parsers.extraction import extract
from parsers.forms.learning import learned
from parsers.forms.own import layout
from parsers.forms.own.codes import PageCode, as_name, page_codes
from parsers.forms.own.layout import FormOrder, pages_of
from parsers.forms.own.placing import by_squares, with_codes
from parsers.forms.own.printing import printed_form
from parsers.forms.registration import Blank, rendered, shows, warped
from parsers.masterdata import index
from parsers.options import Options
from parsers.result import Reading
from tests.parsers.forms.blanks import curled

MM = 200 / 25.4


@cache
def company() -> MasterData:
    return load_company(Path("examples/company")).data


def order(**wanted: Any) -> FormOrder:
    return replace(FormOrder(company().company, "BESTELLUNG", 3, "de"), **wanted)


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("addressed", [True, False])
def test_every_place_is_learned_from_the_blank(language: str, addressed: bool) -> None:
    form = learned("own", printed_form(order(language=language, addressed=addressed)))

    whats = {place.what for place in form.pages[0].places}
    wanted = {
        "order_number",
        "order_date",
        "requested_delivery_date",
        "ship_to.name",
        "ship_to.street",
        "ship_to.postcode",
        "ship_to.city",
        "note",
        "signature",
    }
    assert whats == wanted | (
        set() if addressed else {"customer_number", "bill_to.name", "bill_to.street", "bill_to.postcode", "bill_to.city"}
    )
    assert [tick.method for tick in form.pages[0].ticks] == list(company().company.payment_methods[:4])
    (table,) = form.pages[0].tables
    assert [(c.role, len(c.apart)) for c in table.columns] == [("article", 10), ("quantity", 4), ("description", 0)]


def test_chosen_articles_are_printed_with_a_place_for_the_count() -> None:
    articles = company().articles[:5]
    form = learned("own", printed_form(order(articles=articles, rows=3)))

    printed, empty = form.pages[0].tables
    assert [row.printed[0] for row in printed.rows] == [article.sku for article in articles]
    count = printed.column("quantity")
    assert count is not None and len(count.apart) == 4
    assert len(empty.rows) == 3


@pytest.mark.parametrize(
    ("articles", "addressed", "pages"), [(0, True, 1), (10, True, 1), (13, True, 1), (16, True, 2), (10, False, 1), (13, False, 2)]
)
def test_empty_rows_fill_the_first_page_and_follow_articles_that_fill_it(articles: int, addressed: bool, pages: int) -> None:
    made = pages_of(order(articles=company().articles[:articles], addressed=addressed))

    assert len(made) == pages
    assert made[-1].empty
    assert sum(len(page.printed) for page in made) == articles


def test_below_a_short_table_the_place_of_delivery_follows() -> None:
    (short,), (full,) = (pages_of(order(rows=rows)) for rows in (3, None))

    tops = [next(field.y for field in page.fields if field.what == "ship_to.name") for page in (short, full)]
    assert tops[0] < short.empty[-1].y + 30 < tops[1]


def test_an_english_form_has_room_for_a_british_postcode() -> None:
    form = learned("own", printed_form(order(language="en", addressed=False)))

    (postcode,) = [place for place in form.pages[0].places if place.what == "bill_to.postcode"]
    assert postcode.characters == 7


def test_a_form_for_many_has_the_pages_of_each() -> None:
    customers = company().customers[:3]
    wanted = order(rows=40)

    pictures = rendered(printed_form(wanted, customers), 9)

    said = [page_codes(picture)[0].code for picture in pictures]
    pages = len(pages_of(wanted))
    assert said == [PageCode("BESTELLUNG", 3, page + 1, c.customer_number) for c in customers for page in range(pages)]


def test_a_form_that_would_be_too_long_is_refused_with_words() -> None:
    with pytest.raises(ValueError, match="at most 6"):
        pages_of(order(rows=400))


@pytest.mark.parametrize(("text", "name"), [("Bestellung 2027", "BESTELLUNG-2027"), ("order/form", "ORDER-FORM")])
def test_a_name_is_what_a_code_can_have(text: str, name: str) -> None:
    assert as_name(text) == name


def _filled(customer_number: str, rows: list[tuple[str, str]]) -> np.ndarray:
    """The form printed for a customer with article numbers and counts in its boxes, in letters as an office writes them."""
    customer = next(c for c in company().customers if c.customer_number == customer_number)
    page = rendered(printed_form(order(), (customer,)), 1)[0].copy()
    for n, (sku, count) in enumerate(rows):
        y = round((pages_of(order())[0].empty[n].y + 4.2) * MM)
        for x0, text in ((25.0, sku), (86.0, count)):
            for at, sign in enumerate(text):
                cv2.putText(page, sign, (round((x0 + 0.8 + 6 * at) * MM), y), cv2.FONT_HERSHEY_SIMPLEX, 0.85, 40, 2, cv2.LINE_AA)
    return page


def _read(picture: np.ndarray) -> Reading:
    blank = FormFile("BESTELLUNG-3.pdf", printed_form(order()))
    data = replace(company(), forms=(blank,))
    return extract("scan.png", cv2.imencode(".png", picture)[1].tobytes(), index(data), Options())


ROWS = [("CH-BR500", "12"), ("H720.09", "3")]


@pytest.mark.parametrize("how", ["flat", "curled", "upside down", "without its colour"])
def test_a_filled_in_form_is_read_for_the_customer_in_its_code(how: str) -> None:
    picture = _filled("10023", ROWS)
    if how == "curled":
        picture = curled(picture, 1.2, 9)
    elif how == "upside down":
        picture = cv2.rotate(picture, cv2.ROTATE_180)
    elif how == "without its colour":
        picture = np.where(picture > 150, 255, picture).astype(np.uint8)

    (read,) = _read(picture).orders

    number = read.fields.customer_number
    assert number is not None and number.value == "10023" and "code" in number.why[0]
    assert "fields.customer_number" not in read.needs_review
    assert read.fields.bill_to.street is not None
    assert [(line.sku.value if line.sku else None, line.quantity.value if line.quantity else None) for line in read.lines] == ROWS
    assert read.pages == (("0", (1,)),)


@pytest.mark.parametrize(("turn_deg", "bend_px"), [(0.0, 0.0), (-1.3, 9.0), (2.5, 4.0), (178.0, 9.0)])
def test_the_corner_squares_are_found_however_the_page_lies(turn_deg: float, bend_px: float) -> None:
    blank = with_codes([Blank("own", 0, learned("own", printed_form(order())).pages[0], rendered(printed_form(order()), 1)[0])])[0]
    page = curled(rendered(printed_form(order(), company().customers[:1]), 1)[0], turn_deg, bend_px)

    matrix = by_squares(page, page_codes(page)[0], blank)

    assert matrix is not None
    assert shows(warped(page, matrix, blank), blank) > 0.5


def test_a_hand_beside_the_printed_address_is_looked_at() -> None:
    picture = _filled("10023", ROWS)
    left, top, width, _ = layout.ADDRESS
    cv2.putText(picture, "jetzt Hafenweg 3", (round((left + width / 2) * MM), round((top + 14) * MM)), cv2.FONT_HERSHEY_SIMPLEX, 0.8, 40, 2)

    (plain,), (moved,) = _read(_filled("10023", ROWS)).orders, _read(picture).orders

    assert not [entry for entry in plain.needs_review if entry.startswith("fields.bill_to")]
    assert {f"fields.{party}.{part}" for party in ("bill_to", "ship_to") for part in ("name", "street", "postcode", "city")} <= set(
        moved.needs_review
    )


def test_forms_of_two_customers_in_one_file_are_two_orders() -> None:
    pages = [cv2.imencode(".png", _filled(number, ROWS[:1]))[1] for number in ("10023", "10274")]
    import io

    from PIL import Image

    pictures = [Image.open(io.BytesIO(page.tobytes())) for page in pages]
    buffer = io.BytesIO()
    pictures[0].save(buffer, "TIFF", save_all=True, append_images=pictures[1:], dpi=(200, 200))
    data = replace(company(), forms=(FormFile("BESTELLUNG-3.pdf", printed_form(order())),))

    reading = extract("scan.tif", buffer.getvalue(), index(data), Options())

    assert [(o.fields.customer_number.value if o.fields.customer_number else None, o.pages) for o in reading.orders] == [
        ("10023", (("0", (1,)),)),
        ("10274", (("0", (2,)),)),
    ]
