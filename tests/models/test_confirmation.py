"""Confirming: one transaction, one order, numbers without gaps, and nothing sent that was not confirmed."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlmodel import select

from config.settings import HandOver
from models.confirmation import AlreadyConfirmed, NotConfirmable, confirm, preview
from models.corrections import confirm_looks
from models.database import snapshot, transaction
from models.drafts import reject
from models.errors import DraftClosed, StaleDraft
from models.leaving import NO_ADDRESS
from models.tables import Audit, Draft, Order, OrderLine, Outbox
from tests.models.sample import DATA, NOON, SETTINGS, draft_of, load_sample, order_content


def confirm_one(engine: Engine, draft: Draft, who: str = "anna", **more: Any) -> Order:
    with transaction(engine) as session:
        return confirm(session, draft.id or 0, draft.version, who, SETTINGS, at=NOON, **more)


def obstacles_of(engine: Engine, draft: Draft) -> list[str]:
    with snapshot(engine) as session:
        codes = [problem.code for problem in preview(session, draft.id or 0).problems]
    with pytest.raises(NotConfirmable) as refused:
        confirm_one(engine, draft)
    assert [obstacle.code for obstacle in refused.value.obstacles] == codes
    return codes


@pytest.fixture
def company(engine: Engine) -> Engine:
    load_sample(engine)
    return engine


def test_a_confirmed_draft_is_a_priced_and_numbered_order(company: Engine) -> None:
    order = confirm_one(company, draft_of(company))
    assert (order.number, order.confirmed_by, order.customer_number) == ("2026-000001", "anna", "10023")
    assert (order.goods_net, order.shipping_net, order.net_total) == (Decimal(14), Decimal("5.9"), Decimal("19.9"))
    assert (order.tax_total, order.gross_total) == (Decimal("3.78"), Decimal("23.68"))
    with snapshot(company) as session:
        line = session.exec(select(OrderLine)).one()
        assert (line.position, line.sku, line.description, line.unit_price) == (1, "4711", "Schraube M8", Decimal("0.14"))
        assert session.exec(select(Draft.state)).one() == "confirmed"


def test_the_customer_on_file_gives_the_addresses_that_the_mail_does_not(company: Engine) -> None:
    order = confirm_one(company, draft_of(company))
    assert order.bill_to["street"] == order.ship_to["street"] == "Hauptstr. 5"
    assert order.buyer["email"] == "einkauf@mueller.example"


def test_receipt_and_hand_over_wait_for_the_grace_time(company: Engine) -> None:
    order = confirm_one(company, draft_of(company))
    with snapshot(company) as session:
        rows = {row.kind: row for row in session.exec(select(Outbox))}
    assert rows["hand_over"].key == f"warehouse/{order.number}"
    assert rows["receipt"].key.endswith("@haushof.example>")
    assert {row.due_at for row in rows.values()} == {NOON + timedelta(seconds=SETTINGS.web.grace_s)}


def test_a_hand_over_with_a_schedule_waits_for_it_in_the_companys_time_zone(company: Engine) -> None:
    settings = SETTINGS.model_copy(update={"hand_over": (HandOver(name="w", kind="fetch", schedule="30 14 * * 1-5"),)})
    draft = draft_of(company)
    with transaction(company) as session:
        confirm(session, draft.id or 0, draft.version, "anna", settings, at=NOON)
    with snapshot(company) as session:
        due = session.exec(select(Outbox.due_at).where(Outbox.kind == "hand_over")).one()
    assert due == datetime(2026, 11, 23, 13, 30, tzinfo=UTC)


def test_a_customer_without_an_address_gets_no_receipt_and_the_clerk_is_told(company: Engine) -> None:
    confirm_one(company, draft_of(company, order_content({"customer_number": "10025"})))
    with snapshot(company) as session:
        receipt = session.exec(select(Outbox).where(Outbox.kind == "receipt")).one()
    assert (receipt.state, receipt.error) == ("failed", NO_ADDRESS)


def test_a_double_click_gives_the_same_order(company: Engine) -> None:
    draft = draft_of(company)
    assert confirm_one(company, draft).number == confirm_one(company, draft).number
    with snapshot(company) as session:
        assert len(session.exec(select(Order)).all()) == 1
        assert len(session.exec(select(Outbox)).all()) == 2


def test_an_old_page_of_the_same_clerk_is_told_that_the_draft_is_an_order(company: Engine) -> None:
    draft = draft_of(company, order_content(needs_review=["lines.0.quantity"]))
    with transaction(company) as session:
        looked_at = confirm_looks(session, draft.id or 0, draft.version, "anna")
    confirm_one(company, looked_at)
    with pytest.raises(AlreadyConfirmed, match="2026-000001"):
        confirm_one(company, draft)


def test_the_second_of_two_clerks_is_told_who_was_first(company: Engine) -> None:
    draft = draft_of(company)
    confirm_one(company, draft, "anna")
    with pytest.raises(AlreadyConfirmed, match=r"anna.*2026-000001"):
        confirm_one(company, draft, "bert")


def test_what_was_changed_meanwhile_is_not_confirmed_unseen(company: Engine) -> None:
    draft = draft_of(company, order_content(needs_review=["lines.0.quantity"]))
    with transaction(company) as session:
        confirm_looks(session, draft.id or 0, draft.version, "bert")
    with pytest.raises(StaleDraft):
        confirm_one(company, draft)


def test_a_rejected_draft_cannot_be_confirmed(company: Engine) -> None:
    draft = draft_of(company)
    with transaction(company) as session:
        reject(session, draft.id or 0, draft.version, "spam", "anna")
    with pytest.raises(DraftClosed):
        confirm_one(company, draft)


@pytest.mark.parametrize(
    ("order", "codes"),
    [
        (order_content(lines=[]), ["no_lines"]),
        (order_content(lines=[{"sku": "4711"}]), ["bad_quantity"]),
        (order_content(lines=[{"sku": "4711", "quantity": "0"}]), ["bad_quantity"]),
        (order_content(lines=[{"sku": "4711", "quantity": "-1"}]), ["bad_quantity"]),
        (order_content(lines=[{"sku": "GIBTSNICHT", "quantity": "1"}]), ["unknown_article"]),
        (order_content(lines=[{"quantity": "1"}]), ["unknown_article"]),
        (order_content(lines=[{"sku": "OHNE", "quantity": "1"}]), ["no_price"]),
        (order_content({"customer_number": "99999"}), ["unknown_customer", "address_incomplete"]),
        (order_content({"customer_number": "10024"}), ["customer_blocked"]),
        (order_content({"buyer_name": "Fremd"}), ["address_incomplete"]),
        (order_content({"customer_number": "10023", "ship_to.city": "Ulm"}), ["address_incomplete"]),
        (order_content({"customer_number": "10023", "payment_method": "gold"}), ["payment_not_offered"]),
        (order_content(needs_review=["lines"]), ["looks_left"]),
        (order_content(lines=[{"sku": "4711", "quantity": "viel"}]), ["bad_value", "bad_quantity"]),
        (order_content(lines=[{"sku": "4711", "quantity": "1", "unit_price": "1.0000001"}]), ["bad_value"]),
        (order_content({"customer_number": "10023", "order_date": "23.11.2026"}), ["bad_value"]),
        (order_content(lines=[{"sku": "4712", "quantity": "10000000"}] * 900), ["too_large"]),
    ],
)
def test_what_is_not_whole_is_not_confirmed_and_no_number_is_used(sqlite_engine: Engine, order: dict[str, Any], codes: list[str]) -> None:
    load_sample(sqlite_engine)
    assert obstacles_of(sqlite_engine, draft_of(sqlite_engine, order)) == codes
    assert confirm_one(sqlite_engine, draft_of(sqlite_engine, fingerprint="good")).sequence == 1


def test_a_message_of_another_kind_is_not_confirmed_as_an_order(company: Engine) -> None:
    assert obstacles_of(company, draft_of(company, kind="change")) == ["not_an_order"]


def test_a_stranger_with_a_whole_address_may_order(company: Engine) -> None:
    address = {"name": "Kurt Neu", "street": "Weg 1", "postcode": "1010", "city": "Wien", "country": "AT"}
    fields = {"buyer_email": "kurt@neu.example", **{f"bill_to.{part}": value for part, value in address.items()}}
    order = confirm_one(company, draft_of(company, order_content(fields)))
    assert (order.customer_number, order.shipping_net, order.taxes[0]["percent"]) == ("", Decimal("19.9"), "20")


def test_the_clerk_chooses_whose_price_holds_line_by_line(company: Engine) -> None:
    lines = [{"sku": "4711", "quantity": "10", "unit_price": "0.20"}, {"sku": "4712", "quantity": "1", "unit_price": "9.99"}]
    confirm_one(company, draft_of(company, order_content(lines=lines)), prices="as_ordered", per_line={1: "ours"})
    with snapshot(company) as session:
        rows = session.exec(select(OrderLine)).all()
    assert [(row.unit_price, row.list_price, row.stated_price) for row in rows] == [
        (Decimal("0.2"), Decimal("0.14"), Decimal("0.2")),
        (Decimal("12.5"), Decimal("12.5"), Decimal("9.99")),
    ]


def test_a_total_that_an_import_has_changed_meanwhile_is_not_confirmed_unseen(company: Engine) -> None:
    draft = draft_of(company)
    with snapshot(company) as session:
        priced = preview(session, draft.id or 0).priced
    assert priced is not None
    load_sample(company, replace(DATA, prices=(replace(DATA.prices[1], price_net=Decimal("0.20")),)))
    with pytest.raises(NotConfirmable, match=r"from 23\.68 to"):
        confirm_one(company, draft, seen_total=priced.gross_total)
    assert confirm_one(company, draft).goods_net == Decimal(20)


def test_many_clerks_at_once_get_numbers_without_gap_or_double(company: Engine) -> None:
    drafts = [draft_of(company, fingerprint=f"f{n}") for n in range(12)]
    with ThreadPoolExecutor(6) as clerks:
        numbers = sorted(order.sequence for order in clerks.map(lambda draft: confirm_one(company, draft), drafts))
    assert numbers == list(range(1, 13))


def test_clerks_who_confirm_the_same_draft_at_once_make_one_order(company: Engine) -> None:
    draft = draft_of(company)

    def attempt(who: str) -> str:
        try:
            return confirm_one(company, draft, who).confirmed_by
        except AlreadyConfirmed:
            return ""

    with ThreadPoolExecutor(6) as clerks:
        winners = [who for who in clerks.map(attempt, ["a", "b", "c", "d", "e", "f"]) if who]
    assert len(winners) == 1
    with snapshot(company) as session:
        assert session.exec(select(Order.number)).all() == ["2026-000001"]


def test_each_year_counts_from_one_in_the_companys_time_zone(company: Engine) -> None:
    confirm_one(company, draft_of(company))
    draft = draft_of(company, fingerprint="f2")
    new_year_in_berlin = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)
    with transaction(company) as session:
        assert confirm(session, draft.id or 0, draft.version, "anna", SETTINGS, at=new_year_in_berlin).number == "2027-000001"


def test_confirming_is_written_down(company: Engine) -> None:
    order = confirm_one(company, draft_of(company))
    with snapshot(company) as session:
        row = session.exec(select(Audit).where(Audit.subject == "order")).one()
    assert (row.who, row.action, row.subject_id) == ("anna", "confirm", order.number)
