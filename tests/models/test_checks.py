"""The checks that need what came before: a repeated order is seen, an unusual quantity too, and all are true of the draft as it stands."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Engine
from sqlmodel import select

from config.checks import values_of
from models.cases import to_customer_service
from models.checks import all_checks
from models.confirmation import NotConfirmable, confirm
from models.corrections import confirm_looks, correct
from models.database import snapshot, transaction
from models.drafts import reject
from models.tables import Draft, Order
from tests.models.sample import SETTINGS, draft_of, load_sample, order_content

ZONE = ZoneInfo("Europe/Berlin")
NOW = datetime.now(UTC)
LINES = [{"sku": "4711", "quantity": "100"}]


@pytest.fixture
def company(engine: Engine) -> Engine:
    load_sample(engine)
    return engine


def said(engine: Engine, draft: Draft, today: date | None = None) -> list[dict[str, Any]]:
    with snapshot(engine) as session:
        return all_checks(session, session.get_one(Draft, draft.id), today or NOW.date(), ZONE)


def codes(engine: Engine, draft: Draft, today: date | None = None) -> list[str]:
    return [check["code"] for check in said(engine, draft, today)]


def told(check: dict[str, Any]) -> dict[str, str]:
    """What a check's sentence names."""
    return values_of(check["code"], check["message"]) or {}


def ordered(
    engine: Engine, number: str = "", customer: str = "10023", lines: list[dict[str, str]] | None = None, at: datetime = NOW
) -> Order:
    """A confirmed order."""
    with transaction(engine) as session:
        count = len(session.exec(select(Draft)).all())
    content = order_content({"customer_number": customer, "order_number": number}, lines or LINES)
    draft = draft_of(engine, content, fingerprint=f"earlier {count}")
    with transaction(engine) as session:
        if draft.looks:
            draft = confirm_looks(session, draft.id or 0, draft.version, "anna")
        return confirm(session, draft.id or 0, draft.version, "anna", SETTINGS, at=at)


def came(engine: Engine, number: str = "", customer: str = "10023", lines: list[dict[str, str]] | None = None, **more: Any) -> Draft:
    """A draft that has just come."""
    content = order_content({"customer_number": customer, "order_number": number, **more.pop("fields", {})}, lines or LINES)
    return draft_of(engine, content, fingerprint=more.pop("fingerprint", "new"), **more)


# ---- repeated orders ----


@pytest.mark.parametrize("again", ["B-1", "b 1"])
def test_a_number_confirmed_before_is_said_and_must_be_looked_at(company: Engine, again: str) -> None:
    first = ordered(company, "B-1", at=NOW - timedelta(days=3))
    draft = came(company, again, lines=[{"sku": "4712", "quantity": "1"}])

    (check,) = said(company, draft)

    assert (check["code"], check["severity"], check["at"]) == ("duplicate_number", "error", "fields.order_number")
    assert told(check) == {
        "number": again,
        "earlier": first.number,
        "day": (NOW - timedelta(days=3)).astimezone(ZONE).date().isoformat(),
    }
    with transaction(company) as session, pytest.raises(NotConfirmable, match=r"fields\.order_number"):
        confirm(session, draft.id or 0, draft.version, "anna", SETTINGS)


def test_a_number_is_remembered_for_ever(company: Engine) -> None:
    ordered(company, "B-1", at=NOW - timedelta(days=700))
    assert codes(company, came(company, "B-1")) == ["duplicate_number"]


@pytest.mark.parametrize("customer", ["10023", ""])
def test_a_number_is_looked_for_among_all_orders_and_drafts(company: Engine, monkeypatch: pytest.MonkeyPatch, customer: str) -> None:
    monkeypatch.setattr("models.earlier.MOST_EARLIER", 1)
    buyer = {"buyer_name": "Kurt Neu"}
    for number in ("B-1", "B-2", "B-3"):
        came(company, number, customer=customer, fields=buyer, fingerprint=number)
    again = came(company, "B-1", customer=customer, fields=buyer, lines=[{"sku": "4712", "quantity": "1"}])
    assert codes(company, again) == ["duplicate_number_waiting"]
    for number in ("C-1", "C-2", "C-3"):
        ordered(company, number)
    assert codes(company, came(company, "C-1", lines=[{"sku": "4712", "quantity": "1"}], fingerprint="again")) == ["duplicate_number"]


def test_the_goods_of_an_article_with_odd_signs_are_compared(company: Engine) -> None:
    lines = [{"sku": '50%_Öl"x', "quantity": "3"}]
    came(company, lines=lines, fingerprint="first")
    assert "duplicate_content_waiting" in codes(company, came(company, lines=lines))


def test_a_repeat_is_confirmed_once_a_clerk_has_looked(company: Engine) -> None:
    ordered(company, "B-1")
    draft = came(company, "B-1")
    with transaction(company) as session:
        looked = confirm_looks(session, draft.id or 0, draft.version, "anna", ["fields.order_number"])
        assert confirm(session, looked.id or 0, looked.version, "anna", SETTINGS).sequence == 2


def test_a_repeat_of_what_still_waits_names_the_draft(company: Engine) -> None:
    first = came(company, "B-1", fingerprint="first")
    second = came(company, "B-1", lines=[{"sku": "4712", "quantity": "1"}])

    assert [(check["code"], told(check)["earlier"]) for check in said(company, second)] == [("duplicate_number_waiting", str(first.id))]
    assert second.looks == 1
    assert codes(company, first) == []
    assert first.looks == 0


def test_what_was_rejected_is_not_repeated(company: Engine) -> None:
    first = came(company, "B-1", fingerprint="first")
    with transaction(company) as session:
        reject(session, first.id or 0, first.version, "a test", "anna")
    assert codes(company, came(company, "B-1")) == []


@pytest.mark.parametrize(("days", "found"), [(0, ["duplicate_content"]), (13, ["duplicate_content"]), (15, [])])
def test_the_same_goods_within_two_weeks_are_said(company: Engine, days: int, found: list[str]) -> None:
    ordered(company, at=NOW - timedelta(days=days))
    draft = came(company)
    assert codes(company, draft) == found
    assert draft.looks == 0


def test_the_same_goods_that_wait_are_said(company: Engine) -> None:
    first = came(company, fingerprint="first")
    assert [(check["code"], told(check)["earlier"]) for check in said(company, came(company))] == [
        ("duplicate_content_waiting", str(first.id))
    ]


@pytest.mark.parametrize(
    "lines",
    [
        [{"sku": "4711", "quantity": "101"}],
        [{"sku": "4711", "quantity": "100"}, {"sku": "4712", "quantity": "1"}],
        [{"sku": "4711", "quantity": "100"}, {"sku": "4711", "quantity": "100"}],
        [{"sku": "4711", "quantity": "100"}, {"description": "something"}],
    ],
)
def test_other_goods_are_no_repeat(company: Engine, lines: list[dict[str, str]]) -> None:
    ordered(company)
    assert codes(company, came(company, lines=lines)) == []


def test_the_goods_are_the_same_in_any_order_of_lines(company: Engine) -> None:
    lines = [{"sku": "4711", "quantity": "100"}, {"sku": "4712", "quantity": "2"}]
    ordered(company, lines=lines)
    assert codes(company, came(company, lines=[{"sku": "4712", "quantity": "2.0"}, {"sku": "4711", "quantity": "100"}])) == [
        "duplicate_content"
    ]


def test_another_customers_order_is_no_repeat(company: Engine) -> None:
    ordered(company, "B-1", customer="10023")
    assert codes(company, came(company, "B-1", customer="10024")) == []


def test_strangers_are_told_by_their_name_or_address(company: Engine) -> None:
    came(company, "7", customer="", fields={"buyer_name": "Kurt Neu"}, fingerprint="first")
    assert codes(company, came(company, "7", customer="", fields={"buyer_name": "Kurt Neu"})) == ["duplicate_number_waiting"]
    assert codes(company, came(company, "7", customer="", fields={"buyer_name": "Ida Alt"}, fingerprint="other")) == []


def test_a_change_of_an_order_repeats_its_number_rightly(company: Engine) -> None:
    ordered(company, "B-1")
    draft = came(company, "B-1", kind="change")
    assert codes(company, draft) == []
    assert draft.looks == 0


def test_correcting_the_customer_shows_the_repeat(company: Engine) -> None:
    ordered(company, "B-1")
    draft = came(company, "B-1", customer="10024")
    with transaction(company) as session:
        draft = correct(session, draft.id or 0, draft.version, {"fields.customer_number": "10023"}, "anna")
    assert codes(company, draft) == ["duplicate_number"]


# ---- quantities ----


@pytest.mark.parametrize(("quantity", "found"), [("12", False), ("60", False), ("61", True), ("2", False), ("1", True)])
def test_a_quantity_far_from_the_customers_usual_ones_is_said(company: Engine, quantity: str, found: bool) -> None:
    for usual in ("10", "11", "12"):
        ordered(company, lines=[{"sku": "4711", "quantity": usual}], at=NOW - timedelta(days=60))
    checks = said(company, came(company, lines=[{"sku": "4711", "quantity": quantity}]))
    values = {"quantity": quantity, "least": "10", "most": "12"}
    assert [(check["code"], told(check)) for check in checks] == ([("quantity_unusual_for_customer", values)] if found else [])


def test_too_few_orders_say_nothing(company: Engine) -> None:
    for usual in ("10", "11"):
        ordered(company, lines=[{"sku": "4711", "quantity": usual}], at=NOW - timedelta(days=60))
    assert codes(company, came(company, lines=[{"sku": "4711", "quantity": "5000"}])) == []


def test_a_customer_without_a_history_is_compared_with_all(company: Engine) -> None:
    for usual in range(10, 20):
        ordered(company, lines=[{"sku": "4711", "quantity": str(usual)}], at=NOW - timedelta(days=60))
    (check,) = said(company, came(company, customer="10024", lines=[{"sku": "4711", "quantity": "100"}]))
    assert (check["code"], check["at"]) == ("quantity_unusual_for_article", "lines.0.quantity")
    assert told(check) == {"quantity": "100", "least": "10", "most": "19"}


# ---- the draft as it stands ----


def test_a_wished_day_that_has_passed_while_the_draft_waited_is_said(company: Engine) -> None:
    draft = came(company, fields={"requested_delivery_date": "2026-11-27"})
    assert codes(company, draft, date(2026, 11, 27)) == []
    assert codes(company, draft, date(2026, 11, 28)) == ["date_passed"]


def test_discontinued_goods_and_other_units_are_those_of_the_draft_as_it_stands(company: Engine) -> None:
    draft = came(company, lines=[{"sku": "ALT", "quantity": "1", "unit": "BX"}])
    found = said(company, draft)
    assert [check["code"] for check in found] == ["discontinued", "unit_differs"]
    assert told(found[0]) == {"sku": "ALT", "replaced_by": "4711"}
    with transaction(company) as session:
        draft = correct(session, draft.id or 0, draft.version, {"lines.0.sku": "4711", "lines.0.unit": "C62"}, "anna")
    assert codes(company, draft) == []


def test_what_the_reading_found_stays_and_is_not_said_twice(company: Engine) -> None:
    checks = [
        {"code": "pack_size", "severity": "info", "at": "lines.0.quantity", "message": "…"},
        {"code": "discontinued", "severity": "warning", "at": "lines.0.sku", "message": "…"},
    ]
    content = order_content(lines=[{"sku": "ALT", "quantity": "7"}], checks=checks)
    assert codes(company, draft_of(company, content)) == ["pack_size", "discontinued"]


def test_a_complaint_within_an_order_is_said_until_customer_service_has_it(company: Engine) -> None:
    draft = came(company, also=["complaint"])
    assert codes(company, draft) == ["also_complains"]
    with transaction(company) as session:
        to_customer_service(session, draft.id or 0, draft.version, "anna", SETTINGS, at=NOW)
    assert codes(company, draft) == []


def test_a_closed_draft_keeps_what_was_said_when_it_was_read(company: Engine) -> None:
    check = {"code": "pack_size", "severity": "info", "at": "lines.0.quantity", "message": "…"}
    draft = draft_of(company, order_content(lines=[{"sku": "ALT", "quantity": "7"}], checks=[check]))
    with transaction(company) as session:
        reject(session, draft.id or 0, draft.version, "a test", "anna")
    assert codes(company, draft) == ["pack_size"]
