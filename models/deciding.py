"""What is decided in one step that takes several."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from sqlmodel import Session

from config.settings import Settings
from models.confirmation import confirm, first_look
from models.corrections import confirm_looks, insert_line
from models.drafts import set_kind
from models.pricing import Prices
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
    version, chosen = _settled(session, draft_id, version, who, looked_at_all=looked_at_all)
    return confirm(session, draft_id, version, who, settings, per_line=chosen, seen_total=seen_total)


def look_and_leave(session: Session, draft_id: int, version: int, who: str, settings: Settings, *, looked_at_all: bool) -> Draft:
    """The first of two confirmations, as `look_and_confirm` gives the only or second one. Raises what `first_look` does."""
    version, chosen = _settled(session, draft_id, version, who, looked_at_all=looked_at_all)
    return first_look(session, draft_id, version, who, settings, per_line=chosen)


def _settled(session: Session, draft_id: int, version: int, who: str, *, looked_at_all: bool) -> tuple[int, Mapping[int, Prices] | None]:
    """The version and the chosen prices of an open draft, its doubts looked at where that is said; of any other as they are."""
    draft = session.get(Draft, draft_id)
    if draft is None or draft.state != "open":
        return version, None
    if looked_at_all and draft.content["needs_review"]:
        draft = confirm_looks(session, draft_id, version, who)
        version = draft.version
    return version, chosen_prices(draft)
