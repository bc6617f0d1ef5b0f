"""Clerks side by side on the pages, without the browser's JavaScript: claims, notes, parking, undo, taking back, asking back."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlmodel import select

from config.settings import Review
from models.claims import claim
from models.content import value
from models.database import snapshot, transaction
from models.desk_tables import DraftClaim, Question
from models.tables import Draft, Order, Outbox
from review.app import create_app
from review.draft.first_values import differences
from review.draft.holding import hold
from review.draft.together import without_quote
from review.texts import load_texts
from tests.review.conftest import Browser, House
from tests.review.readings import order, order_mail, reading

SOON = (date.today() + timedelta(days=3)).isoformat()  # noqa: DTZ011


def reloaded(house: House, draft: Draft) -> Draft:
    with snapshot(house.engine) as session:
        return session.get_one(Draft, draft.id)


def post(clerk: Browser, draft: Draft, act: str, **more: str) -> Any:
    return clerk.post(f"/drafts/{draft.id}/{act}", data={**clerk.form(draft.id), **more})


def window(html: str) -> str:
    found = re.search(r'data-token="([^"]+)"', html)
    assert found
    return found[1]


def test_who_opens_a_draft_first_has_it_and_the_other_reads_until_taking_over(house: House, anna: Browser, ben: Browser) -> None:
    draft = house.draft()
    anna.get(f"/drafts/{draft.id}")

    reading_only = ben.get(f"/drafts/{draft.id}").text
    listed = ben.get("/").text
    taken = post(ben, draft, "take-over").text

    assert "anna has this draft open since" in reading_only
    assert 'id="go"' not in reading_only
    assert "open: anna" in listed
    assert 'id="go"' in taken
    assert "ben hat diesen Entwurf seit" in anna.get(f"/drafts/{draft.id}").text


def test_of_two_who_open_a_draft_at_the_same_moment_one_has_it(house: House, anna: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    draft = house.draft()

    def hold_too_late(*given: Any) -> None:
        with transaction(house.engine) as session:
            claim(session, draft.id or 0, "ben", "ben's window", 60)
        hold(*given)

    monkeypatch.setattr("review.draft.draft.hold", hold_too_late)

    shown = anna.get(f"/drafts/{draft.id}").text

    assert "ben hat diesen Entwurf seit" in shown
    assert 'id="go"' not in shown


def test_a_window_that_closes_gives_the_draft_up_and_an_older_one_does_not(house: House, anna: Browser, ben: Browser) -> None:
    draft = house.draft()
    older = window(anna.get(f"/drafts/{draft.id}").text)
    csrf = anna.form(draft.id)["csrf"]
    newer = window(anna.get(f"/drafts/{draft.id}").text)

    anna.post(f"/drafts/{draft.id}/release", data={"csrf": csrf, "token": older})
    with snapshot(house.engine) as session:
        assert session.exec(select(DraftClaim.who)).one() == "anna"
    anna.post(f"/drafts/{draft.id}/release", data={"csrf": csrf, "token": newer})

    assert "has this draft open" not in ben.get(f"/drafts/{draft.id}").text


def test_a_window_that_calls_in_learns_who_has_the_draft(house: House, anna: Browser, ben: Browser) -> None:
    draft = house.draft()
    form = anna.form(draft.id)
    post(ben, draft, "take-over")

    told = anna.post(f"/drafts/{draft.id}/claim", data={"csrf": form["csrf"], "token": "x"}).json()

    assert told == {"holder": "ben", "mine": False, "state": "open", "version": draft.version}


def test_after_a_take_over_typing_is_saved_and_deciding_is_refused(house: House, anna: Browser, ben: Browser) -> None:
    draft = house.draft()
    form = anna.form(draft.id)
    post(ben, draft, "take-over")

    answer = anna.post(f"/drafts/{draft.id}/confirm", data={**form, "lines.0.quantity": "4"})

    assert answer.status_code == 422
    assert "ben hat diesen Entwurf übernommen" in answer.text
    assert (reloaded(house, draft).state, value(reloaded(house, draft).content, "lines.0.quantity")) == ("open", "4")


def test_a_note_shows_who_wrote_it_and_links_the_order_that_it_mentions(house: House, anna: Browser, ben: Browser) -> None:
    first, draft = house.draft(), house.draft(mail=order_mail(subject="Zweite"))
    post(anna, first, "confirm")
    with snapshot(house.engine) as session:
        number = session.exec(select(Order.number)).one()

    post(anna, draft, "notes", note_text=f"@ben wie in {number}? <b>fett</b>")

    page = ben.get(f"/drafts/{draft.id}").text
    assert f'<a href="/orders/{number}">{number}</a>' in page
    assert "&lt;b&gt;fett" in page
    assert "@ you" in ben.get("/").text
    post(ben, draft, "notes/seen")
    assert "@ you" not in ben.get("/").text


def test_an_empty_note_is_refused_and_what_was_typed_is_saved(house: House, anna: Browser) -> None:
    draft = house.draft()
    answer = post(anna, draft, "notes", note_text=" ", **{"lines.0.quantity": "4"})
    assert answer.status_code == 422
    assert value(reloaded(house, draft).content, "lines.0.quantity") == "4"


def test_a_draft_is_assigned_on_its_page(house: House, anna: Browser) -> None:
    draft = house.draft()
    post(anna, draft, "assign", assignee="ben")
    assert "für ben" in anna.get("/").text


def test_a_parked_draft_is_out_of_the_queue_and_comes_back_by_hand(house: House, anna: Browser) -> None:
    draft = house.draft(mail=order_mail(subject="Kranbahn"))
    post(anna, draft, "park", until=SOON)
    gone, parked = anna.get("/").text, anna.get("/?state=parked").text
    post(anna, draft, "bring-back")

    assert "Kranbahn" not in gone
    assert "Kranbahn" in parked
    assert "Kranbahn" in anna.get("/").text


@pytest.mark.parametrize("until", ["", "gestern", "2020-01-01", "9999-12-31", "0000-00-00"])
def test_a_day_that_cannot_be_is_said(house: House, anna: Browser, until: str) -> None:
    answer = post(anna, house.draft(), "park", until=until)
    assert answer.status_code == 422
    assert "Wählen Sie einen kommenden Tag" in answer.text


def test_the_last_change_is_taken_back_and_done_again(house: House, anna: Browser) -> None:
    draft = house.draft()
    post(anna, draft, "save", **{"lines.0.quantity": "4"})
    post(anna, draft, "lines/delete?index=1")

    two = len(reloaded(house, draft).content["lines"]), value(reloaded(house, draft).content, "lines.0.quantity")
    post(anna, draft, "undo")
    post(anna, draft, "undo")
    back = len(reloaded(house, draft).content["lines"]), value(reloaded(house, draft).content, "lines.0.quantity")
    nothing = post(anna, draft, "undo")
    post(anna, draft, "redo")

    assert (two, back) == ((1, "4"), (2, "3"))
    assert nothing.status_code == 422
    assert "Es gibt nichts zurückzunehmen" in nothing.text
    assert value(reloaded(house, draft).content, "lines.0.quantity") == "4"


def test_what_was_typed_in_vain_is_taken_back_first(house: House, anna: Browser) -> None:
    draft = house.draft()
    post(anna, draft, "save", **{"lines.0.quantity": "4"})
    page = post(anna, draft, "undo", **{"lines.1.quantity": "viele"})
    assert page.status_code == 200
    assert "viele" not in page.text
    assert value(reloaded(house, draft).content, "lines.0.quantity") == "4"


def test_a_changed_value_shows_what_was_read_first_also_when_lines_have_moved(house: House, anna: Browser) -> None:
    draft = house.draft()
    post(anna, draft, "save", **{"lines.1.quantity": "25", "fields.note": "eilig"})
    post(anna, draft, "lines/delete?index=0")

    page = anna.get(f"/drafts/{draft.id}").text

    assert "Menge: gelesen als «20»" in page
    assert "hier wurde nichts gelesen" in page
    assert page.count("gelesen als") == 1


def test_a_line_put_in_by_hand_has_no_first_reading() -> None:
    first = order()
    now = {**first, "lines": [dict.fromkeys(first["lines"][0]), *first["lines"]]}
    assert differences(first, now, load_texts("Europe/Berlin")["en"]) == {}


def test_the_history_is_told_in_words(house: House, anna: Browser, ben: Browser) -> None:
    draft = house.draft()
    post(anna, draft, "save", **{"lines.1.quantity": "25"})
    post(anna, draft, "park", until=SOON)

    german, english = (re.sub(r"\s+", " ", one.get(f"/drafts/{draft.id}").text) for one in (anna, ben))

    assert '<b>anna</b> berichtigt: Position 2: Menge <span class="was">20</span>' in german
    assert '<b>anna</b> corrected: Line 2: Qty <span class="was">20</span>' in english
    assert "lines.1" not in re.findall(r'class="history".*?</details>', english)[0]


def test_a_confirmation_is_taken_back_from_wherever_the_clerk_is(house: House, anna: Browser, ben: Browser) -> None:
    draft, following = house.draft(), house.draft(mail=order_mail(subject="Zweite"))
    post(anna, draft, "confirm")
    with snapshot(house.engine) as session:
        number = session.exec(select(Order.number)).one()

    seen = [f"/orders/{number}/take-back" in one.text for one in (anna.get("/"), anna.get(f"/drafts/{following.id}"), ben.get("/"))]
    page = anna.post(f"/orders/{number}/take-back", data={"csrf": anna.form(following.id)["csrf"]})

    assert seen == [True, True, False]
    assert page.url.path == f"/drafts/{draft.id}"
    assert 'id="go"' in page.text
    assert "zurückgenommen" in anna.get("/orders").text
    with snapshot(house.engine) as session:
        assert list(session.exec(select(Outbox))) == []


def test_after_the_grace_time_it_is_said_that_the_order_is_final(house: House, anna: Browser) -> None:
    draft = house.draft()
    post(anna, draft, "confirm")
    with transaction(house.engine) as session:
        made = session.exec(select(Order)).one()
        made.final_at = made.confirmed_at
        session.add(made)

    answer = anna.post(f"/orders/{made.number}/take-back", data={"csrf": anna.form(draft.id)["csrf"]})

    assert answer.status_code == 409
    assert "Der Auftrag ist endgültig" in answer.text


def test_a_large_order_is_confirmed_by_two_clerks(house: House, anna: Browser, ben: Browser) -> None:
    settings = house.settings.model_copy(update={"review": Review(second_look_above=Decimal(50))})
    app = create_app(settings, house.engine)
    first, second = (Browser(app, follow_redirects=True, cookies=one.cookies) for one in (anna, ben))
    draft = house.draft()

    form = first.form(draft.id)
    twice = [first.post(f"/drafts/{draft.id}/confirm", data=form).status_code for _ in range(2)]
    again = post(first, draft, "confirm")
    seen = second.get(f"/drafts/{draft.id}").text
    post(second, draft, "take-over")
    post(second, draft, "confirm")
    app.state.workbench.documents.close()

    assert twice == [200, 200]
    assert again.status_code == 422
    assert "anna has confirmed it; your confirmation makes it an order" in seen
    with snapshot(house.engine) as session:
        assert session.exec(select(Order.confirmed_by)).one() == "ben"


def test_the_question_is_filled_in_from_what_is_open(house: House, anna: Browser) -> None:
    check = {"code": "pack_size", "severity": "warning", "at": "lines.0.quantity", "message": "3 is no multiple of the pack size 100."}
    draft = house.draft(reading(order(("lines.1.sku", "fields.ship_to.street"), (check,))))

    german = anna.get(f"/drafts/{draft.id}/ask").text
    dutch = anna.get(f"/drafts/{draft.id}/ask?language=nl").text

    assert "Rückfrage zu Ihrer Bestellung PO-4711" in german
    assert 'value="einkauf@kessler-metallbau.example"' in german
    assert "haben wir 3 Fragen" in german
    assert "«SK-933-0620 Sechskantschraube M6 x 20» liefern wir in Packungen zu 100. Sie bestellen 3 Kartons." in german
    assert "Position 2: «H300-09 Handschuhe Gr. 9». Welchen Artikel genau meinen Sie?" in german
    assert "Ziegelhofer Weg 14, 34123, Kassel" in german
    assert "Vraag over uw bestelling PO-4711" in dutch


def test_a_question_is_sent_as_it_was_changed_and_the_draft_waits(house: House, anna: Browser) -> None:
    draft = house.draft(mail=order_mail(subject="Kranbahn"))
    csrf = anna.form(draft.id)["csrf"]
    form = {"csrf": csrf, "version": str(draft.version), "to": "petra@kessler-metallbau.example", "subject": "Frage", "text": "Wie viele?",
            "language": "de", "until": SOON}  # fmt: skip

    refused = anna.post(f"/drafts/{draft.id}/ask", data={**form, "to": "petra"})
    anna.post(f"/drafts/{draft.id}/ask", data=form)
    again = anna.post(f"/drafts/{draft.id}/ask", data=form)

    assert refused.status_code == 422
    assert "Das ist keine E-Mail-Adresse" in refused.text
    assert "Wie viele?" in refused.text
    assert again.status_code == 422
    with snapshot(house.engine) as session:
        assert session.exec(select(Question.text)).one() == "Wie viele?"
    assert "Kranbahn" in anna.get("/?state=asked").text
    assert "Kranbahn" not in anna.get("/").text


def test_what_was_typed_is_saved_before_the_question_opens(house: House, anna: Browser) -> None:
    draft = house.draft()
    page = post(anna, draft, "ask/open", **{"lines.0.quantity": "4"})
    assert page.url.path == f"/drafts/{draft.id}/ask"
    assert value(reloaded(house, draft).content, "lines.0.quantity") == "4"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ja, 20.\n\nAm 23.11. schrieb Nordwind:\n> Wie viele?\n> Gruß\n", "Ja, 20."),
        ("> Wie viele?\n20 Paar\n", "> Wie viele?\n20 Paar"),
        ("> nur Zitat\n", "> nur Zitat"),
        ("", ""),
    ],
)
def test_an_answer_is_shown_without_what_it_quotes(text: str, said: str) -> None:
    assert without_quote(text) == said


def test_the_pages_hold_a_hostile_name_and_note_as_text(house: House, anna: Browser) -> None:
    draft = house.draft()
    post(anna, draft, "notes", note_text='"><script>alert(1)</script> @<img src=x onerror=alert(1)>')
    page = anna.get(f"/drafts/{draft.id}").text
    assert "<script>alert" not in page
    assert "<img src=x" not in page
