"""`mailorder form show`: what the service learns from a blank order form, as a table and as a picture."""

from __future__ import annotations

from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from config.errors import WrongCall


def show_form(blank: Path, picture: Path | None) -> int:
    """Prints what was learned and draws it over the blank, a picture for each page; 1 where no order could be written on it."""
    import cv2

    from parsers.forms.drawing import drawn
    from parsers.forms.learning import MOST_PAGES, learned
    from parsers.forms.registration import rendered

    try:
        content = blank.read_bytes()
        form, pictures = learned(blank.name, content), rendered(content, MOST_PAGES)
    except OSError as error:
        raise WrongCall(f"{blank}: {error.strerror}; give the blank form as a PDF") from None
    except Exception as error:
        raise WrongCall(f"{blank} cannot be read as a PDF ({error}); save the blank form as a PDF again") from None
    console = Console()
    for number, (page, pixels) in enumerate(zip(form.pages, pictures, strict=False), start=1):
        table = Table("what", "printed beside it", "boxes", title=f"{escape(blank.name)}, page {number}")
        for place in page.places:
            table.add_row(place.what, escape(place.label), str(place.characters or ""))
        for tick in page.ticks:
            table.add_row(f"tick: {tick.method or 'no way to pay'}", escape(tick.label), "")
        for held in page.tables:
            columns = ", ".join(f"{column.role or '?'} «{column.head}»" for column in held.columns)
            printed = sum(1 for row in held.rows if len(row.printed) > 1)
            table.add_row("lines", escape(columns), f"{len(held.rows)} rows, {printed} printed")
        console.print(table)
        if picture:
            path = picture if len(form.pages) == 1 else picture.with_stem(f"{picture.stem}-{number}")
            if not cv2.imwrite(str(path), drawn(page, pixels)):
                raise WrongCall(f"{path} cannot be written; give a name that ends in .png in a folder that exists")
            console.print(f"drawn to {escape(str(path))}", soft_wrap=True)
    if any(page.useful for page in form.pages):
        return 0
    console.print("[red]No table with a column for the quantity was found: scans of this form are read like any other page.[/]")
    return 1
