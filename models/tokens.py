"""Tokens that programs show to use the API: made once, kept as hashes, each with its scopes."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from models.audit import record
from models.errors import Refusal
from models.permissions import SCOPES
from models.tables import ApiToken, now
from models.users import free_name, sha256_of

NOTED_EVERY = timedelta(minutes=5)


class NoScope(Refusal):
    """No scope was chosen, or one that does not exist."""


class UnknownToken(Refusal):
    """There is no such token."""


def create_token(session: Session, name: str, scopes: Sequence[str], who: str) -> str:
    """A new API token, shown this once: the table keeps only its SHA-256. Raises NoScope, NameTaken, BadName."""
    scopes = list(dict.fromkeys(scopes))
    if not scopes:
        raise NoScope(f"a token without a scope opens nothing; choose some of: {', '.join(SCOPES)}")
    if wrong := [scope for scope in scopes if scope not in SCOPES]:
        raise NoScope(f"scope {', '.join(wrong)} is unknown; allowed: {', '.join(SCOPES)}")
    name = free_name(session, name)
    token = f"mo_{secrets.token_urlsafe(32)}"
    session.add(ApiToken(name=name, token_sha256=sha256_of(token), scopes=scopes, created_by=who))
    record(session, who, "create", "api token", name, after=scopes)
    return token


def find_token(session: Session, token: str) -> ApiToken | None:
    """The token's row; None when it is unknown or revoked."""
    row = session.exec(select(ApiToken).where(ApiToken.token_sha256 == sha256_of(token))).first()
    return row if row and row.revoked_at is None else None


def is_to_note(token: ApiToken, at: datetime | None = None) -> bool:
    """Whether the use of a token is to be noted again; not with each call, so that reading stays reading."""
    return token.last_used_at is None or token.last_used_at + NOTED_EVERY <= (at or now())


def note_use(session: Session, token_id: int) -> None:
    """The token is used now."""
    row = session.get(ApiToken, token_id)
    if row:
        row.last_used_at = now()


def all_tokens(session: Session) -> list[ApiToken]:
    """Every token, those that work first."""
    return sorted(session.exec(select(ApiToken).order_by(col(ApiToken.name))), key=lambda token: token.revoked_at is not None)


def revoke_token(session: Session, name: str, who: str) -> None:
    """Ends an API token for good; again changes nothing. Raises UnknownToken."""
    row = session.exec(select(ApiToken).where(ApiToken.name == name).with_for_update()).first()
    if row is None:
        raise UnknownToken(f"there is no API token named {name}")
    if row.revoked_at is None:
        row.revoked_at = now()
        session.add(row)
        record(session, who, "revoke", "api token", name)
