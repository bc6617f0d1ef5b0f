"""The schema: the same from the migrations as from the tables, on both databases, and never older or newer unnoticed."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, text
from sqlmodel import SQLModel

from config.errors import WrongCall
from models.database import open_database
from models.schema import migrate, schema_state


def _is_described(name: str | None, kind: str, _parents: object) -> bool:
    """All but the index of words, which is another kind of table on each database (models/search.py)."""
    return kind != "table" or not (name or "").startswith("draft_search")


def test_the_migrated_schema_is_that_of_the_tables(engine: Engine) -> None:
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "include_name": _is_described})
        assert compare_metadata(context, SQLModel.metadata) == []


def test_a_new_database_is_empty_and_current_after_migrating(database_url: str) -> None:
    engine = open_database(database_url)
    assert schema_state(engine) == "empty"
    migrate(engine)
    assert schema_state(engine) == "current"
    engine.dispose()


def test_migrating_again_changes_nothing(engine: Engine) -> None:
    migrate(engine)
    assert schema_state(engine) == "current"


def test_two_programs_that_migrate_at_once_do_not_hurt_each_other(database_url: str) -> None:
    engine = open_database(database_url)
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(migrate, [engine] * 4))
    assert schema_state(engine) == "current"
    engine.dispose()


def test_a_newer_schema_is_refused_with_words(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    assert schema_state(engine) == "newer"
    with pytest.raises(WrongCall, match="newer than this program"):
        migrate(engine)


def test_tables_that_no_migration_made_are_not_touched(database_url: str) -> None:
    engine = open_database(database_url)
    SQLModel.metadata.create_all(engine)
    with pytest.raises(WrongCall, match="no migration has made"):
        migrate(engine)
    engine.dispose()
