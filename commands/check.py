"""`mailorder check`: tries everything that a start needs and says in one line each how it stands."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from rich.console import Console
from rich.markup import escape

from config.errors import MailorderError, ServerUnreachable
from config.settings import HandOver, Mailbox, Settings, Smtp

MEGABYTE = 1 << 20


def check_everything(settings: Settings) -> int:
    """Prints one line for each thing tried; returns 0, or 3 when one fails."""
    console = Console(highlight=False)
    failed = 0
    for name, attempt in _attempts(settings):
        try:
            console.print(f"[green]ok[/]      {escape(name)}: {escape(attempt())}", soft_wrap=True)
        except (MailorderError, OSError, ValueError) as error:
            failed += 1
            console.print(f"[red]failed[/]  {escape(name)}: {escape(str(error).removeprefix(f'{name}: '))}", soft_wrap=True)
    return ServerUnreachable.exit_status if failed else 0


def _attempts(settings: Settings) -> Iterator[tuple[str, Callable[[], str]]]:
    yield "database", partial(_database, settings.database)
    yield "store", partial(_store, settings.store.path, settings.store.free_at_least_mb)
    for mailbox in settings.mailboxes:
        yield f"mailbox {mailbox.name}", partial(_mailbox, mailbox)
    folders = [(one.name, one.path) for one in settings.drop_folders] + [(one.name, one.path) for one in settings.maildirs]
    for name, path in folders:
        yield f"folder {name}", partial(_readable, path)
    yield "smtp", partial(_smtp, settings.smtp)
    if settings.reading.readers != "ppocr":
        yield "tesseract", partial(_tesseract, settings.reading.tesseract_languages)
    if settings.reading.readers != "tesseract":
        yield "pp-ocr", _ppocr
    for target in settings.hand_over:
        yield f"hand-over {target.name}", partial(_target, target)


def _database(url: str) -> str:
    from sqlalchemy.exc import SQLAlchemyError

    from models.database import open_database
    from models.schema import schema_state

    engine = open_database(url)
    try:
        state = schema_state(engine)
    except SQLAlchemyError as error:
        raise ServerUnreachable(f"{engine.url!s}: {str(error).splitlines()[0]}; check that it runs and the setting database") from None
    finally:
        engine.dispose()
    if state == "newer":
        raise ServerUnreachable(f"{engine.url!s}: its schema is newer than this program; install the newer mailorder")
    advice = {"empty": "empty; the first start makes the tables", "older": "older schema; the next start brings it up to date"}
    return f"{engine.url!s}, {advice.get(state, 'schema is current')}"


def _store(path: Path, free_at_least_mb: int) -> str:
    path.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path) as file:
        file.write(b"mailorder check")
        file.flush()
        os.fsync(file.fileno())
    free_mb = shutil.disk_usage(path).free // MEGABYTE
    if free_mb < free_at_least_mb:
        raise ServerUnreachable(f"{path}: {free_mb} MB free, store.free_at_least_mb asks for {free_at_least_mb}; make room")
    return f"{path} is writable, {free_mb} MB free"


def _mailbox(mailbox: Mailbox) -> str:
    from ingest.mailboxes.check import check_mailbox

    return check_mailbox(mailbox)


def _readable(path: Path) -> str:
    if not path.is_dir():
        raise ServerUnreachable(f"{path} is no folder; make it, or correct the path")
    if not os.access(path, os.R_OK | os.W_OK | os.X_OK):
        raise ServerUnreachable(f"{path} cannot be read and written by this user; change its permissions")
    return f"{path} can be read and written"


def _smtp(smtp: Smtp) -> str:
    from dispatch.mail import try_server

    return try_server(smtp)


def _tesseract(languages: str) -> str:
    import pytesseract

    try:
        version = pytesseract.get_tesseract_version()
        present = set(pytesseract.get_languages())
    except pytesseract.TesseractNotFoundError:
        raise ServerUnreachable('the program is missing; install the package tesseract-ocr, or set reading.readers = "ppocr"') from None
    missing = sorted(set(languages.split("+")) - present)
    if missing:
        raise ServerUnreachable(f"language {missing[0]} is missing; install the package tesseract-ocr-{missing[0]}")
    return f"{version} with {languages}"


def _ppocr() -> str:
    from parsers.sources.paper.onnx_models import DETECTOR, RECOGNISER, ModelMissing, model

    try:
        characters = len(model(RECOGNISER).characters)
        model(DETECTOR)
    except ModelMissing as error:
        raise ServerUnreachable(str(error)) from None
    return f"models load, {characters} characters"


def _target(target: HandOver) -> str:
    from dispatch.hand_over import try_folder

    if target.kind == "fetch" or target.path is None:
        return "kept until it is fetched over the API"
    return try_folder(target.path)
