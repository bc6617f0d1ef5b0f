"""What a posted draft form says: which values the clerk has changed, in normal form, and which cannot be understood."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from sqlmodel import Session
from starlette.datastructures import FormData

from models.content import Content, value
from models.corrections import choose_prices, correct
from models.drafts import find_draft
from models.errors import BadValue
from models.pricing import Prices
from models.tables import Draft
from review.refusals import bad_value_words
from review.texts import Texts
from review.typed import NotUnderstood, shown, understood
from review.visitors import number, text

CHOICES: tuple[Prices, ...] = ("ours", "as_ordered")


@dataclass(frozen=True, slots=True)
class Edit:
    """`changes` by path in normal form, `typed` what the clerk wrote there, `problems` what is wrong with it, `was` what stood there."""

    version: int
    changes: dict[str, str]
    typed: dict[str, str]
    problems: dict[str, str]
    was: dict[str, str]
    prices: dict[int, Prices]


def read_edit(form: FormData, content: Content, texts: Texts) -> Edit:
    """The edit that a form carries. A form without `was` (what stood in it when it was sent) is compared with the draft as it is now."""
    was = _was(form)
    changes: dict[str, str] = {}
    typed: dict[str, str] = {}
    problems: dict[str, str] = {}
    for path, written in form.multi_items():
        if not isinstance(written, str) or not path.startswith(("fields.", "lines.")):
            continue
        before = was.get(path, _shown_now(content, path, texts) if not was else "")
        if _same(written, before):
            continue
        typed[path] = written
        try:
            changes[path] = understood(path, written)
        except NotUnderstood as reason:
            problems[path] = texts(reason.key)
    return Edit(number(form, "version"), changes, typed, problems, was, _prices(form))


def _shown_now(content: Content, path: str, texts: Texts) -> str:
    try:
        return shown(path, value(content, path), texts)
    except BadValue:
        return ""


def _same(one: str, other: str) -> bool:
    return one.replace("\r\n", "\n").strip() == other.replace("\r\n", "\n").strip()


def _was(form: FormData) -> dict[str, str]:
    try:
        known = json.loads(text(form, "was", "{}"))
    except ValueError:
        return {}
    return {str(path): str(value) for path, value in known.items()} if isinstance(known, dict) else {}


def _prices(form: FormData) -> dict[int, Prices]:
    found: dict[int, Prices] = {}
    for name, choice in form.multi_items():
        index = name.removeprefix("prices.")
        if index != name and index.isascii() and index.isdigit() and len(index) < 6:
            found |= {int(index): known for known in CHOICES if known == choice}
    return found


@dataclass(frozen=True, slots=True)
class Saved:
    """The draft after saving, and what could not be saved, by path."""

    draft: Draft
    typed: dict[str, str]
    problems: dict[str, str]


def save_edit(session: Session, draft_id: int, edit: Edit, who: str, texts: Texts) -> Saved:
    """Writes what is right of an edit and says what is not. Raises StaleDraft, DraftClosed, UnknownDraft; then nothing is written."""
    draft = find_draft(session, draft_id)
    problems = dict(edit.problems)
    changes = changed(draft.content, edit.changes)
    version = edit.version
    while changes:
        try:
            draft = correct(session, draft_id, version, {path: new or None for path, new in changes.items()}, who)
        except BadValue as error:
            problems[error.path] = bad_value_words(error, texts)
            changes = {path: new for path, new in changes.items() if path != error.path}
            continue
        version = draft.version
        break
    prices = {index: choice for index, choice in edit.prices.items() if _choice(draft.content, index) not in (None, choice)}
    if prices:
        draft = choose_prices(session, draft_id, version, prices, who)
    return Saved(draft, {path: edit.typed[path] for path in problems if path in edit.typed}, problems)


def changed(content: Content, changes: Mapping[str, str]) -> dict[str, str]:
    """Those changes that are not in the content already; so the same save twice is harmless."""
    return {path: new for path, new in changes.items() if _value(content, path) != new}


def _value(content: Content, path: str) -> str | None:
    try:
        return value(content, path)
    except BadValue:
        return None


def _choice(content: Content, index: int) -> str | None:
    """What holds for a line now; None when there is no such line."""
    lines = content["lines"]
    return str(lines[index].get("prices", "ours")) if index < len(lines) else None
