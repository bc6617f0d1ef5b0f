"""New mail is told by the server where it has IDLE, and the whole intake starts, reads and stops in order."""

from __future__ import annotations

import threading
from pathlib import Path

from examples.servers import Dovecot, dovecot
from ingest.keeping.store import Store
from ingest.mailboxes.idle import Watch
from ingest.running import Intake
from models.database import open_database
from tests.ingest.mails import mail
from tests.system.house import PASSWORD, House, mailbox

PATIENCE_S = 60


def test_the_server_tells_of_new_mail_at_once(imap: Dovecot, user: str, house: House) -> None:
    looked = threading.Semaphore(0)
    watch = Watch(house.mailbox, looked.release)
    watch.start()
    assert looked.acquire(timeout=PATIENCE_S)  # the first look, when watching begins
    imap.append(user, [mail(1)])
    assert looked.acquire(timeout=PATIENCE_S)
    watch.stop()
    watch.join(PATIENCE_S)
    assert not watch.is_alive()


def test_where_the_server_has_no_idle_nobody_waits_for_it(user: str, tmp_path: Path) -> None:
    with dovecot({user: PASSWORD}, extra="imap_capability = IMAP4rev1\n") as server:
        watch = Watch(House.build(tmp_path, mailbox(server, user)).mailbox, lambda: None)
        watch.start()
        watch.join(PATIENCE_S)
        assert not watch.is_alive()


def test_mail_that_comes_while_it_runs_becomes_a_draft_and_it_stops_in_order(imap: Dovecot, user: str, tmp_path: Path) -> None:
    house = House.build(tmp_path, mailbox(imap, user, interval_s=3600))
    settings = house.settings
    store = Store(settings.store)
    store.open()
    engine = open_database(settings.database)
    intake = Intake(settings, engine, store)
    intake.start()
    imap.append(user, [mail(1)])
    assert house.wait_for(lambda: list(house.drafts_by_message().values()) == [1], PATIENCE_S)
    intake.stop(grace_s=PATIENCE_S)
    assert not [thread.name for thread in threading.enumerate() if thread.name.startswith(("reading-", "imap-"))]
