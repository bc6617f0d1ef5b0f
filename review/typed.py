"""What a clerk types, to the normal form of its place and back: numbers with a comma or a point, days as they are written here."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal

from models.content import AMOUNTS, DAYS
from review.texts import Texts

_DAY_PATTERNS = ("%d.%m.%Y", "%d.%m.%y", "%d/%m/%Y", "%d %b %Y", "%d %B %Y")
_NUMBER = re.compile(r"-?[\d.,'’\s]*\d[\d.,'’\s]*")
_GROUP_LIKE = re.compile(r"-?[1-9]\d{0,2}[.,]\d{3}")


class NotUnderstood(ValueError):
    """What was typed cannot be understood; `key` names the words for the clerk."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def shown(path: str, value: str, texts: Texts) -> str:
    """A value in normal form as it stands in its field."""
    name = path.rsplit(".", 1)[-1]
    if name in AMOUNTS and value:
        return value.replace(".", ",") if texts.language == "de" else value
    if name in DAYS and value:
        return texts.day(value)
    return value


def understood(path: str, typed: str) -> str:
    """What was typed, in normal form. Raises NotUnderstood."""
    name, typed = path.rsplit(".", 1)[-1], typed.replace("\r\n", "\n").strip()
    if not typed:
        return ""
    if name in AMOUNTS:
        return _number(typed)
    if name in DAYS:
        return _day(typed)
    if name in ("country", "currency"):
        return typed.upper()
    return typed


def _number(typed: str) -> str:
    """1.234,50 and 1,234.50 and 1234,5 are clear; 1.234 is thousands to some and a fraction to others, so it is asked for again."""
    if not typed.isascii() and not _NUMBER.fullmatch(typed):
        raise NotUnderstood("typed.no_number")
    bare = re.sub(r"[\s'’]", "", typed)
    if not _NUMBER.fullmatch(typed) or not re.fullmatch(r"-?[0-9.,]+", bare):
        raise NotUnderstood("typed.no_number")
    if _GROUP_LIKE.fullmatch(bare):
        raise NotUnderstood("typed.ambiguous_number")
    return _plain(bare)


def _plain(bare: str) -> str:
    marks = [character for character in bare if character in ".,"]
    decimal = marks[-1] if marks and (marks.count(marks[-1]) == 1) else ""
    whole, _, fraction = bare.rpartition(decimal) if decimal else (bare, "", "")
    groups = re.split("[.,]", whole.lstrip("-"))
    if len(groups) > 1 and not (1 <= len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:])):
        raise NotUnderstood("typed.no_number")
    sign = "-" if bare.startswith("-") else ""
    return str(Decimal(f"{sign}{''.join(groups) or '0'}.{fraction or '0'}").normalize().__format__("f"))


def _day(typed: str) -> str:
    try:
        return date.fromisoformat(typed).isoformat()
    except ValueError:
        pass
    for pattern in _DAY_PATTERNS:
        try:
            return datetime.strptime(typed, pattern).date().isoformat()  # noqa: DTZ007  (a day, no moment)
        except ValueError:
            continue
    raise NotUnderstood("typed.no_day")
