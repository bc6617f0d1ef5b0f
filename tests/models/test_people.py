"""Managing people: one-time passwords, roles, the last administrator, sessions and logins; tokens beside them."""

from __future__ import annotations

import secrets
from datetime import timedelta

import pytest
from argon2 import PasswordHasher
from sqlalchemy import Engine
from sqlmodel import select

from models.audit import history
from models.database import snapshot, transaction
from models.elsewhere import Identity, user_of
from models.errors import NameTaken, Refusal
from models.passwords import WeakPassword
from models.people import (
    LastAdministrator,
    SamePassword,
    WrongPassword,
    add_person,
    change_own_password,
    change_person,
    end_sessions,
    everybody,
    handle,
    logins,
    note_login,
    reset_password,
    sessions_of,
)
from models.permissions import MAY, highest, may
from models.tables import Login, User, now
from models.tokens import create_token
from models.users import Refused, Visit, add_user, find_session, open_session, sign_in

PASSWORD = secrets.token_urlsafe()
A_YEAR = timedelta(days=365)


@pytest.fixture(autouse=True)
def quick_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same hashing with less work: what it costs is argon2's own business."""
    monkeypatch.setattr("models.passwords._hasher", lambda: PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


@pytest.fixture
def boss(engine: Engine) -> User:
    with transaction(engine) as session:
        return add_user(session, "boss", PASSWORD, role="administrator")


def test_each_role_may_what_the_one_below_may() -> None:
    assert MAY["clerk"] < MAY["lead"] < MAY["administrator"]
    assert not may("king", "work")
    assert [highest(list(roles)) for roles in (("clerk", "lead"), ("administrator", "clerk"), (), ("king",))] == [
        "lead",
        "administrator",
        "",
        "",
    ]


def test_a_new_person_gets_a_password_for_one_time(engine: Engine, boss: User) -> None:
    with transaction(engine) as session:
        user, password = add_person(session, "eva", "clerk", "en", boss.name)
    with transaction(engine) as session:
        signed_in = sign_in(session, "eva", password)
        later = sign_in(session, "eva", password, now() + timedelta(days=4))

    assert isinstance(signed_in, User)
    assert signed_in.one_time_until is not None
    assert isinstance(later, Refused)
    assert later.result == "expired"
    assert user.language == "en"


def test_changing_it_makes_it_ones_own_and_ends_every_session(engine: Engine, boss: User) -> None:
    new = secrets.token_urlsafe()
    with transaction(engine) as session:
        user, password = add_person(session, "eva", "clerk", "de", boss.name)
        token, _ = open_session(session, user, 1)
        changed = change_own_password(session, user.id or 0, password, new)
        assert changed.one_time_until is None
        assert find_session(session, token) is None
        assert isinstance(sign_in(session, "eva", new, now() + timedelta(days=40)), User)


@pytest.mark.parametrize(
    ("old", "new", "error"),
    [("falsch", secrets.token_urlsafe(), WrongPassword), (PASSWORD, "kurz", WeakPassword), (PASSWORD, PASSWORD, SamePassword)],
    ids=["wrong", "weak", "same"],
)
def test_a_password_is_not_changed_for_the_asking(engine: Engine, boss: User, old: str, new: str, error: type[Exception]) -> None:
    with transaction(engine) as session, pytest.raises(error):
        change_own_password(session, boss.id or 0, old, new)
    with transaction(engine) as session:
        assert isinstance(sign_in(session, "boss", PASSWORD), User)


def test_a_reset_ends_the_old_password_and_the_sessions(engine: Engine, boss: User) -> None:
    with transaction(engine) as session:
        eva = add_user(session, "eva", PASSWORD)
        token, _ = open_session(session, eva, 1)
        _, password = reset_password(session, eva.id or 0, boss.name)
        assert find_session(session, token) is None
        assert isinstance(sign_in(session, "eva", PASSWORD), Refused)
        assert isinstance(sign_in(session, "eva", password), User)
    with snapshot(engine) as session:
        assert [(row.who, row.action) for row in history(session, "user", "eva")] == [("command", "add"), ("boss", "reset password")]


@pytest.mark.parametrize(("role", "active"), [("lead", True), ("administrator", False)])
def test_the_last_administrator_stays_one(engine: Engine, boss: User, role: str, active: bool) -> None:
    with transaction(engine) as session, pytest.raises(LastAdministrator):
        change_person(session, boss.id or 0, role, "de", active, "boss")
    with transaction(engine) as session:
        other = add_user(session, "vera", PASSWORD, role="administrator")
        change_person(session, boss.id or 0, role, "de", active, other.name)


def test_switching_off_ends_the_sessions_and_is_written_down(engine: Engine, boss: User) -> None:
    with transaction(engine) as session:
        eva = add_user(session, "eva", PASSWORD)
        token, _ = open_session(session, eva, 1)
        change_person(session, eva.id or 0, "lead", "en", False, boss.name)
        assert find_session(session, token) is None
        with pytest.raises(Refusal, match="switched off"):
            reset_password(session, eva.id or 0, boss.name)
    with snapshot(engine) as session:
        rows = history(session, "user", "eva")[1:]
    assert [(row.path, row.before, row.after) for row in rows] == [
        ("role", "clerk", "lead"),
        ("language", "de", "en"),
        ("active", True, False),
    ]


def test_one_session_is_ended_or_all_others(engine: Engine, boss: User) -> None:
    with transaction(engine) as session:
        rows = [open_session(session, boss, 1, visit=Visit(f"10.0.0.{number}", "Firefox"))[1] for number in range(4)]
        assert end_sessions(session, boss, "boss", [handle(rows[0])]) == 1
        session.flush()
        assert end_sessions(session, boss, "boss", besides=rows[1].token_sha256) == 2
        session.flush()
        assert [row.address for row in sessions_of(session, boss.id or 0)] == ["10.0.0.1"]


def test_logins_are_listed_newest_first_and_old_ones_go(engine: Engine, boss: User) -> None:
    with transaction(engine) as session:
        session.add(Login(at=now() - timedelta(days=400), name="boss", result="ok"))
        for result in ("wrong", "ok", "throttled"):
            note_login(session, "boss", result, Visit("10.0.0.1"), A_YEAR, boss if result == "ok" else None)
    with snapshot(engine) as session:
        assert [row.result for row in logins(session)] == ["throttled", "ok", "wrong"]
        assert [row.result for row in logins(session, failed=True, before=3)] == ["wrong"] or len(logins(session, failed=True)) == 2
        (person,) = everybody(session)
    assert person.last_login is not None


def test_a_person_and_a_program_do_not_share_a_name(engine: Engine, boss: User) -> None:
    with transaction(engine) as session:
        create_token(session, "lager", ["orders:read"], boss.name)
        with pytest.raises(NameTaken):
            create_token(session, "boss", ["orders:read"], boss.name)
        with pytest.raises(NameTaken):
            add_user(session, "lager", PASSWORD)
        with pytest.raises(Refusal):
            create_token(session, "nichts", [], boss.name)


def _identity(name: str = "eva", subject: str = "s1", *groups: str) -> Identity:
    return Identity("https://id.example", subject, name, groups)


def test_who_comes_from_elsewhere_is_known_by_issuer_and_subject_whatever_the_name(engine: Engine) -> None:
    with transaction(engine) as session:
        first = user_of(session, _identity(), {}, make_users=True)
        again = user_of(session, _identity("eva meier"), {}, make_users=False)
        other = user_of(session, _identity("eva", "s2"), {}, make_users=True)
    assert isinstance(first, User) and isinstance(again, User)
    assert first.id == again.id
    assert isinstance(other, Refused)  # somebody else's name is not given to a second person


def test_an_unknown_person_is_made_only_where_that_is_set(engine: Engine) -> None:
    with transaction(engine) as session:
        refused = user_of(session, _identity(), {}, make_users=False)
        assert isinstance(refused, Refused) and refused.result == "unknown"
        assert session.exec(select(User)).all() == []
        nameless = user_of(session, _identity(""), {}, make_users=True)
        assert isinstance(nameless, Refused)


def test_groups_give_the_role_each_time_and_without_one_nobody_comes_in(engine: Engine, boss: User) -> None:
    roles = {"orders": "clerk", "leads": "lead"}
    with transaction(engine) as session:
        user = user_of(session, _identity("eva", "s1", "leads", "orders"), roles, make_users=True)
        assert isinstance(user, User) and user.role == "lead"
        user = user_of(session, _identity("eva", "s1", "orders"), roles, make_users=True)
        assert isinstance(user, User) and user.role == "clerk"
        refused = user_of(session, _identity("eva", "s1", "others"), roles, make_users=True)
        assert isinstance(refused, Refused) and refused.result == "no_role"
        kept = user_of(session, _identity("boss", "s9", "orders"), roles, make_users=True)
        assert isinstance(kept, User) and kept.role == "administrator"  # the last one, whatever the groups say


def test_an_account_made_before_is_linked_once(engine: Engine, boss: User) -> None:
    with transaction(engine) as session:
        add_person(session, "eva", "lead", "de", boss.name, elsewhere=True)
        assert isinstance(sign_in(session, "eva", ""), Refused)
        user = user_of(session, _identity(), {}, make_users=False)
        assert isinstance(user, User) and user.role == "lead"
        assert isinstance(user_of(session, _identity("eva", "s2"), {}, make_users=False), Refused)
