"""Several drafts confirmed at once: only what was shown, each by the rule of one alone."""

from __future__ import annotations

import re
from decimal import Decimal

from sqlmodel import col, select

from models.corrections import correct
from models.database import snapshot, transaction
from models.tables import ArticleRow, Draft, Order
from tests.review.conftest import Browser, House, token
from tests.review.readings import order, order_mail, reading


def orders(house: House) -> list[Order]:
    with snapshot(house.engine) as session:
        return list(session.exec(select(Order).order_by(col(Order.id))))


def several(house: House, count: int = 3) -> list[Draft]:
    return [
        house.draft(reading(order(number=f"PO-{number}", bolts=str(number))), order_mail(subject=f"Nr. {number}"))
        for number in range(1, count + 1)
    ]


def summary(clerk: Browser, *drafts: Draft) -> str:
    page: str = clerk.get("/several", params={"draft": [str(draft.id) for draft in drafts]}).text
    return page


def seen(page: str) -> list[str]:
    return re.findall(r'name="draft" value="([^"]+)"', page)


def test_the_summary_says_what_will_be_confirmed_and_changes_nothing(house: House, anna: Browser) -> None:
    drafts = several(house)

    page = summary(anna, *drafts)

    totals = [Decimal(one.split(".", 2)[2]) for one in seen(page)]
    assert len(totals) == 3
    assert "3 Aufträge werden bestätigt" in page
    assert f"{sum(totals):.2f}".replace(".", ",") in page.replace(".", "")
    assert orders(house) == []


def test_what_was_shown_is_confirmed_each_with_its_number_and_total(house: House, anna: Browser) -> None:
    page = summary(anna, *several(house))

    done = anna.post("/several", data={"csrf": token(page), "draft": seen(page)}).text

    made = orders(house)
    assert [one.gross_total for one in made] == [Decimal(one.split(".", 2)[2]) for one in seen(page)]
    assert all(one.number in done for one in made)
    assert "3 Aufträge sind bestätigt" in done


def test_what_needs_a_look_or_cannot_be_priced_is_left_out_with_the_reason(house: House, anna: Browser) -> None:
    right = house.draft()
    doubtful = house.draft(reading(order(("lines.0.quantity",), number="PO-2")), order_mail(subject="Zweite"))
    complaint = house.draft(reading(kind="complaint"), order_mail("Krumm.", "Dritte"))

    page = summary(anna, right, doubtful, complaint)

    assert [one.split(".")[0] for one in seen(page)] == [str(right.id)]
    assert "2 bleiben weg" in page
    assert "noch nicht angesehen" in page


def test_what_has_changed_since_the_summary_is_not_confirmed_and_the_rest_is(house: House, anna: Browser, ben: Browser) -> None:
    first, second, third = several(house)
    page = summary(anna, first, second, third)
    with transaction(house.engine) as session:
        correct(session, first.id or 0, first.version, {"fields.note": "vor neun"}, "ben")
    ben.post(f"/drafts/{second.id}/confirm", data=ben.form(second.id), follow_redirects=False)

    done = anna.post("/several", data={"csrf": token(page), "draft": seen(page)}).text

    assert [(one.draft_id, one.confirmed_by) for one in orders(house)] == [(second.id, "ben"), (third.id, "anna")]
    assert "1 Auftrag ist bestätigt" in done
    assert "2 bleiben weg" in done


def test_a_price_that_has_changed_since_the_summary_is_not_confirmed_unseen(house: House, anna: Browser) -> None:
    [draft] = several(house, 1)
    page = summary(anna, draft)
    with transaction(house.engine) as session:
        session.get_one(ArticleRow, "SK-933-0620").price_net = Decimal("99.99")

    done = anna.post("/several", data={"csrf": token(page), "draft": seen(page)}).text

    assert orders(house) == []
    assert "Die Summe hat sich geändert" in done


def test_a_price_that_changes_while_one_draft_is_looked_at_is_not_confirmed_unseen(house: House, anna: Browser) -> None:
    draft = house.draft()
    form = anna.form(draft.id)
    with transaction(house.engine) as session:
        session.get_one(ArticleRow, "SK-933-0620").price_net = Decimal("99.99")

    refused = anna.post(f"/drafts/{draft.id}/confirm", data=form)

    assert (refused.status_code, orders(house)) == (422, [])
    assert "Die Summe hat sich geändert" in refused.text
    anna.post(f"/drafts/{draft.id}/confirm", data=anna.form(draft.id))
    assert len(orders(house)) == 1


def test_the_same_form_sent_twice_confirms_once(house: House, anna: Browser) -> None:
    page = summary(anna, *several(house))
    form = {"csrf": token(page), "draft": seen(page)}

    first, second = (anna.post("/several", data=form).text for _ in range(2))

    assert len(orders(house)) == 3
    assert "3 Aufträge sind bestätigt" in first
    assert "3 Aufträge sind bestätigt" in second


def test_what_is_no_draft_is_passed_over(house: House, anna: Browser) -> None:
    draft = house.draft()
    page = anna.get("/several", params={"draft": ["x", "99999", "-1", "1; DROP TABLE draft", "9" * 40, str(draft.id)]}).text
    assert len(seen(page)) == 1
    answer = anna.post("/several", data={"csrf": token(page), "draft": ["", "1", "1.1", "1.1.x", "99.1.5", f"{draft.id}.1.nan"]})
    assert answer.status_code == 200
    assert orders(house) == []
    assert anna.get("/several", follow_redirects=False).status_code == 303
