"""Many mails are had in one FETCH, whatever the client that asks for them rests on."""

from __future__ import annotations

from collections.abc import Sequence
from imaplib import IMAP4
from typing import cast

import pytest
from imapclient import IMAPClient

from ingest.mailboxes.bodies import fetch_bodies


class _Connection(IMAP4):
    """An imaplib connection that answers with one mail and keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def uid(self, command: str, *args: str) -> tuple[str, list[object]]:
        self.asked.append(args[0])
        return "OK", [(b"1 (UID 4 BODY[] {5}", b"mail4"), b")"]


class _Client:
    """What is public of IMAPClient."""

    def __init__(self) -> None:
        self.asked: list[list[int]] = []

    def fetch(self, uids: Sequence[int], _what: Sequence[str]) -> dict[int, dict[bytes, bytes]]:
        self.asked.append(list(uids))
        return {uid: {b"BODY[]": f"mail{uid}".encode()} for uid in uids}


def test_without_the_connection_beneath_the_public_way_is_taken() -> None:
    client = _Client()
    assert fetch_bodies(cast("IMAPClient", client), [4, 5]) == {4: b"mail4", 5: b"mail5"}
    assert client.asked == [[4, 5]]


def test_what_the_quick_way_does_not_find_is_asked_for_in_the_public_way() -> None:
    client = _Client()
    client._imap = _Connection()  # type: ignore[attr-defined]
    assert fetch_bodies(cast("IMAPClient", client), [4, 5]) == {4: b"mail4", 5: b"mail5"}
    assert client.asked == [[5]]


@pytest.mark.parametrize(("uids", "asked"), [([7], "7"), ([4, 5, 6, 9], "4:6,9"), ([1, 3, 5], "1,3,5")])
def test_neighbours_are_asked_for_as_a_range(uids: list[int], asked: str) -> None:
    client, connection = _Client(), _Connection()
    client._imap = connection  # type: ignore[attr-defined]
    fetch_bodies(cast("IMAPClient", client), uids)
    assert connection.asked == [asked]
