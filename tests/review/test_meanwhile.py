"""A slow answer brings the form anew while the clerk goes on typing: nothing typed is lost, and nobody is called back."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from models.content import value
from parsers.reading.checks.saying import say
from tests.review.browsing import chromium
from tests.review.conftest import House
from tests.review.readings import order, reading
from tests.review.test_in_browser import reloaded

pytestmark = [
    pytest.mark.xdist_group("browser"),
    pytest.mark.skipif(chromium() is None, reason="chromium is not installed; on Debian: apt-get install chromium"),
]


def held(page: Page, what: str) -> list[Route]:
    """Requests that end so wait in this list until the test lets them go on."""
    waiting: list[Route] = []
    page.route(re.compile(what), lambda route: waiting.append(route))
    return waiting


def sent(page: Page, waiting: list[Route], key: str) -> Route:
    """The request that this key makes."""
    before = len(waiting)
    with page.expect_request(lambda _: True):
        page.keyboard.press(key)
    page.wait_for_timeout(50)
    assert len(waiting) == before + 1
    return waiting[-1]


def test_what_is_typed_before_the_form_comes_anew_is_in_it_and_saved(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    check = say("price_differs", "lines.1.unit_price", stated="2.50", listed="2.95").as_json()
    draft = house.draft(reading(order(("lines.1.unit_price",), (check,))))
    page = clerk("ben")
    page.goto(f"{url}/drafts/{draft.id}")
    expect(page.locator("#f-lines-1-unit_price")).to_be_focused()
    answer = sent(page, held(page, "/take$"), "Alt+1")

    page.locator("#f-lines-0-quantity").select_text()
    page.keyboard.type("17")
    with page.expect_response(re.compile("/save$")):
        answer.continue_()

    expect(page.locator("#u-1 .way")).to_have_count(0)
    expect(page.locator("#f-lines-0-quantity")).to_be_focused()
    assert page.locator("#f-lines-0-quantity").input_value() == "17"
    assert value(reloaded(house, draft).content, "lines.0.quantity") == "17"


@pytest.mark.parametrize(
    ("key", "at", "typed", "then"),
    [
        ("Alt+x", 0, 1, 0),
        ("Alt+d", 0, 1, 2),
        ("Alt+i", 0, 1, 2),
        ("Alt+x", 1, 0, 0),
    ],
)
def test_it_goes_to_its_own_line_where_lines_have_moved(
    house: House, url: str, clerk: Callable[[str], Page], key: str, at: int, typed: int, then: int
) -> None:
    draft = house.draft()
    page = clerk("ben")
    page.goto(f"{url}/drafts/{draft.id}")
    page.locator(f"#f-lines-{at}-quantity").focus()
    answer = sent(page, held(page, r"/lines/"), key)

    article = page.locator(f"#f-lines-{typed}-sku").input_value()
    page.locator(f"#f-lines-{typed}-quantity").select_text()
    page.keyboard.type("44")
    with page.expect_response(re.compile("/save$")):
        answer.continue_()

    expect(page.locator(f"#f-lines-{then}-quantity")).to_have_value("44")
    saved = reloaded(house, draft).content
    assert [value(saved, f"lines.{then}.{part}") for part in ("sku", "quantity")] == [article, "44"]


def test_what_was_typed_into_a_line_that_goes_goes_with_it(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    draft = house.draft()
    page = clerk("ben")
    page.goto(f"{url}/drafts/{draft.id}")
    page.locator("#f-lines-0-quantity").focus()
    answer = sent(page, held(page, r"/lines/"), "Alt+x")
    kept = page.locator("#f-lines-1-quantity").input_value()
    page.locator("#f-lines-0-quantity").select_text()
    page.keyboard.type("44")
    answer.continue_()

    expect(page.locator("[id^=line-]")).to_have_count(1)
    assert page.locator("#f-lines-0-quantity").input_value() == kept
