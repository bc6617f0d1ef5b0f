"""How often a page asks the database: each question is a way there and back while a clerk waits."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import event

from tests.review.conftest import Browser, House

HTMX = {"HX-Request": "true"}
MOST = {"queue": 9, "open": 15, "save": 20, "confirm": 23}
"""Those that begin a transaction are counted, two a page at least."""


@pytest.fixture
def asked(house: House) -> Callable[[Callable[[], object]], int]:
    """How many statements it takes."""
    said: list[str] = []
    event.listen(house.engine, "before_cursor_execute", lambda _c, _k, statement, *_more: said.append(statement))

    def count(ask: Callable[[], object]) -> int:
        before = len(said)
        ask()
        return len(said) - before

    return count


def test_the_pages_of_an_order_ask_few_questions(house: House, anna: Browser, asked: Callable[[Callable[[], object]], int]) -> None:
    draft = house.draft()
    form = anna.form(draft.id)
    anna.get("/")  # what is learned once, of the whole database, has been

    typed = {**form, "lines.0.quantity": "12"}

    found = {
        "queue": asked(lambda: anna.get("/")),
        "open": asked(lambda: anna.get(f"/drafts/{draft.id}")),
        "save": asked(lambda: anna.post(f"/drafts/{draft.id}/save", data=typed, headers=HTMX)),
    }
    saved = anna.form(draft.id)
    found["confirm"] = asked(lambda: anna.post(f"/drafts/{draft.id}/confirm", data=saved, follow_redirects=False))

    assert all(found[page] <= most for page, most in MOST.items()), found
