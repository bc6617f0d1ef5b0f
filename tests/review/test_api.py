"""The API: what programs bring in and fetch."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from dispatch.outbox import release_due
from models.confirmation import confirm
from models.database import snapshot, transaction
from models.tables import MessageRow, now
from tests.review.conftest import Browser, House, with_scopes
from tests.review.readings import order, order_mail, reading


@pytest.fixture
def program(house: House) -> Browser:
    """A client with a token of all scopes."""
    return with_scopes(house, "all", "messages:write", "orders:read", "orders:take")


AN_HOUR_AGO = now() - timedelta(hours=1)


def _confirmed(house: House, count: int = 1) -> list[str]:
    """So many orders, confirmed and released."""
    numbers = []
    for number in range(count):
        draft = house.draft(reading(order(number=f"PO-{number}")), order_mail(subject=f"Bestellung {number}"))
        with transaction(house.engine) as session:
            numbers.append(confirm(session, draft.id or 0, draft.version, "anna", house.settings, at=AN_HOUR_AGO).number)
    release_due(house.engine, house.settings, lambda: now() + timedelta(hours=1))
    return numbers


def _upload(program: Browser, content: bytes) -> Any:
    return program.post("/api/v1/messages", files={"file": ("order.eml", content, "message/rfc822")})


def test_an_upload_is_kept_byte_for_byte(house: House, program: Browser) -> None:
    content = order_mail() + bytes(range(256))

    answer = _upload(program, content)

    assert answer.status_code == 201
    with snapshot(house.engine) as session:
        assert house.store.read(session.get_one(MessageRow, answer.json()["id"])) == content


def test_the_same_upload_twice_is_one_message(house: House, program: Browser) -> None:
    first, second = (_upload(program, order_mail()).json() for _ in range(2))

    assert (first["new"], second["new"]) == (True, False)
    assert first["id"] == second["id"]


def test_a_message_says_how_far_it_is(house: House, program: Browser) -> None:
    number = _confirmed(house)[0]

    answer = program.get("/api/v1/messages/1").json()

    assert answer["state"] == "read"
    assert [(draft["state"], draft["order"]) for draft in answer["drafts"]] == [("confirmed", number)]


def test_a_department_goes_through_its_orders_page_by_page_and_takes_them(house: House, program: Browser) -> None:
    numbers = _confirmed(house, 3)

    first = program.get("/api/v1/orders", params={"target": "versand", "limit": 2}).json()
    second = program.get("/api/v1/orders", params={"target": "versand", "limit": 2, "after": first["next"]}).json()
    for _ in range(2):
        taken = program.post(f"/api/v1/orders/{numbers[0]}/taken", json={"target": "versand"})
        assert taken.json()["state"] == "done"
    left = program.get("/api/v1/orders", params={"target": "versand"}).json()

    assert [order["number"] for order in first["orders"] + second["orders"]] == numbers
    assert second["next"] is None
    assert [order["number"] for order in left["orders"]] == numbers[1:]


def test_an_order_never_changes_and_says_so(house: House, program: Browser) -> None:
    number = _confirmed(house)[0]
    first = program.get(f"/api/v1/orders/{number}")

    again = program.get(f"/api/v1/orders/{number}", headers={"If-None-Match": first.headers["etag"]})

    assert first.json()["number"] == number
    assert again.status_code == 304


@pytest.mark.parametrize("shown", ["", "Bearer", "Bearer x", "Basic YTpi", "Bearer mo_" + "x" * 5000])
def test_without_a_token_there_is_nothing(visitor: Browser, shown: str) -> None:
    for path in ("/api/v1/orders?target=versand", "/api/v1/orders/1", "/api/v1/messages/1"):
        answer = visitor.get(path, headers={"Authorization": shown} if shown else {})
        assert (answer.status_code, answer.headers["www-authenticate"]) == (401, "Bearer")


def test_a_token_opens_only_what_its_scopes_say(house: House) -> None:
    reader = with_scopes(house, "reader", "orders:read")

    assert reader.get("/api/v1/orders", params={"target": "versand"}).status_code == 200
    assert reader.post("/api/v1/orders/2026-000001/taken", json={"target": "versand"}).status_code == 403
    assert _upload(reader, b"x").status_code == 403


def test_a_clerks_cookie_opens_no_api(anna: Browser) -> None:
    assert anna.get("/api/v1/orders", params={"target": "versand"}).status_code == 401


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/api/v1/orders?target=nobody", 404), ("/api/v1/orders?target=lager", 404), ("/api/v1/orders", 200),
        ("/api/v1/orders?target=versand&limit=0", 422),
        ("/api/v1/orders?target=versand&limit=x", 422), ("/api/v1/orders/none", 404), ("/api/v1/messages/99", 404),
        ("/api/v1/messages/0", 422),
        ("/api/v1/messages/99999999999999999999", 422), ("/api/v1/nothing", 404), ("/api/v1/orders?target=versand&after=%00", 200),
    ],
)  # fmt: skip
def test_a_wrong_call_is_told_in_json(program: Browser, path: str, status: int) -> None:
    answer = program.get(path)

    assert answer.status_code == status
    assert status == 200 or answer.json()["detail"]


def test_health_needs_no_token(visitor: Browser) -> None:
    assert visitor.get("/api/v1/health").json() == {"status": "ok"}


def test_the_api_describes_itself_with_examples(visitor: Browser) -> None:
    described = visitor.get("/api/v1/openapi.json").json()

    assert set(described["paths"]) >= {
        "/api/v1/health", "/api/v1/messages", "/api/v1/messages/{message_id}", "/api/v1/orders", "/api/v1/orders/{number}",
        "/api/v1/orders/{number}/taken",
    }  # fmt: skip
    assert "example" in str(described["paths"]["/api/v1/orders"]["get"]["responses"]["200"])


def test_an_order_that_can_still_be_taken_back_is_given_to_nobody(house: House) -> None:
    draft = house.draft()
    with transaction(house.engine) as session:
        number = confirm(session, draft.id or 0, draft.version, "anna", house.settings).number
    reader = with_scopes(house, "early", "orders:read")

    assert reader.get(f"/api/v1/orders/{number}").status_code == 404
    assert reader.get("/api/v1/orders", params={"target": "versand"}).json()["orders"] == []
