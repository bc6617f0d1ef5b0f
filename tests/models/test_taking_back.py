"""A confirmation is taken back within the grace time, whole or not at all; numbers have no gap, and nothing leaves that was taken back."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import Engine, update
from sqlmodel import col, select

from models.confirmation import confirm
from models.corrections import correct
from models.database import snapshot, transaction
from models.drafts import reject
from models.earlier import last_order
from models.errors import OrderFinal, StaleDraft, UnknownOrder
from models.tables import Draft, Order, OrderLine, Outbox
from models.taking_back import take_back
from tests.models.sample import NOON, SETTINGS, draft_of, load_sample

SOON = NOON + timedelta(seconds=5)
GRACE = timedelta(seconds=SETTINGS.web.grace_s)


@pytest.fixture
def company(engine: Engine) -> Engine:
    load_sample(engine)
    return engine


def confirmed(engine: Engine, draft: Draft) -> str:
    with transaction(engine) as session:
        version = session.get_one(Draft, draft.id).version
        return confirm(session, draft.id or 0, version, "anna", SETTINGS, at=NOON).number


def back(engine: Engine, number: str, who: str = "anna", at: datetime = SOON) -> Draft:
    with transaction(engine) as session:
        return take_back(session, number, who, at)


def test_a_confirmation_taken_back_leaves_nothing_that_leaves(company: Engine) -> None:
    draft = draft_of(company)
    number = confirmed(company, draft)

    again = back(company, number)

    with snapshot(company) as session:
        order = session.exec(select(Order)).one()
        assert (again.state, order.state, order.number) == ("open", "taken_back", number)
        assert list(session.exec(select(Outbox))) == []
        assert list(session.exec(select(OrderLine))) == []
        assert last_order(session, draft_of(company, fingerprint="f9")) is None


def test_confirmed_again_the_order_has_the_same_number_and_the_new_lines(company: Engine) -> None:
    draft, other = draft_of(company), draft_of(company, fingerprint="f2")
    number = confirmed(company, draft)
    again = back(company, number)
    with transaction(company) as session:
        correct(session, draft.id or 0, again.version, {"lines.0.quantity": "200"}, "anna")

    numbers = [confirmed(company, other), confirmed(company, draft)]

    assert numbers == ["2026-000002", number]
    with snapshot(company) as session:
        line = session.exec(select(OrderLine).join(Order).where(Order.number == number)).one()
        order = session.exec(select(Order).where(Order.number == number)).one()
        assert (order.state, line.quantity, order.goods_net) == ("confirmed", Decimal(200), Decimal(28))
        assert sorted(session.exec(select(Outbox.kind).where(Outbox.order_id == order.id))) == ["hand_over", "receipt"]


def test_a_draft_that_is_rejected_after_all_keeps_its_number_as_taken_back(company: Engine) -> None:
    draft, other = draft_of(company), draft_of(company, fingerprint="f2")
    again = back(company, confirmed(company, draft))
    with transaction(company) as session:
        reject(session, draft.id or 0, again.version, "doch nicht", "anna")
    confirmed(company, other)

    with snapshot(company) as session:
        assert [(o.sequence, o.state) for o in session.exec(select(Order).order_by(col(Order.id)))] == [(1, "taken_back"), (2, "confirmed")]


def test_after_the_grace_time_the_order_is_final(company: Engine) -> None:
    number = confirmed(company, draft_of(company))
    with pytest.raises(OrderFinal, match="the time for taking it back is over"):
        back(company, number, at=NOON + GRACE)
    with pytest.raises(UnknownOrder):
        back(company, "2026-999999")


@pytest.mark.parametrize("values", [{"leased_until": NOON}, {"state": "done"}, {"state": "released"}, {"attempts": 1}])
def test_what_is_on_its_way_makes_the_order_final(company: Engine, values: dict[str, object]) -> None:
    number = confirmed(company, draft_of(company))
    with transaction(company) as session:
        session.execute(update(Outbox).where(col(Outbox.kind) == "receipt").values(**values))

    with pytest.raises(OrderFinal, match="on its way"):
        back(company, number)
    with snapshot(company) as session:
        assert len(list(session.exec(select(Outbox)))) == 2
        assert session.exec(select(Draft.state)).one() == "confirmed"


def test_two_clerks_who_take_back_at_once_do_it_once(company: Engine) -> None:
    number = confirmed(company, draft_of(company))

    def both(who: str) -> int:
        return back(company, number, who).version

    with ThreadPoolExecutor(2) as pool:
        assert len(set(pool.map(both, ["anna", "ben"]))) == 1


def test_a_page_from_before_does_not_confirm_again(company: Engine) -> None:
    draft = draft_of(company)
    back(company, confirmed(company, draft))
    with transaction(company) as session, pytest.raises(StaleDraft):
        confirm(session, draft.id or 0, draft.version, "anna", SETTINGS, at=SOON)
