"""Many rows in one INSERT … ON CONFLICT DO NOTHING, on SQLite and PostgreSQL alike, at the speed of the driver.

SQLAlchemy's own way costs three times as much for each row as the database does (`make bench-intake`), because it prepares every row
anew; here statement and conversions are prepared once for each table.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Dialect, LargeBinary, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.types import TypeEngine
from sqlmodel import Session, SQLModel

Convert = Callable[[Any], Any]


def insert(session: Session, table: type[SQLModel]) -> Any:
    """An INSERT that knows ON CONFLICT."""
    target: Table = table.__table__  # type: ignore[attr-defined]
    return postgresql.insert(target) if session.get_bind().dialect.name == "postgresql" else sqlite.insert(target)


def insert_new(session: Session, table: type[SQLModel], names: tuple[str, ...], rows: Sequence[Sequence[Any]], key: str) -> None:
    """Insert rows, given as values in the order of `names`; those whose `key` is there already are left out."""
    if not rows:
        return
    statement, order, convert = _prepared(session.get_bind().dialect, table, names, key)
    columns = [_converted(values, c) if (c := convert[i]) else values for i, values in enumerate(zip(*rows, strict=True))]
    if order is None:
        session.connection().exec_driver_sql(statement, [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)])
    else:
        session.connection().exec_driver_sql(statement, list(zip(*(columns[i] for i in order), strict=True)))


def _converted(values: Sequence[Any], convert: Convert) -> list[Any]:
    """Each value converted for the driver; one that is there many times, such as the moment of a batch, only once."""
    known = {value: convert(value) for value in set(values)}
    return [known[value] for value in values]


@lru_cache(maxsize=32)
def _prepared(
    dialect: Dialect, table: type[SQLModel], names: tuple[str, ...], key: str
) -> tuple[str, tuple[int, ...] | None, tuple[Convert | None, ...]]:
    """The statement, the order of its positional parameters (None where they are named), and what converts each value for the driver."""
    target: Table = table.__table__  # type: ignore[attr-defined]
    kind = postgresql.insert if dialect.name == "postgresql" else sqlite.insert
    compiled = kind(target).on_conflict_do_nothing(index_elements=[key]).compile(dialect=dialect, column_keys=names)
    convert = tuple(_conversion(target.c[name].type, dialect) for name in names)
    order = tuple(names.index(name) for name in compiled.positiontup) if compiled.positiontup else None
    return str(compiled), order, convert


def _conversion(kind: TypeEngine[Any], dialect: Dialect) -> Convert | None:
    if isinstance(kind, LargeBinary):  # both drivers take bytes as they are
        return None
    return kind.dialect_impl(dialect).bind_processor(dialect)
