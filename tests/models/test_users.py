"""Who may sign in: passwords are hashed, guessing is slowed down, tokens are kept as hashes only."""

from __future__ import annotations

import secrets
from datetime import timedelta

import pytest
from argon2 import PasswordHasher
from sqlalchemy import Engine
from sqlmodel import select

from models.database import snapshot, transaction
from models.errors import Refusal
from models.tables import ApiToken, User, UserSession
from models.tokens import create_token, find_token, revoke_token
from models.users import (
    FREE_TRIES,
    LONGEST_PAUSE,
    Refused,
    add_user,
    end_session,
    find_session,
    open_session,
    set_password,
    sign_in,
)
from tests.models.sample import NOON

PASSWORD = secrets.token_urlsafe()
ANOTHER = secrets.token_urlsafe()


@pytest.fixture(autouse=True)
def quick_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same hashing with less work: what it costs is argon2's own business."""
    monkeypatch.setattr("models.passwords._hasher", lambda: PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


@pytest.fixture
def anna(engine: Engine) -> Engine:
    with transaction(engine) as session:
        add_user(session, "anna", PASSWORD)
    return engine


def attempt(engine: Engine, password: str, seconds: float = 0) -> User | Refused:
    with transaction(engine) as session:
        return sign_in(session, "anna", password, NOON + timedelta(seconds=seconds))


def test_the_right_password_signs_in_and_is_nowhere_in_the_database(anna: Engine) -> None:
    user = attempt(anna, PASSWORD)
    assert isinstance(user, User)
    assert user.password_hash.startswith("$argon2id$")
    assert PASSWORD not in user.password_hash


def test_a_wrong_password_and_an_unknown_name_look_the_same(anna: Engine) -> None:
    with transaction(anna) as session:
        assert sign_in(session, "niemand", PASSWORD, NOON) == Refused("name or password is wrong", result="unknown")
    assert attempt(anna, "falsch") == Refused("name or password is wrong")


def test_guessing_is_slowed_down_even_for_the_right_password(anna: Engine) -> None:
    for _ in range(FREE_TRIES):
        refused = attempt(anna, "falsch")
    assert isinstance(refused, Refused)
    assert refused.until == NOON + timedelta(seconds=30)
    assert isinstance(attempt(anna, PASSWORD, 29), Refused)
    assert isinstance(attempt(anna, PASSWORD, 30), User)


def test_a_hundred_wrong_passwords_wait_a_quarter_of_an_hour_each_and_no_longer(anna: Engine) -> None:
    seconds = 0.0
    for _ in range(12):
        refused = attempt(anna, "falsch", seconds)
        assert isinstance(refused, Refused)
        until = refused.until or NOON
        seconds = max(seconds, (until - NOON).total_seconds())
    with snapshot(anna) as session:
        user = session.exec(select(User)).one()
    assert user.locked_until is not None
    assert isinstance(attempt(anna, PASSWORD, seconds + LONGEST_PAUSE.total_seconds()), User)


def test_an_account_that_is_switched_off_signs_in_no_more_and_is_signed_out(anna: Engine) -> None:
    user = attempt(anna, PASSWORD)
    assert isinstance(user, User)
    with transaction(anna) as session:
        token, _ = open_session(session, user, 1, NOON)
        session.get_one(User, user.id).active = False
    with snapshot(anna) as session:
        assert find_session(session, token, NOON) is None
    assert isinstance(attempt(anna, PASSWORD), Refused)


@pytest.mark.parametrize(
    ("name", "password", "role", "words"),
    [
        ("anna", PASSWORD, "clerk", "there already"),
        ("bert", "kurz", "clerk", "shorter"),
        ("bert", PASSWORD, "king", "allowed"),
        (" ", PASSWORD, "clerk", "empty"),
    ],
    ids=["taken", "short", "king", "empty"],
)
def test_what_is_no_good_account_is_refused_with_words(anna: Engine, name: str, password: str, role: str, words: str) -> None:
    with transaction(anna) as session, pytest.raises(Refusal, match=words):
        add_user(session, name, password, role)


def test_a_session_lasts_as_long_as_set_and_its_token_is_kept_as_a_hash(anna: Engine) -> None:
    user = attempt(anna, PASSWORD)
    assert isinstance(user, User)
    with transaction(anna) as session:
        token, row = open_session(session, user, 2, NOON)
        assert token not in (row.token_sha256, row.csrf)
    with snapshot(anna) as session:
        found = find_session(session, token, NOON + timedelta(minutes=119))
        assert found is not None
        assert found.user.name == "anna"
        assert find_session(session, token, NOON + timedelta(hours=2)) is None
        assert find_session(session, "forged", NOON) is None


def test_signing_out_and_a_new_password_end_sessions(anna: Engine) -> None:
    user = attempt(anna, PASSWORD)
    assert isinstance(user, User)
    with transaction(anna) as session:
        first, _ = open_session(session, user, 2, NOON)
        second, _ = open_session(session, user, 2, NOON)
        end_session(session, first)
        assert find_session(session, first, NOON) is None
        assert find_session(session, second, NOON) is not None
        set_password(session, "anna", ANOTHER)
        assert find_session(session, second, NOON) is None
    assert isinstance(attempt(anna, ANOTHER), User)


def test_ended_sessions_are_swept_out(anna: Engine) -> None:
    user = attempt(anna, PASSWORD)
    assert isinstance(user, User)
    with transaction(anna) as session:
        open_session(session, user, 1, NOON)
        open_session(session, user, 1, NOON + timedelta(hours=5))
        assert len(session.exec(select(UserSession)).all()) == 1


def test_an_api_token_works_until_it_is_revoked_and_is_kept_as_a_hash(anna: Engine) -> None:
    with transaction(anna) as session:
        token = create_token(session, "warehouse", ["orders:read", "orders:take"], "anna")
        found = find_token(session, token)
        assert found is not None
        assert found.scopes == ["orders:read", "orders:take"]
        assert token not in session.exec(select(ApiToken.token_sha256)).all()
        revoke_token(session, "warehouse", "anna")
        assert find_token(session, token) is None
        assert find_token(session, "forged") is None


def test_a_scope_that_is_none_and_a_name_given_twice_are_refused(anna: Engine) -> None:
    with transaction(anna) as session:
        with pytest.raises(Refusal, match="orders:read"):
            create_token(session, "warehouse", ["orders:delete"], "anna")
        create_token(session, "warehouse", ["orders:read"], "anna")
        with pytest.raises(Refusal, match="there already"):
            create_token(session, "warehouse", ["orders:read"], "anna")
        with pytest.raises(Refusal, match="no API token"):
            revoke_token(session, "office", "anna")
