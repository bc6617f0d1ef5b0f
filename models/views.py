"""Saved views: the filters of the queue that a clerk keeps, each under a name of his own."""

from __future__ import annotations

from sqlmodel import Session, col, delete, select

from models.errors import Refusal
from models.tables import SavedView, User

LONGEST_NAME = 40
MOST = 20


class NoView(Refusal):
    """A view that cannot be kept: it has no name, or there are too many."""

    def __init__(self, code: str, words: str) -> None:
        super().__init__(words)
        self.code = code


def views_of(session: Session, user_id: int) -> list[SavedView]:
    """A clerk's views, in the order in which they were first saved."""
    return list(session.exec(select(SavedView).where(SavedView.user_id == user_id).order_by(col(SavedView.id))))


def save_view(session: Session, user_id: int, name: str, query: str) -> SavedView:
    """Keeps a filter; one of the same name is replaced. Raises NoView."""
    name = " ".join(name.split())[:LONGEST_NAME]
    if not name:
        raise NoView("no_name", "the view has no name; give one")
    session.get_one(User, user_id, with_for_update=True)  # two windows of one clerk that save the same name, one after the other
    there = views_of(session, user_id)
    view = next((one for one in there if one.name == name), None)
    if view is None and len(there) >= MOST:
        raise NoView("too_many", f"there are {MOST} views already; delete one first")
    view = view or SavedView(user_id=user_id, name=name)
    view.query = query
    session.add(view)
    session.flush()
    return view


def delete_view(session: Session, user_id: int, view_id: int) -> None:
    """Takes a view of this clerk out; one that is gone is no error."""
    session.exec(delete(SavedView).where(col(SavedView.id) == view_id, col(SavedView.user_id) == user_id))
