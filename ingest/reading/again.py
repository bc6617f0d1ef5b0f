"""Reading a message once more: after a new version, an import, or because a clerk says that it is an order."""

from __future__ import annotations

from sqlmodel import Session

from models.audit import record
from models.tables import MessageRow


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
