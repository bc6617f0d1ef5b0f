"""Corrections: what was read stays beside what the clerk says, doubts are settled, and paths follow their lines."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Engine

from models.audit import history
from models.confirmation import confirm
from models.content import empty_line, leaf, put, renumber, value
from models.corrections import choose_prices, confirm_looks, correct, delete_line, insert_line, take_over
from models.database import snapshot, transaction
from models.errors import BadValue, StaleDraft, UnknownOrder
from models.tables import Draft, Order
from models.weighing import chosen_prices
from tests.models.sample import SETTINGS, draft_of, load_sample, order_content

LINES = [{"sku": "4711", "quantity": "1"}, {"sku": "4712", "quantity": "2"}, {"sku": "BUCH", "quantity": "3"}]


def skus(draft: Draft) -> list[str]:
    return [value(draft.content, f"lines.{n}.sku") for n in range(len(draft.content["lines"]))]


def corrected(engine: Engine, draft: Draft, **changes: str | None) -> Draft:
    """`lines_0_quantity="7"` for {"lines.0.quantity": "7"}."""
    with transaction(engine) as session:
        return correct(session, draft.id or 0, draft.version, {path.replace("__", "."): new for path, new in changes.items()}, "anna")


def test_a_correction_keeps_what_was_read_and_says_who(engine: Engine) -> None:
    draft = corrected(engine, draft_of(engine), lines__0__quantity=" 7 ")
    found = leaf(draft.content, "lines.0.quantity")
    assert found is not None
    assert (found["value"], found["raw"], found["confidence"], found["why"]) == ("7", "100", 1.0, ["corrected by anna"])
    assert found["source"]["document"] == "0"
    with snapshot(engine) as session:
        [row] = history(session, "draft", draft.id)
    assert (row.who, row.path, row.before, row.after) == ("anna", "lines.0.quantity", "100", "7")


def test_the_doubt_and_the_check_about_a_corrected_value_are_settled(sqlite_engine: Engine) -> None:
    checks = [{"code": "x", "severity": "warning", "at": at, "message": "…"} for at in ("lines.0.quantity", "lines.0.unit")]
    draft = draft_of(sqlite_engine, order_content(needs_review=["lines.0.quantity", "lines.0.unit", "lines"], checks=checks))
    draft = corrected(sqlite_engine, draft, lines__0__quantity="7")
    assert (draft.content["needs_review"], draft.looks) == (["lines.0.unit", "lines"], 2)
    assert [check["at"] for check in draft.content["checks"]] == ["lines.0.unit"]


def test_a_check_goes_with_each_value_that_it_follows_from(sqlite_engine: Engine) -> None:
    codes = {
        "product_differs": "lines.0.line_total",
        "sum_differs": "fields.net_total",
        "unread_row": "lines",
        "discontinued": "lines.1.sku",
    }
    checks = [{"code": code, "severity": "warning", "at": at, "message": "…"} for code, at in codes.items()]
    draft = draft_of(sqlite_engine, order_content(lines=LINES, checks=checks))
    draft = corrected(sqlite_engine, draft, lines__0__quantity="7")
    assert [check["code"] for check in draft.content["checks"]] == ["unread_row", "discontinued"]


def test_the_sum_is_another_without_a_line(sqlite_engine: Engine) -> None:
    checks = [
        {"code": code, "severity": "warning", "at": at, "message": "…"}
        for code, at in (("sum_differs", "fields.net_total"), ("unread_row", "lines"))
    ]
    draft = draft_of(sqlite_engine, order_content(lines=LINES, checks=checks))
    with transaction(sqlite_engine) as session:
        draft = delete_line(session, draft.id or 0, draft.version, 0, "anna")
    assert [check["code"] for check in draft.content["checks"]] == ["unread_row"]


def test_saying_the_same_value_settles_the_doubt_and_leaves_the_value(sqlite_engine: Engine) -> None:
    draft = corrected(sqlite_engine, draft_of(sqlite_engine, order_content(needs_review=["lines.0.quantity"])), lines__0__quantity="100")
    found = leaf(draft.content, "lines.0.quantity")
    assert found is not None
    assert (found["confidence"], draft.looks) == (0.9, 0)


def test_a_value_is_emptied_and_an_empty_place_filled(sqlite_engine: Engine) -> None:
    draft = corrected(sqlite_engine, draft_of(sqlite_engine), fields__buyer_name=None, fields__ship_to__city="Ulm", fields__note="")
    assert leaf(draft.content, "fields.buyer_name") is None
    assert (value(draft.content, "fields.ship_to.city"), leaf(draft.content, "fields.note")) == ("Ulm", None)


def test_the_queue_follows_customer_and_name(sqlite_engine: Engine) -> None:
    draft = corrected(sqlite_engine, draft_of(sqlite_engine), fields__buyer_name="Meier", fields__customer_number="10024")
    assert (draft.title, draft.customer_number) == ("Meier", "10024")


@pytest.mark.parametrize(
    ("path", "new"),
    [
        ("lines.0.quantity", "sieben"),
        ("lines.0.quantity", "1,5"),
        ("lines.0.unit_price", "1e3"),
        ("lines.0.unit", "Stück"),
        ("fields.order_date", "23.11.2026"),
        ("fields.order_date", "2026-02-30"),
        ("fields.currency", "Euro"),
        ("fields.ship_to.country", "Deutschland"),
        ("fields.buyer_email", "keine"),
        ("fields.buyer_name", "a\nBcc: x@y.example"),
        ("lines.1.quantity", "1"),
        ("lines.-1.quantity", "1"),
        ("lines.0", "1"),
        ("fields.colour", "red"),
        ("fields.ship_to", "x"),
        ("needs_review", "x"),
        ("", "x"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_changed(sqlite_engine: Engine, path: str, new: str) -> None:
    draft = draft_of(sqlite_engine)
    with pytest.raises(BadValue, match=r".+"), transaction(sqlite_engine) as session:
        correct(session, draft.id or 0, draft.version, {"fields.note": "x", path: new}, "anna")
    with snapshot(sqlite_engine) as session:
        assert session.get_one(Draft, draft.id).content == draft.content


def test_what_is_refused_leaves_nothing_in_the_history_of_what_is_saved_without_it(engine: Engine) -> None:
    draft = draft_of(engine)
    with transaction(engine) as session:
        with pytest.raises(BadValue):
            correct(session, draft.id or 0, draft.version, {"fields.note": "eilt", "fields.currency": "Euro"}, "anna")
        correct(session, draft.id or 0, draft.version, {"fields.note": "eilt"}, "anna")

    with snapshot(engine) as session:
        assert [(row.path, row.after) for row in history(session, "draft", draft.id)] == [("fields.note", "eilt")]


def test_a_line_taken_out_takes_its_doubts_with_it_and_the_others_move_up(engine: Engine) -> None:
    checks = [{"code": "x", "severity": "warning", "at": f"lines.{n}.sku", "message": "…"} for n in range(3)]
    draft = draft_of(engine, order_content(lines=LINES, needs_review=["lines.0.sku", "lines.1", "lines.2.sku", "lines"], checks=checks))
    with transaction(engine) as session:
        draft = delete_line(session, draft.id or 0, draft.version, 1, "anna")
    assert skus(draft) == ["4711", "BUCH"]
    assert draft.content["needs_review"] == ["lines.0.sku", "lines.1.sku", "lines"]
    assert [check["at"] for check in draft.content["checks"]] == ["lines.0.sku", "lines.1.sku"]


def test_a_line_put_in_moves_the_doubts_of_those_below(engine: Engine) -> None:
    draft = draft_of(engine, order_content(lines=LINES, needs_review=["lines.0.sku", "lines.1.sku"]))
    with transaction(engine) as session:
        draft = insert_line(session, draft.id or 0, draft.version, "anna", at=1)
        draft = insert_line(session, draft.id or 0, draft.version, "anna")
        with pytest.raises(BadValue):
            delete_line(session, draft.id or 0, draft.version, 5, "anna")
    assert skus(draft) == ["4711", "", "4712", "BUCH", ""]
    assert draft.content["needs_review"] == ["lines.0.sku", "lines.2.sku"]


@given(st.integers(0, 5), st.lists(st.integers(0, 4), max_size=8))
def test_putting_a_line_in_and_taking_it_out_again_changes_nothing(at: int, doubted: list[int]) -> None:
    content = order_content(lines=[{"sku": str(n)} for n in range(5)], needs_review=[f"lines.{n}.sku" for n in doubted])
    before = list(content["needs_review"])
    content["lines"].insert(at, empty_line())
    renumber(content, at, 1)
    for n, entry in zip(doubted, content["needs_review"], strict=True):
        assert value(content, entry) == str(n)  # the doubt still points at its own line
    del content["lines"][at]
    renumber(content, at + 1, -1)
    assert content["needs_review"] == before


def test_a_look_settles_all_or_what_it_names(engine: Engine) -> None:
    draft = draft_of(engine, order_content(lines=LINES, needs_review=["lines.0.sku", "lines.0.quantity", "fields.bill_to.city", "lines"]))
    with transaction(engine) as session:
        draft = confirm_looks(session, draft.id or 0, draft.version, "anna", ["lines.0"])
        assert draft.content["needs_review"] == ["fields.bill_to.city", "lines"]
        draft = confirm_looks(session, draft.id or 0, draft.version, "anna")
        assert (draft.content["needs_review"], draft.looks) == ([], 0)
        assert len(history(session, "draft", draft.id)) == 4


def test_the_choice_of_a_price_stays_with_its_line(engine: Engine) -> None:
    draft = draft_of(engine, order_content(lines=LINES))
    with transaction(engine) as session:
        draft = choose_prices(session, draft.id or 0, draft.version, {1: "as_ordered", 2: "ours"}, "anna")
        draft = delete_line(session, draft.id or 0, draft.version, 0, "anna")
        assert chosen_prices(draft) == {0: "as_ordered", 1: "ours"}
        with pytest.raises(BadValue):
            choose_prices(session, draft.id or 0, draft.version, {9: "ours"}, "anna")


def test_of_clerks_who_save_at_once_one_wins_and_the_others_are_told(engine: Engine) -> None:
    draft = draft_of(engine)

    def attempt(quantity: int) -> int:
        try:
            return int(value(corrected(engine, draft, lines__0__quantity=str(quantity)).content, "lines.0.quantity"))
        except StaleDraft:
            return 0

    with ThreadPoolExecutor(5) as clerks:
        winners = [quantity for quantity in clerks.map(attempt, range(1, 6)) if quantity]
    assert len(winners) == 1
    with snapshot(engine) as session:
        assert value(session.get_one(Draft, draft.id).content, "lines.0.quantity") == str(winners[0])


def test_a_leaf_is_put_where_an_address_was_missing() -> None:
    content = order_content()
    content["fields"]["ship_to"] = None
    put(content, "fields.ship_to.city", {"value": "Ulm"})
    assert value(content, "fields.ship_to.city") == "Ulm"


def ordered(engine: Engine, lines: list[dict[str, str]]) -> Order:
    """A confirmed order of customer 10023."""
    load_sample(engine)
    draft = draft_of(engine, order_content(lines=lines), fingerprint="earlier")
    with transaction(engine) as session:
        return confirm(session, draft.id or 0, draft.version, "anna", SETTINGS)


def test_the_lines_of_an_earlier_order_are_taken_over_without_its_prices(engine: Engine) -> None:
    order = ordered(engine, [{"sku": "4711", "quantity": "100", "unit_price": "0.17"}, {"sku": "4712", "quantity": "2"}])
    draft = draft_of(engine, order_content(lines=[], needs_review=["lines"]))
    with transaction(engine) as session:
        draft = take_over(session, draft.id or 0, draft.version, order.number, "anna")
    assert skus(draft) == ["4711", "4712"]
    assert [value(draft.content, f"lines.0.{part}") for part in ("quantity", "unit", "unit_price")] == ["100", "C62", ""]
    found = leaf(draft.content, "lines.0.quantity")
    assert found is not None
    assert found["why"] == [f"taken over from order {order.number}"]
    assert (draft.content["needs_review"], draft.touched) == (["lines"], True)
    with snapshot(engine) as session:
        (row,) = history(session, "draft", draft.id)
    assert (row.who, row.action, row.path, row.after) == ("anna", "take over lines", "lines", order.number)


def test_lines_taken_over_stand_behind_what_was_read_and_instead_of_nothing(sqlite_engine: Engine) -> None:
    order = ordered(sqlite_engine, [{"sku": "4711", "quantity": "100"}])
    draft = draft_of(sqlite_engine, order_content(lines=[{}, {"sku": "BUCH", "quantity": "1"}, {}], needs_review=["lines.1.quantity"]))
    with transaction(sqlite_engine) as session:
        draft = take_over(session, draft.id or 0, draft.version, order.number, "anna")
    assert skus(draft) == ["BUCH", "4711"]
    assert draft.content["needs_review"] == ["lines.0.quantity"]


def test_another_buyers_order_is_not_taken_over(sqlite_engine: Engine) -> None:
    order = ordered(sqlite_engine, LINES)
    draft = draft_of(sqlite_engine, order_content({"customer_number": "10024"}, lines=[]))
    for number in (order.number, "2026-999999"):
        with transaction(sqlite_engine) as session, pytest.raises(UnknownOrder):
            take_over(session, draft.id or 0, draft.version, number, "anna")
