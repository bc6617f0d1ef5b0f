"""Ten kinds of post, really read, and taken the whole way by a clerk with nothing but the keyboard."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from sqlmodel import select

from examples.post import html_orders, others, pdf_orders, scans, tables, texts
from ingest.reading.engine import ReadingEngine
from ingest.upload import keep_upload
from models.database import snapshot
from models.tables import Case, Draft, Order
from tests.review.browsing import chromium, violations
from tests.review.conftest import House
from tests.review.readings import TEXT, order_mail
from tests.review.test_in_browser import HOSTILE

pytestmark = [
    pytest.mark.skipif(chromium() is None, reason="chromium is not installed; on Debian: apt-get install chromium"),
    pytest.mark.xdist_group("browser"),
    pytest.mark.timeout(900),
]

MOST_KEYS = 80
TWO_ORDERS = """Guten Tag,

bitte liefern Sie zu unserer Bestellung PO-8101:

  20 Paar   H300-09   Montagehandschuh GripTec 300 Größe 9

und zu unserer Bestellung PO-8102:

  30 Paar   H300-10   Montagehandschuh GripTec 300 Größe 10

Mit freundlichen Grüßen
Petra Lindner
Metallbau Kessler GmbH
"""


def letter(module: object, name: str) -> bytes:
    """The sample company's letter of this name."""
    return next(bytes(one.content) for one in module.letters() if name in one.name)  # type: ignore[attr-defined]


POST: dict[str, tuple[str, Callable[[], bytes]]] = {
    "text mail": ("mail.eml", lambda: letter(texts, "01-columns")),
    "HTML mail": ("mail.eml", lambda: letter(html_orders, "16-html-portal")),
    "PDF": ("mail.eml", lambda: letter(pdf_orders, "11-pdf-grid")),
    "scan": ("scan.tif", lambda: letter(scans, "03-fax")),
    "form by hand": ("form.jpg", lambda: letter(scans, "06-form-by-hand")),
    "spreadsheet": ("mail.eml", lambda: letter(tables, "19-xlsx")),
    "UBL": ("mail.eml", lambda: letter(tables, "21-ubl")),
    "several orders": ("mail.eml", lambda: order_mail(TWO_ORDERS, "Zwei Bestellungen")),
    "complaint": ("mail.eml", lambda: letter(others, "22-complaint")),
    "unreadable": ("scan.pdf", lambda: b"%PDF-1.7\n" + b"\x00broken" * 40),
}


@pytest.fixture
def read(house: House) -> dict[str, list[Draft]]:
    """The drafts of each kind of post, after the real reading in a child process."""
    kept = {kind: keep_upload(house.engine, house.store, name, made(), "test").message_id for kind, (name, made) in POST.items()}
    tally = ReadingEngine(house.engine, house.store, house.settings).read_waiting()
    assert (tally.broken, tally.read + tally.failed) == ("", len(POST))
    with snapshot(house.engine) as session:
        return {
            kind: list(session.exec(select(Draft).where(Draft.message_id == message).order_by(Draft.position)))  # type: ignore[arg-type]
            for kind, message in kept.items()
        }


SETTLED = """address => location.href !== address
  || (document.getElementById("go") && !document.querySelector(".htmx-request") && !document.getElementById("form").dataset.leaving)"""


def go_the_whole_way(page: Page, address: str) -> None:
    """Enter from look to look until the draft is closed; where something is missing that only the buyer knows, it is rejected."""
    for _ in range(MOST_KEYS):
        page.wait_for_function(SETTLED, arg=address)
        if page.url != address:
            return
        if "mended" in page.locator("#go").inner_text():
            page.keyboard.press("Alt+r")
            page.keyboard.type("Unclear, asked back")
        page.keyboard.press("Enter")
    raise AssertionError(f"{address} was not decided by {MOST_KEYS} keys: {page.locator('#go').inner_text()}")


def test_ten_kinds_of_post_go_the_whole_way_by_keyboard(
    house: House, url: str, clerk: Callable[[str], Page], read: dict[str, list[Draft]]
) -> None:
    page = clerk("ben")
    page.set_default_timeout(60_000)
    barriers: dict[str, list[str]] = {}
    for kind, drafts in read.items():
        for draft in drafts:
            page.goto(f"{url}/drafts/{draft.id}")
            barriers[kind] = violations(page)
            go_the_whole_way(page, f"{url}/drafts/{draft.id}")

    with snapshot(house.engine) as session:
        states = {kind: [session.get_one(Draft, draft.id).state for draft in drafts] for kind, drafts in read.items()}
        orders, cases = len(session.exec(select(Order)).all()), len(session.exec(select(Case)).all())
    assert {kind: found for kind, found in barriers.items() if found} == {}
    assert states["several orders"] == ["confirmed", "confirmed"]
    assert states["complaint"] == ["case"]
    assert all(state in ("confirmed", "rejected", "set_aside") for kind, held in states.items() if kind != "complaint" for state in held)
    assert {"text mail", "HTML mail", "PDF", "spreadsheet", "UBL"} <= {kind for kind, held in states.items() if held == ["confirmed"]}
    assert cases == 1
    assert orders == sum(state == "confirmed" for held in states.values() for state in held)


def test_a_right_mail_that_was_really_read_takes_one_key(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    keep_upload(house.engine, house.store, "mail.eml", letter(tables, "21-ubl"), "test")
    ReadingEngine(house.engine, house.store, house.settings).read_waiting()
    with snapshot(house.engine) as session:
        (draft,) = session.exec(select(Draft)).all()
    page = clerk("anna")
    page.goto(f"{url}/drafts/{draft.id}")
    assert draft.content["needs_review"] == []

    page.keyboard.press("Enter")
    page.wait_for_url(f"{url}/")

    with snapshot(house.engine) as session:
        assert session.exec(select(Order)).one().draft_id == draft.id


def test_a_hostile_mail_is_read_and_worked_on_without_a_request_to_anybody_else(
    house: House, url: str, clerk: Callable[[str], Page]
) -> None:
    keep_upload(house.engine, house.store, "mail.eml", order_mail(TEXT, html=HOSTILE), "test")
    ReadingEngine(house.engine, house.store, house.settings).read_waiting()
    with snapshot(house.engine) as session:
        (draft,) = session.exec(select(Draft)).all()
    page = clerk("ben")
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    page.on("dialog", lambda dialog: asked.append(f"dialog {dialog.message}"))
    page.goto(f"{url}/drafts/{draft.id}")
    page.locator(".as-sent summary").focus()
    page.keyboard.press("Enter")
    expect(page.frame_locator(".as-sent iframe").get_by_text("drei Kartons")).to_be_visible()
    page.locator("[data-path]").first.focus()
    for key in ("Alt+w", "ArrowDown", "Escape", "Alt+y", "Alt++", "Alt+0", "Alt+.", "Alt+k"):
        page.keyboard.press(key)
    page.wait_for_load_state("networkidle")

    assert any(re.search("/html$", one) for one in asked)
    assert [one for one in asked if not one.startswith((url, "data:"))] == []
