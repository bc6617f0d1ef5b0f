"""Taking in 5,000 mails from a Dovecot, durably, against a bare IMAPClient loop that fetches the same mails and throws them away.

Both are whole runs from connecting to logging out, in turn on the same mailbox; the ratio is taken within each round.
"""

from __future__ import annotations

import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from imapclient import IMAPClient
from rich.progress import Progress

from benchmarks.report import Measure, report
from config.settings import Mailbox, Settings
from config.settings import Store as StoreSettings
from examples.servers import Dovecot, dovecot
from ingest.keeping.store import Store
from ingest.mailboxes.imap import take_mailbox
from models.database import open_database
from models.schema import migrate

MAILS = 5_000
ROUNDS = 3
AT_ONCE = 100
GOAL = 0.5


def run(results: Path) -> None:
    """Prints the table and writes intake.json into `results`."""
    users = [f"user{number}" for number in range(ROUNDS)]
    with tempfile.TemporaryDirectory() as folder, Progress() as progress:
        task = progress.add_task("intake", total=ROUNDS * 3)
        with dovecot(dict.fromkeys(users, "secret")) as server:
            server.stop()
            for user in users:
                _fill(server.folder / "mail" / user)
            server.start()
            bare, ours = [], []
            for user in users:
                _seconds(partial(_bare, server, user))  # Dovecot builds its index once
                progress.advance(task)
                bare.append(MAILS / _seconds(partial(_bare, server, user)))
                progress.advance(task)
                ours.append(MAILS / _ours(server, user, Path(folder) / user))
                progress.advance(task)
    report("intake", _measures(bare, ours), results)


def _measures(bare: list[float], ours: list[float]) -> list[Measure]:
    against = "bare IMAPClient loop"
    rounds = sorted((one / other, one) for one, other in zip(ours, bare, strict=True))
    ratio = statistics.median(ratio for ratio, _ in rounds)
    return [
        Measure(against, statistics.median(bare), "mails/s"),
        Measure("durable intake", statistics.median(ours), "mails/s", against, ratio, f">= {GOAL}", ratio >= GOAL),
        Measure("durable intake, round of the lowest ratio", rounds[0][1], "mails/s", against, rounds[0][0]),
        Measure("durable intake, round of the highest ratio", rounds[-1][1], "mails/s", against, rounds[-1][0]),
    ]


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _bare(server: Dovecot, user: str) -> None:
    client = IMAPClient(server.host, server.port, ssl=False)
    client.login(user, "secret")
    client.select_folder("INBOX", readonly=True)
    uids = client.search("ALL")
    for start in range(0, len(uids), AT_ONCE):
        client.fetch(uids[start : start + AT_ONCE], ["BODY.PEEK[]"])
    client.logout()


def _ours(server: Dovecot, user: str, folder: Path) -> float:
    """Seconds from connecting until every mail is committed and marked as seen."""
    settings = Settings(database=f"sqlite:///{folder}/mailorder.db", store=StoreSettings(path=folder / "store"))
    engine = open_database(settings.database)
    migrate(engine)
    store = Store(settings.store)
    store.open()
    mailbox = Mailbox(name=user, host=server.host, port=server.port, security="none", user=user, password="secret")  # type: ignore[arg-type]
    seconds = _seconds(lambda: _all_kept(take_mailbox(engine, store, mailbox).new))
    engine.dispose()
    return seconds


def _all_kept(new: int) -> None:
    if new != MAILS:
        raise RuntimeError(f"only {new} of {MAILS} mails were kept")


def _fill(maildir: Path) -> None:
    """Write the mails as a delivery agent would, with their sizes in the file names."""
    chance = random.Random(20)
    for part in ("new", "cur", "tmp"):
        (maildir / part).mkdir(parents=True, exist_ok=True)
    for number in range(MAILS):
        mail = _mail(number, chance)
        virtual = len(mail) + mail.count(b"\n")
        (maildir / "cur" / f"{1_700_000_000 + number}.M{number}P1.host,S={len(mail)},W={virtual}:2,").write_bytes(mail)
    if os.geteuid() == 0:
        for path in [maildir, *maildir.rglob("*")]:
            os.chown(path, 65534, 65534)


def _mail(number: int, chance: random.Random) -> bytes:
    """About 2 kB of head and text, one in twenty with an attachment of 30 kB."""
    hop = "Received: from relay{0}.example.net by mx{0}.example.org with ESMTPS id {1}-{0};\n\tMon, 23 Nov 2026 10:00:00 +0100\n"
    hops = "".join(hop.format(step, number) for step in range(4))
    lines = "\n".join(f"{chance.randint(1, 99)} Stück Artikel {chance.randint(10_000, 99_999)}" for _ in range(chance.randint(5, 60)))
    attachment = "\n".join("QUJD" * 19 for _ in range(400)) if number % 20 == 0 else ""
    return (
        f"{hops}Message-ID: <{number}.{chance.random()}@example.net>\nDate: Mon, 23 Nov 2026 10:00:00 +0100\n"
        f"From: Kunde {number} <kunde{number}@example.net>\nTo: bestellung@example.org\nSubject: Bestellung {number}\n"
        "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
        f"Guten Tag,\n\nwir bestellen:\n\n{lines}\n\n{attachment}\n"
    ).encode()


if __name__ == "__main__":
    run(Path(__file__).parent / "results")
