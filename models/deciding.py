"""What is decided in one step that takes several."""

from __future__ import annotations

from decimal import Decimal

from sqlmodel import Session

from config.settings import Settings
from models.confirmation import confirm
from models.corrections import confirm_looks, insert_line
from models.drafts import set_kind
from models.tables import Draft, Order
from models.weighing import chosen_prices


def say_kind(session: Session, draft_id: int, version: int, kind: str, who: str) -> Draft:
    """Says what a message is; an order without lines gets an empty one to begin with. Raises what `set_kind` does."""
    draft = set_kind(session, draft_id, version, kind, who)
    if draft.kind == "order" and not draft.content["lines"]:
        draft = insert_line(session, draft_id, draft.version, who)
    return draft


def look_and_confirm(
    session: Session, draft_id: int, version: int, who: str, settings: Settings, *, looked_at_all: bool, seen_total: Decimal | None = None
) -> Order:
    """The order with the prices that were chosen; `looked_at_all`: every doubt has been looked at. Raises what `confirm` does."""
    per_line = None
    draft = session.get(Draft, draft_id)
    if draft is not None and draft.state == "open":
        if looked_at_all and draft.content["needs_review"]:
            draft = confirm_looks(session, draft_id, version, who)
            version = draft.version
        per_line = chosen_prices(draft)
    return confirm(session, draft_id, version, who, settings, per_line=per_line, seen_total=seen_total)
