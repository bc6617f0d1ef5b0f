"""Signing in with the company's account, against a real provider on a port of its own, with everything that can be wrong in the answer."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest
import requests
from joserfc.jwk import RSAKey
from pydantic import SecretStr, ValidationError
from sqlmodel import select

from config.settings import Oidc, Settings, Store, Web
from models.database import open_database, snapshot, transaction
from models.people import logins
from models.tables import User, UserSession
from review.app import create_app
from tests.review.conftest import Browser, House
from tests.review.provider import CLIENT_ID, Provider, running_provider


@pytest.fixture
def provider() -> Iterator[Provider]:
    with running_provider() as running:
        yield running


@pytest.fixture
def with_settings(furnished: Path, tmp_path: Path, provider: Provider) -> Iterator[Callable[..., House]]:
    """The application with this provider and these settings of [web.oidc]."""
    houses: list[House] = []

    def build(**oidc: Any) -> House:
        shutil.copy(furnished, tmp_path / "mailorder.db")
        engine = open_database(f"sqlite:///{tmp_path / 'mailorder.db'}")
        told = Oidc(issuer=provider.url, client_id=CLIENT_ID, client_secret=SecretStr(provider.secret), **oidc)
        settings = Settings(store=Store(path=tmp_path / "store"), web=Web(oidc=told))
        houses.append(House(create_app(settings, engine), engine, settings, None))  # type: ignore[arg-type]
        return houses[-1]

    yield build
    for house in houses:
        house.app.state.workbench.documents.close()
        house.engine.dispose()


def go(house: House, change: Callable[[dict[str, str]], None] = lambda _query: None, onward: str = "/orders") -> tuple[Browser, Any]:
    """The way there and back, as a browser goes it; `change` spoils what comes back. Returns the browser and the last answer."""
    browser = Browser(house.app, follow_redirects=False)
    there = browser.get(f"/login/oidc?onward={onward}").headers["location"]
    back = requests.get(there, allow_redirects=False, timeout=10).headers["Location"]
    parts = urlsplit(back)
    query = dict(parse_qsl(parts.query))
    change(query)
    return browser, browser.get(f"{parts.path}?{urlencode(query)}")


def results(house: House) -> list[tuple[str, str, str]]:
    with snapshot(house.engine) as session:
        return [(row.name, row.result, row.way) for row in logins(session)]


def test_a_person_of_the_company_signs_in_and_is_led_where_it_was_going(
    house: House, with_settings: Callable[..., House], provider: Provider
) -> None:
    house = with_settings(make_users=True)

    browser, answer = go(house)

    assert (answer.status_code, answer.headers["location"]) == (303, "/orders")
    assert "eva" in browser.get("/orders").text
    assert results(house) == [("eva", "ok", "oidc")]
    asked = provider.asked[0]
    assert asked["code_challenge_method"] == "S256"
    assert len(asked["state"]) >= 32 and len(asked["nonce"]) >= 32
    cookies = answer.headers.get_list("set-cookie")
    assert any("mailorder_session=" in one and "HttpOnly" in one and "samesite=lax" in one.lower() for one in cookies)


def test_the_login_page_offers_it_only_where_it_is_set(with_settings: Callable[..., House], visitor: Browser) -> None:
    assert "/login/oidc" not in visitor.get("/login").text
    assert visitor.get("/login/oidc", follow_redirects=False).headers["location"] == "/login"
    assert "Firmenkonto X" in Browser(with_settings(label="Firmenkonto X").app).get("/login").text


def test_groups_give_the_role(with_settings: Callable[..., House], provider: Provider) -> None:
    provider.person["groups"] = ["leads"]
    house = with_settings(make_users=True, roles={"leads": "lead"})

    browser, _ = go(house)

    assert browser.get("/today").status_code == 200
    assert browser.get("/people").status_code == 403


def test_who_was_signed_in_before_gets_a_new_session(with_settings: Callable[..., House]) -> None:
    house = with_settings(make_users=True)
    browser, _ = go(house)
    first = browser.cookies["mailorder_session"]

    there = browser.get("/login/oidc").headers["location"]
    back = requests.get(there, allow_redirects=False, timeout=10).headers["Location"]
    browser.get(back.split("testserver", 1)[1])

    assert browser.cookies["mailorder_session"] != first
    with snapshot(house.engine) as session:
        assert len(session.exec(select(UserSession)).all()) == 1


def _refused(house: House, answer: Any, result: str) -> None:
    assert answer.status_code in (403, 502)
    assert "mailorder_session" not in answer.cookies
    assert results(house)[0][1] == result
    with snapshot(house.engine) as session:
        assert session.exec(select(UserSession)).all() == []


def _set(name: str, value: str) -> Callable[[dict[str, str]], None]:
    return lambda query: query.update({name: value})


@pytest.mark.parametrize(
    ("change", "result"),
    [
        (_set("state", "another"), "oidc_state"), (_set("state", ""), "oidc_state"), (_set("code", "guessed"), "oidc_token"),
        (_set("code", ""), "oidc_refused"), (_set("error", "access_denied"), "oidc_refused"),
    ],
)  # fmt: skip
def test_a_wrong_answer_of_the_browser_opens_nothing(with_settings: Callable[..., House], change: Any, result: str) -> None:
    house = with_settings(make_users=True)

    _, answer = go(house, change)

    _refused(house, answer, result)


def test_another_browsers_attempt_is_none(with_settings: Callable[..., House]) -> None:
    house = with_settings(make_users=True)
    there = Browser(house.app, follow_redirects=False).get("/login/oidc").headers["location"]
    back = requests.get(there, allow_redirects=False, timeout=10).headers["Location"]

    victim = Browser(house.app, follow_redirects=False)
    victim.get("/login/oidc")
    answer = victim.get(back.split("testserver", 1)[1])

    _refused(house, answer, "oidc_state")


SPOILT: dict[str, Callable[[dict[str, Any]], None]] = {
    "another nonce": lambda claims: claims.update(nonce="another"),
    "no nonce": lambda claims: claims.pop("nonce"),
    "expired": lambda claims: claims.update(iat=1_600_000_000, exp=1_600_000_300),
    "no end": lambda claims: claims.pop("exp"),
    "for another program": lambda claims: claims.update(aud="another"),
    "of another provider": lambda claims: claims.update(iss="https://evil.example"),
    "of nobody": lambda claims: claims.pop("sub"),
    "made for somebody else to use": lambda claims: claims.update(aud=["mailorder", "another"], azp="another"),
    "of another access token": lambda claims: claims.update(at_hash="AAAAAAAAAAAAAAAAAAAAAA"),
}


@pytest.mark.parametrize("spoil", SPOILT.values(), ids=SPOILT)
def test_a_token_that_proves_nothing_opens_nothing(with_settings: Callable[..., House], provider: Provider, spoil: Any) -> None:
    provider.spoil = spoil
    house = with_settings(make_users=True)

    _, answer = go(house)

    _refused(house, answer, "oidc_token")


def test_a_token_signed_with_another_key_opens_nothing(with_settings: Callable[..., House], provider: Provider) -> None:
    provider.published = RSAKey.generate_key(2048, {"kid": "k1"})
    house = with_settings(make_users=True)

    _, answer = go(house)

    _refused(house, answer, "oidc_token")


def test_a_key_that_the_provider_changed_is_asked_for_again(with_settings: Callable[..., House], provider: Provider) -> None:
    house = with_settings(make_users=True)
    provider.published = RSAKey.generate_key(2048, {"kid": "old"})
    house.app.state.workbench.provider._asked(f"{provider.url}/keys")
    provider.published = None

    _, answer = go(house)

    assert answer.status_code == 303


def test_an_unknown_person_is_told_what_to_do(with_settings: Callable[..., House], provider: Provider) -> None:
    house = with_settings()

    _, answer = go(house)

    _refused(house, answer, "unknown")
    assert "Ask an administrator" in answer.text


def test_a_person_who_is_switched_off_or_has_no_group_stays_out(with_settings: Callable[..., House], provider: Provider) -> None:
    house = with_settings(roles={"leads": "lead"}, make_users=True)
    _, answer = go(house)
    _refused(house, answer, "no_role")
    provider.person.update(preferred_username="anna", groups=["leads"])
    with transaction(house.engine) as session:
        session.exec(select(User).where(User.name == "anna")).one().active = False

    _, answer = go(house)

    _refused(house, answer, "inactive")


def test_a_provider_that_is_away_is_said(with_settings: Callable[..., House], provider: Provider) -> None:
    house = with_settings()
    house.app.state.workbench.provider.settings = house.settings.web.oidc.model_copy(update={"issuer": "http://127.0.0.1:9"})

    answer = Browser(house.app, follow_redirects=False).get("/login/oidc")

    assert answer.status_code == 502
    assert results(house)[0][1] == "oidc_unreachable"


@pytest.mark.parametrize(
    ("oidc", "words"),
    [
        ({"issuer": "https://id.example"}, "client_id"), ({"issuer": "http://id.example", "client_id": "x"}, "https"),
        ({"issuer": "https://id.example", "client_id": "x", "scopes": ("email",)}, "openid"), ({"roles": {"x": "king"}}, "clerk"),
    ],
)  # fmt: skip
def test_settings_that_cannot_work_are_refused_with_words(oidc: dict[str, Any], words: str) -> None:
    with pytest.raises(ValidationError, match=words):
        Oidc(**oidc)
