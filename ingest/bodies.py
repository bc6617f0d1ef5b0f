"""Many mails in one FETCH, quickly: the literals as imaplib has cut them out, without parsing the lines between them token by token.

IMAPClient's parser takes two thirds of the time of such a FETCH (`make bench-intake`). Whatever does not look as expected is left to it.
"""

from __future__ import annotations

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
    status, answers = client._imap.uid("FETCH", ",".join(map(str, uids)), "(UID BODY.PEEK[])")
    if status != "OK":
        raise IMAPClientError(f"FETCH: {answers!r}")
    found = _literals(answers)
    for uid, answer in client.fetch([uid for uid in uids if uid not in found], ["BODY.PEEK[]"]).items():
        if isinstance(content := answer.get(b"BODY[]"), bytes):
            found[uid] = content
    return found


def _literals(answers: Sequence[object]) -> dict[int, bytes]:
    found: dict[int, bytes] = {}
    for answer in answers:
        if isinstance(answer, tuple) and _LITERAL.search(answer[0]) and (uid := _UID.search(answer[0])):
            found[int(uid[1])] = answer[1]
    return found
