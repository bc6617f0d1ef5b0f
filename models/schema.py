"""Bringing a database to the program's schema; a schema newer than the program is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect, text

from config.errors import WrongCall

SchemaState = Literal["current", "older", "newer", "empty"]

_ADVISORY_LOCK = 0x6D61696C  # any number that only mailorder takes ("mail")


def schema_state(engine: Engine) -> SchemaState:
    """How the database's schema stands to the program's; `empty` has no tables of ours yet."""
    with engine.connect() as connection:
        return _state(connection)


def migrate(engine: Engine) -> None:
    """Brings an empty or older database to the program's schema, in one transaction; waits for another process that does the same.

    Raises WrongCall when the schema is newer than the program, or the tables are not of its making.
    """
    with engine.execution_options(writes=True).begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ADVISORY_LOCK})
        match _state(connection):
            case "newer":
                raise WrongCall(
                    f"database: its schema ({_revision(connection)}) is newer than this program ({_head()}); start the newer program, "
                    "or restore the backup made before it was started"
                )
            case "empty" if inspect(connection).has_table("message"):
                raise WrongCall("database: it holds tables that no migration has made; name an empty database")
            case "empty" | "older":
                config = _config()
                config.attributes["connection"] = connection
                command.upgrade(config, "head")


def _state(connection: Connection) -> SchemaState:
    revision = _revision(connection)
    if revision is None:
        return "empty"
    if revision == _head():
        return "current"
    known = {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}
    return "older" if revision in known else "newer"


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _head() -> str:
    return ScriptDirectory.from_config(_config()).get_current_head() or ""


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    return config
