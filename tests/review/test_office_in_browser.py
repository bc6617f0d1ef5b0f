"""People, tokens, one's account and the lead's view in a real browser: by keyboard, narrow and wide, in both languages and themes."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from models.confirmation import confirm
from models.corrections import correct
from models.database import transaction
from models.tables import User
from models.users import find_user
from tests.review.browsing import chromium, violations
from tests.review.conftest import House
from tests.review.readings import order, order_mail, reading

pytestmark = [
    pytest.mark.skipif(chromium() is None, reason="chromium is not installed; on Debian: apt-get install chromium"),
    pytest.mark.xdist_group("browser"),
]
SAID = "(one => [one.innerText, one.labels?.[0]?.innerText, one.getAttribute('aria-label')].join(' '))(document.activeElement)"
PAGES = ("/account", "/people", "/people/1", "/logins", "/tokens", "/today", "/today?span=month")


def worked(house: House) -> None:
    """A confirmed order with a silent error, one without, and one that waits."""
    for number, changes in enumerate(({"lines.0.quantity": "9"}, {})):
        draft = house.draft(reading(order(number=f"PO-{number}")), order_mail(subject=f"Bestellung {number}"))
        with transaction(house.engine) as session:
            version = correct(session, draft.id or 0, draft.version, changes, "anna").version
            confirm(session, draft.id or 0, version, "anna", house.settings)
    house.draft(reading(order(number="PO-9")), order_mail(subject="Bestellung 9"))


def tab_to(page: Page, words: str) -> None:
    """Tab until what has the focus says these words."""
    for _ in range(60):
        page.keyboard.press("Tab")
        said = page.evaluate(SAID)
        if words in said:
            return
    raise AssertionError(f"no way by Tab to «{words}»")


def test_an_administrator_adds_somebody_by_keyboard_who_signs_in_and_chooses_a_password(url: str, clerk: Callable[..., Page]) -> None:
    page = clerk("adam")
    page.goto(f"{url}/people")
    tab_to(page, "Name")
    page.keyboard.type("eva")
    tab_to(page, "Role")
    page.keyboard.type("Lead")
    tab_to(page, "Add")
    page.keyboard.press("Enter")
    password, new = page.locator(".secret").inner_text(), secrets.token_urlsafe()

    other = clerk()
    other.goto(f"{url}/login?language=en")
    other.keyboard.type("eva")
    other.keyboard.press("Tab")
    other.keyboard.type(password)
    other.keyboard.press("Enter")
    expect(other.locator("#old")).to_be_focused()
    for typed in (password, new, new):
        other.keyboard.type(typed)
        other.keyboard.press("Tab")
    other.keyboard.press("Enter")
    other.wait_for_url(f"{url}/")

    other.goto(f"{url}/today")
    expect(other.get_by_role("heading", level=1)).to_have_text("Today")


def test_a_session_elsewhere_is_ended_by_keyboard(url: str, clerk: Callable[..., Page]) -> None:
    here, there = clerk("anna"), clerk("anna")
    here.goto(f"{url}/account")
    tab_to(here, "Alle anderen abmelden")
    here.keyboard.press("Enter")
    expect(here.get_by_role("status")).to_have_text("Dort abgemeldet.")

    there.goto(f"{url}/orders")

    assert "/login" in there.url


def test_a_token_is_made_and_revoked_by_keyboard(url: str, clerk: Callable[..., Page]) -> None:
    page = clerk("adam")
    page.goto(f"{url}/tokens")
    tab_to(page, "Program")
    page.keyboard.type("lager")
    tab_to(page, "orders:read")
    page.keyboard.press("Space")
    tab_to(page, "Make")
    page.keyboard.press("Enter")
    expect(page.locator(".secret")).to_have_text(re.compile(r"^mo_[\w-]{43}$"))

    tab_to(page, "Revoke the token of lager")
    page.keyboard.press("Enter")

    expect(page.locator("tr.off")).to_contain_text("revoked")
    expect(page.locator(".secret")).to_have_count(0)


def test_the_lead_chooses_days_sees_the_numbers_and_takes_them_along(house: House, url: str, clerk: Callable[..., Page]) -> None:
    worked(house)
    page = clerk("lena")
    page.goto(f"{url}/today")
    expect(page.locator(".tiles .look dd")).to_contain_text("1")
    expect(page.locator(".chart rect").first).to_be_visible()
    tab_to(page, "30 Tage")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("span=month"))
    expect(page.get_by_role("img", name="Bestätigt je Tag")).to_be_visible()

    tab_to(page, "Als CSV")
    with page.expect_download() as download:
        page.keyboard.press("Enter")

    content = download.value.path().read_bytes().decode()
    assert content.startswith("by,key,name,came_in,")
    assert content.count("\r\n") == content.count("\n") > 30


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_is_for_everybody_and_fits_on_a_telephone(
    house: House, url: str, clerk: Callable[..., Page], language: str, scheme: str
) -> None:
    worked(house)
    with transaction(house.engine) as session:
        user = find_user(session, "adam")
        assert isinstance(user, User)
        user.language = language
    page, narrow = clerk("adam", color_scheme=scheme), clerk("adam", color_scheme=scheme, viewport={"width": 360, "height": 800})
    found = {}
    for path in PAGES:
        page.goto(f"{url}{path}")
        narrow.goto(f"{url}{path}")
        wide = narrow.evaluate("document.documentElement.scrollWidth")
        if wrong := [*violations(page), *violations(narrow), *([f"{wide} px wide"] if wide > 360 else [])]:
            found[path] = wrong

    assert found == {}
