"""A way out of a check that a clerk takes with one key: values, or whose price holds, and with it the doubt and the check are settled."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlmodel import Session

from models.audit import record
from models.corrections import choose_prices, confirm_looks, correct
from models.drafts import open_draft, save
from models.line_edits import make_room
from models.pricing import Prices
from models.tables import Draft


@dataclass(frozen=True, slots=True)
class Taken:
    """What is taken about the place `at`: `values` in normal form by path, whose price holds for its line, the code of the check solved."""

    at: str
    values: Mapping[str, str] = field(default_factory=dict)
    prices: Prices | None = None
    code: str = ""


def take(session: Session, draft_id: int, version: int, taken: Taken, who: str) -> Draft:
    """Writes it, in the caller's one transaction; the order's lines grow where a path asks for one more.

    Raises StaleDraft, DraftClosed, BadValue.
    """
    draft = open_draft(session, draft_id, version)
    if numbers := [int(path.split(".")[1]) for path in taken.values if path.startswith("lines.")]:
        draft = make_room(session, draft_id, draft.version, max(numbers) + 1, who)
    if taken.values:
        draft = correct(session, draft_id, draft.version, {path: new or None for path, new in taken.values.items()}, who)
    if taken.prices:
        draft = choose_prices(session, draft_id, draft.version, {int(taken.at.split(".")[1]): taken.prices}, who)
    if taken.at.count("."):
        draft = confirm_looks(session, draft_id, draft.version, who, [taken.at])
    return _without_check(session, draft, taken, who) if taken.code else draft


def _without_check(session: Session, draft: Draft, taken: Taken, who: str) -> Draft:
    """The reading's check of this code about this place has had its answer; one for each, as a row that was not read is one of several."""
    content = copy.deepcopy(draft.content)
    for check in content["checks"]:
        if (check["code"], check["at"]) == (taken.code, taken.at):
            content["checks"].remove(check)
            record(session, who, "solve", "draft", draft.id, taken.at, before=taken.code)
            return save(session, draft, content)
    return draft
