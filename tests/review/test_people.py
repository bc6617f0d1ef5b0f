"""People over the pages: who may what on every route, one-time passwords, one's account, sessions, logins, tokens."""

from __future__ import annotations

import re
import secrets

import pytest
from fastapi.routing import APIRoute
from sqlmodel import select

from models.database import snapshot, transaction
from models.people import logins, sessions_of
from models.permissions import MAY, ROLES
from models.tables import User, UserSession
from models.users import find_user
from tests.review.conftest import PASSWORD, Browser, House, token

OPEN_TO_ALL = {"/login", "/login/oidc", "/login/oidc/back"}
OWN = {"/account", "/account/password", "/account/sessions/end", "/logout", "/language"}
NEEDS = {
    "see_figures": {"/today", "/today.csv"},
    "manage_people": {"/people", "/people/{user_id}", "/people/{user_id}/reset", "/people/{user_id}/sessions/end"},
    "see_logins": {"/logins"},
    "manage_tokens": {"/tokens", "/tokens/revoke"},
}


def _routes(house: House) -> set[tuple[str, str]]:
    """Method and path of every route for people."""
    found: set[tuple[str, str]] = set()
    waiting = list(house.app.routes)
    while waiting:
        route = waiting.pop()
        waiting += getattr(getattr(route, "original_router", None), "routes", [])
        if isinstance(route, APIRoute) and not route.path.startswith("/api/"):
            found |= {(method, route.path) for method in route.methods or ()}
    return found


def _need(path: str) -> str:
    return next((need for need, paths in NEEDS.items() if path in paths), "work")


@pytest.mark.parametrize("role", ROLES)
def test_every_route_asks_what_the_role_may(house: House, open_browser: object, role: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("review.queue.live.LASTS_S", 0.0)  # the stream of events would last two minutes
    name = {"clerk": "anna", "lead": "lena", "administrator": "adam"}[role]
    browser: Browser = open_browser(name)  # type: ignore[operator]
    browser.follow_redirects = False
    wrong = {}
    for method, path in sorted(_routes(house)):
        if path in OPEN_TO_ALL | OWN:
            continue
        address = re.sub(r"\{\w+\}", "99", path)
        answer = browser.request(method, address)
        allowed = _need(path) in MAY[role]
        words = "Your role does not include this" if name == "adam" else "Ihre Rolle umfasst das nicht"
        if (words in answer.text) == allowed:
            wrong[method, path] = answer.status_code

    assert wrong == {}


def test_a_role_that_nobody_knows_may_nothing(house: House, anna: Browser) -> None:
    with transaction(house.engine) as session:
        session.exec(select(User).where(User.name == "anna")).one().role = "king"

    assert anna.get("/").status_code == 403


def _add(adam: Browser, name: str = "eva", role: str = "clerk") -> str:
    """Adds a person on the page and gives the password that it shows."""
    page = adam.post("/people", data={"csrf": token(adam.get("/people").text), "name": name, "role": role, "language": "en"}).text
    shown = re.search(r'class="secret"[^>]*>([^<]+)<', page)
    assert shown, page[:2000]
    return str(shown[1])


def _sign_in(visitor: Browser, name: str, password: str) -> str:
    form = {"name": name, "password": password, "csrf": token(visitor.get("/login?language=en").text)}
    return str(visitor.post("/login", data=form).text)


def test_a_new_person_signs_in_once_and_must_choose_a_password(house: House, adam: Browser, visitor: Browser) -> None:
    password, new = _add(adam), secrets.token_urlsafe()
    assert password not in adam.get("/people").text

    page = _sign_in(visitor, "eva", password)
    assert "one-time password" in page
    assert visitor.get("/orders").url.path == "/account"
    assert visitor.post("/drafts", data={"csrf": token(page)}).status_code == 403
    short = visitor.post("/account/password", data={"csrf": token(page), "old": password, "new": "short", "again": "short"})
    assert short.status_code == 422
    assert "too short" in short.text
    answer = visitor.post("/account/password", data={"csrf": token(page), "old": password, "new": new, "again": new})

    assert answer.url.path == "/"
    assert "Queue" in answer.text
    fresh = Browser(house.app, follow_redirects=True)
    assert "wrong" in _sign_in(fresh, "eva", password)
    assert "Queue" in _sign_in(fresh, "eva", new)


def test_a_name_that_is_taken_is_said_in_words_and_what_was_typed_stays(adam: Browser) -> None:
    answer = adam.post("/people", data={"csrf": token(adam.get("/people").text), "name": "anna", "role": "clerk", "language": "de"})

    assert answer.status_code == 422
    assert "has this name already" in answer.text
    assert 'value="anna"' in answer.text


def test_a_reset_signs_out_and_gives_a_password_for_one_time(house: House, adam: Browser, anna: Browser) -> None:
    with snapshot(house.engine) as session:
        user = find_user(session, "anna")
    assert user
    page = adam.post(f"/people/{user.id}/reset", data={"csrf": token(adam.get("/people").text)}).text

    shown = re.search(r'class="secret"[^>]*>([^<]+)<', page)
    assert shown
    assert anna.get("/", follow_redirects=False).status_code == 401
    assert "Einmalpasswort" in Browser(house.app).post("/login", data={}).text or "Einmalpasswort" in _german_login(house, shown[1])


def _german_login(house: House, password: str) -> str:
    browser = Browser(house.app, follow_redirects=True)
    form = {"name": "anna", "password": password, "csrf": token(browser.get("/login").text)}
    return str(browser.post("/login", data=form).text)


def test_the_last_administrator_is_kept_with_words(house: House, adam: Browser) -> None:
    with snapshot(house.engine) as session:
        user = find_user(session, "adam")
    assert user
    answer = adam.post(
        f"/people/{user.id}", data={"csrf": token(adam.get("/people").text), "role": "clerk", "language": "en", "active": "yes"}
    )

    assert answer.status_code == 422
    assert "last administrator" in answer.text


def test_switching_off_is_at_once_and_can_be_undone(house: House, adam: Browser, anna: Browser) -> None:
    with snapshot(house.engine) as session:
        user = find_user(session, "anna")
    assert user
    form = {"csrf": token(adam.get("/people").text), "role": "lead", "language": "de"}
    adam.post(f"/people/{user.id}", data=form)
    assert anna.get("/", follow_redirects=False).status_code == 401
    page = adam.post(f"/people/{user.id}", data={**form, "active": "yes"}).text

    assert "Lead" in page
    assert "active: yes → no" in re.sub(r"\s+", " ", page)


def test_sessions_are_seen_and_ended_the_own_one_stays(house: House, anna: Browser, visitor: Browser) -> None:
    visitor.headers["user-agent"] = "Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/130.0"
    _sign_in(visitor, "anna", PASSWORD)
    page = anna.get("/account").text
    assert "Firefox, Windows" in page

    anna.post("/account/sessions/end", data={"csrf": token(page)})

    assert anna.get("/").status_code == 200
    assert visitor.get("/", follow_redirects=False).status_code == 401


def test_nobody_ends_the_sessions_of_another_but_an_administrator(house: House, anna: Browser, ben: Browser, adam: Browser) -> None:
    with snapshot(house.engine) as session:
        user = find_user(session, "ben")
        assert user
        (row,) = sessions_of(session, user.id or 0)
    anna.post("/account/sessions/end", data={"csrf": token(anna.get("/account").text), "session": row.token_sha256[:16]})
    assert ben.get("/").status_code == 200

    adam.post(f"/people/{user.id}/sessions/end", data={"csrf": token(adam.get("/people").text), "session": row.token_sha256[:16]})

    assert ben.get("/", follow_redirects=False).status_code == 401


def test_each_login_is_written_down_with_its_address(house: House, adam: Browser, visitor: Browser) -> None:
    _sign_in(visitor, "anna", "falsch")
    _sign_in(visitor, "niemand", "falsch")
    _sign_in(visitor, "anna", PASSWORD)

    page = adam.get("/logins").text
    with snapshot(house.engine) as session:
        rows = [(row.name, row.result, row.address) for row in logins(session)]

    assert rows == [("anna", "ok", "testclient"), ("niemand", "unknown", "testclient"), ("anna", "wrong", "testclient")]
    assert "wrong password" in page and "unknown name" in page
    assert "niemand" not in adam.get("/logins?name=anna").text
    assert ">signed in<" not in adam.get("/logins?failed=true").text


def test_a_login_takes_a_new_session_whatever_cookie_the_browser_brings(house: House, visitor: Browser) -> None:
    visitor.cookies.set("mailorder_session", "chosen-by-an-attacker")
    _sign_in(visitor, "anna", PASSWORD)
    first = [cookie.value for cookie in visitor.cookies.jar if cookie.name == "mailorder_session"]
    _sign_in(visitor, "anna", PASSWORD)
    second = [cookie.value for cookie in visitor.cookies.jar if cookie.name == "mailorder_session"]

    assert "chosen-by-an-attacker" not in (first[-1], second[-1])
    with snapshot(house.engine) as session:
        assert len(session.exec(select(UserSession)).all()) >= 1


def test_a_token_is_shown_once_opens_what_it_says_and_is_revoked(house: House, adam: Browser) -> None:
    form = {"csrf": token(adam.get("/tokens").text), "name": "lager", "scope": ["orders:read"]}
    page = adam.post("/tokens", data=form).text
    found = re.search(r'class="secret"[^>]*>(mo_[\w-]{43})<', page)
    assert found
    program = Browser(house.app, headers={"Authorization": f"Bearer {found[1]}"})

    assert program.get("/api/v1/orders").status_code == 200
    assert program.get("/api/v1/users").status_code == 403
    assert found[1] not in adam.get("/tokens").text
    adam.post("/tokens/revoke", data=form)
    assert program.get("/api/v1/orders").status_code == 401


@pytest.mark.parametrize(
    ("name", "scopes", "words"), [("", ["orders:read"], "name"), ("lager", [], "may do"), ("anna", ["orders:read"], "already")]
)
def test_a_token_that_cannot_be_made_says_why(adam: Browser, name: str, scopes: list[str], words: str) -> None:
    answer = adam.post("/tokens", data={"csrf": token(adam.get("/tokens").text), "name": name, "scope": scopes})

    assert answer.status_code == 422
    assert words in answer.text
