"""What mailorder checks: every code with its severity, its place, what its sentence names, and why (checks.toml)."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from typing import Literal

from config.vocabulary import load

Severity = Literal["info", "warning", "error"]
Shape = Literal["text", "money", "amount", "day", "unit", "payment", "kind"]
Finder = Literal["reading", "draft"]


@dataclass(frozen=True, slots=True)
class Rule:
    """One check. `at` are the paths it may speak of («N» a line's number, «*» any name), `of` those it follows from, beside its own.

    `values` are what its sentence names, and how that is written. `by` says who finds it: the reading of the message alone, or the
    draft, which knows earlier orders and today's date.
    """

    by: Finder
    severity: Severity
    at: tuple[str, ...]
    why: str
    values: Mapping[str, Shape] = field(default_factory=dict)
    of: tuple[str, ...] = ()


@cache
def rules() -> Mapping[str, Rule]:
    """Every check by its code, in the order of checks.toml."""
    text = resources.files("config").joinpath("checks.toml").read_text(encoding="utf-8")
    entries = tomllib.loads(text).items()
    return {code: Rule(**{**entry, "at": tuple(entry["at"]), "of": tuple(entry.get("of", ()))}) for code, entry in entries}


def values_of(code: str, message: str) -> dict[str, str] | None:
    """What a check's English sentence names, taken apart by its own template; None for a sentence that is not of this code.

    So a check needs nothing beside what CONTRACT.md gives it to be said in another language.
    """
    match = _pattern(code).fullmatch(message) if code in rules() else None
    return match.groupdict() if match else None


@cache
def _pattern(code: str) -> re.Pattern[str]:
    pieces = re.split(r"\{(\w+)\}", load("en")["checks"][code])
    return re.compile("".join(f"(?P<{piece}>.*?)" if number % 2 else re.escape(piece) for number, piece in enumerate(pieces)), re.DOTALL)


def follows_from(code: str, at: str, path: str) -> bool:
    """Whether the check of this code about `at` may no longer be true once what stands at `path` is another."""
    line = at.split(".")[1] if at.startswith("lines.") else ""
    sources = [source.replace("N", line) for source in rules()[code].of] if code in rules() else []
    return path == at or any(path == source or path.startswith(f"{source}.") for source in sources)


def sentence(code: str, values: Mapping[str, str], language: str = "en") -> str:
    """What a check says in this language, with its values as they are given. Raises KeyError for an unknown code or a missing value."""
    return str(load(language)["checks"][code]).format(**values)
