"""What every command that uses the database does first."""

from __future__ import annotations

from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError

from config.errors import ServerUnreachable
from config.settings import Settings
from models.database import open_database
from models.schema import migrate


def ready_database(settings: Settings) -> Engine:
    """The database with its tables made or brought up to date. Raises ServerUnreachable when it does not answer."""
    engine = open_database(settings.database)
    try:
        migrate(engine)
    except OperationalError as error:
        raise ServerUnreachable(f"database {engine.url!s}: {error.orig}; check that it runs and the setting database") from None
    return engine
