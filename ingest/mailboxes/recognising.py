"""Recognising kept mails after a folder's UIDVALIDITY has changed, without downloading them again.

Algorithm. The UIDs are new, so no place is known. For 500 mails at a time the server is asked for RFC822.SIZE and for the five header
fields that are in the fingerprint. A mail is *recognised* when

1. it has a Message-ID,
2. among the messages kept from this folder under the UIDVALIDITY of the cursor there are some with the same Message-ID, size, subject,
   sender and date, and
3. the folder holds at most as many mails of this kind now as were kept from it before.

Then its new place is noted beside the message. All others (new ones, ones without a Message-ID, a second mail that only looks the same,
ones whose size was changed by the move) are downloaded like new mail, and the fingerprint over the whole mail decides. The cursor starts
again at 0 only after all mails were looked at, in the last commit, so that a crash before it repeats this and loses nothing; after it
the known places alone keep the recognised mails from being fetched.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from imapclient import IMAPClient
from sqlalchemy import Engine, select
from sqlmodel import col

from ingest.keeping.head import key_lines, read_head
from ingest.keeping.places import Spot
from ingest.keeping.rows import Reached, note_recognised
from models.database import snapshot
from models.tables import Arrival, MessageRow

_WINDOW = 500
_FIELDS = "BODY.PEEK[HEADER.FIELDS (MESSAGE-ID DATE FROM TO SUBJECT)]"

Looks = tuple[Any, ...]
_LOOKS: tuple[Any, ...] = (
    MessageRow.message_id,
    MessageRow.size,
    MessageRow.subject,
    MessageRow.sender,
    MessageRow.sender_name,
    MessageRow.sent_at,
)


def recognise(engine: Engine, client: IMAPClient, before: Spot, spot: Spot, to_mark: bool) -> None:
    """Note the new places of the mails in the selected folder that were kept at `before`, and start its cursor again."""
    here = _looks_on_server(client)
    for looks in _windows(list(here)):
        kept = _kept(engine, before, looks)
        pairs = [pair for one in looks if len(here[one]) <= len(kept[one]) for pair in zip(here[one], kept[one], strict=False)]
        note_recognised(engine, [(spot.place(uid), message_id, not to_mark) for uid, message_id in pairs])
    note_recognised(engine, [], Reached(spot.mailbox, spot.folder, spot.uidvalidity, 0))


def _looks_on_server(client: IMAPClient) -> dict[Looks, list[int]]:
    here: dict[Looks, list[int]] = defaultdict(list)
    for uids in _windows(sorted(client.search("ALL"))):
        for uid, answer in sorted(client.fetch(uids, ["RFC822.SIZE", _FIELDS]).items()):
            looks = _looks(answer)
            if looks[0]:
                here[looks].append(uid)
    return here


def _looks(answer: dict[bytes, Any]) -> Looks:
    fields = next((value for key, value in answer.items() if key.startswith(b"BODY[HEADER.FIELDS")), None) or b""
    head = read_head(key_lines(fields))
    return head.message_id, answer.get(b"RFC822.SIZE", 0), head.subject, head.sender, head.sender_name, head.sent_at


def _kept(engine: Engine, spot: Spot, looks: Iterable[Looks]) -> dict[Looks, list[int]]:
    kept: dict[Looks, list[int]] = defaultdict(list)
    query = (
        select(*map(col, _LOOKS), col(MessageRow.id), col(Arrival.place))
        .join(Arrival, col(Arrival.message_id) == col(MessageRow.id))
        .where(col(MessageRow.message_id).in_({one[0] for one in looks}))
        .order_by(col(MessageRow.id))
    )
    with snapshot(engine) as session:
        for *same, message_id, place in session.execute(query):
            if spot.uid_of(place) is not None:
                kept[tuple(same)].append(message_id)
    return kept


def _windows(values: Sequence[Any]) -> Iterable[Sequence[Any]]:
    return (values[start : start + _WINDOW] for start in range(0, len(values), _WINDOW))
