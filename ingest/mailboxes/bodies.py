"""Many mails in one FETCH, quickly: the literals as imaplib has cut them out, without parsing the lines between them token by token.

IMAPClient's parser takes two thirds of the time of such a FETCH (`make bench-intake`). Whatever does not look as expected is left to it.
"""

from __future__ import annotations

import imaplib
import re
from collections.abc import Sequence

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientError

_UID = re.compile(rb"\bUID (\d+)")
_LITERAL = re.compile(rb"BODY\[\] \{\d+\}\Z")


def fetch_bodies(client: IMAPClient, uids: Sequence[int]) -> dict[int, bytes]:
    """The whole mails by UID, without marking them as seen; those that the server does not give are missing.

    Raises IMAPClientError when the server refuses, IMAPClientAbortError when the connection is gone.
    """
    found = _quickly(client, uids)
    missing = [uid for uid in uids if uid not in found]
    for uid, answer in client.fetch(missing, ["BODY.PEEK[]"]).items():
        if isinstance(content := answer.get(b"BODY[]"), bytes):
            found[uid] = content
    return found


def _quickly(client: IMAPClient, uids: Sequence[int]) -> dict[int, bytes]:
    """What can be had without IMAPClient's parser; nothing where this IMAPClient does not rest on imaplib in a way known here."""
    # The public API has no way around the parser; `_imap` is the imaplib connection that IMAPClient itself uses
    connection = getattr(client, "_imap", None)
    if not isinstance(connection, imaplib.IMAP4):
        return {}
    status, answers = connection.uid("FETCH", _sequence_set(uids), "(UID BODY.PEEK[])")
    if status != "OK":
        raise IMAPClientError(f"FETCH: {answers!r}")
    return _literals(answers)


def _sequence_set(uids: Sequence[int]) -> str:
    """«4:9,12» (RFC 3501, section 9); neighbours as a range, which servers answer faster than a list."""
    runs: list[list[int]] = []
    for uid in uids:
        if runs and uid == runs[-1][1] + 1:
            runs[-1][1] = uid
        else:
            runs.append([uid, uid])
    return ",".join(str(first) if first == last else f"{first}:{last}" for first, last in runs)


def _literals(answers: Sequence[object]) -> dict[int, bytes]:
    found: dict[int, bytes] = {}
    for answer in answers:
        if isinstance(answer, tuple) and _LITERAL.search(answer[0]) and (uid := _UID.search(answer[0])):
            found[int(uid[1])] = answer[1]
    return found
