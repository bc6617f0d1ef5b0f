"""What a clerk changes in a draft: values, lines, and the doubts that a look has settled. Each change leaves an audit row."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from typing import Any

from sqlmodel import Session, select

from config.checks import follows_from
from models.audit import record
from models.content import Content, checked, covers, empty_line, leaf, put, renumber
from models.drafts import open_draft, save
from models.earlier import is_the_buyers, lines_of
from models.errors import BadValue, UnknownOrder
from models.pricing import Prices
from models.tables import Draft, Order, OrderLine


def correct(session: Session, draft_id: int, version: int, changes: Mapping[str, str | None], who: str) -> Draft:
    """Writes values in normal form by path (None or "" empties one); what was read stays as `raw`, the doubt about it is settled.

    Raises StaleDraft, DraftClosed, BadValue; then nothing is changed.
    """
    draft = open_draft(session, draft_id, version)
    content = copy.deepcopy(draft.content)
    wanted = [(path, leaf(content, path), checked(path, new) if new and new.strip() else None) for path, new in changes.items()]
    for path, old, value in wanted:  # all of them hold: of none is anything written before
        _correct_one(session, draft, content, path, old, value, who)
    return save(session, draft, content)


def _correct_one(session: Session, draft: Draft, content: Content, path: str, old: Content | None, value: str | None, who: str) -> None:
    content["needs_review"] = [entry for entry in content["needs_review"] if not covers(path, entry)]
    before = old["value"] if old else None
    if value == before:
        return
    put(content, path, _corrected(old, value, who) if value is not None else None)
    _settle(content, path)
    record(session, who, "correct", "draft", draft.id, path, before, value)


def _settle(content: Content, path: str) -> None:
    """Takes out the checks that followed from what stood at this path."""
    content["checks"] = [check for check in content["checks"] if not follows_from(check["code"], check["at"], path)]


def _corrected(old: Content | None, value: str, who: str) -> dict[str, Any]:
    raw, source = (old["raw"], old["source"]) if old else ("", None)
    return {"value": value, "raw": raw, "confidence": 1.0, "source": source, "why": [f"corrected by {who}"]}


def insert_line(session: Session, draft_id: int, version: int, who: str, at: int | None = None) -> Draft:
    """Puts an empty line in before line `at` (counted from 0), or at the end."""
    draft = open_draft(session, draft_id, version)
    content = copy.deepcopy(draft.content)
    index = len(content["lines"]) if at is None else _within(at, len(content["lines"]) + 1)
    content["lines"].insert(index, empty_line())
    renumber(content, index, 1)
    record(session, who, "insert line", "draft", draft_id, f"lines.{index}")
    return save(session, draft, content)


def delete_line(session: Session, draft_id: int, version: int, index: int, who: str) -> Draft:
    """Takes line `index` (counted from 0) out, with every doubt and check about it."""
    draft = open_draft(session, draft_id, version)
    content = copy.deepcopy(draft.content)
    gone = content["lines"].pop(_within(index, len(content["lines"])))
    renumber(content, index + 1, -1)
    _settle(content, f"lines.{index}")
    record(session, who, "delete line", "draft", draft_id, f"lines.{index}", before=gone)
    return save(session, draft, content)


def take_over(session: Session, draft_id: int, version: int, order_number: str, who: str) -> Draft:
    """Adds the lines of the buyer's earlier order as a start, instead of lines in which nothing stands; prices are those of today.

    Raises UnknownOrder where it is none of this buyer's.
    """
    draft = open_draft(session, draft_id, version)
    order = session.exec(select(Order).where(Order.number == order_number)).first()
    if order is None or not is_the_buyers(order, draft):
        raise UnknownOrder(f"this buyer has no order {order_number}; load the draft again")
    content = copy.deepcopy(draft.content)
    for index in reversed([n for n, line in enumerate(content["lines"]) if not any(line.values())]):
        del content["lines"][index]
        renumber(content, index + 1, -1)
    _settle(content, f"lines.{len(content['lines'])}")
    content["lines"] += [_taken(line, order_number) for line in lines_of(session, order)]
    record(session, who, "take over lines", "draft", draft_id, "lines", after=order_number)
    return save(session, draft, content)


def _taken(line: OrderLine, order_number: str) -> Content:
    why = [f"taken over from order {order_number}"]
    told = {"sku": line.sku, "description": line.description, "quantity": format(line.quantity, "f"), "unit": line.unit}
    leaves = {part: {"value": text, "raw": "", "confidence": 1.0, "source": None, "why": why} for part, text in told.items() if text}
    return empty_line() | leaves


def _within(index: int, length: int) -> int:
    if not 0 <= index < length:
        raise BadValue(f"lines.{index}", "there is no such line")
    return index


def confirm_looks(session: Session, draft_id: int, version: int, who: str, paths: Sequence[str] | None = None) -> Draft:
    """The clerk has looked and finds right what was doubtful: everything, or what stands at and below `paths`."""
    draft = open_draft(session, draft_id, version)
    content = copy.deepcopy(draft.content)
    doubts: list[str] = content["needs_review"]
    settled = [entry for entry in doubts if paths is None or any(covers(path, entry) for path in paths)]
    content["needs_review"] = [entry for entry in doubts if entry not in settled]
    for entry in settled:
        record(session, who, "find right", "draft", draft_id, entry)
    return save(session, draft, content)


def choose_prices(session: Session, draft_id: int, version: int, choices: Mapping[int, Prices], who: str) -> Draft:
    """The clerk says for lines (counted from 0) whose price is to hold; it is kept with the line as `prices`."""
    draft = open_draft(session, draft_id, version)
    content = copy.deepcopy(draft.content)
    for index, choice in choices.items():
        line = content["lines"][_within(index, len(content["lines"]))]
        before = line.get("prices")
        if before != choice:
            line["prices"] = choice
            record(session, who, "choose price", "draft", draft_id, f"lines.{index}.unit_price", before, choice)
    return save(session, draft, content)
