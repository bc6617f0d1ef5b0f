"""Getting mails from the server in batches that fit in memory: small ones by the hundreds, large ones in pieces into the store."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError

from ingest.keeping.arriving import Arrived, mail_arrived, small_mail_arrived
from ingest.keeping.places import Spot
from ingest.keeping.store import PIECE, Store
from ingest.mailboxes.bodies import fetch_bodies

AT_ONCE = 500
BYTES_AT_ONCE = 8_000_000
SMALL = BYTES_AT_ONCE // AT_ONCE


@dataclass(slots=True)
class Batch:
    """What came of one group of UIDs; `stuck` are those that are still there but cannot be had, each with the server's reason."""

    arrivals: list[Arrived] = field(default_factory=list)
    stuck: dict[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Fetcher:
    """The open folder to fetch from, and where large mails go."""

    client: IMAPClient
    store: Store
    spot: Spot
    to_mark: bool

    def sizes(self, uids: Sequence[int]) -> list[tuple[int, int]]:
        """(UID, size in bytes); small mails, which are most, are not measured but taken to be of the largest small size."""
        if not uids:
            return []
        large = self.client.search(["UID", f"{uids[0]}:{uids[-1]}", "LARGER", str(SMALL)])
        measured = self.client.fetch(large, ["RFC822.SIZE"])
        return [(uid, measured.get(uid, {}).get(b"RFC822.SIZE", SMALL)) for uid in uids]

    def fetch(self, group: Sequence[tuple[int, int]]) -> Batch:
        """The mails of a group of `groups`, made safe. Raises StoreFull.

        Those that were expunged meanwhile are missing, which is no loss.
        """
        batch = Batch()
        if group[0][1] > BYTES_AT_ONCE:
            self._large(group[0][0], batch)
        else:
            self._small([uid for uid, _ in group], batch)
        return batch

    def _arrived(self, uid: int, content: bytes) -> Arrived:
        """A fetched mail, made safe. Raises StoreFull."""
        return small_mail_arrived(self.store, self.spot.place(uid), self.spot.source, content, self.to_mark)

    def _small(self, uids: Sequence[int], batch: Batch) -> None:
        try:
            found = fetch_bodies(self.client, uids)
        except IMAPClientAbortError:
            raise
        except IMAPClientError as error:
            self._one_by_one(uids, str(error), batch)
            return
        batch.arrivals.extend(self._arrived(uid, found[uid]) for uid in uids if uid in found)
        if missing := [uid for uid in uids if uid not in found]:
            self._look_after(missing, "the server sent nothing", batch)

    def _one_by_one(self, uids: Sequence[int], reason: str, batch: Batch) -> None:
        """The server refused a whole group; find the mail that it cannot give, and take the others."""
        if len(uids) == 1:
            self._look_after(uids, reason, batch)
            return
        for uid in uids:
            self._small([uid], batch)

    def _large(self, uid: int, batch: Batch) -> None:
        try:
            arrived = mail_arrived(self.store, self.spot.place(uid), self.spot.source, self._pieces(uid), self.to_mark)
        except IMAPClientAbortError:
            raise
        except IMAPClientError as error:
            self._look_after([uid], str(error), batch)
            return
        if arrived.stored.size:
            batch.arrivals.append(arrived)
        else:
            self._look_after([uid], "the server sent nothing", batch)

    def _pieces(self, uid: int) -> Iterator[bytes]:
        offset = 0
        while True:
            answer = self.client.fetch([uid], [f"BODY.PEEK[]<{offset}.{PIECE}>"]).get(uid, {})
            piece = answer.get(f"BODY[]<{offset}>".encode()) or b""
            if piece:
                yield piece
            offset += len(piece)
            if len(piece) < PIECE:  # the last one; RFC822.SIZE is no measure, some servers only estimate it
                return

    def _look_after(self, uids: Sequence[int], reason: str, batch: Batch) -> None:
        still_there = self.client.search(["UID", ",".join(map(str, uids))])
        batch.stuck.update((uid, reason) for uid in set(still_there) & set(uids))


def groups(sizes: Sequence[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """(UID, size) in order, as groups of at most 500 mails and 8 MB; a larger mail is a group of its own."""
    group: list[tuple[int, int]] = []
    total = 0
    for uid, size in sizes:
        if group and (len(group) == AT_ONCE or total + size > BYTES_AT_ONCE):
            yield group
            group, total = [], 0
        group.append((uid, size))
        total += size
    if group:
        yield group
