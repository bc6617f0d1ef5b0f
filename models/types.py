"""Column types that are exact and the same on SQLite and PostgreSQL."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import BigInteger, DateTime, Dialect, Numeric
from sqlalchemy.types import TypeDecorator, TypeEngine

SCALE = 6
_UNITS = Decimal(10) ** SCALE


class Exact(TypeDecorator[Decimal]):
    """A decimal of up to 18 digits, six of them behind the point.

    NUMERIC(18, 6) on PostgreSQL; on SQLite, which would keep it as a binary float, a whole number of millionths, which sorts and
    sums exactly.
    """

    impl = Numeric
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(BigInteger() if dialect.name == "sqlite" else Numeric(18, SCALE))

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        units = Decimal(value) * _UNITS
        if units != units.to_integral_value():
            raise ValueError(f"{value} has more than {SCALE} digits behind the point")
        return int(units) if dialect.name == "sqlite" else Decimal(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Decimal | None:
        if value is None:
            return None
        number = Decimal(value) / _UNITS if dialect.name == "sqlite" else Decimal(value)
        return plain(number)


def plain(number: Decimal) -> Decimal:
    """The same number without trailing zeros and without an exponent: 5.50 → 5.5, 1E+3 → 1000."""
    short = number.normalize()
    return short.quantize(Decimal(1)) if short == short.to_integral_value() else short


class UtcDateTime(TypeDecorator[datetime]):
    """A moment, aware and in UTC on the way in and out; naive ones are refused."""

    impl = DateTime
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(DateTime(timezone=dialect.name != "sqlite"))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a time zone cannot be stored")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
