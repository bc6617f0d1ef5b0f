"""The queue in a real browser, by keyboard alone: choosing, confirming together, new post that waits until it is wanted, views."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from sqlmodel import select

from models.database import snapshot
from models.tables import Draft, Order
from tests.review.browsing import chromium, violations
from tests.review.conftest import House
from tests.review.readings import order, order_mail, reading

pytestmark = [
    pytest.mark.skipif(chromium() is None, reason="chromium is not installed; on Debian: apt-get install chromium"),
    pytest.mark.xdist_group("browser"),
]


def several(house: House, count: int) -> list[Draft]:
    made = [reading(order(("lines",) if number == 2 else (), number=f"PO-{number}")) for number in range(1, count + 1)]
    return [house.draft(one, order_mail(subject=f"Nr. {place}")) for place, one in enumerate(made, start=1)]


def confirmed(house: House) -> list[int]:
    with snapshot(house.engine) as session:
        return sorted(session.exec(select(Order.draft_id)))


def test_rows_are_chosen_and_confirmed_together_by_keyboard(house: House, clerk: Callable[..., Page], url: str) -> None:
    drafts = several(house, 5)  # the second needs a look
    page = clerk("anna")
    expect(page.locator("#list a.row").first).to_be_focused()

    page.keyboard.press("x")
    for _ in range(3):
        page.keyboard.press("ArrowDown")
    page.keyboard.press("Shift+X")
    expect(page.locator("#chosen-go")).to_have_text("3 Ausgewählte bestätigen")
    page.keyboard.press("c")
    expect(page.get_by_role("button", name="3 Aufträge bestätigen")).to_be_focused()
    assert violations(page) == []
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="3 Aufträge sind bestätigt")).to_be_visible()
    assert violations(page) == []
    page.keyboard.press("Enter")

    page.wait_for_url(f"{url}/")
    assert confirmed(house) == [drafts[0].id, drafts[2].id, drafts[3].id]


def test_new_post_waits_until_a_key_brings_it_in(house: House, clerk: Callable[..., Page]) -> None:
    first = house.draft()
    second = house.draft(reading(order(number="PO-2")), order_mail(subject="Zweite"))
    page = clerk("ben")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("x")

    third = house.draft(mail=order_mail(subject="Dritte"))

    expect(page.locator("#new-post")).to_have_text(re.compile("1 new"))
    expect(page.locator(".top nav b[data-count=queue]")).to_have_text("3")
    expect(page.locator("tr[data-draft]")).to_have_count(2)
    expect(page.locator(f"tr[data-draft='{second.id}'] a.row")).to_be_focused()
    assert violations(page) == []
    page.keyboard.press("n")
    expect(page.locator(f"tr[data-draft='{third.id}']")).to_be_visible()
    expect(page.locator("#new-post")).to_be_hidden()
    expect(page.locator(f"tr[data-draft='{second.id}'] a.row")).to_be_focused()
    expect(page.locator(f"tr[data-draft='{second.id}'] input")).to_be_checked()
    expect(page.locator(f"tr[data-draft='{first.id}'] input")).not_to_be_checked()


def test_what_is_typed_is_found_in_everything_and_the_arrow_leads_into_it(house: House, clerk: Callable[..., Page]) -> None:
    house.draft(mail=order_mail(subject="Kranbahn"))
    wanted = house.draft(mail=order_mail(subject="Zaunpfosten"))
    page = clerk("anna")

    page.keyboard.press("/")
    page.keyboard.type("zaun")
    expect(page.locator("tr[data-draft]")).to_have_count(1)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")

    page.wait_for_url(re.compile(f"/drafts/{wanted.id}"))
    page.go_back()
    expect(page.locator("tr[data-draft]")).to_have_count(1)


def test_a_view_is_kept_and_reached_by_its_number(house: House, clerk: Callable[..., Page], url: str) -> None:
    several(house, 3)
    page = clerk("anna")
    page.goto(f"{url}/?looks=some")

    page.keyboard.press("Alt+v")
    page.keyboard.type("Zweifel")
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Zweifel")).to_have_attribute("aria-current", "true")
    assert violations(page) == []
    page.keyboard.press("1")
    page.wait_for_url(f"{url}/")
    page.keyboard.press("2")

    page.wait_for_url(f"{url}/?looks=some")
    expect(page.locator("tr[data-draft]")).to_have_count(1)


def test_single_keys_can_be_switched_off(house: House, clerk: Callable[..., Page]) -> None:
    house.draft()
    page = clerk("anna")
    page.evaluate("localStorage.setItem('single-keys', 'off')")
    page.reload()
    page.locator("#list a.row").focus()

    page.keyboard.press("x")

    expect(page.locator("input[name=draft]")).not_to_be_checked()
    page.locator("input[name=draft]").focus()
    page.keyboard.press("Space")
    expect(page.locator("#chosen-bar")).to_be_visible()


def test_the_new_pages_are_narrow_enough_and_without_barriers_in_the_dark(house: House, clerk: Callable[..., Page], url: str) -> None:
    drafts = several(house, 3)
    page = clerk("ben", viewport={"width": 360, "height": 740}, color_scheme="dark")
    found = {}
    for path in ("/", "/?q=po&state=any", "/?sort=value&customer=10023", f"/several?draft={drafts[0].id}&draft={drafts[1].id}"):
        page.goto(f"{url}{path}")
        if path == "/":
            page.locator("input[name=draft]").first.check()
        found[path] = (page.evaluate("document.documentElement.scrollWidth"), violations(page))
    assert {path: one for path, one in found.items() if one != (360, [])} == {}


def test_without_javascript_drafts_are_chosen_and_confirmed_too(house: House, clerk: Callable[..., Page]) -> None:
    drafts = several(house, 1)
    page = clerk("anna", java_script_enabled=False)
    page.locator("input[name=draft]").check()
    page.locator("#chosen-go").click()
    page.get_by_role("button", name="1 Auftrag bestätigen").click()
    expect(page.get_by_role("heading", name="1 Auftrag ist bestätigt")).to_be_visible()
    assert confirmed(house) == [drafts[0].id]
