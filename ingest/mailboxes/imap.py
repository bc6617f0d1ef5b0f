"""Taking in the mails of one IMAP mailbox: what is new since the cursor, in batches, each durable before the server is told.

The order of things, always: fetch a batch, put large mails into the store, commit rows and cursor together, then mark or move on the
server, then note that it is marked. A crash between any two of them costs a repeated step, never a mail.

All that speaks IMAP happens in one thread of its own, which is a batch ahead of what is being committed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import partial

from imapclient import IMAPClient
from sqlalchemy import Engine

from config.settings import Mailbox
from ingest.boundaries import boundary
from ingest.errors import FolderRefused
from ingest.keeping.places import Spot
from ingest.keeping.rows import Kept, Reached, keep, known_places, note_marked, unmarked_places
from ingest.keeping.store import Store
from ingest.mailboxes.fetching import Batch, Fetcher, groups
from ingest.mailboxes.mailbox import connected, select
from ingest.mailboxes.marking import mark
from ingest.mailboxes.recognising import recognise
from ingest.report import Report
from models.database import snapshot
from models.tables import Cursor

_WINDOW = 5_000


@dataclass(slots=True)
class Taking:
    """One folder being taken in: where it stands, what came of it so far, and the thread that speaks IMAP."""

    engine: Engine
    mailbox: Mailbox
    fetcher: Fetcher
    line: ThreadPoolExecutor
    report: Report
    stuck_at: int | None = None
    marking: list[Future[list[str]]] = field(default_factory=list)

    @property
    def spot(self) -> Spot:
        return self.fetcher.spot

    @property
    def client(self) -> IMAPClient:
        return self.fetcher.client


def take_mailbox(engine: Engine, store: Store, mailbox: Mailbox, stopping: Callable[[], bool] = lambda: False) -> Report:
    """Take in all folders of a mailbox, or as many batches as there is time for until `stopping`.

    Raises MailboxRefused, MailboxUnreachable, StoreFull; what was kept before that stays kept.
    """
    report = Report(f"mailbox {mailbox.name}")
    with connected(mailbox) as client, ThreadPoolExecutor(1, thread_name_prefix=f"imap-{mailbox.name}") as line:
        for folder in mailbox.folders:
            try:
                status = select(mailbox, client, folder)
            except FolderRefused as error:
                report = report.plus(problems=[str(error)])
                continue
            spot = Spot(mailbox.name, folder, status[b"UIDVALIDITY"])
            taking = Taking(engine, mailbox, Fetcher(client, store, spot, mailbox.after != "keep"), line, report)
            _take_folder(taking, status.get(b"UIDNEXT"), stopping)
            report = taking.report
    return report


def _take_folder(taking: Taking, uid_next: int | None, stopping: Callable[[], bool]) -> None:
    _finish_marking(taking)
    last_uid = _last_uid(taking)
    if uid_next is not None and uid_next <= last_uid + 1:
        return
    for window in _windows(_new_uids(taking.client, last_uid)):
        _take_window(taking, window, stopping)
        if stopping():
            break
    note_marked(taking.engine, _marked(taking, taking.marking))


def _finish_marking(taking: Taking) -> None:
    """Mark what a crash left kept, but unmarked; places of an older UIDVALIDITY cannot be marked any more."""
    left = unmarked_places(taking.engine, taking.spot.folder_beginning)
    here = [place for place in left if taking.spot.uid_of(place) is not None]
    note_marked(taking.engine, [place for place in left if taking.spot.uid_of(place) is None])
    _mark_later(taking, here)
    note_marked(taking.engine, _marked(taking, taking.marking))


def _last_uid(taking: Taking) -> int:
    """The UID up to which all is kept; after a change of UIDVALIDITY known mails are recognised first."""
    with snapshot(taking.engine) as session:
        cursor = session.get(Cursor, (taking.spot.mailbox, taking.spot.folder))
    if cursor is None:
        return 0
    if cursor.uidvalidity == taking.spot.uidvalidity:
        return cursor.last_uid
    before = replace(taking.spot, uidvalidity=cursor.uidvalidity)
    recognise(taking.engine, taking.client, before, taking.spot, taking.fetcher.to_mark)
    _finish_marking(taking)
    return 0


def _new_uids(client: IMAPClient, last_uid: int) -> list[int]:
    # «n:*» always answers with the last mail, even when its UID is below n (RFC 3501, section 6.4.8)
    return sorted(uid for uid in client.search(["UID", f"{last_uid + 1}:*"]) if uid > last_uid)


def _windows(uids: Sequence[int]) -> Iterator[Sequence[int]]:
    return (uids[start : start + _WINDOW] for start in range(0, len(uids), _WINDOW))


def _take_window(taking: Taking, window: Sequence[int], stopping: Callable[[], bool]) -> None:
    places = {taking.spot.place(uid): uid for uid in window}
    known = known_places(taking.engine, list(places))
    taking.report = taking.report.plus(Kept(place, message_id, new=False) for place, message_id in known.items())
    wanted = [uid for place, uid in places.items() if place not in known]
    plan = list(groups(taking.line.submit(taking.fetcher.sizes, wanted).result()))
    ahead: Future[Batch] | None = None
    for number, group in enumerate(plan):
        if stopping():
            return
        taking.fetcher.store.check_free()
        batch = (ahead or taking.line.submit(taking.fetcher.fetch, group)).result()
        boundary("mails-fetched")
        ahead = taking.line.submit(taking.fetcher.fetch, plan[number + 1]) if number + 1 < len(plan) else None
        _keep_batch(taking, batch, window[-1] if ahead is None else group[-1][0])
    if not plan:
        _keep_batch(taking, Batch(), window[-1])


def _keep_batch(taking: Taking, batch: Batch, last_uid: int) -> None:
    """Commit a batch with the cursor, then have the server told."""
    for uid, reason in batch.stuck.items():
        taking.stuck_at = min(uid, taking.stuck_at or uid)
        where = f"mailbox {taking.spot.mailbox}: mail {uid} in {taking.spot.folder}"
        taking.report = taking.report.plus(problems=[f"{where} could not be fetched: {reason}; tried again at the next poll"])
    spot = taking.spot
    reached = Reached(spot.mailbox, spot.folder, spot.uidvalidity, last_uid if taking.stuck_at is None else taking.stuck_at - 1)
    marked = _marked(taking, [future for future in taking.marking if future.done()])
    taking.report = taking.report.plus(keep(taking.engine, batch.arrivals, reached, marked))
    _mark_later(taking, [arrived.place for arrived in batch.arrivals if arrived.to_mark])


def _mark_later(taking: Taking, places: Sequence[str]) -> None:
    if places:
        taking.marking.append(taking.line.submit(partial(_mark, taking, places)))


def _mark(taking: Taking, places: Sequence[str]) -> list[str]:
    mark(taking.mailbox, taking.client, [uid for uid in map(taking.spot.uid_of, places) if uid is not None])
    boundary("mails-marked")
    return list(places)


def _marked(taking: Taking, futures: Sequence[Future[list[str]]]) -> list[str]:
    """The places that are marked by these futures, which are then forgotten; a folder that cannot be marked is a problem, once."""
    marked: list[str] = []
    for future in list(futures):
        taking.marking.remove(future)
        try:
            marked.extend(future.result())
        except FolderRefused as error:
            taking.report = taking.report.plus(problems=[str(error)] if str(error) not in taking.report.problems else [])
    return marked
