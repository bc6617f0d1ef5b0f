"""The checks of a draft in the clerk's words: their sentences (config/vocabulary), with values written as they are written here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from config.checks import Severity, Shape, rules, sentence, values_of
from review.texts import Texts


@dataclass(frozen=True, slots=True)
class Note:
    """What is to be said beside a value."""

    words: str
    severity: Severity


def notes_at(checks: Iterable[Mapping[str, Any]], here: Callable[[str], bool], texts: Texts) -> tuple[Note, ...]:
    """The notes of the checks whose path is `here`."""
    return tuple(Note(check_words(check, texts), check["severity"]) for check in checks if here(check["at"]))


def check_words(check: Mapping[str, Any], texts: Texts) -> str:
    """A check's sentence in the clerk's language; that of a check which is not registered stays as the reader wrote it."""
    code, message = str(check["code"]), str(check["message"])
    values = values_of(code, message)
    if values is None:
        return message
    return sentence(code, {name: _written(rules()[code].values[name], value, texts) for name, value in values.items()}, texts.language)


def _written(shape: Shape, value: str, texts: Texts) -> str:
    """A value as it is written here; one that has not the form of its shape stays as it is (a sentence may hold what a stranger wrote)."""
    try:
        match shape:
            case "money":
                return texts.money(value)
            case "amount":
                return texts.amount(value)
            case "day":
                return texts.day(value)
            case "unit" | "payment":
                return texts.or_else(f"{shape}.{value}", value)
            case "kind":
                return texts.or_else(f"kinds.{value}", value)
            case "text":
                return value
    except (ValueError, ArithmeticError):
        return value
