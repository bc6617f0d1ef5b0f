"""Managing people: roles, one-time passwords, accounts switched off, one's own password, sessions of others, and the list of logins."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session, col, delete, func, select

from models.audit import record
from models.errors import Refusal
from models.passwords import check_password, hashed, matches, one_time_password
from models.tables import Login, User, UserSession, now
from models.users import Visit, add_user, check_role, put_password

ONE_TIME_VALID = timedelta(days=3)
HANDLE_LENGTH = 16
LANGUAGES = ("de", "en")


class UnknownUser(Refusal):
    """There is no such user."""


class LastAdministrator(Refusal):
    """Without this one nobody could manage people any more."""


@dataclass(frozen=True, slots=True)
class Person:
    """A user with the last sign-in that worked, and how many sessions are open."""

    user: User
    last_login: datetime | None
    sessions: int


def everybody(session: Session) -> list[Person]:
    """All users by name, the active ones first."""
    at = now()
    last = dict(session.exec(select(Login.user_id, func.max(Login.at)).where(Login.result == "ok").group_by(col(Login.user_id))).all())
    opened = select(UserSession.user_id, func.count()).where(UserSession.expires_at > at).group_by(col(UserSession.user_id))
    count = dict(session.exec(opened).all())
    users = session.exec(select(User).order_by(col(User.active).desc(), col(User.name)))
    return [Person(user, last.get(user.id), count.get(user.id or 0, 0)) for user in users]


def get_user(session: Session, user_id: int, *, lock: bool = False) -> User:
    """The user of this id. Raises UnknownUser."""
    user = session.get(User, user_id, with_for_update=lock) if 0 < user_id < 2**31 else None
    if user is None:
        raise UnknownUser(f"there is no user {user_id}; go back to the list of people")
    return user


def add_person(session: Session, name: str, role: str, language: str, who: str, *, elsewhere: bool = False) -> tuple[User, str]:
    """A new user with a password for one time, shown this once; `elsewhere`: none, for who signs in with the company's account."""
    password = None if elsewhere else one_time_password()
    user = add_user(session, name, password, role, language if language in LANGUAGES else LANGUAGES[0], who)
    if password:
        user.one_time_until = now() + ONE_TIME_VALID
    session.add(user)
    return user, password or ""


def reset_password(session: Session, user_id: int, who: str) -> tuple[User, str]:
    """A password for one time, shown this once; the old one and all sessions end. Raises UnknownUser, Refusal for who is switched off."""
    user = get_user(session, user_id, lock=True)
    if not user.active:
        raise Refusal(f"user {user.name} is switched off; switch the account on first")
    password = one_time_password()
    put_password(session, user, hashed(password), now() + ONE_TIME_VALID)
    record(session, who, "reset password", "user", user.name)
    return user, password


def change_person(session: Session, user_id: int, role: str, language: str, active: bool, who: str) -> User:
    """Another role or language, switched off or on; switching off ends all sessions. Raises UnknownUser, LastAdministrator, Refusal."""
    user = get_user(session, user_id, lock=True)
    check_role(role)
    if language not in LANGUAGES:
        raise Refusal(f"language {language!r} is unknown; allowed: {', '.join(LANGUAGES)}")
    if user.active and user.role == "administrator" and (role != "administrator" or not active):
        _another_administrator(session, user)
    for part, new in (("role", role), ("language", language), ("active", active)):
        if (before := getattr(user, part)) != new:
            setattr(user, part, new)
            record(session, who, "change", "user", user.name, part, before, new)
    session.add(user)
    if not active:
        session.exec(delete(UserSession).where(col(UserSession.user_id) == user.id))
    return user


def _another_administrator(session: Session, user: User) -> None:
    query = select(User.id).where(User.role == "administrator", col(User.active), User.id != user.id)
    if not session.exec(query.with_for_update()).first():
        raise LastAdministrator(f"{user.name} is the last administrator; make somebody else one first")


def change_own_password(session: Session, user_id: int, old: str, new: str) -> User:
    """One's own new password, proved by the old one; all sessions end: whoever had the old one is out. Raises Refusal, WeakPassword."""
    user = get_user(session, user_id, lock=True)
    if not matches(user.password_hash, old):
        raise WrongPassword("the present password is wrong; type it again")
    check_password(new, user.name)
    if matches(user.password_hash, new):
        raise SamePassword("the new password is the old one; choose another")
    put_password(session, user, hashed(new))
    record(session, user.name, "set password", "user", user.name)
    return user


class WrongPassword(Refusal):
    """The present password was not the right one."""


class SamePassword(Refusal):
    """The new password is the old one."""


def sessions_of(session: Session, user_id: int) -> list[UserSession]:
    """The browsers in which somebody is signed in, the last used first."""
    query = select(UserSession).where(UserSession.user_id == user_id, UserSession.expires_at > now())
    return list(session.exec(query.order_by(col(UserSession.last_seen_at).desc())))


def handle(row: UserSession) -> str:
    """By what a page names a session: the beginning of the hash, from which nobody gets the token."""
    return row.token_sha256[:HANDLE_LENGTH]


def end_sessions(session: Session, user: User, who: str, handles: list[str] | None = None, besides: str = "") -> int:
    """Ends the sessions of these handles, or all but `besides` (a token's hash); returns how many were ended."""
    ended = [
        row for row in sessions_of(session, user.id or 0)
        if (handle(row) in handles if handles is not None else row.token_sha256 != besides)
    ]  # fmt: skip
    for row in ended:
        session.delete(row)
    if ended:
        record(session, who, "end sessions", "user", user.name, after=len(ended))
    return len(ended)


def note_login(
    session: Session, name: str, result: str, visit: Visit, kept: timedelta, user: User | None = None, way: str = "password"
) -> None:
    """Adds a row to the list of logins, and takes out those older than `kept`: addresses of people are kept no longer than of use."""
    at = now()
    session.add(Login(at=at, name=name[:200], user_id=user.id if user else None, address=visit.address, result=result, way=way))
    session.exec(delete(Login).where(col(Login.at) < at - kept))


def logins(session: Session, name: str = "", failed: bool = False, before: int = 0, limit: int = 50) -> list[Login]:
    """The newest logins first, of one name, or only those that failed; `before` is the id to go on from."""
    query = select(Login).order_by(col(Login.id).desc()).limit(limit)
    if name:
        query = query.where(Login.name == name)
    if failed:
        query = query.where(Login.result != "ok")
    return list(session.exec(query.where(col(Login.id) < before) if before else query))
