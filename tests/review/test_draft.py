"""What a clerk does with a draft, without a browser's JavaScript."""

from __future__ import annotations

from sqlmodel import select

from models.database import snapshot
from models.tables import Order
from tests.review.conftest import Browser, House


def test_a_draft_shows_its_values_and_the_text_they_come_from(house: House, anna: Browser) -> None:
    draft = house.draft()

    page = anna.get(f"/drafts/{draft.id}").text

    assert "PO-4711" in page
    assert "Sechskantschraube M6 x 20" in page
    assert 'data-mark="lines.0.sku"' in page


def test_a_right_draft_is_confirmed_with_one_form(house: House, anna: Browser) -> None:
    draft = house.draft()

    anna.post(f"/drafts/{draft.id}/confirm", data=anna.form(draft.id))

    with snapshot(house.engine) as session:
        order_row = session.exec(select(Order)).one()
        assert (order_row.draft_id, order_row.confirmed_by) == (draft.id, "anna")
