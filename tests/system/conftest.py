"""A real Dovecot for the whole test process, and a mailbox of its own for each test."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from examples.servers import Dovecot, dovecot, dovecot_installed
from tests.system.house import PASSWORD, House, mailbox

USERS = [f"user{number}" for number in range(100)]
_numbers = count()


@pytest.fixture(scope="session")
def imap() -> Iterator[Dovecot]:
    """A running Dovecot with a hundred empty mailboxes, one server a test process."""
    if not dovecot_installed():
        pytest.skip("dovecot is not installed; on Debian: apt-get install dovecot-imapd")
    with dovecot(dict.fromkeys(USERS, PASSWORD)) as server:
        yield server


@pytest.fixture
def user() -> str:
    """An empty mailbox that no other test uses."""
    return USERS[next(_numbers)]


@pytest.fixture
def house(tmp_path: Path, imap: Dovecot, user: str) -> House:
    """An installation with this mailbox as its only source."""
    return House.build(tmp_path / "house", mailbox(imap, user))
