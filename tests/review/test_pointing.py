"""The source pane in a real browser: words into the focused field, a box read again, larger, turned, moved; by keyboard and by mouse."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from sqlmodel import select

from models.content import value
from models.database import snapshot
from models.tables import Draft
from tests.review.browsing import chromium
from tests.review.conftest import House
from tests.review.papers import printed, printed_order, scanned
from tests.review.readings import order, order_mail, reading
from tests.review.test_in_browser import reloaded

pytestmark = [
    pytest.mark.skipif(chromium() is None, reason="chromium is not installed; on Debian: apt-get install chromium"),
    pytest.mark.xdist_group("browser"),
]


@pytest.fixture
def on_paper(house: House, url: str, clerk: Callable[[str], Page]) -> Page:
    """A draft of a printed order, opened by anna with the cursor in the first quantity."""
    draft = house.draft(reading(printed_order()), printed())
    page = clerk("anna")
    page.goto(f"{url}/drafts/{draft.id}")
    page.locator("#f-lines-0-quantity").focus()
    return page


def middle(page: Page, path: str) -> tuple[float, float]:
    """Where the outline of a value stands in the window."""
    box = page.locator(f'rect.mark[data-mark="{path}"]').bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def test_a_click_on_a_word_puts_it_into_the_focused_field_and_saves_it(house: House, on_paper: Page) -> None:
    with on_paper.expect_response(re.compile("/save$")):
        on_paper.mouse.click(*middle(on_paper, "lines.1.quantity"))

    expect(on_paper.locator("#f-lines-0-quantity")).to_have_value("20")
    expect(on_paper.locator("#f-lines-0-quantity")).to_be_focused()
    assert value(draft_of(house).content, "lines.0.quantity") == "20"


def test_shift_adds_a_word_and_undo_takes_it_out(on_paper: Page) -> None:
    on_paper.locator("#f-fields-note").focus()
    on_paper.mouse.click(*middle(on_paper, "lines.0.sku"))
    expect(on_paper.locator("#f-fields-note")).to_have_value("SK-933-0620")
    on_paper.keyboard.down("Shift")
    on_paper.mouse.click(*middle(on_paper, "lines.1.sku"))
    on_paper.keyboard.up("Shift")
    expect(on_paper.locator("#f-fields-note")).to_have_value("SK-933-0620 H300-09")

    on_paper.keyboard.press("Control+z")

    expect(on_paper.locator("#f-fields-note")).to_have_value("SK-933-0620")


def test_a_key_walks_through_the_words_and_takes_one(house: House, on_paper: Page) -> None:
    on_paper.keyboard.press("Alt+w")
    expect(on_paper.locator("#point-say")).to_contain_text("3 ·")
    on_paper.keyboard.press("ArrowDown")
    expect(on_paper.locator("#point-say")).to_contain_text("20 ·")
    with on_paper.expect_response(re.compile("/save$")):
        on_paper.keyboard.press("Enter")

    expect(on_paper.locator("#f-lines-0-quantity")).to_have_value("20")
    assert value(draft_of(house).content, "lines.0.quantity") == "20"


def test_the_hit_areas_are_no_stops_of_the_tab_key(on_paper: Page) -> None:
    stops = on_paper.locator(".page [tabindex], .page a, .page button, .page input")
    on_paper.keyboard.press("Alt+w")
    expect(on_paper.locator("#point-say")).to_be_visible()

    assert stops.count() == 0


def test_words_are_asked_for_only_when_somebody_points(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    draft = house.draft(reading(printed_order()), printed())
    page = clerk("anna")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{url}/drafts/{draft.id}")
    page.wait_for_load_state("networkidle")
    before = [one for one in asked if one.endswith("words.json")]

    page.locator("#f-lines-0-quantity").focus()
    for _ in range(2):
        page.keyboard.press("Alt+w")
        expect(page.locator("#point-say")).to_contain_text("3 ·")
        page.keyboard.press("Escape")

    assert before == []
    assert len([one for one in asked if one.endswith("words.json")]) == 1


def test_a_dragged_box_is_suggested_kept_by_going_on_and_taken_back_by_escape(house: House, on_paper: Page) -> None:
    drag_box(on_paper, "lines.1.quantity")
    expect(on_paper.locator("#f-lines-0-quantity")).to_have_value("20")
    on_paper.keyboard.press("Escape")
    expect(on_paper.locator("#f-lines-0-quantity")).to_have_value("3")

    drag_box(on_paper, "lines.1.quantity")
    expect(on_paper.locator("#f-lines-0-quantity")).to_have_value("20")
    with on_paper.expect_response(re.compile("/save$")):
        on_paper.keyboard.press("Tab")

    assert value(draft_of(house).content, "lines.0.quantity") == "20"


def drag_box(page: Page, path: str) -> None:
    """Alt+K, then from corner to corner around a value."""
    box = page.locator(f'rect.mark[data-mark="{path}"]').bounding_box()
    assert box
    page.keyboard.press("Alt+k")
    page.mouse.move(box["x"] - 2, box["y"] - 2)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2, steps=3)
    page.mouse.move(box["x"] + box["width"] + 2, box["y"] + box["height"] + 2, steps=3)
    page.mouse.up()


def test_a_scan_is_read_again_by_keyboard_alone(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    draft = house.draft(reading(printed_order()), scanned())
    page = clerk("anna")
    page.set_default_timeout(60_000)
    page.goto(f"{url}/drafts/{draft.id}")
    page.locator("#f-fields-order_number").fill("")

    page.keyboard.press("Alt+w")
    expect(page.locator("#point-say")).to_contain_text("Enter", timeout=60_000)
    for _ in range(40):
        if "PO-4711 ·" in page.locator("#point-say").inner_text():
            break
        page.keyboard.press("ArrowRight")
    page.keyboard.press("Space")

    expect(page.locator("#f-fields-order_number")).to_have_value("PO-4711", timeout=60_000)


def test_a_word_of_a_mail_goes_into_the_field_too(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    draft = house.draft(reading(order()))
    page = clerk("anna")
    page.goto(f"{url}/drafts/{draft.id}")
    page.locator("#f-lines-0-quantity").focus()

    page.keyboard.press("Alt+w")
    expect(page.locator("#point-say")).to_contain_text("3 ·")
    page.keyboard.press("ArrowDown")
    expect(page.locator("#point-say")).to_contain_text("20 ·")
    with page.expect_response(re.compile("/save$")):
        page.keyboard.press("Enter")
    assert value(reloaded(house, draft).content, "lines.0.quantity") == "20"

    page.locator("#f-fields-note").focus()
    page.locator(".text mark", has_text="H300-09").click()
    expect(page.locator("#f-fields-note")).to_have_value("H300-09")


def test_a_unit_is_chosen_by_its_word_and_one_that_is_none_is_said(on_paper: Page) -> None:
    on_paper.locator("#f-lines-0-unit").focus()
    on_paper.mouse.click(*middle(on_paper, "lines.1.unit"))
    expect(on_paper.locator("#f-lines-0-unit")).to_have_value("PR")

    on_paper.mouse.click(*middle(on_paper, "lines.1.sku"))

    expect(on_paper.locator("#point-say")).to_contain_text("«H300-09» steht in diesem Feld nicht zur Wahl")


def test_the_page_is_enlarged_fitted_turned_and_moved_and_points_as_before(on_paper: Page) -> None:
    def width() -> float:
        return float(on_paper.locator(".page").first.evaluate("page => page.getBoundingClientRect().width"))

    before = width()
    on_paper.keyboard.press("Alt++")
    larger = width()
    on_paper.mouse.move(*middle(on_paper, "lines.0.quantity"))
    on_paper.mouse.down()
    on_paper.mouse.move(60, 300, steps=4)
    on_paper.mouse.up()
    moved = on_paper.locator(".sheets").evaluate("pane => pane.scrollLeft")
    on_paper.keyboard.press("Alt+0")
    whole = on_paper.locator(".page").first.evaluate("page => page.getBoundingClientRect().height")
    room = on_paper.locator(".sheets").evaluate("pane => pane.clientHeight")
    on_paper.keyboard.press("Alt+.")
    on_paper.locator("#f-lines-0-quantity").focus()
    on_paper.mouse.click(*middle(on_paper, "lines.1.quantity"))

    assert larger > 1.2 * before
    assert moved > 0
    assert whole <= room
    expect(on_paper.locator("#f-lines-0-quantity")).to_have_value("20")


def test_without_a_field_a_click_on_an_outline_leads_to_its_field(on_paper: Page) -> None:
    on_paper.locator("#go").focus()

    on_paper.mouse.click(*middle(on_paper, "fields.order_number"))

    expect(on_paper.locator("#f-fields-order_number")).to_be_focused()
    expect(on_paper.locator("#f-fields-order_number")).to_have_value("PO-4711")


def test_nothing_moves_when_the_picture_comes(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    draft = house.draft(reading(printed_order()), printed(landscape=True))
    page = clerk("anna")
    page.route("**/pages/1.jpg*", lambda route: None)  # the picture does not come
    page.goto(f"{url}/drafts/{draft.id}", wait_until="domcontentloaded")
    before = page.locator(".page").bounding_box()
    page.unroute("**/pages/1.jpg*")
    page.goto(f"{url}/drafts/{draft.id}")
    page.wait_for_function("document.querySelector('.page img').complete")

    after = page.locator(".page").bounding_box()

    assert before and after
    assert after["height"] == pytest.approx(before["height"], abs=1.0)


def test_a_paper_that_cannot_be_read_says_so_and_the_form_goes_on(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    draft = house.draft(mail=order_mail("Siehe Anhang."))
    page = clerk("ben")
    page.goto(f"{url}/drafts/{draft.id}")

    page.keyboard.press("Alt+w")

    expect(page.locator("#point-say")).to_contain_text("Put the cursor into a field first")


def draft_of(house: House) -> Draft:
    with snapshot(house.engine) as session:
        return session.exec(select(Draft)).one()
