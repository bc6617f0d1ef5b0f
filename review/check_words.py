"""The checks of a draft in the clerk's words: their sentences (config/vocabulary), with values written as they are written here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from config.checks import Severity, Shape, rules, sentence
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
    code, values = str(check["code"]), check.get("values") or {}
    rule = rules().get(code)
    if rule is None or not rule.values.keys() <= values.keys():
        return str(check["message"])
    return sentence(code, {name: _written(shape, str(values[name]), texts) for name, shape in rule.values.items()}, texts.language)


def _written(shape: Shape, value: str, texts: Texts) -> str:
    match shape:
        case "money":
            return texts.money(value)
        case "amount":
            return texts.amount(value)
        case "day":
            return texts.day(value)
        case "unit" | "payment":
            return texts.or_else(f"{shape}.{value}", value)
        case "text":
            return value
