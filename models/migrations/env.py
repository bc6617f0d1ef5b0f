"""Alembic's entry: runs the revisions on the connection that models.schema hands over."""

from __future__ import annotations

from typing import Any, Literal

from alembic import context
from sqlmodel import AutoString, SQLModel

import models.desk_tables
import models.tables  # noqa: F401  (both fill SQLModel.metadata)
from models.types import Exact, UtcDateTime


def _render(kind: str, item: Any, _: object) -> str | Literal[False]:
    """How a new revision, made with `command.revision(autogenerate=True)`, writes our column types."""
    if kind == "type" and isinstance(item, Exact | UtcDateTime):
        return f"{type(item).__name__}()"
    return "sa.String()" if kind == "type" and isinstance(item, AutoString) else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_item=_render,
    transactional_ddl=True,  # SQLite too: a migration that dies leaves the older schema whole
)
with context.begin_transaction():
    context.run_migrations()
