"""The pages of a batch in a real browser: split, joined and laid aside by keyboard, in both languages, wide and narrow."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from ingest.reading.again import told_of
from models.database import snapshot
from models.tables import Draft, MessageRow
from tests.review.batch import DOCUMENT, batch_mail, batch_reading
from tests.review.browsing import chromium, violations
from tests.review.conftest import House
from tests.review.readings import drafts_of_mail

pytestmark = [
    pytest.mark.skipif(chromium() is None, reason="chromium is not installed; on Debian: apt-get install chromium"),
    pytest.mark.xdist_group("browser"),
]


@pytest.fixture
def draft(house: House) -> Draft:
    """The first draft of a batch: pages 1 and 2, the second in doubt."""
    return drafts_of_mail(house.engine, house.store, batch_mail(), batch_reading())[0]


def told(house: House, draft: Draft) -> tuple[tuple[str, int, str], ...]:
    with snapshot(house.engine) as session:
        return told_of(session.get_one(MessageRow, draft.message_id))


def tab_to(page: Page, words: str, place: int) -> None:
    """Moves the focus by keyboard alone to the button of these words that is this one of its kind, counted from 0."""
    wanted = page.get_by_role("button", name=words, exact=True).nth(place)
    page.locator(".source-bar a").last.focus()
    for _ in range(40):
        page.keyboard.press("Tab")
        if wanted.evaluate("button => button === document.activeElement"):
            return
    pytest.fail(f"no Tab leads to «{words}»")


@pytest.mark.parametrize(
    ("name", "words", "part"),
    [
        ("anna", "Hier trennen", "begins"),
        ("ben", "Split here", "begins"),
        ("anna", "Beiseitelegen", "aside"),
        ("ben", "Lay aside", "aside"),
    ],
)
def test_a_page_is_parted_by_keyboard_alone(
    house: House, url: str, clerk: Callable[[str], Page], draft: Draft, name: str, words: str, part: str
) -> None:
    page = clerk(name)
    page.goto(f"{url}/drafts/{draft.id}")
    tab_to(page, words, 0 if part == "begins" else 1)

    page.keyboard.press("Enter")

    page.wait_for_url(re.compile(f"/drafts/{draft.id}$"))
    expect(page.locator("#reading")).not_to_be_empty()
    assert told(house, draft) == ((DOCUMENT, 2, part),)


def test_a_page_laid_aside_is_joined_again_from_its_neighbour(house: House, url: str, clerk: Callable[[str], Page], draft: Draft) -> None:
    page = clerk("anna")
    page.goto(f"{url}/drafts/{draft.id}")
    tab_to(page, "Mit der Seite davor verbinden", 0)

    page.keyboard.press("Space")

    page.wait_for_url(re.compile(f"/drafts/{draft.id}$"))
    expect(page.locator("#reading")).not_to_be_empty()
    assert told(house, draft) == ((DOCUMENT, 3, "goes_on"),)


@pytest.mark.parametrize(("name", "scheme"), [("anna", "light"), ("ben", "dark")], ids=["German, light", "English, dark"])
@pytest.mark.parametrize("width", [1440, 360])
def test_its_page_has_no_barrier_and_fits(url: str, clerk: Callable[..., Page], draft: Draft, name: str, scheme: str, width: int) -> None:
    height = 800 if width > 400 else 3000  # so high that no bar that stays in sight covers anything half
    page = clerk(name, viewport={"width": width, "height": height}, color_scheme=scheme)
    page.goto(f"{url}/drafts/{draft.id}")
    page.locator("details.aside summary").click()

    found, wide = violations(page), page.evaluate("document.documentElement.scrollWidth")

    assert found == []
    assert wide <= width
