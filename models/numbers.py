"""Numbers without gaps: given out in the transaction that uses them."""

from __future__ import annotations

from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, col

from models.tables import Counter


def next_number(session: Session, name: str, year: int) -> int:
    """The next number of this name and year, from 1.

    The counter's row stays locked until the transaction ends: a rollback gives the number back, and nobody else gets it meanwhile.
    """
    insert = postgresql.insert if session.get_bind().dialect.name == "postgresql" else sqlite.insert
    first = insert(Counter).values(name=name, year=year, value=1)
    raised = first.on_conflict_do_update(index_elements=["name", "year"], set_={"value": col(Counter.value) + 1})
    number: int = session.execute(raised.returning(col(Counter.value))).scalar_one()
    return number
