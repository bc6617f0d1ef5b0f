"""Who may sign in: passwords, signed-in browsers, and tokens for programs."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError
from sqlmodel import Session, col, delete, select

from models.audit import record
from models.errors import Refusal
from models.tables import ApiToken, User, UserSession, now

FREE_TRIES = 5
FIRST_PAUSE = timedelta(seconds=30)
LONGEST_PAUSE = timedelta(minutes=15)
SHORTEST_PASSWORD = 8
SCOPES = ("orders:read", "orders:take", "messages:write")
ROLES = ("clerk", "lead", "administrator")


@dataclass(frozen=True, slots=True)
class Refused:
    """A sign-in that was refused, and until when further tries are not looked at."""

    reason: str
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A person with the browser session that shows who it is."""

    user: User
    session: UserSession


def add_user(session: Session, name: str, password: str, role: str = "clerk", language: str = "de") -> User:
    """A new account. Raises Refusal when the name is taken, the password too short, or the role unknown."""
    name = name.strip()
    if not name:
        raise Refusal("the user's name is empty; give one")
    if role not in ROLES:
        raise Refusal(f"role {role!r} is unknown; allowed: {', '.join(ROLES)}")
    if _user(session, name):
        raise Refusal(f"user {name} is there already; choose another name")
    user = User(name=name, password_hash=_hash(password), role=role, language=language)
    session.add(user)
    session.flush()
    record(session, "command", "add", "user", name)
    return user


def set_password(session: Session, name: str, password: str) -> User:
    """Gives a user another password and ends all of the user's sessions."""
    user = _user(session, name)
    if user is None:
        raise Refusal(f"user {name} is unknown; add it with «mailorder user add {name}»")
    user.password_hash, user.failed_logins, user.locked_until = _hash(password), 0, None
    session.add(user)
    session.exec(delete(UserSession).where(col(UserSession.user_id) == user.id))
    record(session, "command", "set password", "user", name)
    return user


def sign_in(session: Session, name: str, password: str, at: datetime | None = None) -> User | Refused:
    """The user, or why not. Never raises, so that the caller commits the count of failed tries.

    After five wrong passwords each further one costs a pause, doubled each time up to 15 minutes, in which even the right one is refused.
    """
    at = at or now()
    user = _user(session, name, lock=True)
    if user is None or not user.active:
        _matches(_nobodys_hash(), password)  # as slow as a real one, so that names cannot be guessed by the clock
        return Refused("name or password is wrong")
    if user.locked_until and at < user.locked_until:
        return Refused("too many wrong passwords; wait and try again", user.locked_until)
    if not _matches(user.password_hash, password):
        return _count_failure(session, user, at)
    user.failed_logins, user.locked_until = 0, None
    if _hasher().check_needs_rehash(user.password_hash):
        user.password_hash = _hasher().hash(password)
    session.add(user)
    return user


def _count_failure(session: Session, user: User, at: datetime) -> Refused:
    user.failed_logins += 1
    extra = user.failed_logins - FREE_TRIES
    if extra >= 0:
        user.locked_until = at + min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** min(extra, 10))
    session.add(user)
    return Refused("name or password is wrong", user.locked_until)


def open_session(session: Session, user: User, hours: float, at: datetime | None = None) -> tuple[str, UserSession]:
    """The token for the browser's cookie, and its row; ended sessions are swept out on the way."""
    at = at or now()
    session.exec(delete(UserSession).where(col(UserSession.expires_at) < at))
    token = secrets.token_urlsafe(32)
    row = UserSession(
        token_sha256=_sha256(token),
        user_id=user.id or 0,
        csrf=secrets.token_urlsafe(32),
        created_at=at,
        expires_at=at + timedelta(hours=hours),
    )
    session.add(row)
    session.flush()
    return token, row


def find_session(session: Session, token: str, at: datetime | None = None) -> SignedIn | None:
    """Who shows this token; None when it is unknown, has ended, or the user is not active any more."""
    row = session.get(UserSession, _sha256(token))
    if row is None or row.expires_at <= (at or now()):
        return None
    user = session.get(User, row.user_id)
    return SignedIn(user, row) if user and user.active else None


def end_session(session: Session, token: str) -> None:
    """Signs a browser out; an unknown token is no error."""
    session.exec(delete(UserSession).where(col(UserSession.token_sha256) == _sha256(token)))


def create_token(session: Session, name: str, scopes: list[str], who: str) -> str:
    """A new API token, shown this once: the table keeps only its SHA-256."""
    if wrong := [scope for scope in scopes if scope not in SCOPES]:
        raise Refusal(f"scope {', '.join(wrong)} is unknown; allowed: {', '.join(SCOPES)}")
    if session.exec(select(ApiToken).where(ApiToken.name == name)).first():
        raise Refusal(f"an API token named {name} is there already; choose another name")
    token = f"mo_{secrets.token_urlsafe(32)}"
    session.add(ApiToken(name=name, token_sha256=_sha256(token), scopes=scopes))
    record(session, who, "create", "api token", name, after=scopes)
    return token


def find_token(session: Session, token: str) -> ApiToken | None:
    """The token's row; None when it is unknown or revoked."""
    row = session.exec(select(ApiToken).where(ApiToken.token_sha256 == _sha256(token))).first()
    return row if row and row.revoked_at is None else None


def revoke_token(session: Session, name: str, who: str) -> None:
    """Ends an API token for good."""
    row = session.exec(select(ApiToken).where(ApiToken.name == name)).first()
    if row is None:
        raise Refusal(f"there is no API token named {name}")
    row.revoked_at = now()
    session.add(row)
    record(session, who, "revoke", "api token", name)


def _user(session: Session, name: str, *, lock: bool = False) -> User | None:
    query = select(User).where(User.name == name.strip())
    return session.exec(query.with_for_update() if lock else query).first()


def _hash(password: str) -> str:
    if len(password) < SHORTEST_PASSWORD:
        raise Refusal(f"the password is shorter than {SHORTEST_PASSWORD} characters; choose a longer one")
    return _hasher().hash(password)


def _matches(password_hash: str, password: str) -> bool:
    try:
        return _hasher().verify(password_hash, password)
    except (VerifyMismatchError, InvalidHashError):
        return False


@cache
def _hasher() -> PasswordHasher:
    return PasswordHasher()


@cache
def _nobodys_hash() -> str:
    return _hasher().hash(secrets.token_urlsafe(16))


def _sha256(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
