"""`mailorder run` and `mailorder web`: the service, until Ctrl-C or SIGTERM."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import structlog
import uvicorn
from sqlalchemy import Engine

from commands.start import ready_database
from config.interpreter import collect_seldom, leave_alone_what_stays
from config.settings import Settings
from dispatch.running import Leaving
from ingest.keeping.store import Store
from ingest.running import Intake
from review.app import create_app
from review.serving import Server

GRACE_S = 30.0
TURN_S = 0.001
"""A page asks the database dozens of times, and after each answer waits for the interpreter: up to Python's 5 ms, while others compute."""
_log = structlog.get_logger(__name__)


def run_everything(settings: Settings) -> None:
    """Takes in, reads, serves the pages and the API, sends and hands over, all in this process tree."""
    engine = ready_database(settings)
    store = Store(settings.store)
    store.open()
    intake, leaving = Intake(settings, engine, store), Leaving(settings, engine, store.read)
    intake.start()
    leaving.start()
    try:
        _serve(settings, engine, intake.wake)
    finally:
        leaving.stop()
        intake.stop(GRACE_S)
        engine.dispose()


def run_web(settings: Settings) -> None:
    """Serves only the pages and the API; another process takes in, reads and sends."""
    engine = ready_database(settings)
    _serve(settings, engine, lambda: None)
    engine.dispose()


def _serve(settings: Settings, engine: Engine, wake: Callable[[], None]) -> None:
    """Serves until SIGINT or SIGTERM; what is being answered is finished."""
    app = create_app(settings, engine, wake)
    _prepare_interpreter()
    _log.info("serving", url=f"http://{settings.web.host}:{settings.web.port}")
    server = Server(app, uvicorn.Config(app, settings.web.host, settings.web.port, log_config=None, timeout_graceful_shutdown=5))
    with _ending_quietly():
        server.run()


def _prepare_interpreter() -> None:
    """For pages that are waited for: short turns, and garbage looked for seldom, and not among what stays."""
    sys.setswitchinterval(TURN_S)
    leave_alone_what_stays()
    collect_seldom()


@contextmanager
def _ending_quietly() -> Iterator[None]:
    """uvicorn raises the signal that ended it once more, for the handler from before; that one must let the rest be ended in order."""
    before = {number: signal.signal(number, lambda *_: None) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
