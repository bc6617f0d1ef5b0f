"""Ways out of checks, alternatives and their reasons, by keyboard in a real browser."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from sqlmodel import select

from config.checks import rules
from models.claims import take_over_claim
from models.content import leaf as leaf_at
from models.content import put, value
from models.database import snapshot, transaction
from models.tables import Draft
from parsers.reading.checks.saying import say
from review.draft.solutions import SOLUTIONS
from tests.review.browsing import chromium
from tests.review.conftest import Browser as Client
from tests.review.conftest import House
from tests.review.readings import leaf, order, order_mail, reading
from tests.review.test_in_browser import reloaded

pytestmark = [
    pytest.mark.skipif(chromium() is None, reason="chromium is not installed; on Debian: apt-get install chromium"),
    pytest.mark.xdist_group("browser"),
]


@dataclass(frozen=True)
class Out:
    """A check about a place, what is written in the order before, the key pressed there, and what then stands where."""

    code: str
    at: str
    named: dict[str, Any]
    then: dict[str, str]
    before: dict[str, str] = field(default_factory=dict)
    key: str = "Alt+1"


OUTS = (
    Out("pack_size", "lines.0.quantity", {"quantity": "3", "pack_size": "10"}, {"lines.0.quantity": "10"}),
    Out("unit_differs", "lines.0.unit", {"stated": "C62", "listed": "BX"}, {"lines.0.unit": "BX"}, {"lines.0.unit": "C62"}),
    Out("unit_differs", "lines.0.unit", {"stated": "C62", "listed": "BX"}, {"lines.0.unit": "BX", "lines.0.quantity": "2"},
        {"lines.0.unit": "C62", "lines.0.quantity": "200"}, "Alt+2"),
    Out("discontinued", "lines.0.sku", {"sku": "CS5-S", "replaced_by": "CS5-M"}, {"lines.0.sku": "CS5-M"}, {"lines.0.sku": "CS5-S"}),
    Out("article_uncertain", "lines.0.sku", {"candidates": "SK-933-0630, SK-933-0640"}, {"lines.0.sku": "SK-933-0640"}, key="Alt+2"),
    Out("date_ambiguous", "fields.order_date", {"raw": "11.12.2026", "other": "2026-12-11"}, {"fields.order_date": "2026-12-11"}),
    Out("date_in_past", "fields.requested_delivery_date", {"date": "2026-11-01"}, {"fields.requested_delivery_date": ""},
        {"fields.requested_delivery_date": "2026-11-01"}),
    Out("customer_number_contradicts", "fields.customer_number", {"stated": "10023", "found": "10024"},
        {"fields.customer_number": "10024"}),
    Out("payment_method_not_allowed", "fields.payment_method", {"method": "cash_on_delivery"}, {"fields.payment_method": "invoice"},
        {"fields.payment_method": "cash_on_delivery"}),
    Out("currency_differs", "fields.currency", {"stated": "USD", "ours": "EUR"}, {"fields.currency": "EUR"}, {"fields.currency": "USD"}),
    Out("product_differs", "lines.0.line_total", {"quantity": "3", "unit_price": "8.90", "computed": "26.70", "stated": "27.60"},
        {"lines.0.line_total": "26.70"}, {"lines.0.line_total": "27.60"}),
    Out("sum_differs", "fields.net_total", {"computed": "76.70", "stated": "77.60"}, {"fields.net_total": "76.70"},
        {"fields.net_total": "77.60"}),
    Out("gross_differs", "fields.gross_total", {"computed": "91.27", "stated": "92.00"}, {"fields.gross_total": "91.27"},
        {"fields.gross_total": "92.00"}),
    Out("number_ambiguous", "lines.0.quantity", {"raw": "1.000"}, {"lines.0.quantity": "1000"}, {"lines.0.quantity": "1"}),
    Out("documents_differ", "lines.0.quantity", {"one": "3", "other": "5"}, {"lines.0.quantity": "5"}),
    Out("delivery_address_new", "fields.ship_to", {}, {"fields.ship_to.street": "Ziegelhofer Weg 20", "fields.ship_to.postcode": "34123"},
        {"fields.ship_to.street": "Neue Straße 9", "fields.ship_to.postcode": "10115"}),
    Out("unread_row", "lines", {"text": "5 Paar Handschuhe Gr. 10"}, {"lines.2.description": "5 Paar Handschuhe Gr. 10"}),
)  # fmt: skip


def draft_before(house: House, out: Out, number: int) -> Draft:
    made = order((out.at,), (say(out.code, out.at, **out.named).as_json(),), number=f"PO-{number}")
    for path, text in out.before.items():
        put(made, path, leaf(text))
    return house.draft(reading(made), order_mail(subject=f"{out.code} {number}"))


def test_each_way_out_takes_one_key_and_settles_its_doubt(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    page = clerk("anna")
    wrong: dict[str, Any] = {}
    for number, out in enumerate(OUTS):
        draft = draft_before(house, out, number)
        page.goto(f"{url}/drafts/{draft.id}")
        field = page.locator(f'[data-look-button="{out.at}"]' if out.at == "lines" else f'[data-path^="{out.at}"]').first
        field.focus()
        with page.expect_response(re.compile("/take$")):
            page.keyboard.press(out.key)
        after = reloaded(house, draft).content
        left = [check["code"] for check in after["checks"]] + ([] if out.at == "lines" else after["needs_review"])
        if {path: value(after, path) for path in out.then} != out.then or left:
            wrong[f"{out.code} {out.key}"] = ({path: leaf_at(after, path) for path in out.then}, left)

    assert wrong == {}


@pytest.mark.parametrize(("key", "choice"), [("Alt+1", "ours"), ("Alt+2", "as_ordered")])
def test_whose_price_holds_takes_one_key(house: House, url: str, clerk: Callable[[str], Page], key: str, choice: str) -> None:
    check = say("price_differs", "lines.1.unit_price", stated="2.50", listed="2.95").as_json()
    draft = house.draft(reading(order(("lines.1.unit_price",), (check,))))
    page = clerk("ben")
    page.goto(f"{url}/drafts/{draft.id}")
    expect(page.locator("#u-1 .facts")).to_contain_text("document 2.50")
    expect(page.locator("#u-1 .facts")).to_contain_text("list 2.95")

    with page.expect_response(re.compile("/take$")):
        page.keyboard.press(key)
    expect(page.locator("#u-1 .way")).to_have_count(0)
    expect(page.locator("#f-lines-1-unit_price")).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url(f"{url}/")

    saved = reloaded(house, draft)
    assert (saved.state, saved.content["lines"][1].get("prices")) == ("confirmed", choice)


def test_what_the_customer_was_promised_stands_beside_the_list_with_its_end(house: House, ben: Client) -> None:
    made = order()
    made["fields"]["customer_number"] = leaf("10052")
    page = ben.get(f"/drafts/{house.draft(reading(made)).id}").text
    assert all(words in page for words in ("list 2.95", "customer&#39;s price 2.55", "until 2027-06-30"))


def test_the_same_order_that_was_there_before_is_one_key_away(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    first = house.draft()
    page = clerk("anna")
    page.goto(f"{url}/drafts/{first.id}")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{url}/")
    again = house.draft(mail=order_mail(subject="Erinnerung"))
    page.goto(f"{url}/drafts/{again.id}")

    with page.context.expect_page() as opened:
        page.keyboard.press("Alt+1")

    expect(opened.value).to_have_url(re.compile("/orders/2026-"))


CANDIDATES = {
    "lines.0.sku": [
        {"value": "SK-933-0620", "more": "Sechskantschraube M6 x 20", "why": ["article number SK-933-0620"]},
        {"value": "SK-933-0630", "more": "Sechskantschraube M6 x 30", "why": ["description fits by 0.59"]},
    ],
    "fields.bill_to": [
        {"value": "Metallbau Kessler GmbH, Ziegelhofer Weg 14, 34123 Kassel", "more": "", "why": [],
         "parts": {"name": "Metallbau Kessler GmbH", "street": "Ziegelhofer Weg 14", "postcode": "34123", "city": "Kassel",
                   "country": "DE"}},
        {"value": "Kessler KG, Am Tor 1, 34117 Kassel", "more": "", "why": ["under a heading «ship_to»"],
         "parts": {"name": "Kessler KG", "street": "Am Tor 1", "postcode": "34117", "city": "Kassel"}},
    ],
}  # fmt: skip


def test_a_doubtful_value_shows_what_else_it_could_be_and_one_key_takes_it(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    draft = house.draft(reading({**order(("lines.0.sku",)), "candidates": CANDIDATES}))
    page = clerk("anna")
    page.goto(f"{url}/drafts/{draft.id}")
    expect(page.locator("#f-lines-0-sku")).to_be_focused()
    expect(page.locator('[data-way-of="lines.0.sku"]')).to_contain_text("SK-933-0630")

    with page.expect_response(re.compile("/take$")):
        page.keyboard.press("Alt+1")

    expect(page.locator("#f-lines-0-sku")).to_have_value("SK-933-0630")
    saved = reloaded(house, draft).content
    assert (value(saved, "lines.0.sku"), saved["needs_review"]) == ("SK-933-0630", [])


def test_why_tells_reasons_and_alternatives_of_a_sure_value_and_one_key_takes_one(
    house: House, url: str, clerk: Callable[[str], Page]
) -> None:
    draft = house.draft(reading({**order(), "candidates": CANDIDATES}))
    page = clerk("ben")
    page.goto(f"{url}/drafts/{draft.id}")
    page.locator("#f-lines-0-sku").focus()

    page.keyboard.press("Alt+y")
    expect(page.locator("#why-panel")).to_contain_text("label «Bestellung» to its left")
    expect(page.locator("#why-panel .way")).to_contain_text("SK-933-0630")
    with page.expect_response(re.compile("/take$")):
        page.keyboard.press("Alt+1")
    expect(page.locator("#f-lines-0-sku")).to_have_value("SK-933-0630")

    page.locator("#f-fields-bill_to-street").focus()
    page.keyboard.press("Alt+y")
    expect(page.locator("#why-panel .way")).to_contain_text("Kessler KG")
    with page.expect_response(re.compile("/take$")):
        page.keyboard.press("Alt+1")
    assert value(reloaded(house, draft).content, "fields.bill_to.street") == "Am Tor 1"


def test_what_was_read_can_be_taken_back_after_another_was_taken(house: House, ben: Client) -> None:
    draft = house.draft(reading({**order(), "candidates": CANDIDATES}))
    ben.post(f"/drafts/{draft.id}/save", data={**ben.form(draft.id), "lines.0.sku": "SK-933-0630"})

    assert "SK-933-0620" in ben.get(f"/drafts/{draft.id}/why?path=lines.0.sku").text


def test_candidates_go_with_their_line(house: House, ben: Client) -> None:
    draft = house.draft(reading({**order(), "candidates": CANDIDATES}))

    ben.post(f"/drafts/{draft.id}/lines/insert?at=0", data=ben.form(draft.id))
    moved = set(reloaded(house, draft).content["candidates"])
    ben.post(f"/drafts/{draft.id}/lines/delete?index=1", data=ben.form(draft.id))

    assert moved == {"lines.1.sku", "fields.bill_to"}
    assert set(reloaded(house, draft).content["candidates"]) == {"fields.bill_to"}


def test_a_draft_that_another_clerk_has_open_offers_no_ways_out(house: House, ben: Client) -> None:
    draft = draft_before(house, OUTS[0], 1)
    free = ben.get(f"/drafts/{draft.id}").text
    with transaction(house.engine) as session:
        take_over_claim(session, draft.id or 0, "anna", "window", 120)

    held = ben.get(f"/drafts/{draft.id}").text

    assert 'class="ways"' in free
    assert 'class="ways"' not in held


@pytest.mark.parametrize(
    "sent", ["", "[]", "{}", '{"at": 1}', '{"at": "lines.x.sku", "values": {"lines.x.sku": "1"}}',
             '{"at": "fields.order_number", "prices": "free"}',
             '{"at": "lines.0.sku", "values": {"lines.9999.sku": "x"}}', '{"at": "fields.currency", "values": {"fields.currency": "Euro"}}',
             '{"at": "fields.nothing", "values": {"fields.nothing": "1"}}', '{"at": "fields.x", "prices": "ours"}',
             '{"at":"lines.7.x","prices":"ours"}'],
)  # fmt: skip
def test_a_button_that_is_none_of_ours_changes_nothing(house: House, ben: Client, sent: str) -> None:
    draft = house.draft()

    answer = ben.post(f"/drafts/{draft.id}/take", data={**ben.form(draft.id), "way": sent})

    after = reloaded(house, draft)
    assert answer.status_code in (200, 422)
    assert (after.content["lines"], after.content["fields"]) == (draft.content["lines"], draft.content["fields"])


def test_every_solution_is_of_a_check_or_an_obstacle_that_exists() -> None:
    obstacles = {"address_incomplete", "payment_not_offered", "negative_price", "no_price"}
    assert set(SOLUTIONS) - set(rules()) == obstacles


def test_a_check_with_a_sentence_of_another_version_has_no_buttons_and_the_page_stands(house: House, ben: Client) -> None:
    check = {"code": "pack_size", "severity": "info", "at": "lines.0.quantity", "message": "x is no multiple of the pack size y."}
    page = ben.get(f"/drafts/{house.draft(reading(order((), (check,)))).id}")
    assert page.status_code == 200
    assert "x is no multiple" in page.text


def test_the_difference_to_the_buyers_total_is_said_and_follows_each_save(house: House, url: str, clerk: Callable[[str], Page]) -> None:
    made = order()
    made["fields"]["net_total"] = leaf("76.70")
    draft = house.draft(reading(made))
    page = clerk("ben")
    page.goto(f"{url}/drafts/{draft.id}")
    ours = float(page.locator("#ours-net_total").inner_text())
    expect(page.locator("#difference-net_total")).to_have_text(re.compile(re.escape(f"{76.70 - ours:.2f}")))

    page.locator("#f-fields-net_total").fill(f"{ours:.2f}")
    page.keyboard.press("Tab")

    expect(page.locator("#difference-net_total")).to_have_text("=")
    with snapshot(house.engine) as session:
        assert len(session.exec(select(Draft)).all()) == 1
