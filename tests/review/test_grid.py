"""The lines as a spreadsheet: arrows, rows pasted, a line divided, lines put in; by keyboard in a real browser."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from models.content import value
from models.tables import Draft
from review.draft.pasted import rows_from
from review.texts import load_texts
from tests.review.browsing import chromium
from tests.review.conftest import Browser as Client
from tests.review.conftest import House
from tests.review.readings import leaf, order, reading
from tests.review.test_in_browser import reloaded

pytestmark = pytest.mark.xdist_group("browser")
in_browser = pytest.mark.skipif(chromium() is None, reason="chromium is not installed; on Debian: apt-get install chromium")
TEXTS = load_texts("Europe/Berlin")

PASTE = """text => {
  const data = new DataTransfer();
  data.setData("text/plain", text);
  document.activeElement.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}));
}"""


def paste(page: Page, text: str) -> None:
    """What Ctrl+V does with this on the clipboard, in the field that has the focus."""
    with page.expect_response(re.compile("/lines/paste$")):
        page.evaluate(PASTE, text)


def lines(house: House, draft: Draft, part: str) -> list[str]:
    """This part of every line, as saved."""
    content = reloaded(house, draft).content
    return [value(content, f"lines.{number}.{part}") for number in range(len(content["lines"]))]


@in_browser
def test_rows_of_a_spreadsheet_go_into_lines_that_are_there_and_new_ones(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    draft = house.draft()
    page = clerk("anna")
    page.goto(f"{url}/drafts/{draft.id}")
    before = page.locator("#ours-gross_total").inner_text()
    page.locator("#f-lines-1-sku").focus()

    paste(page, "H300-10\t40\r\n4099990000745\t2\r\n")

    expect(page.locator("#f-lines-2-sku")).to_have_value("SK-933-0630")
    expect(page.locator("#f-lines-1-sku")).to_be_focused()
    expect(page.locator("#ours-gross_total")).not_to_have_text(before)
    assert lines(house, draft, "sku") == ["SK-933-0620", "H300-10", "SK-933-0630"]
    assert lines(house, draft, "quantity") == ["3", "40", "2"]
    assert lines(house, draft, "unit") == ["BX", "PR", "BX"]


@in_browser
def test_a_pasted_value_that_cannot_be_understood_stays_in_its_cell_with_the_reason(
    house: House, url: str, clerk: Callable[[str], Page]
) -> None:
    draft = house.draft()
    page = clerk("ben")
    page.goto(f"{url}/drafts/{draft.id}")
    page.locator("#f-lines-0-quantity").focus()

    paste(page, "viele\tBX\n25\tPR\n")

    expect(page.locator("#f-lines-0-quantity")).to_have_value("viele")
    expect(page.locator("#n-lines-0-quantity")).to_contain_text("no number")
    expect(page.locator("#f-lines-1-quantity")).to_have_value("25")


@in_browser
def test_one_word_is_pasted_as_everywhere(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    page = clerk("ben")
    page.goto(f"{url}/drafts/{house.draft().id}")
    page.locator("#f-lines-0-sku").focus()

    assert page.evaluate(PASTE.replace("document.activeElement.dispatch", "return document.activeElement.dispatch"), "H300-10\n") is True


@in_browser
def test_a_line_is_divided_by_a_key(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    draft = house.draft()
    page = clerk("anna")
    page.goto(f"{url}/drafts/{draft.id}")
    page.locator("#f-lines-0-sku").focus()

    page.keyboard.press("Alt+d")

    expect(page.locator("#f-lines-2-sku")).to_have_value("H300-09")
    expect(page.locator("#f-lines-0-quantity")).to_be_focused()
    assert lines(house, draft, "quantity") == ["2", "1", "20"]
    assert lines(house, draft, "sku") == ["SK-933-0620", "SK-933-0620", "H300-09"]


@in_browser
def test_arrows_lead_from_cell_to_cell_and_down_out_of_the_last_line_into_a_new_one(
    house: House, url: str, clerk: Callable[[str], Page]
) -> None:
    draft = house.draft()
    page = clerk("anna")
    page.goto(f"{url}/drafts/{draft.id}")
    page.locator("#f-lines-0-quantity").focus()

    for key, path in (("ArrowDown", "1-quantity"), ("ArrowLeft", "1-description"), ("ArrowUp", "0-description"), ("ArrowLeft", "0-sku")):
        page.keyboard.press(key)
        expect(page.locator(f"#f-lines-{path}")).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(page.locator("#f-lines-2-sku")).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Alt+i")
    expect(page.locator("#f-lines-2-sku")).to_be_focused()
    expect(page.locator("#f-lines-3-sku")).to_have_value("")

    assert len(reloaded(house, draft).content["lines"]) == 4


def test_a_divided_line_keeps_its_sum_and_its_doubts(house: House, anna: Client) -> None:
    made = order(("lines.0.sku", "lines.0.quantity", "lines.1.unit"))
    made["lines"][0]["line_total"] = leaf("26.70")
    draft = house.draft(reading(made))

    anna.post(f"/drafts/{draft.id}/lines/split?index=0", data=anna.form(draft.id))

    after = reloaded(house, draft).content
    assert [value(after, f"lines.{n}.line_total") for n in (0, 1)] == ["17.80", "8.90"]
    assert sorted(after["needs_review"]) == ["lines.0.sku", "lines.1.sku", "lines.2.unit"]


@pytest.mark.parametrize(("quantity", "halves"), [("3", ["2", "1"]), ("20", ["10", "10"]), ("2.5", ["1.25", "1.25"]), ("1", ["1", ""])])
def test_halves_add_up(house: House, anna: Client, quantity: str, halves: list[str]) -> None:
    draft = house.draft(reading(order(bolts=quantity)))

    anna.post(f"/drafts/{draft.id}/lines/split?index=0", data=anna.form(draft.id))

    assert lines(house, draft, "quantity")[:2] == halves


def test_a_line_that_is_not_there_is_not_divided(house: House, anna: Client) -> None:
    draft = house.draft()
    assert anna.post(f"/drafts/{draft.id}/lines/split?index=7", data=anna.form(draft.id)).status_code == 422


def test_too_many_rows_are_refused_with_words(house: House, ben: Client) -> None:
    draft = house.draft()
    answer = ben.post(
        f"/drafts/{draft.id}/lines/paste", data={**ben.form(draft.id), "at": "900", "column": "sku", "pasted": "A\t1\n" * 400}
    )
    assert answer.status_code == 422
    assert len(reloaded(house, draft).content["lines"]) == 2


@pytest.mark.parametrize(
    ("pasted", "column", "rows"),
    [
        ("H300-09\t20\nH300-10\t5", "sku", [{"sku": "H300-09", "quantity": "20"}, {"sku": "H300-10", "quantity": "5"}]),
        ("H300-09\tHandschuh\t20\tPaar", "sku", [{"sku": "H300-09", "description": "Handschuh", "quantity": "20", "unit": "Paar"}]),
        ("20\tPaar\t2,50", "quantity", [{"quantity": "20", "unit": "Paar", "unit_price": "2,50"}]),
        ("Menge\tArt.-Nr.\n3\tH300-09", "sku", [{"quantity": "3", "sku": "H300-09"}]),
        ("Qty\tArticle\tPrice\n3\tH300-09\t2.5", "sku", [{"quantity": "3", "sku": "H300-09", "unit_price": "2.5"}]),
        ('"Schraube\nM6"\t3', "description", [{"description": "Schraube M6", "quantity": "3"}]),
        ("\t\n \n", "sku", []),
        ("1\t2\t3\t4\t5\t6\t7\t8", "line_total", [{"line_total": "1"}]),
    ],
)
def test_a_table_on_the_clipboard_to_cells(pasted: str, column: str, rows: list[dict[str, str]]) -> None:
    assert rows_from(pasted, column, TEXTS["de"]) == rows
