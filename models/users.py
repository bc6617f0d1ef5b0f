"""Who may sign in: accounts, passwords that are guessed slowly, and signed-in browsers. Managing people is in models.people."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam
from sqlmodel import Session, col, delete, select

from models.audit import record
from models.errors import BadName, NameTaken, Refusal
from models.passwords import check_password, hashed, is_outdated, matches, nobodys_hash
from models.permissions import ROLES
from models.tables import ApiToken, User, UserSession, now

_SESSION = select(UserSession, User).where(UserSession.token_sha256 == bindparam("token_sha256"), col(User.id) == UserSession.user_id)

FREE_TRIES = 5
FIRST_PAUSE = timedelta(seconds=30)
LONGEST_PAUSE = timedelta(minutes=15)
SEEN_EVERY = timedelta(minutes=5)
LONGEST_NAME = 80
LONGEST_AGENT = 300


@dataclass(frozen=True, slots=True)
class Refused:
    """A sign-in that was refused, until when further tries are not looked at, and the word for the list of logins."""

    reason: str
    until: datetime | None = None
    result: str = "wrong"


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A person with the browser session that shows who it is."""

    user: User
    session: UserSession


@dataclass(frozen=True, slots=True)
class Visit:
    """From where somebody asks: the network address and what the browser calls itself."""

    address: str = ""
    agent: str = ""


def add_user(session: Session, name: str, password: str | None, role: str = "clerk", language: str = "de", who: str = "command") -> User:
    """A new account; without a password it signs in elsewhere (OpenID Connect). Raises NameTaken, BadName,
    WeakPassword, Refusal for a role that nobody knows.
    """
    name = free_name(session, name)
    check_role(role)
    if password is not None:
        check_password(password, name)
    user = User(name=name, password_hash=hashed(password) if password is not None else "", role=role, language=language)
    session.add(user)
    session.flush()
    record(session, who, "add", "user", name, after={"role": role})
    return user


def free_name(session: Session, name: str) -> str:
    """The name without spaces around it. Raises BadName, and NameTaken where a person or a program has it: the audit knows them by it."""
    name = name.strip()
    if not name:
        raise BadName("the name is empty; give one")
    if len(name) > LONGEST_NAME or not name.isprintable():
        raise BadName(f"the name is longer than {LONGEST_NAME} characters or not printable; give another")
    if find_user(session, name):
        raise NameTaken(f"user {name} is there already; choose another name")
    if session.exec(select(ApiToken).where(ApiToken.name == name)).first():
        raise NameTaken(f"an API token named {name} is there already; choose another name")
    return name


def check_role(role: str) -> None:
    """Raises Refusal for a role that nobody knows."""
    if role not in ROLES:
        raise Refusal(f"role {role!r} is unknown; allowed: {', '.join(ROLES)}")


def set_password(session: Session, name: str, password: str, who: str = "command") -> User:
    """Gives a user another password and ends all of the user's sessions. Raises Refusal, WeakPassword."""
    user = find_user(session, name, lock=True)
    if user is None:
        raise Refusal(f"user {name} is unknown; add it with «mailorder user add {name}»")
    check_password(password, user.name)
    put_password(session, user, hashed(password))
    record(session, who, "set password", "user", name)
    return user


def put_password(session: Session, user: User, password_hash: str, until: datetime | None = None) -> None:
    """Writes a password's hash, forgets failed tries, and ends all sessions; `until`: it is for one time and until then."""
    user.password_hash, user.failed_logins, user.locked_until, user.one_time_until = password_hash, 0, None, until
    session.add(user)
    session.exec(delete(UserSession).where(col(UserSession.user_id) == user.id))


def sign_in(session: Session, name: str, password: str, at: datetime | None = None) -> User | Refused:
    """The user, or why not. Never raises, so that the caller commits the count of failed tries.

    After five wrong passwords each further one costs a pause, doubled each time up to 15 minutes, in which even the right one is refused.
    """
    at = at or now()
    user = find_user(session, name, lock=True)
    if user is None or not user.active:
        matches(nobodys_hash(), password)  # as slow as a real one, so that names cannot be guessed by the clock
        return Refused("name or password is wrong", result="unknown" if user is None else "inactive")
    if user.locked_until and at < user.locked_until:
        return Refused("too many wrong passwords; wait and try again", user.locked_until, "throttled")
    if not matches(user.password_hash, password):
        return _count_failure(session, user, at)
    if user.one_time_until and user.one_time_until < at:
        return Refused("name or password is wrong", result="expired")
    user.failed_logins, user.locked_until = 0, None
    if is_outdated(user.password_hash):
        user.password_hash = hashed(password)
    session.add(user)
    return user


def _count_failure(session: Session, user: User, at: datetime) -> Refused:
    user.failed_logins += 1
    extra = user.failed_logins - FREE_TRIES
    if extra >= 0:
        user.locked_until = at + min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** min(extra, 10))
    session.add(user)
    return Refused("name or password is wrong", user.locked_until)


def open_session(
    session: Session, user: User, hours: float, at: datetime | None = None, visit: Visit | None = None
) -> tuple[str, UserSession]:
    """The token for the browser's cookie, and its row; ended sessions are swept out on the way."""
    at, visit = at or now(), visit or Visit()
    session.exec(delete(UserSession).where(col(UserSession.expires_at) < at))
    token = secrets.token_urlsafe(32)
    row = UserSession(
        token_sha256=sha256_of(token),
        user_id=user.id or 0,
        csrf=secrets.token_urlsafe(32),
        created_at=at,
        expires_at=at + timedelta(hours=hours),
        last_seen_at=at,
        address=visit.address,
        agent=visit.agent[:LONGEST_AGENT],
    )
    session.add(row)
    session.flush()
    return token, row


def find_session(session: Session, token: str, at: datetime | None = None) -> SignedIn | None:
    """Who shows this token; None when it is unknown, has ended, or the user is not active any more."""
    found = session.exec(_SESSION, params={"token_sha256": sha256_of(token)}).first()
    if found is None or found[0].expires_at <= (at or now()):
        return None
    row, user = found
    return SignedIn(user, row) if user.active else None


def is_to_note(row: UserSession, at: datetime | None = None) -> bool:
    """Whether it is time to note again that a session is in use; not with each page, so that reading stays reading."""
    return row.last_seen_at + SEEN_EVERY <= (at or now())


def note_seen(session: Session, token_sha256: str, visit: Visit) -> None:
    """The session is in use now, from there."""
    row = session.get(UserSession, token_sha256)
    if row:
        row.last_seen_at, row.address, row.agent = now(), visit.address, visit.agent[:LONGEST_AGENT]


def end_session(session: Session, token: str) -> None:
    """Signs a browser out; an unknown token is no error."""
    session.exec(delete(UserSession).where(col(UserSession.token_sha256) == sha256_of(token)))


def find_user(session: Session, name: str, *, lock: bool = False) -> User | None:
    """The user of this name, whatever the state; with `lock` until the transaction ends."""
    query = select(User).where(User.name == name.strip())
    return session.exec(query.with_for_update() if lock else query).first()


def sha256_of(token: str) -> str:
    """What the tables keep of a token that is shown once."""
    return hashlib.sha256(token.encode()).hexdigest()
