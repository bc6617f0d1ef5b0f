"""`make demo`: the sample company's post through the whole program on real servers, then the review page.

    python -m examples.demo [--once] [--folder FOLDER]

A Dovecot on loopback holds the mails and a drop folder the scans; where no Dovecot is installed a Maildir stands in for it. Everything
lies in FOLDER (.demo), which is made anew each time.
"""

from __future__ import annotations

import argparse
import contextlib
import secrets
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

from rich.console import Console

from examples.make_company import COMPANY
from examples.make_post import write_post
from examples.outcome import as_table, compared, outcome
from examples.post.truth import Letter
from examples.servers import Sink, dovecot, dovecot_installed, free_port, smtp_sink
from models.database import open_database

ROOT = Path(__file__).parent.parent
MARK = ".made-by-the-demo"
MAIL_USER, CLERK = "bestellung", "anna"
SERVING_TIMEOUT_S = 60.0
WIDTH_IN_FILES = 150


@dataclass(frozen=True)
class Place:
    """Where this demonstration lies, and the commands on it."""

    folder: Path
    console: Console

    @property
    def config(self) -> Path:
        """The settings file of this demonstration."""
        return self.folder / "mailorder.toml"

    def command(self, *words: str) -> list[str]:
        """A mailorder command line; the settings are given through MAILORDER_CONFIG's twin, --config."""
        return [str(Path(sys.executable).with_name("mailorder")), *words, "--config", str(self.config)]

    def do(self, *words: str, allowed: tuple[int, ...] = (0,)) -> None:
        """Run a command and show it. Raises SystemExit with its exit status when that is not among `allowed`."""
        self.console.print(f"[bold]$ mailorder {' '.join(words)}[/]", highlight=False)
        status = subprocess.run(self.command(*words), check=False).returncode
        if status not in allowed:
            raise SystemExit(status)


def main(arguments: Sequence[str] | None = None) -> int:
    """The demonstration; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m examples.demo", description="The sample company's post through the whole program.")
    parser.add_argument("--once", action="store_true", help="stop after the work, without serving the review page")
    parser.add_argument("--folder", type=Path, default=ROOT / ".demo", help="where everything is put; made anew each time")
    chosen = parser.parse_args(arguments)
    place = Place(chosen.folder.resolve(), Console(width=None if sys.stdout.isatty() else WIDTH_IN_FILES))
    make_anew(place.folder)
    letters = write_post(place.folder / "post")
    with smtp_sink(place.folder / "sent") as sink, mail_source(place, letters) as source:
        fill_drop_folder(place.folder)
        place.config.write_text(settings(source, sink), encoding="utf-8")
        missing = do_the_work(place, letters)
        if not chosen.once:
            serve(place)
        show_receipts(place, sink)
    return 1 if missing else 0


def make_anew(folder: Path) -> None:
    """An empty folder. Raises SystemExit where there is one that the demo has not made."""
    if folder.exists() and any(folder.iterdir()):
        if not (folder / MARK).exists():
            raise SystemExit(f"demo: {folder} holds other files; name an empty folder with --folder")
        shutil.rmtree(folder)
    for name in ("drop", "warehouse", "secrets"):
        (folder / name).mkdir(parents=True)
    (folder / MARK).touch()
    (folder / "secrets" / "clerk").write_text(secrets.token_urlsafe(12) + "\n", encoding="utf-8")


@contextlib.contextmanager
def mail_source(place: Place, letters: Sequence[Letter]) -> Iterator[str]:
    """The mails in a mailbox of a real Dovecot, or in a Maildir; gives the settings that name it."""
    mails = [letter.content for letter in letters if letter.name.endswith(".eml")]
    if not dovecot_installed():
        place.console.print("No Dovecot is installed here: the mails lie in a Maildir instead.")
        yield maildir(place.folder / "maildir", mails)
        return
    password = secrets.token_urlsafe(12)
    (place.folder / "secrets" / "mailbox").write_text(password + "\n", encoding="utf-8")
    with dovecot({MAIL_USER: password}) as server:
        server.append(MAIL_USER, mails)
        place.console.print(f"Dovecot on {server.host}:{server.port} holds {len(mails)} mails.")
        yield f"""[[mailboxes]]
name = "orders"
host = "{server.host}"
port = {server.port}
security = "none"
user = "{MAIL_USER}"
password_file = "secrets/mailbox"
"""


def maildir(folder: Path, mails: Sequence[bytes]) -> str:
    """A Maildir with these mails; gives the settings that name it."""
    for name in ("new", "cur", "tmp"):
        (folder / name).mkdir(parents=True)
    for number, mail in enumerate(mails, 1):
        (folder / "new" / f"{number:04d}.demo").write_bytes(mail)
    return '[[maildirs]]\nname = "orders"\npath = "maildir"\n'


def fill_drop_folder(folder: Path) -> None:
    """The scans, as the scanner leaves them."""
    for scan in sorted((folder / "post" / "scans").iterdir()):
        if scan.suffix != ".json":
            shutil.copy(scan, folder / "drop")


def settings(source: str, sink: Sink) -> str:
    """The settings file; relative paths in it count from its folder."""
    return f"""database = "sqlite:///mailorder.db"
log_level = "warning"

{source}
[[drop_folders]]
name = "scanner"
path = "drop"
settle_s = 0

[store]
path = "store"

[smtp]
host = "{sink.host}"
port = {sink.port}
security = "none"
sender = "bestellung@nordwind-versand.example"

[[hand_over]]
name = "warehouse"
kind = "folder"
path = "warehouse"

[[hand_over]]
name = "shipping"
kind = "fetch"
schedule = "0 6,14 * * mon-fri"

[customer_service]
email = "service@nordwind-versand.example"

[web]
port = {free_port()}
"""


def do_the_work(place: Place, letters: Sequence[Letter]) -> int:
    """Import, add a clerk, poll and read; then show what was understood. Returns how many letters have not arrived."""
    place.do("import", "company", str(COMPANY))
    place.do(
        "user", "add", CLERK, "--role", "administrator", "--language", "en", "--password-file", str(place.folder / "secrets" / "clerk")
    )
    place.do("poll", allowed=(0, 1))
    engine = open_database(f"sqlite:///{place.folder / 'mailorder.db'}")
    outcomes = outcome(engine)
    engine.dispose()
    place.console.print(as_table(outcomes))
    measures = compared(outcomes, letters)
    place.console.print(f"{measures.lines_safe} of {measures.orders} sample orders' lines right or marked for a look", highlight=False)
    return len(letters) - len(outcomes)


def serve(place: Place) -> None:
    """The service with its review page until Ctrl-C."""
    port = place.config.read_text(encoding="utf-8").rsplit("port = ", 1)[1].strip()
    url = f"http://127.0.0.1:{port}/"
    with (place.folder / "run.log").open("ab") as log:
        process = subprocess.Popen(place.command("run"), stdout=log, stderr=log)
    try:
        wait_until_served(url, process)
        password = (place.folder / "secrets" / "clerk").read_text(encoding="utf-8").strip()
        place.console.print(f"\nReview page: [bold]{url}[/]   user [bold]{CLERK}[/]   password [bold]{password}[/]", highlight=False)
        place.console.print("Ctrl-C ends it.")
        process.wait()
        place.console.print("The service has ended by itself; run.log in the demo's folder says why.")
    except KeyboardInterrupt:
        place.console.print("ending")
    finally:
        process.terminate()
        process.wait(timeout=60)


def wait_until_served(url: str, process: subprocess.Popen[bytes]) -> None:
    """Return once the page answers. Raises SystemExit when the service ends or is silent for too long."""
    deadline = time.monotonic() + SERVING_TIMEOUT_S
    while not is_served(url):
        if process.poll() is not None or time.monotonic() > deadline:
            raise SystemExit("demo: the service did not start; run.log in the demo's folder says why")
        time.sleep(0.1)


def is_served(url: str) -> bool:
    """Whether something answers there; that it asks for a login is an answer too."""
    try:
        with urlopen(url, timeout=5):
            return True
    except HTTPError:
        return True
    except (URLError, ConnectionError, TimeoutError):
        return False


def show_receipts(place: Place, sink: Sink) -> None:
    """What the SMTP sink has got."""
    sent = sink.messages()
    place.console.print(f"{len(sent)} mails were sent; they lie in {sink.folder}", highlight=False)
    for mail in sent:
        place.console.print(f"  to {mail['To']}: {mail['Subject']}", highlight=False, markup=False)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit("demo: ended before its work was done")
