"""Drafts over the API: what a page can do a program can, with the version in ETag and If-Match and problems as RFC 9457 has them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from sqlmodel import select

from models.audit import history
from models.database import snapshot
from models.tables import Draft, Order
from tests.review.conftest import Browser, House, with_scopes
from tests.review.readings import order, order_mail, reading


@pytest.fixture
def program(house: House) -> Browser:
    """A program that may work on drafts."""
    return with_scopes(house, "erp", "drafts:read", "drafts:write")


def _call(program: Browser, method: str, path: str, tag: str | None = None, body: Any = None) -> Any:
    return program.request(method, f"/api/v1/drafts{path}", headers={"If-Match": tag} if tag else {}, json=body)


def test_drafts_are_listed_searched_and_paged(house: House, program: Browser) -> None:
    drafts = [house.draft(reading(order(number=f"PO-881{n}")), order_mail(subject=f"Bestellung {n}")) for n in range(3)]

    first = program.get("/api/v1/drafts?limit=2").json()
    second = program.get("/api/v1/drafts", params={"after": first["next"]}).json()
    found = program.get("/api/v1/drafts?q=PO-8811").json()

    assert [row["id"] for row in first["drafts"] + second["drafts"]] == [draft.id for draft in drafts]
    assert second["next"] is None
    assert [row["order_number"] for row in found["drafts"]] == ["PO-8811"]
    assert program.get("/api/v1/drafts?state=confirmed").json()["drafts"] == []


def test_one_draft_has_all_that_its_page_shows(house: House, program: Browser) -> None:
    draft = house.draft(reading(order(("lines.1.quantity",))))

    answer = program.get(f"/api/v1/drafts/{draft.id}")
    seen = answer.json()
    documents = program.get(f"/api/v1/drafts/{draft.id}/documents").json()

    assert answer.headers["etag"] == f'"{seen["version"]}"'
    quantity = seen["lines"][1]["quantity"]
    start, end = quantity["source"]["span"]
    assert (quantity["value"], quantity["raw"]) == ("20", "20 Paar")
    assert documents[0]["text"][start:end] == quantity["raw"]
    assert seen["needs_review"] == ["lines.1.quantity"]
    assert [one["code"] for one in seen["hindrances"]] == ["looks_left"]
    assert seen["totals"]["currency"] == "EUR"


def test_a_correction_is_saved_under_the_programs_name_and_the_order_confirmed(house: House, program: Browser) -> None:
    draft = house.draft(reading(order(("lines.1.quantity",))))
    tag = program.get(f"/api/v1/drafts/{draft.id}").headers["etag"]

    changed = _call(program, "PATCH", f"/{draft.id}", tag, {"changes": {"lines.1.quantity": "40"}, "prices": {"0": "as_ordered"}})
    confirmed = _call(
        program, "POST", f"/{draft.id}/confirm", changed.headers["etag"], {"seen_total": changed.json()["totals"]["gross_total"]}
    )

    assert changed.json()["needs_review"] == []
    assert confirmed.status_code == 200
    with snapshot(house.engine) as session:
        made = session.exec(select(Order)).one()
        who = {row.who for row in history(session, "draft", draft.id)}
    assert (made.number, made.confirmed_by, who) == (confirmed.json()["number"], "erp", {"erp"})
    assert confirmed.json()["gross_total"] == f"{made.gross_total:.2f}"


def test_every_doubt_can_be_looked_at_at_once_or_one_by_one(house: House, program: Browser) -> None:
    draft = house.draft(reading(order(("lines.1.quantity", "fields.ship_to"))))
    tag = program.get(f"/api/v1/drafts/{draft.id}").headers["etag"]

    hindered = _call(program, "POST", f"/{draft.id}/confirm", tag, {})
    looked = _call(program, "POST", f"/{draft.id}/look", tag, {"paths": ["fields.ship_to"]})
    confirmed = _call(program, "POST", f"/{draft.id}/confirm", looked.headers["etag"], {"looked_at_all": True})

    assert (hindered.status_code, hindered.json()["code"]) == (422, "not_confirmable")
    assert [one["code"] for one in hindered.json()["errors"]] == ["looks_left"]
    assert looked.json()["needs_review"] == ["lines.1.quantity"]
    assert confirmed.status_code == 200


def test_lines_are_put_in_and_taken_out(house: House, program: Browser) -> None:
    draft = house.draft()
    tag = program.get(f"/api/v1/drafts/{draft.id}").headers["etag"]

    added = _call(program, "POST", f"/{draft.id}/lines", tag, {"at": 1})
    removed = _call(program, "DELETE", f"/{draft.id}/lines/0", added.headers["etag"])

    assert (added.status_code, len(added.json()["lines"])) == (201, 3)
    assert [bool(line["sku"]) for line in removed.json()["lines"]] == [False, True]


@pytest.mark.parametrize(
    ("step", "body", "state"),
    [("reject", {"reason": "doppelt"}, "rejected"), ("set-aside", None, "set_aside"), ("customer-service", None, "case")],
)
def test_a_draft_is_closed_and_opened_again(house: House, program: Browser, step: str, body: Any, state: str) -> None:
    draft = house.draft()
    tag = program.get(f"/api/v1/drafts/{draft.id}").headers["etag"]

    closed = _call(program, "POST", f"/{draft.id}/{step}", tag, body)
    twice = _call(program, "POST", f"/{draft.id}/{step}", closed.headers["etag"], body)
    opened = _call(program, "POST", f"/{draft.id}/reopen", closed.headers["etag"])

    assert closed.json()["state"] == state
    assert (twice.status_code, twice.json()["code"]) == (409, "draft_closed")
    assert opened.json()["state"] == "open"


def test_an_order_is_entered_by_hand_and_gets_another_kind(program: Browser) -> None:
    made = _call(program, "POST", "")
    said = _call(program, "POST", f"/{made.json()['id']}/kind", made.headers["etag"], {"kind": "inquiry"})

    assert (made.status_code, len(made.json()["lines"])) == (201, 1)
    assert said.json()["kind"] == "inquiry"
    assert _call(program, "POST", f"/{made.json()['id']}/read-again", said.headers["etag"]).status_code == 422


def test_a_message_is_read_again(house: House, program: Browser) -> None:
    draft = house.draft(reading(kind="other"))
    tag = program.get(f"/api/v1/drafts/{draft.id}").headers["etag"]

    assert _call(program, "POST", f"/{draft.id}/read-again", tag).status_code == 200


@pytest.mark.parametrize(
    ("tag", "status", "code"),
    [(None, 428, "version_missing"), ("*", 428, "version_missing"), ('"99"', 412, "changed_meanwhile"), ("x", 412, "changed_meanwhile")],
)
def test_nothing_is_changed_that_was_not_seen(house: House, program: Browser, tag: str | None, status: int, code: str) -> None:
    draft = house.draft()

    for method, path, body in (
        ("PATCH", "", {"changes": {"fields.note": "x"}}), ("POST", "/confirm", {}), ("POST", "/reject", {"reason": "x"}),
        ("POST", "/set-aside", None),
        ("POST", "/kind", {"kind": "other"}), ("POST", "/lines", {}), ("DELETE", "/lines/0", None), ("POST", "/look", {"paths": None}),
        ("POST", "/read-again", None), ("POST", "/customer-service", None), ("POST", "/reopen", None),
    ):  # fmt: skip
        answer = _call(program, method, f"/{draft.id}{path}", tag, body)
        assert (path, answer.status_code, answer.json()["code"]) == (path, status, code)
        assert answer.headers["content-type"] == "application/problem+json"
    with snapshot(house.engine) as session:
        assert session.get_one(Draft, draft.id).version == draft.version


@pytest.mark.parametrize(
    "changes", [{"fields.nothing": "x"}, {"lines.9.sku": "x"}, {"lines.0.quantity": "viele"}, {"fields.order_date": "gestern"}]
)
def test_a_wrong_value_is_said_with_its_path_and_nothing_is_saved(house: House, program: Browser, changes: dict[str, str]) -> None:
    draft = house.draft()
    tag = program.get(f"/api/v1/drafts/{draft.id}").headers["etag"]

    answer = _call(program, "PATCH", f"/{draft.id}", tag, {"changes": {"fields.note": "neu", **changes}})

    assert (answer.status_code, answer.json()["code"]) == (422, "bad_value")
    assert answer.json()["errors"][0]["at"] in changes
    assert program.get(f"/api/v1/drafts/{draft.id}").headers["etag"] == tag


def test_each_scope_opens_its_own(house: House) -> None:
    draft = house.draft()
    calls = {
        "drafts:read": ("GET", f"/api/v1/drafts/{draft.id}"), "drafts:write": ("POST", "/api/v1/drafts"),
        "orders:read": ("GET", "/api/v1/orders"), "masterdata:read": ("GET", "/api/v1/articles?q=schraube"),
        "figures:read": ("GET", "/api/v1/today?first=2026-11-01&last=2026-11-02"),
        "people:write": ("GET", "/api/v1/users"),
    }  # fmt: skip
    for scope in calls:
        program = with_scopes(house, f"only {scope}", scope)
        opened = {other for other, (method, path) in calls.items() if program.request(method, path).status_code < 300}
        assert opened == {scope}


def test_articles_customers_and_figures(house: House) -> None:
    program = with_scopes(house, "erp", "masterdata:read", "figures:read")
    house.draft()
    today = date.today()  # noqa: DTZ011
    figures = program.get("/api/v1/today", params={"first": str(today - timedelta(days=1)), "last": str(today + timedelta(days=1))}).json()

    assert program.get("/api/v1/articles?q=SK-933-0620").json()[0]["sku"] == "SK-933-0620"
    assert program.get("/api/v1/customers?q=kessler").json()[0]["customer_number"]
    assert (figures["waiting"], figures["total"]["came_in"], len(figures["days"])) == (1, 1, 3)
    assert program.get("/api/v1/today").status_code == 422


def test_users_and_tokens_are_managed(house: House) -> None:
    program = with_scopes(house, "hr", "people:write")

    made = program.post("/api/v1/users", json={"name": "eva", "role": "lead"}).json()
    changed = program.patch(f"/api/v1/users/{made['id']}", json={"role": "clerk", "active": False}).json()
    taken = program.post("/api/v1/users", json={"name": "eva"})
    token = program.post("/api/v1/tokens", json={"name": "bot", "scopes": ["orders:read"]}).json()["token"]
    bot = Browser(house.app, headers={"Authorization": f"Bearer {token}"})

    assert made["password"]
    assert (changed["role"], changed["active"]) == ("clerk", False)
    assert (taken.status_code, taken.json()["code"]) == (409, "name_taken")
    assert bot.get("/api/v1/orders").status_code == 200
    assert {one["name"] for one in program.get("/api/v1/tokens").json()} == {"hr", "bot"}
    assert program.delete("/api/v1/tokens/bot").status_code == 204
    assert bot.get("/api/v1/orders").status_code == 401
    assert program.delete("/api/v1/tokens/nobody").json()["code"] == "unknown_token"
    assert program.post("/api/v1/users/999/reset").status_code == 404
    assert program.delete(f"/api/v1/users/{made['id']}/sessions").json() == {"ended": 0}
    adam = next(one for one in program.get("/api/v1/users").json() if one["name"] == "adam")
    assert program.patch(f"/api/v1/users/{adam['id']}", json={"role": "clerk"}).json()["code"] == "last_administrator"
