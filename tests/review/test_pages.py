"""The pages of a batch, parted otherwise by a clerk: what is said of a page is kept, and refused where it would undo what is done."""

from __future__ import annotations

import pytest
from sqlmodel import select

from ingest.reading.again import told_of
from models.confirmation import confirm
from models.database import snapshot, transaction
from models.drafts import reject
from models.tables import Audit, Draft, MessageRow
from tests.review.batch import DOCUMENT, batch_mail, batch_reading
from tests.review.conftest import Browser, House
from tests.review.readings import drafts_of_mail


@pytest.fixture
def drafts(house: House) -> list[Draft]:
    """The drafts of a batch of two letters: pages 1 and 2, and page 4."""
    return drafts_of_mail(house.engine, house.store, batch_mail(), batch_reading())


def message_of(house: House, draft: Draft) -> MessageRow:
    with snapshot(house.engine) as session:
        return session.get_one(MessageRow, draft.message_id)


def said(anna: Browser, draft: Draft, page: int, part: str) -> dict[str, str]:
    """What the form above a page sends."""
    form = anna.form(draft.id)
    return {"csrf": form["csrf"], "version": form["version"], "document": DOCUMENT, "page": str(page), "part": part}


def test_a_page_says_what_it_was_taken_for_and_others_are_listed(anna: Browser, drafts: list[Draft]) -> None:
    page = anna.get(f"/drafts/{drafts[0].id}").text

    assert "Seite 1 von 5: hier beginnt ein Brief" in " ".join(page.split())
    assert "Seite 2 von 5: gehört zum Brief davor <b>unsicher</b>" in " ".join(page.split())
    assert "Beiseitegelegte Seiten (2)" in page
    assert "Werbung" in page
    assert "/pages/4.jpg" not in page


def test_a_split_is_kept_with_its_clerk_and_the_message_waits_to_be_read_again(house: House, anna: Browser, drafts: list[Draft]) -> None:
    answer = anna.post(f"/drafts/{drafts[0].id}/pages", data=said(anna, drafts[0], 2, "begins"))

    message = message_of(house, drafts[0])
    assert answer.status_code == 200
    assert (message.state, told_of(message)) == ("kept", ((DOCUMENT, 2, "begins"),))
    with snapshot(house.engine) as session:
        row = session.exec(select(Audit).where(Audit.action == "part pages")).one()
    assert (row.who, row.path, row.after) == ("anna", f"{DOCUMENT}/2", "begins")


@pytest.mark.parametrize(("document", "page"), [(DOCUMENT, "0"), (DOCUMENT, "6"), (DOCUMENT, "x"), ("7", "1"), ("../1", "1")])
def test_a_page_that_is_not_there_is_refused(house: House, anna: Browser, drafts: list[Draft], document: str, page: str) -> None:
    answer = anna.post(f"/drafts/{drafts[0].id}/pages", data={**said(anna, drafts[0], 2, "begins"), "document": document, "page": page})

    assert answer.status_code == 404
    assert message_of(house, drafts[0]).state == "read"


def test_nothing_but_the_three_parts_can_be_said_of_a_page(house: House, anna: Browser, drafts: list[Draft]) -> None:
    answer = anna.post(f"/drafts/{drafts[0].id}/pages", data=said(anna, drafts[0], 2, "thrown away"))

    assert answer.status_code == 422
    assert not told_of(message_of(house, drafts[0]))


def test_pages_read_anew_meanwhile_are_looked_at_first(house: House, anna: Browser, drafts: list[Draft]) -> None:
    form = said(anna, drafts[0], 2, "begins")
    with transaction(house.engine) as session:
        session.get_one(Draft, drafts[0].id).version += 1

    answer = anna.post(f"/drafts/{drafts[0].id}/pages", data=form)

    assert answer.status_code == 409
    assert message_of(house, drafts[0]).state == "read"


def test_pages_of_a_draft_that_has_been_worked_on_stay_together(house: House, anna: Browser, drafts: list[Draft]) -> None:
    anna.post(f"/drafts/{drafts[0].id}/save", data={**anna.form(drafts[0].id), "lines.0.quantity": "9"})

    answer = anna.post(f"/drafts/{drafts[0].id}/pages", data=said(anna, drafts[0], 2, "begins"))

    assert answer.status_code == 422
    assert "lehnen Sie ihn zuerst ab" in answer.text
    assert message_of(house, drafts[0]).state == "read"


def test_once_rejected_its_pages_can_be_parted_from_the_same_page(house: House, anna: Browser, drafts: list[Draft]) -> None:
    anna.post(f"/drafts/{drafts[0].id}/save", data={**anna.form(drafts[0].id), "lines.0.quantity": "9"})
    anna.post(f"/drafts/{drafts[0].id}/reject", data={**anna.form(drafts[0].id), "reason": "zwei Briefe"})

    page = anna.get(f"/drafts/{drafts[0].id}").text
    with snapshot(house.engine) as session:
        version = session.get_one(Draft, drafts[0].id).version
    csrf = anna.form(drafts[1].id)["csrf"]
    data = {"csrf": csrf, "version": str(version), "document": DOCUMENT, "page": "2", "part": "begins"}
    anna.post(f"/drafts/{drafts[0].id}/pages", data=data)

    assert "Hier trennen" in page
    assert message_of(house, drafts[0]).state == "kept"


def test_pages_of_an_order_are_final_and_those_of_others_are_not(house: House, anna: Browser, drafts: list[Draft]) -> None:
    form = said(anna, drafts[0], 4, "goes_on")
    with transaction(house.engine) as session:
        confirm(session, drafts[1].id or 0, drafts[1].version, "anna", house.settings)

    done = anna.post(f"/drafts/{drafts[0].id}/pages", data=form)
    other = anna.post(f"/drafts/{drafts[0].id}/pages", data={**form, "page": "2", "part": "begins"})

    assert (done.status_code, other.status_code) == (422, 200)
    assert told_of(message_of(house, drafts[0])) == ((DOCUMENT, 2, "begins"),)


def test_a_draft_without_a_message_has_no_pages(house: House, anna: Browser, drafts: list[Draft]) -> None:
    anna.post("/drafts", data={"csrf": anna.form(drafts[0].id)["csrf"]})
    with snapshot(house.engine) as session:
        by_hand = session.exec(select(Draft).where(Draft.message_id == None)).one()  # noqa: E711

    answer = anna.post(f"/drafts/{by_hand.id}/pages", data={**said(anna, drafts[0], 1, "begins"), "version": "1"})

    assert answer.status_code == 404


def test_a_rejected_draft_does_not_hold_its_neighbours(house: House, anna: Browser, drafts: list[Draft]) -> None:
    with transaction(house.engine) as session:
        reject(session, drafts[1].id or 0, drafts[1].version, "doppelt", "anna")

    assert anna.post(f"/drafts/{drafts[0].id}/pages", data=said(anna, drafts[0], 4, "goes_on")).status_code == 200
