"""Passwords: which are good enough (NIST SP 800-63B-4, section 3.1.1), and how they are kept (Argon2id)."""

from __future__ import annotations

import secrets
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError
from zxcvbn import zxcvbn

from models.errors import Refusal

SHORTEST, LONGEST = 15, 256
"""A password that is the only factor has at least 15 characters; at least 64 must be taken. No rule says of which kinds they are."""

GUESSABLE_SCORE = 2
WEIGHED = 72
ONE_TIME_BYTES = 15
_SHORTEST_NAME = 4


class WeakPassword(Refusal):
    """A password that is not taken; `key` says why: too_short, too_long, holds_name, common."""

    def __init__(self, key: str, words: str) -> None:
        super().__init__(words)
        self.key = key


def check_password(password: str, name: str) -> None:
    """Raises WeakPassword for one that is too short, holds the user's name, or is among those that are tried first."""
    if len(password) < SHORTEST:
        raise WeakPassword("too_short", f"the password is shorter than {SHORTEST} characters; choose a longer one, e.g. four words")
    if len(password) > LONGEST:
        raise WeakPassword("too_long", f"the password is longer than {LONGEST} characters; choose a shorter one")
    if len(name) >= _SHORTEST_NAME and name.casefold() in password.casefold():
        raise WeakPassword("holds_name", "the password holds the user's name; choose another")
    if zxcvbn(password[:WEIGHED], [name, "mailorder"])["score"] <= GUESSABLE_SCORE:
        raise WeakPassword(
            "common", "the password is among those that are guessed first (common words, rows of keys, repeats); choose another"
        )


def hashed(password: str) -> str:
    """What the table keeps of it."""
    return _hasher().hash(password)


def matches(password_hash: str, password: str) -> bool:
    """Whether it is the password; an empty hash (somebody who signs in elsewhere) matches none."""
    try:
        return _hasher().verify(password_hash or nobodys_hash(), password) and bool(password_hash)
    except (VerifyMismatchError, InvalidHashError):
        return False


def is_outdated(password_hash: str) -> bool:
    """Whether it was hashed with less work than is done today."""
    return _hasher().check_needs_rehash(password_hash)


def one_time_password() -> str:
    """A password of 120 bits that is shown once."""
    return secrets.token_urlsafe(ONE_TIME_BYTES)


@cache
def _hasher() -> PasswordHasher:
    return PasswordHasher()


@cache
def nobodys_hash() -> str:
    """A hash that no known password has: checking against it takes as long as against a real one."""
    return _hasher().hash(secrets.token_urlsafe(16))
