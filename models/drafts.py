"""Drafts: how they come out of a reading, are closed, and opened again. What a clerk changes in one is in models.corrections."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from itertools import count
from typing import Any

from sqlalchemy import bindparam
from sqlmodel import Session, col, select

from models.audit import record
from models.checks import repeated_numbers
from models.claims import release
from models.content import Content, covers, empty_content, empty_line, spoken_of, value
from models.errors import DraftClosed, Refusal, StaleDraft, UnknownDraft
from models.search import write_words
from models.steps import forget_steps, keep_step
from models.tables import LARGEST_ID, Draft, MessageRow, ReadingRow, now
from models.worth import gross_value, wanted_on

_OF_A_MESSAGE = select(Draft).where(Draft.message_id == bindparam("message_id")).order_by(col(Draft.position))

KINDS = ("order", "change", "cancellation", "complaint", "inquiry", "other")
SURE = 0.9
MACHINE = "mailorder"
OF_THE_READING = ("language", "kind_confidence", "also", "about", "problems", "batch")


def drafts_from_reading(session: Session, message: MessageRow, reading: ReadingRow, said: str = "") -> list[Draft]:
    """One draft for each order of the reading, at least one. A reading made again replaces only what no clerk has touched.

    `said` is the message's text, by which its drafts are found.
    """
    session.flush()
    contents = _contents(reading.content)
    query = select(Draft).where(Draft.message_id == message.id).order_by(col(Draft.position)).with_for_update()
    there = {draft.position: draft for draft in session.exec(query)}
    placed = list(_placed(contents, there))
    drafts = [_write(session, there.get(position), position, message, reading, content) for position, content in placed]
    for draft in drafts:
        write_words(session, draft, message, said)
    used = {position for position, _ in placed}
    for draft in (draft for position, draft in there.items() if position not in used and _is_untouched(draft)):
        close(session, draft, "set_aside", MACHINE, "read again: the message holds fewer orders")
    session.flush()
    return drafts


def _placed(contents: list[Content], there: dict[int, Draft]) -> Iterator[tuple[int, Content]]:
    """Each order with its place among the drafts: of a batch the one of the same pages that a clerk has worked on, else the next free.

    Pages that are parted otherwise move the orders behind them; what is done must not come up again under another place.
    """
    if not any(content.get("batch") for content in contents):
        yield from enumerate(contents)
        return
    done = {_pages(draft.content): position for position, draft in there.items() if not _is_untouched(draft)}
    free = (position for position in count() if position not in done.values())
    for content in contents:
        position = done.get(_pages(content))
        yield next(free) if position is None else position, content


def _pages(content: Content) -> str:
    return json.dumps(content.get("pages") or {}, sort_keys=True)


def _contents(reading: Content) -> list[Content]:
    about_all = {name: reading.get(name) for name in OF_THE_READING}
    orders = reading.get("orders") or [empty_content(reading.get("language"))]
    contents = [{**copy.deepcopy(order), **about_all} for order in orders]
    if reading["kind"] in ("order", "change") and not reading.get("orders"):
        contents[0]["needs_review"] = ["fields", "lines"]  # it says it orders something, and nothing could be read
    return contents


def _write(session: Session, draft: Draft | None, position: int, message: MessageRow, reading: ReadingRow, content: Content) -> Draft:
    if draft is None:
        draft = Draft(message_id=message.id, position=position, source=message.source, content={})
    elif not _is_untouched(draft):
        return draft
    else:
        draft.version += 1
        forget_steps(session, draft.id)
    draft.reading_id, draft.kind, draft.content = reading.id, reading.content["kind"], content
    draft.state = "set_aside" if _needs_nobody(reading.content) else "open"
    describe(session, draft, message.sender_name or message.sender or message.subject or message.name)
    session.add(draft)
    session.flush()
    if draft.state == "open" and repeated_numbers(session, draft):
        _look_at(draft, "fields.order_number")
    return draft


def _look_at(draft: Draft, path: str) -> None:
    """Lists a path that is not listed yet, so that the draft is not confirmed before a clerk has looked at it."""
    doubts = draft.content["needs_review"]
    if not any(covers(entry, path) for entry in doubts):
        draft.content = {**draft.content, "needs_review": [path, *doubts]}
        draft.looks += 1


def _is_untouched(draft: Draft) -> bool:
    by_machine = draft.state == "set_aside" and draft.closed_by in ("", MACHINE)
    return not draft.touched and (draft.state == "open" or by_machine)


def _needs_nobody(reading: Content) -> bool:
    """A newsletter, an auto-reply: surely nothing to do. Anything doubtful or unread waits for a clerk."""
    sure = reading["kind"] == "other" and reading.get("kind_confidence", 0) >= SURE
    return sure and not reading.get("orders") and not reading.get("problems") and not reading.get("also")


def describe(session: Session, draft: Draft, otherwise: str = "") -> None:
    """Brings what the queue shows, filters and sorts by in line with the content."""
    content = draft.content
    draft.looks = len(content["needs_review"])
    draft.title = value(content, "fields.buyer_name") or value(content, "fields.bill_to.name") or otherwise or draft.title
    draft.customer_number = value(content, "fields.customer_number") or spoken_of(content, "customer_number")
    draft.order_number = value(content, "fields.order_number") or spoken_of(content, "order_number")
    draft.wanted_on = wanted_on(content)
    draft.gross_value = gross_value(session, draft, now().date())


def draft_for_failed(session: Session, message: MessageRow) -> Draft:
    """The draft of a message that could not be read: it waits for a clerk, with the reason."""
    session.flush()
    there = session.exec(select(Draft).where(Draft.message_id == message.id)).first()
    if there:
        return there
    problem = {"code": "not_read", "document": None, "message": message.error}
    content = {**empty_content(None), "needs_review": ["fields", "lines"], "problems": [problem]}
    draft = Draft(message_id=message.id, kind="other", source=message.source, content=content, reason=message.error)
    describe(session, draft, message.sender_name or message.sender or message.subject or message.name)
    session.add(draft)
    session.flush()
    write_words(session, draft, message)
    return draft


def new_draft_by_hand(session: Session, who: str, language: str = "de") -> Draft:
    """An empty order with one empty line, for what comes by telephone or over the counter."""
    draft = Draft(kind="order", content={**empty_content(language), "lines": [empty_line()]}, touched=True, title="")
    session.add(draft)
    session.flush()
    write_words(session, draft)
    record(session, who, "create", "draft", draft.id)
    return draft


def find_draft(session: Session, draft_id: int) -> Draft:
    """The draft for reading. Raises UnknownDraft."""
    draft = session.get(Draft, draft_id) if 0 < draft_id < LARGEST_ID else None
    if draft is None:
        raise unknown_draft(draft_id)
    return draft


def unknown_draft(draft_id: int) -> UnknownDraft:
    """What is said of a number that no draft has."""
    return UnknownDraft(f"there is no draft {draft_id}; go back to the queue")


def lock_draft(session: Session, draft_id: int) -> Draft:
    """The draft as it is now, kept from other writers until the transaction ends. Raises UnknownDraft."""
    locked: dict[int, Draft] = session.info.setdefault("locked", {})
    if draft_id in locked:
        return locked[draft_id]
    query = select(Draft).where(Draft.id == draft_id).with_for_update().execution_options(populate_existing=True)
    draft = session.exec(query).first() if 0 < draft_id < LARGEST_ID else None
    if draft is None:
        raise unknown_draft(draft_id)
    locked[draft_id] = draft
    return draft


def open_draft(session: Session, draft_id: int, version: int) -> Draft:
    """The draft for writing. Raises UnknownDraft, DraftClosed, or StaleDraft when it was saved since `version`."""
    draft = lock_draft(session, draft_id)
    if draft.state != "open":
        by = f" by {draft.closed_by}" if draft.closed_by else ""
        raise DraftClosed(f"draft {draft_id} is not open any more ({draft.state}{by}); open it again first")
    check_version(draft, version)
    return draft


def check_version(draft: Draft, version: int) -> None:
    """Raises StaleDraft when the draft was saved since `version`."""
    if draft.version != version:
        raise StaleDraft(f"draft {draft.id} has been changed by someone else meanwhile; load it again and repeat your change")


def save(session: Session, draft: Draft, content: Content | None = None, step: bool = True) -> Draft:
    """Writes a clerk's change as the next version. One of the content marks the draft as touched, shows in the queue, is a `step`
    that can be taken back, and makes a first clerk's confirmation void.
    """
    if content is not None and content != draft.content:
        if step:
            keep_step(session, draft)
        draft.content, draft.first_look_by = content, ""
        draft.touched = True
        with session.no_autoflush:  # the content is written once, with what describes it
            describe(session, draft)
    draft.version += 1
    session.add(draft)
    session.flush()
    write_words(session, draft)
    return draft


def set_kind(session: Session, draft_id: int, version: int, kind: str, who: str) -> Draft:
    """The clerk says what the message is."""
    if kind not in KINDS:
        raise Refusal(f"kind {kind!r} is unknown; allowed: {', '.join(KINDS)}")
    draft = open_draft(session, draft_id, version)
    record(session, who, "set kind", "draft", draft_id, "kind", draft.kind, kind)
    keep_step(session, draft)
    draft.kind, draft.first_look_by = kind, ""
    return save(session, draft)


def reject(session: Session, draft_id: int, version: int, reason: str, who: str) -> Draft:
    """Closes a draft that will not become an order; the reason is kept. Raises Refusal without one."""
    if not reason.strip():
        raise Refusal("a reason is missing; say why the draft is rejected")
    return close(session, open_draft(session, draft_id, version), "rejected", who, reason.strip())


def set_aside(session: Session, draft_id: int, version: int, who: str) -> Draft:
    """Closes a draft in which there is nothing to do."""
    return close(session, open_draft(session, draft_id, version), "set_aside", who)


def reopen(session: Session, draft_id: int, version: int, who: str) -> Draft:
    """Opens a closed draft again; a confirmed one is an order and final."""
    draft = lock_draft(session, draft_id)
    if draft.state == "confirmed":
        raise DraftClosed(f"draft {draft_id} has become an order; take its confirmation back as long as it is not final")
    check_version(draft, version)
    record(session, who, "reopen", "draft", draft_id, "state", draft.state, "open")
    draft.state, draft.reason, draft.closed_at, draft.closed_by = "open", "", None, ""
    return save(session, draft)


def close(session: Session, draft: Draft, state: str, who: str, reason: str = "") -> Draft:
    """Closes a draft with an audit row; the caller has checked that it may."""
    details: Any = {"state": state, "reason": reason} if reason else state
    record(session, who, "close", "draft", draft.id, "state", draft.state, details)
    draft.state, draft.reason, draft.closed_at, draft.closed_by = state, reason, now(), who
    draft.answered_at, draft.first_look_by = None, ""
    release(session, draft.id or 0)
    return save(session, draft)


def drafts_of(session: Session, message_id: int) -> list[Draft]:
    """All drafts of a message, in their order."""
    return list(session.exec(_OF_A_MESSAGE, params={"message_id": message_id}))
