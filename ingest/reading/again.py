"""Reading a message once more: after a new version, an import, or because a clerk says that it is an order."""

from __future__ import annotations

from typing import get_args

from sqlmodel import Session

from models.audit import record
from models.drafts import drafts_of
from models.errors import PagesInUse, Refusal
from models.tables import Draft, MessageRow
from parsers.options import Part


def read_again(session: Session, message_id: int, who: str, as_order: bool = False) -> MessageRow:
    """The message waits to be read again; earlier readings stay, drafts that a clerk has touched too. KeyError for an unknown message."""
    message = session.get(MessageRow, message_id)
    if message is None:
        raise KeyError(message_id)
    record(session, who, "read again", "message", str(message_id), before=message.state, after="kept")
    message.state, message.attempts, message.error = "kept", 0, ""
    message.read_as = "order" if as_order else message.read_as
    message.leased_by, message.leased_until = "", None
    return message


def part_pages(session: Session, message_id: int, document: str, page: int, part: str, who: str) -> MessageRow:
    """The message waits to be read again with this page as the clerk says: it begins a letter, goes on with one, or belongs to none.

    Raises PagesInUse where the letter before or behind is being worked on or done, Refusal for no such part, KeyError for no such
    message. That there is such a page the caller has seen.
    """
    if part not in get_args(Part) or page < 1:
        raise Refusal(f"«{part}» of page {page} is nothing that can be said of a page; load the draft again")
    message = session.get(MessageRow, message_id)
    if message is None:
        raise KeyError(message_id)
    for draft in drafts_of(session, message_id):
        if _in_hand(draft) and _holds(draft, document, {page - 1, page}):
            raise PagesInUse(f"page {page} or the one before it is in a draft that has been worked on; reject that draft first")
    parts, place = _parts(message), f"{document}/{page}"
    record(session, who, "part pages", "message", str(message_id), path=place, before=parts.get(place, ""), after=part)
    message.page_parts = "\n".join(f"{at} {said}" for at, said in sorted({**parts, place: part}.items()))
    return read_again(session, message_id, who)


def _in_hand(draft: Draft) -> bool:
    """Whether a clerk has settled a draft or is at work on it; one that was rejected or set aside holds nothing back."""
    return draft.state in ("confirmed", "case") or (draft.state == "open" and draft.touched)


def _holds(draft: Draft, document: str, pages: set[int]) -> bool:
    """Whether a draft was read from one of the pages; one that names no pages, made by an earlier version or by hand, from all."""
    held = draft.content.get("pages")
    return not held or bool(pages & set(held.get(document, [])))


def told_of(message: MessageRow) -> tuple[tuple[str, int, Part], ...]:
    """What a clerk has said of the message's pages, for the reader."""
    known: dict[str, Part] = {part: part for part in get_args(Part)}
    said = ((place.rpartition("/"), part) for place, part in sorted(_parts(message).items()))
    return tuple((document, int(page), known[part]) for (document, _, page), part in said)


def _parts(message: MessageRow) -> dict[str, str]:
    return {place: part for place, _, part in (line.rpartition(" ") for line in message.page_parts.splitlines())}
