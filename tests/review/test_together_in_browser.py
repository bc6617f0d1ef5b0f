"""Clerks side by side in real browsers, by keyboard: two on one draft, undo, taking back within the grace time, asking back."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from playwright.sync_api import Page, expect
from sqlmodel import select

from models.asking import Asked, ask
from models.claims import claim, holder_of
from models.confirmation import confirm
from models.content import value
from models.corrections import correct
from models.database import snapshot, transaction
from models.desk_tables import DraftNote, Question
from models.notes import add_note
from models.tables import Draft, Order, Outbox
from models.waits import park
from tests.review.browsing import chromium, violations
from tests.review.conftest import House
from tests.review.readings import order, order_mail, reading

pytestmark = [
    pytest.mark.skipif(chromium() is None, reason="chromium is not installed; on Debian: apt-get install chromium"),
    pytest.mark.xdist_group("browser"),
]


def reloaded(house: House, draft: Draft) -> Draft:
    with snapshot(house.engine) as session:
        return session.get_one(Draft, draft.id)


def save(page: Page, field: str, typed: str) -> None:
    with page.expect_response(re.compile("/save$")):
        page.locator(field).fill(typed)
        page.keyboard.press("Tab")


def test_two_browsers_on_one_draft(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    draft = house.draft()
    anna, ben = clerk("anna"), clerk("ben")
    anna.goto(f"{url}/drafts/{draft.id}")
    ben.goto(f"{url}/drafts/{draft.id}")
    expect(ben.get_by_text("anna has this draft open")).to_be_visible()
    expect(ben.locator("#f-lines-0-quantity")).to_be_disabled()

    with ben.expect_navigation():
        ben.keyboard.press("Alt+u")
    save(ben, "#f-lines-0-quantity", "5")
    save(ben, "#f-fields-note", "by Friday")

    anna.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(anna.locator("#window-words")).to_contain_text("ben hat diesen Entwurf übernommen")
    anna.locator("#f-lines-0-quantity").fill("7")
    anna.keyboard.press("Tab")
    expect(anna.get_by_role("heading", name="Zwei zugleich")).to_be_visible()
    expect(anna.get_by_label("7", exact=True)).to_be_visible()
    expect(anna.get_by_label("5", exact=True)).to_be_checked()
    saved = reloaded(house, draft).content
    assert (value(saved, "lines.0.quantity"), value(saved, "fields.note")) == ("5", "by Friday")


def test_leaving_the_page_gives_the_draft_up(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    draft = house.draft()
    page = clerk("anna")
    page.goto(f"{url}/drafts/{draft.id}")
    with snapshot(house.engine) as session:
        assert holder_of(session, draft.id or 0) is not None

    page.goto(f"{url}/orders")

    other = clerk("ben")  # signing in takes longer than what the window sends as it leaves
    other.goto(f"{url}/drafts/{draft.id}")
    expect(other.locator("#go")).to_be_visible()


def test_undo_takes_back_values_lines_and_customer_by_keyboard(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    draft = house.draft()
    page = clerk("anna")
    page.goto(f"{url}/drafts/{draft.id}")
    save(page, "#f-lines-1-quantity", "40")
    page.keyboard.press("Alt+i")
    expect(page.locator("#f-lines-2-sku")).to_be_focused()

    page.keyboard.press("Control+z")
    expect(page.locator("#f-lines-2-sku")).to_have_count(0)
    page.keyboard.press("Alt+z")
    expect(page.locator("#f-lines-1-quantity")).to_have_value("20")
    expect(page.locator("#f-lines-1-quantity")).to_be_focused()
    page.keyboard.press("Control+y")
    expect(page.locator("#f-lines-1-quantity")).to_have_value("40")
    page.keyboard.press("Alt+Shift+z")
    expect(page.locator("#f-lines-2-sku")).to_have_count(1)

    assert len(reloaded(house, draft).content["lines"]) == 3


def test_ctrl_z_is_the_fields_own_while_something_unsaved_stands_in_it(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    draft = house.draft()
    page = clerk("anna")
    page.goto(f"{url}/drafts/{draft.id}")
    save(page, "#f-lines-1-quantity", "40")

    page.locator("#f-lines-0-quantity").select_text()
    page.keyboard.type("99")
    page.keyboard.press("Control+z")

    expect(page.locator("#f-lines-0-quantity")).not_to_have_value("99")
    assert value(reloaded(house, draft).content, "lines.1.quantity") == "40"


def test_a_confirmation_is_taken_back_with_one_key(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    draft, following = house.draft(), house.draft(mail=order_mail(subject="Die nächste"))
    page = clerk("anna")
    page.goto(f"{url}/drafts/{draft.id}")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(f"/drafts/{following.id}"))
    expect(page.locator(".undoable [data-countdown]")).to_have_text(re.compile(r"\d+ s"))

    page.keyboard.press("Alt+b")

    page.wait_for_url(re.compile(f"/drafts/{draft.id}$"))
    assert reloaded(house, draft).state == "open"
    with snapshot(house.engine) as session:
        number = session.exec(select(Order.number)).one()
        assert list(session.exec(select(Outbox))) == []
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(f"/drafts/{following.id}"))
    with snapshot(house.engine) as session:
        assert session.exec(select(Order.number)).one() == number


def test_notes_assigning_and_parking_by_keyboard(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    draft = house.draft()
    page = clerk("anna")
    page.goto(f"{url}/drafts/{draft.id}")

    page.keyboard.press("Alt+m")
    page.keyboard.type("@ben stimmt das?")
    page.keyboard.press("Control+Enter")
    expect(page.locator(".clerk-notes")).to_contain_text("@ben stimmt das?")
    page.wait_for_load_state()
    page.keyboard.press("Alt+g")
    page.keyboard.type("ben")
    page.keyboard.press("Enter")
    expect(page.locator(".tools-row .tag")).to_have_text("für ben")
    page.wait_for_load_state()
    page.keyboard.press("Alt+v")
    expect(page.locator(".history li").first).to_contain_text("hat zugewiesen")
    page.keyboard.press("Alt+t")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{url}/")

    parked = reloaded(house, draft)
    assert (parked.state, parked.assigned_to) == ("parked", "ben")
    page.goto(f"{url}/drafts/{draft.id}")
    page.keyboard.press("Alt+o")
    expect(page.locator("#go")).to_be_visible()
    with snapshot(house.engine) as session:
        assert session.exec(select(DraftNote.who)).one() == "anna"


def test_asking_back_by_keyboard(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    draft = house.draft(reading(order(("lines.1.quantity",))))
    page = clerk("anna")
    page.goto(f"{url}/drafts/{draft.id}")
    page.keyboard.press("Alt+a")
    page.wait_for_url(re.compile(r"/ask$"))
    expect(page.locator("#text")).to_be_focused()
    expect(page.locator("#text")).to_have_value(re.compile("Wir lesen 20 Paar"))

    page.get_by_label("Liefertag").check()
    expect(page.locator("#text")).to_have_value(re.compile(r"haben wir 2 Fragen:[\s\S]*2\. Zu welchem Tag"))
    page.locator("#text").focus()
    page.keyboard.press("Control+Home")
    page.keyboard.type("Hallo! ")
    page.get_by_label("Zahlung").check()
    page.locator("#text").focus()
    page.keyboard.press("Control+Enter")
    page.wait_for_url(f"{url}/")

    with snapshot(house.engine) as session:
        text = session.exec(select(Question.text)).one()
    assert text.startswith("Hallo! Guten Tag")
    assert "Wie möchten Sie zahlen?\n\nBitte antworten" in text
    assert reloaded(house, draft).state == "asked"


@pytest.mark.parametrize(("name", "scheme"), [("anna", "light"), ("ben", "dark")], ids=["German, light", "English, dark"])
def test_no_new_state_has_a_barrier_nor_scrolls_sideways(
    house: House, url: str, clerk: Callable[..., Page], name: str, scheme: str
) -> None:
    paths = _states(house)
    page = clerk(name, color_scheme=scheme)
    found: dict[str, list[str]] = {}
    wide: dict[str, int] = {}
    for path in paths:
        page.set_viewport_size({"width": 1440, "height": 900})
        page.goto(f"{url}{path}")
        page.evaluate("document.querySelectorAll('details.history, details.talk').forEach((one) => { one.open = true; })")
        found[path] = violations(page)
        page.set_viewport_size({"width": 360, "height": 740})
        wide[path] = page.evaluate("document.documentElement.scrollWidth")

    assert {path: lines for path, lines in found.items() if lines} == {}
    assert {path: width for path, width in wide.items() if width > 360} == {}


def _states(house: House) -> list[str]:
    """Drafts that were changed, noted, held by another, parked and asked about; and an order that is not final."""
    made = [house.draft(reading(order(number=f"PO-{number}")), order_mail(subject=f"Bestellung {number}")) for number in range(5)]
    changed, held, parked, asked, confirmed = made
    today = date.today()  # noqa: DTZ011
    with transaction(house.engine) as session:
        correct(session, changed.id or 0, changed.version, {"lines.0.quantity": "9"}, "anna")
        add_note(session, changed.id or 0, "@anna @ben bitte ansehen", "carl")
        park(session, parked.id or 0, parked.version, today + timedelta(days=2), "anna", today)
        wanted = Asked("a@b.example", "Frage", "Wie viele?", "de")
        ask(session, asked.id or 0, asked.version, wanted, today + timedelta(days=2), "anna", house.settings, datetime.now(UTC), today)

        claim(session, held.id or 0, "carl", "x", 600)
        number = confirm(session, confirmed.id or 0, confirmed.version, "anna", house.settings).number
    drafts = [f"/drafts/{draft.id}" for draft in (changed, held, parked, asked, confirmed)]
    return ["/", "/?state=parked", *drafts, f"/drafts/{changed.id}/ask", f"/orders/{number}"]
