"""`mailorder poll`: one look into every source, and reading what came."""

from __future__ import annotations

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from commands.start import ready_database
from config.errors import PartlyDone, ServerUnreachable
from config.settings import Settings
from ingest.keeping.store import Store
from ingest.reading.engine import ReadingEngine
from ingest.report import Report
from ingest.sources import poll_once


def poll_and_read(settings: Settings) -> int:
    """Takes in and reads, says what each source gave; returns 0, 1 when something failed, 3 when a server did not answer."""
    console = Console(highlight=False)
    engine = ready_database(settings)
    store = Store(settings.store)
    store.open()
    total = poll_once(settings, engine, store, lambda report: _say(console, report))
    bars = (TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*bars, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("reading", total=None)
        tally = ReadingEngine(engine, store, settings).read_waiting(lambda done, all_: progress.update(task, completed=done, total=all_))
    console.print(f"{total.new} new, {total.known} known before; {tally.read} read, {tally.failed} could not be read and wait for a clerk")
    if tally.broken:
        console.print(f"[red]{escape(tally.broken)}[/]", soft_wrap=True)
    if total.unreachable:
        return ServerUnreachable.exit_status
    return PartlyDone.exit_status if total.problems or tally.failed or tally.broken else 0


def _say(console: Console, report: Report) -> None:
    console.print(f"{escape(report.source)}: {report.new} new, {report.known} known before")
    for problem in report.problems:
        console.print(f"  [red]{escape(problem)}[/]", soft_wrap=True)
