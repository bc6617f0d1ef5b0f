"""What a clerk does with a draft; every step works without the browser's JavaScript."""

from __future__ import annotations

import pytest
from sqlmodel import select

from models.content import value
from models.database import snapshot
from models.tables import ArticleRow, Case, Draft, MessageRow, Order
from tests.review.conftest import Browser, House
from tests.review.readings import as_last_time, leaf, order, order_mail, reading


def reloaded(house: House, draft: Draft) -> Draft:
    with snapshot(house.engine) as session:
        return session.get_one(Draft, draft.id)


def orders(house: House) -> list[Order]:
    with snapshot(house.engine) as session:
        return list(session.exec(select(Order)))


def test_a_draft_shows_its_values_and_the_text_they_come_from(house: House, anna: Browser) -> None:
    page = anna.get(f"/drafts/{house.draft().id}").text

    assert "PO-4711" in page
    assert "Sechskantschraube M6 x 20" in page
    assert 'data-mark="lines.0.sku"' in page


def test_a_right_draft_is_confirmed_with_one_form(house: House, anna: Browser) -> None:
    draft = house.draft()

    anna.post(f"/drafts/{draft.id}/confirm", data=anna.form(draft.id))

    assert [(one.draft_id, one.confirmed_by) for one in orders(house)] == [(draft.id, "anna")]


def test_a_doubtful_draft_is_not_confirmed_until_it_has_been_looked_at(house: House, anna: Browser) -> None:
    draft = house.draft(reading(order(("lines.1.quantity",))))

    refused = anna.post(f"/drafts/{draft.id}/confirm", data=anna.form(draft.id))
    anna.post(f"/drafts/{draft.id}/look", data={**anna.form(draft.id), "path": "lines.1.quantity"})
    anna.post(f"/drafts/{draft.id}/confirm", data=anna.form(draft.id))

    assert refused.status_code == 422
    assert "noch nicht angesehen" in refused.text
    assert len(orders(house)) == 1


def test_what_was_typed_is_saved_before_confirming(house: House, anna: Browser) -> None:
    draft = house.draft()

    anna.post(f"/drafts/{draft.id}/confirm", data={**anna.form(draft.id), "lines.0.quantity": "12,5"})

    assert value(reloaded(house, draft).content, "lines.0.quantity") == "12.5"
    assert len(orders(house)) == 1


def test_what_cannot_be_understood_stays_typed_and_the_rest_is_saved(house: House, anna: Browser) -> None:
    draft = house.draft()

    answer = anna.post(f"/drafts/{draft.id}/save", data={**anna.form(draft.id), "lines.0.quantity": "1.234", "lines.1.quantity": "21"})

    assert answer.status_code == 422
    assert 'value="1.234"' in answer.text
    assert "Tausender oder Bruchteil?" in answer.text
    assert value(reloaded(house, draft).content, "lines.1.quantity") == "21"


def test_the_price_that_a_clerk_chooses_holds(house: House, anna: Browser) -> None:
    draft = house.draft()

    anna.post(f"/drafts/{draft.id}/save", data={**anna.form(draft.id), "prices.1": "as_ordered"})
    anna.post(f"/drafts/{draft.id}/confirm", data=anna.form(draft.id))

    assert str(orders(house)[0].goods_net) == "76.7"  # 3 × 8.90 + 20 × 2.50


def test_confirming_twice_is_one_order(house: House, anna: Browser) -> None:
    draft = house.draft()
    form = anna.form(draft.id)

    answers = [anna.post(f"/drafts/{draft.id}/confirm", data=form, follow_redirects=False) for _ in range(2)]

    assert [answer.status_code for answer in answers] == [303, 303]
    assert len(orders(house)) == 1


def test_a_second_clerk_who_changed_something_is_shown_both(house: House, anna: Browser, ben: Browser) -> None:
    draft = house.draft()
    bens = {**ben.form(draft.id), "fields.note": "please wrap", "lines.0.quantity": "5"}
    anna.post(f"/drafts/{draft.id}/save", data={**anna.form(draft.id), "lines.0.quantity": "4"})

    answer = ben.post(f"/drafts/{draft.id}/confirm", data=bens)

    assert answer.status_code == 409
    assert all(words in answer.text for words in ("anna has saved", "please wrap", 'value="5"'))
    assert value(reloaded(house, draft).content, "lines.0.quantity") == "4"


def test_a_draft_that_another_has_confirmed_is_told_with_its_number(house: House, anna: Browser, ben: Browser) -> None:
    draft = house.draft()
    bens = {**ben.form(draft.id), "lines.0.quantity": "5"}
    anna.post(f"/drafts/{draft.id}/take-over", data=anna.form(draft.id))
    anna.post(f"/drafts/{draft.id}/confirm", data=anna.form(draft.id))

    answer = ben.post(f"/drafts/{draft.id}/confirm", data=bens)

    assert answer.status_code == 409
    assert orders(house)[0].number in answer.text


def test_a_rejection_needs_a_reason_and_can_be_taken_back(house: House, anna: Browser) -> None:
    draft = house.draft()

    without = anna.post(f"/drafts/{draft.id}/reject", data=anna.form(draft.id))
    anna.post(f"/drafts/{draft.id}/reject", data={**anna.form(draft.id), "reason": "Doppelt"})
    rejected = reloaded(house, draft)
    anna.post(f"/drafts/{draft.id}/reopen", data=anna.form(draft.id))

    assert without.status_code == 422
    assert (rejected.state, rejected.reason) == ("rejected", "Doppelt")
    assert reloaded(house, draft).state == "open"


def test_a_complaint_becomes_a_case_that_can_be_closed(house: House, anna: Browser) -> None:
    draft = house.draft(reading(kind="complaint", about={"order_number": leaf("4711"), "customer_number": None}), order_mail("Krumm."))
    form = anna.form(draft.id)

    anna.post(f"/drafts/{draft.id}/customer-service", data=form)
    with snapshot(house.engine) as session:
        number = session.exec(select(Case)).one().number
    listed = anna.get("/cases").text
    anna.post("/cases/close", data={"csrf": form["csrf"], "number": number})

    assert number in listed
    assert number in anna.get("/cases?state=closed").text


@pytest.mark.parametrize("kind", ["change", "cancellation", "inquiry", "other"])
def test_what_is_no_order_is_closed_or_entered_as_one(house: House, anna: Browser, kind: str) -> None:
    draft = house.draft({**reading(kind=kind), "kind_confidence": 0.6}, order_mail(f"Text einer Nachricht, {kind}."))

    anna.post(f"/drafts/{draft.id}/set-aside", data=anna.form(draft.id))
    closed = reloaded(house, draft).state
    anna.post(f"/drafts/{draft.id}/reopen", data=anna.form(draft.id))
    anna.post(f"/drafts/{draft.id}/kind", data={**anna.form(draft.id), "kind": "order"})

    again = reloaded(house, draft)
    assert closed == "set_aside"
    assert (again.kind, len(again.content["lines"])) == ("order", 1)


def test_a_clerk_has_a_message_read_again_as_an_order(house: House, anna: Browser) -> None:
    draft = house.draft({**reading(kind="other"), "kind_confidence": 0.6}, order_mail("Wie immer, danke."))

    page = anna.post(f"/drafts/{draft.id}/read-again", data=anna.form(draft.id))

    with snapshot(house.engine) as session:
        message = session.get_one(MessageRow, draft.message_id)
        assert (message.state, message.read_as) == ("kept", "order")
    assert "wird gerade gelesen" in page.text


def test_the_queue_filters_and_finds(house: House, anna: Browser) -> None:
    house.draft(mail=order_mail(subject="Kranbahn"))
    house.draft(reading(order(("lines",))), order_mail(subject="Zaunpfosten"))

    def subjects(query: str) -> list[bool]:
        page = anna.get(f"/?{query}").text
        return [word in page for word in ("Kranbahn", "Zaunpfosten")]

    assert subjects("") == [True, True]
    assert subjects("looks=some") == [False, True]
    assert subjects("looks=none") == [True, False]
    assert subjects("q=kran") == [True, False]
    assert subjects("q=PO-4711+kessler") == [True, True]
    assert subjects("kind=complaint") == [False, False]


def test_the_queue_goes_on_where_it_stopped(house: House, anna: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("review.queue.queue.PAGE", 2)
    drafts = [house.draft(mail=order_mail(subject=f"Nummer {number}")) for number in range(3)]

    second = anna.get("/", params={"after": drafts[1].id}).text

    assert "Nummer 2" in second
    assert "Nummer 1" not in second


def test_an_order_that_comes_again_is_said_and_looked_at_before_it_is_confirmed(house: House, anna: Browser, ben: Browser) -> None:
    first = house.draft()
    anna.post(f"/drafts/{first.id}/confirm", data=anna.form(first.id))
    again = house.draft(mail=order_mail(subject="Erinnerung: Bestellung PO-4711"))

    german, english = (clerk.get(f"/drafts/{again.id}").text for clerk in (anna, ben))
    refused = anna.post(f"/drafts/{again.id}/confirm", data=anna.form(again.id))
    anna.post(f"/drafts/{again.id}/look", data={**anna.form(again.id), "path": "fields.order_number"})
    anna.post(f"/drafts/{again.id}/confirm", data=anna.form(again.id))

    number = orders(house)[0].number
    assert f'<p class="error">Bestellung PO-4711 dieses Bestellers ist schon bestätigt: {number}, ' in german
    assert f'<p class="error">Order PO-4711 of this buyer has been confirmed already: {number}, ' in english
    assert refused.status_code == 422
    assert len(orders(house)) == 2


def test_a_complaint_in_an_order_is_said_before_confirming(house: House, anna: Browser) -> None:
    draft = house.draft({**reading(order()), "also": ["complaint"]})
    assert "Die Nachricht reklamiert auch" in anna.get(f"/drafts/{draft.id}").text


def test_goods_no_longer_sold_are_said_in_the_clerks_language_as_soon_as_they_are_chosen(house: House, anna: Browser) -> None:
    draft = house.draft()
    with snapshot(house.engine) as session:
        sku = session.exec(select(ArticleRow.sku).where(ArticleRow.status == "discontinued")).first() or ""

    page = anna.post(f"/drafts/{draft.id}/save", data={**anna.form(draft.id), "lines.0.sku": sku}).text

    assert f"{sku} wird nicht mehr geführt; Nachfolger:" in page


def test_an_order_as_last_time_shows_the_last_one_and_takes_its_lines_over(house: House, anna: Browser) -> None:
    first = house.draft()
    anna.post(f"/drafts/{first.id}/confirm", data=anna.form(first.id))
    (last,) = orders(house)
    draft = house.draft(reading(as_last_time()), order_mail("Bitte das Gleiche wie letztes Mal.", "Bestellung PO-4800"))

    before = anna.get(f"/drafts/{draft.id}").text
    taken = anna.post(f"/drafts/{draft.id}/lines/take-over?order={last.number}", data=anna.form(draft.id)).text
    refused = anna.post(f"/drafts/{draft.id}/confirm", data=anna.form(draft.id))
    anna.post(f"/drafts/{draft.id}/look", data={**anna.form(draft.id), "path": "lines"})
    anna.post(f"/drafts/{draft.id}/confirm", data=anna.form(draft.id))

    assert "was das war, sagt nur die frühere Bestellung" in before
    assert all(words in before for words in ("Letzte Bestellung", last.number, "SK-933-0620", "Positionen übernehmen"))
    assert 'value="SK-933-0620"' in taken
    assert "Die Positionen sind übernommen." in taken
    assert "Positionen übernommen" in taken
    assert refused.status_code == 422
    assert len(orders(house)) == 2


def test_an_order_as_last_time_without_an_earlier_one_says_so(house: House, ben: Browser) -> None:
    page = ben.get(f"/drafts/{house.draft(reading(as_last_time())).id}").text
    assert "There is no earlier order of this buyer here." in page
    assert "Take over its lines" not in page


def test_the_last_order_stands_only_beside_an_order_as_last_time(house: House, anna: Browser) -> None:
    assert "Letzte Bestellung" not in anna.get(f"/drafts/{house.draft().id}").text
