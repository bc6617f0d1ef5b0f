"""The sample post: read while clerks work, and worked through by a scripted clerk with nothing but a keyboard."""

from __future__ import annotations

import secrets
import statistics
import subprocess
import sys
from itertools import cycle, islice
from pathlib import Path

from playwright.sync_api import sync_playwright

from benchmarks.report import Measure
from benchmarks.workbench.asking import web, write_settings
from benchmarks.workbench.clerks import by_keyboard
from benchmarks.workbench.making import COMPANY
from config.company_folder import load_company
from examples.make_post import write_post
from examples.servers import free_port
from models.database import open_database, transaction
from models.masterdata import import_company
from models.schema import migrate
from models.users import add_user, open_session
from review.visitors import SESSION_COOKIE


def mailbox_of_post(folder: Path, count: int) -> str:
    """A Maildir of so many mails of the sample post, each with a head of its own; returns the settings' table for it."""
    maildir = folder / "maildir"
    for part in ("new", "cur", "tmp"):
        (maildir / part).mkdir(parents=True, exist_ok=True)
    write_post(folder)
    mails, run = [path.read_bytes() for path in sorted((folder / "mails").glob("*.eml"))], secrets.token_hex(4)
    for number, mail in enumerate(islice(cycle(mails), count)):
        (maildir / "new" / f"{1_700_000_000 + number}.{run}M{number}.host").write_bytes(
            f"X-Copy: {secrets.token_hex(8)}\n".encode() + _other(mail, f"{run}-{number}")
        )
    return f'[reading]\nprocesses = 1\n[[maildirs]]\nname = "post"\npath = "{maildir}"\n'


def _other(mail: bytes, name: str) -> bytes:
    """The mail under another Message-ID, so that it is another mail, also to a database that is kept from run to run."""
    lines = mail.split(b"\n")
    return b"\n".join(
        f"Message-ID: <copy-{name}@example.org>".encode() if line.lower().startswith(b"message-id:") else line for line in lines
    )


def worked_by_keyboard(folder: Path) -> list[Measure]:
    """Reads the sample post and confirms what Enter alone confirms: keys and seconds from the open draft to the order."""
    port, token = free_port(), ""
    settings = write_settings(folder, f"sqlite:///{folder}/mailorder.db", port, _drop(folder))
    engine = open_database(f"sqlite:///{folder}/mailorder.db")
    migrate(engine)
    with transaction(engine) as session:
        import_company(session, load_company(COMPANY))
        token, _ = open_session(session, add_user(session, "anna", secrets.token_urlsafe(12)), 12)
    engine.dispose()
    subprocess.run([sys.executable, "-P", "-m", "mailorder", "poll", "--config", str(settings)], check=True, stdout=subprocess.DEVNULL)
    with web(settings, port) as url, sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        context = browser.new_context(viewport={"width": 1440, "height": 900})
        context.add_cookies([{"name": SESSION_COOKIE, "value": token, "url": url}])
        done, left = by_keyboard(context.new_page(), url)
        browser.close()
    if not done:
        return [Measure("one clerk by keyboard: orders confirmed", 0, "orders", f"{left} left", None, "> 0", holds=False)]
    keys, seconds = [one.keys for one in done], [one.seconds for one in done]
    share = f"{keys.count(1)} of {len(done)} with one key; {left} need a value typed"
    return [
        Measure("one clerk by keyboard: keys an order, median", statistics.median(keys), "keys", share),
        Measure("one clerk by keyboard: keys an order, mean", statistics.mean(keys), "keys"),
        Measure("one clerk by keyboard: from open to confirmed, median", statistics.median(seconds), "s", f"longest {max(seconds):.1f} s"),
    ]


def _drop(folder: Path) -> str:
    """Mails in a Maildir and scans in a drop folder."""
    write_post(folder / "sample")
    maildir, scans = folder / "maildir", folder / "sample" / "scans"
    for part in ("new", "cur", "tmp"):
        (maildir / part).mkdir(parents=True, exist_ok=True)
    for number, path in enumerate(sorted((folder / "sample" / "mails").glob("*.eml"))):
        (maildir / "new" / f"{1_700_000_000 + number}.M{number}.host").write_bytes(path.read_bytes())
    for truth in scans.glob("*.truth.json"):
        truth.unlink()
    drop = f'[[drop_folders]]\nname = "scans"\npath = "{scans}"\nsettle_s = 0\n'
    return f'[reading]\nprocesses = 2\n[[maildirs]]\nname = "post"\npath = "{maildir}"\n{drop}'
