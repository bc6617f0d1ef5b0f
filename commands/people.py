"""`mailorder user` and `mailorder token`: people who sign in, programs that use the API."""

from __future__ import annotations

import getpass
import sys
from pathlib import Path

from commands.start import ready_database
from config.errors import WrongCall
from config.settings import Settings
from models.database import transaction
from models.permissions import SCOPES
from models.tokens import create_token
from models.users import add_user

OPERATOR = "command line"
DEFAULT_SCOPES = ("messages:write", "orders:read", "orders:take")


def add_person(settings: Settings, name: str, role: str, language: str, password_file: Path | None) -> None:
    """Adds a person; the password comes from the file, or is asked for twice on a terminal."""
    password = _from_file(password_file) if password_file else _asked()
    with transaction(ready_database(settings)) as session:
        add_user(session, name, password, role=role, language=language)
    print(f"user {name} ({role}) can sign in")  # noqa: T201


def add_token(settings: Settings, name: str, scopes: list[str] | None) -> None:
    """Makes a token and prints it, this once."""
    unknown = sorted(set(scopes or ()) - set(SCOPES))
    if unknown:
        raise WrongCall(f"--scope {unknown[0]}: allowed are {', '.join(SCOPES)}")
    with transaction(ready_database(settings)) as session:
        token = create_token(session, name, scopes or DEFAULT_SCOPES, OPERATOR)
    print(token)  # noqa: T201


def _from_file(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8").rstrip("\r\n")
    except OSError as error:
        raise WrongCall(f"--password-file {path}: {error.strerror}; check the path") from None


def _asked() -> str:
    if not sys.stdin.isatty():
        raise WrongCall("no terminal to ask for the password; name a file with --password-file")
    password = getpass.getpass("Password: ")
    if password != getpass.getpass("Again: "):
        raise WrongCall("the two passwords differ; run the command again")
    return password
