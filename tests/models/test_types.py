"""Column types: money is exact and moments are moments, the same on both databases."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, func
from sqlalchemy.exc import StatementError
from sqlmodel import select

from models.database import snapshot, transaction
from models.tables import ArticleRow, Cursor

AMOUNTS = st.decimals(min_value="-999999999999.999999", max_value="999999999999.999999", places=6)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(AMOUNTS)
def test_every_amount_comes_back_as_it_was(engine: Engine, amount: Decimal) -> None:
    with transaction(engine) as session:
        session.merge(ArticleRow(sku="A", price_net=amount))
    with snapshot(engine) as session:
        assert session.get_one(ArticleRow, "A").price_net == amount


def test_sums_made_by_the_database_are_exact(engine: Engine) -> None:
    with transaction(engine) as session:
        session.add_all(ArticleRow(sku=str(n), price_net=Decimal("0.1")) for n in range(30))
    with snapshot(engine) as session:
        assert session.exec(select(func.sum(ArticleRow.price_net))).one() == Decimal(3)


def test_an_amount_with_too_many_digits_is_refused_and_not_rounded(engine: Engine) -> None:
    with pytest.raises(StatementError, match="more than 6 digits"), transaction(engine) as session:
        session.add(ArticleRow(sku="A", price_net=Decimal("0.0000001")))


def test_a_moment_comes_back_in_utc_whatever_zone_it_was_written_in(engine: Engine) -> None:
    moment = datetime(2026, 11, 23, 14, 30, 0, 123456, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    with transaction(engine) as session:
        session.add(Cursor(mailbox="a", folder="b", uidvalidity=1, updated_at=moment))
    with snapshot(engine) as session:
        found = session.exec(select(Cursor.updated_at)).one()
    assert (found, found.tzinfo) == (moment, UTC)


def test_a_moment_without_a_zone_is_refused(engine: Engine) -> None:
    with pytest.raises(StatementError, match="time zone"), transaction(engine) as session:
        session.add(Cursor(mailbox="a", folder="b", uidvalidity=1, updated_at=datetime(2026, 11, 23)))  # noqa: DTZ001
