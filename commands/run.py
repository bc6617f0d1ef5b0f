"""`mailorder run` and `mailorder web`: the service, until Ctrl-C or SIGTERM."""

from __future__ import annotations

from collections.abc import Callable

import structlog
import uvicorn
from sqlalchemy import Engine

from commands.start import ready_database
from config.settings import Settings
from dispatch.running import Leaving
from ingest.running import Intake
from ingest.store import Store
from review.app import create_app

GRACE_S = 30.0
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
    """Serves until a signal ends it; uvicorn answers SIGINT and SIGTERM by finishing what is being answered."""
    app = create_app(settings, engine, wake)
    _log.info("serving", url=f"http://{settings.web.host}:{settings.web.port}")
    server = uvicorn.Server(uvicorn.Config(app, settings.web.host, settings.web.port, log_config=None, timeout_graceful_shutdown=5))
    server.run()
