"""Over the API: notes, assigning, parking, asking, undo, split lines, and a confirmation taken back."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import select

from models.claims import claim
from models.database import snapshot, transaction
from models.tables import Order, Outcome, now
from tests.review.conftest import Browser, House, with_scopes
from tests.review.readings import order, order_mail, reading


@pytest.fixture
def program(house: House) -> Browser:
    """A program that may work on drafts."""
    return with_scopes(house, "erp", "drafts:read", "drafts:write")


def call(program: Browser, method: str, path: str, tag: str | None = None, body: Any = None) -> Any:
    return program.request(method, f"/api/v1{path}", headers={"If-Match": tag} if tag else {}, json=body)


def tag_of(program: Browser, draft_id: int | None) -> str:
    return str(call(program, "GET", f"/drafts/{draft_id}").headers["etag"])


def test_notes_are_written_and_the_draft_is_assigned_and_listed_as_theirs(house: House, program: Browser) -> None:
    draft, other = house.draft(), house.draft(reading(order(number="PO-2")), order_mail(subject="Bestellung 2"))

    written = call(program, "POST", f"/drafts/{draft.id}/notes", body={"text": "@ben bitte ansehen"})
    given = call(program, "POST", f"/drafts/{draft.id}/assign", tag_of(program, draft.id), {"to": "anna"})
    nobody = call(program, "POST", f"/drafts/{other.id}/assign", tag_of(program, other.id), {"to": "nobody-like-this"})

    assert (written.status_code, written.json()["who"]) == (201, "erp")
    assert [note["text"] for note in call(program, "GET", f"/drafts/{draft.id}/notes").json()] == ["@ben bitte ansehen"]
    assert given.json()["assigned_to"] == "anna"
    assert nobody.status_code == 422
    for name in ("anna", "ben"):
        assert [row["id"] for row in program.get(f"/api/v1/drafts?assigned_to={name}").json()["drafts"]] == [draft.id]


def test_a_draft_is_parked_asked_about_and_brought_back(house: House, program: Browser) -> None:
    draft = house.draft()
    day = (now().date() + timedelta(days=3)).isoformat()
    question = {"recipient": "a@b.example", "subject": "Ihre Bestellung", "text": "Welche Größe?", "language": "de", "until": day}

    yesterday = call(program, "POST", f"/drafts/{draft.id}/park", tag_of(program, draft.id), {"until": "2020-01-01"})
    parked = call(program, "POST", f"/drafts/{draft.id}/park", tag_of(program, draft.id), {"until": day})
    back = call(program, "POST", f"/drafts/{draft.id}/bring-back", parked.headers["etag"])
    asked = call(program, "POST", f"/drafts/{draft.id}/ask", back.headers["etag"], question)
    empty = call(program, "POST", f"/drafts/{draft.id}/ask", asked.headers["etag"], {**question, "text": " "})

    assert (yesterday.status_code, yesterday.json()["code"]) == (422, "wrong_day")
    assert (parked.json()["state"], parked.json()["waits_until"]) == ("parked", day)
    assert back.json()["state"] == "open"
    assert (asked.json()["state"], asked.json()["waits_until"]) == ("asked", day)
    assert (empty.status_code, empty.json()["code"]) == (422, "not_askable")


def test_changes_are_taken_back_and_done_again_and_told(house: House, program: Browser) -> None:
    draft = house.draft()

    split = call(program, "POST", f"/drafts/{draft.id}/lines/1/split", tag_of(program, draft.id))
    undone = call(program, "POST", f"/drafts/{draft.id}/undo", split.headers["etag"])
    redone = call(program, "POST", f"/drafts/{draft.id}/redo", undone.headers["etag"])
    nothing = call(program, "POST", f"/drafts/{draft.id}/redo", redone.headers["etag"])

    assert [len(answer.json()["lines"]) for answer in (split, undone, redone)] == [3, 2, 3]
    assert (nothing.status_code, nothing.json()["code"]) == (409, "nothing_to_undo")
    told = call(program, "GET", f"/drafts/{draft.id}/history").json()
    assert [entry["action"] for entry in told if entry["who"] == "erp"] == ["split line", "undo", "redo"]


def test_a_clerks_open_draft_is_not_decided_on_by_a_program(house: House, program: Browser) -> None:
    draft = house.draft()
    with transaction(house.engine) as session:
        claim(session, draft.id or 0, "anna", "window", 120)

    refused = [
        call(program, "POST", f"/drafts/{draft.id}/{step}", tag_of(program, draft.id), body)
        for step, body in (("confirm", {}), ("reject", {"reason": "x"}), ("set-aside", None), ("customer-service", None))
    ]

    assert [(answer.status_code, answer.json()["code"]) for answer in refused] == [(409, "claimed")] * 4


def test_a_confirmation_is_taken_back_and_its_outcome_with_it(house: House, program: Browser) -> None:
    draft = house.draft()
    changed = call(program, "PATCH", f"/drafts/{draft.id}", tag_of(program, draft.id), {"changes": {"lines.1.quantity": "40"}})
    made = call(program, "POST", f"/drafts/{draft.id}/confirm", changed.headers["etag"], {"looked_at_all": True}).json()["number"]
    with snapshot(house.engine) as session:
        assert session.get(Outcome, draft.id) is not None
    reader = with_scopes(house, "books", "orders:read")
    assert reader.get("/api/v1/orders").json()["orders"] == [], "it can still be taken back"

    back = call(program, "POST", f"/orders/{made}/take-back")

    assert (back.status_code, back.json()["state"], back.json()["order"]) == (200, "open", None)
    with snapshot(house.engine) as session:
        assert session.get(Outcome, draft.id) is None
        assert session.exec(select(Order.state)).one() == "taken_back"
    assert reader.get("/api/v1/orders").json()["orders"] == []
    again = call(program, "POST", f"/drafts/{draft.id}/confirm", back.headers["etag"], {"looked_at_all": True})
    assert again.json()["number"] == made
    with transaction(house.engine) as session:
        session.exec(select(Order)).one().final_at = now()
    assert [one["number"] for one in reader.get("/api/v1/orders").json()["orders"]] == [made]
    late = call(program, "POST", f"/orders/{made}/take-back")
    assert (late.status_code, late.json()["code"]) == (409, "order_final")
