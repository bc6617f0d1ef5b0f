"""The words of the pages: complete in every language, and none too many."""

from __future__ import annotations

import re
import string
from pathlib import Path
from typing import get_args

import pytest

import review
from config.company import PAYMENT_METHODS
from dispatch.questions import LANGUAGES as TONGUES
from dispatch.questions import TEMPLATES
from models.content import ADDRESS_PARTS, LINE_PARTS, PLAIN_FIELDS
from models.drafts import KINDS
from models.permissions import ROLES, SCOPES
from parsers.options import Part
from review.texts import LANGUAGES, load_texts, preferred
from review.today import SPANS

HERE = Path(review.__file__).parent
TEXTS = load_texts("Europe/Berlin")
SOURCES = [*HERE.glob("templates/*.html"), *HERE.rglob("*.py")]
# Keys that are made from data: every value that the data can have must be there.
PAGE_KINDS = (
    "separator", "blank", "envelope", "cover", "advertising", "complaint", "inquiry", "cancellation", "change", "no_lines", "unread",
    "clerk",
)  # fmt: skip
MADE = {
    "kinds": KINDS,
    "about": KINDS,
    "states": ("open", "parked", "asked", "set_aside", "rejected", "case", "confirmed"),
    "refusal": tuple(f"ask_{reason}" for reason in ("no_address", "no_subject", "no_text", "too_long")),
    "talk": ("question", "answer", "automatic", "bounce", "state_due", "state_failed", "state_withdrawn"),
    "ask": (*(f"template_{name}" for name in TEMPLATES), *(f"language_{name}" for name in TONGUES)),
    "together": ("parked", "asked"),
    "mark": ("parked", "asked"),
    "field": (*PLAIN_FIELDS, *ADDRESS_PARTS, *LINE_PARTS, "kind"),
    "payment": PAYMENT_METHODS,
    "language": LANGUAGES,
    "pages": (*get_args(Part), *(f"kind.{kind}" for kind in PAGE_KINDS)),
    "roles": ROLES,
    "scopes": [scope.replace(":", "_") for scope in SCOPES],
    "spans": SPANS,
}
CODES = (
    "unit",
    "check",
    "problem",
    "obstacle",
    "bad_value",
    "action",
    "error",
    "reason",
    "leaving",
    "orders",
    "draft",
    "about",
    "group",
    "refused_view",
    "pages",
    "history",
    "logins",
    "did",
    "people",
    "password",
    "today",
)


def used() -> set[str]:
    """The keys that stand literally in templates and code."""
    found: set[str] = set()
    for path in SOURCES:
        text = path.read_text(encoding="utf-8")
        found |= set(re.findall(r"\bt(?:exts)?\(\s*[\"']([\w.]+)[\"']", text))
        for key in re.findall(r"\.plural\([\"']([\w.]+)[\"']", text):
            found |= {f"{key}.one", f"{key}.many"}
    return {key for key in found if not key.endswith((".", "_"))}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_that_is_used_exists(language: str) -> None:
    missing = used() - set(TEXTS[language].words)

    assert missing == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_made_from_data_exists(language: str) -> None:
    wanted = {f"{table}.{name}" for table, names in MADE.items() for name in names}

    assert wanted - set(TEXTS[language].words) == set()


def test_both_languages_have_the_same_texts_with_the_same_places() -> None:
    german, english = TEXTS["de"].words, TEXTS["en"].words

    assert set(german) == set(english)
    assert {key: _places(text) for key, text in german.items()} == {key: _places(text) for key, text in english.items()}


def test_no_text_is_left_over() -> None:
    everything = "\n".join(path.read_text(encoding="utf-8") for path in [*SOURCES, *HERE.glob("static/*.js")])
    made = {key for key in TEXTS["en"].words if key.split(".")[0] in {*MADE, *CODES}}
    stems = {key: (key, key.rsplit(".", 1)[0]) for key in TEXTS["en"].words}
    literal = {key for key, names in stems.items() if any(f"{quote}{name}{quote}" in everything for name in names for quote in "\"'")}

    assert set(TEXTS["en"].words) - made - literal == set()


@pytest.mark.parametrize(
    ("header", "language"), [("de-DE,de;q=0.9,en;q=0.8", "de"), ("fr-FR, en;q=0.5", "en"), ("", "en"), ("x" * 5000, "en"), ("de", "de")]
)
def test_the_language_follows_the_browser(header: str, language: str) -> None:
    assert preferred(header) == language


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}
