"""`mailorder import company`: loads a company folder into the database."""

from __future__ import annotations

from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.progress import Progress

from commands.start import ready_database
from config.company_folder import load_company
from config.errors import PartlyDone
from config.settings import Settings
from models.database import transaction
from models.masterdata import import_company


def import_folder(settings: Settings, folder: Path) -> int:
    """Imports the folder, lists its bad rows, and returns the exit status: 0, or 1 when rows were left out."""
    console = Console(highlight=False)
    loaded = load_company(folder)
    engine = ready_database(settings)
    with Progress(console=Console(stderr=True), transient=True) as progress, transaction(engine) as session:
        task = progress.add_task("import", total=None)
        counts = import_company(
            session, loaded, progress=lambda file, done, total: progress.update(task, description=file, completed=done, total=total)
        )
    for bad in loaded.bad_rows:
        verdict = "[red]left out[/]" if bad.left_out else "[yellow]value dropped[/]"
        console.print(f"{verdict} {escape(str(folder / bad.file))}:{bad.line}: {escape(bad.reason)}", soft_wrap=True)
    console.print(
        f"{escape(loaded.data.company.name)}: {counts.articles} articles, {counts.prices} prices, {counts.customers} customers, "
        f"{counts.delivery_addresses} delivery addresses, {counts.part_numbers} part numbers, {counts.forms} forms"
    )
    return PartlyDone.exit_status if any(bad.left_out for bad in loaded.bad_rows) else 0
