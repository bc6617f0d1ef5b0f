"""A check of config/checks.toml with its place and its sentence, and the values that checks compare."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, InvalidOperation

from config.checks import rules, sentence
from parsers.result import Check, Leaf


def say(code: str, at: str, **values: Decimal | str) -> Check:
    """The check of this code about a path, its English sentence filled in. Raises KeyError for a code that is not registered."""
    told = {name: format(value, "f") if isinstance(value, Decimal) else value for name, value in values.items()}
    return Check(code, rules()[code].severity, at, sentence(code, told))


def number(leaf: Leaf | None) -> Decimal | None:
    """The value of a leaf as a number; None where it is missing or no number."""
    try:
        return Decimal(leaf.value) if leaf is not None else None
    except InvalidOperation:
        return None


def day(leaf: Leaf | None) -> date | None:
    """The value of a leaf as a day; None where it is missing or no day."""
    try:
        return date.fromisoformat(leaf.value) if leaf is not None else None
    except ValueError:
        return None
