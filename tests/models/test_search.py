"""Finding drafts by any of their words, the same on both databases, as they are written and as they are changed."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, event
from sqlmodel import Session

from models.confirmation import confirm
from models.corrections import correct
from models.database import snapshot, transaction
from models.drafts import drafts_from_reading, new_draft_by_hand, reject
from models.search import matching, newest_matching
from models.search_words import asked, words_of
from models.tables import Draft, ReadingRow
from tests.models.sample import SETTINGS, add_message, draft_of, leaf, load_sample, order_content, reading_content

LINES = [{"sku": "4711", "quantity": "100", "description": "Sechskantschraube DIN 933 M8x40"}]
FIELDS = {
    "customer_number": "10023", "buyer_name": "Müller Bau", "order_number": "PO-2026/881", "bill_to.name": "Müller Bau",
    "bill_to.street": "Hauptstr. 5", "bill_to.postcode": "10115", "bill_to.city": "Berlin",
}  # fmt: skip
SAID = "Sehr geehrte Damen und Herren, liefern Sie bitte an die Baustelle Kröllwitz, Tor 3."


@pytest.fixture
def draft(engine: Engine) -> Draft:
    """An order of Müller Bau, out of a mail that says SAID."""
    load_sample(engine)
    with transaction(engine) as session:
        message = add_message(session)
        reading = ReadingRow(message_id=message.id or 0, version="1", content=reading_content(order_content(FIELDS, LINES)))
        session.add(reading)
        return drafts_from_reading(session, message, reading, SAID)[0]


def found(session: Session, search: str, **tags: str) -> list[int]:
    return list(session.scalars(matching(session, search, **tags)))


@pytest.mark.parametrize(
    "search",
    ["PO-2026/881", "po2026881", "881", "mueller", "MÜLLER bau", "mull", "10023", "4711", "schraube", "sechskant m8x40", "din 933",
     "bestellung", "a@b.example", "kröllwitz", "Kroellwitz baustelle", "hauptstr 5", "müller kröll 4711"],
)  # fmt: skip
def test_a_draft_is_found_by_what_stands_in_it_and_in_its_mail(engine: Engine, draft: Draft, search: str) -> None:
    with snapshot(engine) as session:
        assert found(session, search) == [draft.id]


@pytest.mark.parametrize("search", ["meier", "müller meier", "4712", "ller", "§§", "müller' OR 1=1 --", '"', "NEAR(müller bau)", "_s_open"])
def test_what_stands_nowhere_finds_nothing(engine: Engine, draft: Draft, search: str) -> None:
    with snapshot(engine) as session:
        assert found(session, search) == []


def test_a_search_within_a_state_a_kind_and_a_customer(engine: Engine, draft: Draft) -> None:
    with snapshot(engine) as session:
        assert found(session, "müller", state="open", kind="order", customer_number="10023") == [draft.id]
        assert found(session, "müller", state="confirmed") == []
        assert found(session, "müller", kind="change") == []
        assert found(session, "müller", customer_number="10024") == []


def test_a_correction_is_found_and_what_it_replaced_is_not(engine: Engine, draft: Draft) -> None:
    with transaction(engine) as session:
        correct(session, draft.id or 0, draft.version, {"fields.order_number": "NEU-17"}, "anna")

    with snapshot(engine) as session:
        assert found(session, "neu-17") == [draft.id]
        assert found(session, "881") == []
        assert found(session, "kröllwitz") == [draft.id]


def test_a_confirmed_draft_is_found_by_the_number_of_its_order(engine: Engine, draft: Draft) -> None:
    with transaction(engine) as session:
        number = confirm(session, draft.id or 0, draft.version, "anna", SETTINGS).number

    with snapshot(engine) as session:
        assert found(session, number, state="confirmed") == [draft.id]
        assert found(session, "müller", state="open") == []


def test_a_rejected_draft_is_found_by_its_reason(engine: Engine, draft: Draft) -> None:
    with transaction(engine) as session:
        reject(session, draft.id or 0, draft.version, "Doppelt bestellt", "anna")

    with snapshot(engine) as session:
        assert found(session, "doppelt", state="rejected") == [draft.id]


def test_an_order_entered_by_hand_is_found_as_soon_as_something_stands_in_it(engine: Engine) -> None:
    with transaction(engine) as session:
        by_hand = new_draft_by_hand(session, "anna")
    with transaction(engine) as session:
        correct(session, by_hand.id or 0, by_hand.version, {"fields.buyer_name": "Tante Emma"}, "anna")

    with snapshot(engine) as session:
        assert found(session, "emma tante") == [by_hand.id]


def test_a_rolled_back_draft_leaves_no_words(engine: Engine) -> None:
    def fail() -> None:
        with transaction(engine) as session:
            new_draft_by_hand(session, "anna")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    with snapshot(engine) as session:
        assert found(session, "1", state="open") == []


def test_what_a_mail_speaks_of_is_found(engine: Engine) -> None:
    about = {"order_number": leaf("AB-99"), "customer_number": None}
    with transaction(engine) as session:
        message = add_message(session)
        reading = ReadingRow(message_id=message.id or 0, version="1", content=reading_content(kind="complaint", about=about))
        session.add(reading)
        [complaint] = drafts_from_reading(session, message, reading)
    with snapshot(engine) as session:
        assert found(session, "ab-99") == [complaint.id]


def test_numbers_are_found_by_their_pieces_and_as_a_whole() -> None:
    assert {"sk", "933", "0620", "sk9330620"} <= words_of(["SK-933-0620"])
    assert {"po4711", "po", "4711"} <= words_of(["PO4711"])


def test_a_single_letter_that_is_still_being_typed_narrows_nothing() -> None:
    assert asked("müller b") == asked("müller ") == ["muller"]
    assert asked("7") == ["7"]


@pytest.mark.parametrize(
    ("search", "expected"), [("sechskantschr", 60), ("sechskantschraube berlin", 60), ("sechsmal", 0), ("hauptstrasse", 0)]
)
def test_a_long_beginning_finds_all_pages_of_what_is_done(engine: Engine, search: str, expected: int) -> None:
    load_sample(engine)
    for number in range(60):
        draft = draft_of(engine, order_content(FIELDS, LINES), fingerprint=f"m{number}")
        with transaction(engine) as session:
            reject(session, draft.id or 0, draft.version, "doppelt", "anna")
    pages, before = [], 0
    with snapshot(engine) as session:
        while page := newest_matching(session, search, ("rejected", "order", ""), before, 25):
            pages += page
            before = page[-1]
    assert pages == sorted(pages, reverse=True)
    assert len(pages) == expected


def test_postgresql_plans_each_search_with_its_own_words(engine: Engine, draft: Draft) -> None:
    # A plan made for any words is cheap for common ones, and reads every row for two that never stand together
    if engine.dialect.name != "postgresql":
        pytest.skip("SQLite looks words up in one way")
    said: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda _c, _k, statement, *_more: said.append(statement))
    with snapshot(engine) as session:
        assert newest_matching(session, "müller bau", ("", "", ""), 0, 25) == [draft.id]
    asked_for = [statement for statement in said if "draft_search" in statement]
    assert asked_for
    assert all("'muller'" in statement and "'bau'" in statement for statement in asked_for)


@pytest.mark.parametrize(("search", "few"), [("müller bau", 2_000), ("sechskantschraube müller", 2_000), ("müller bau", 1)])
def test_what_is_older_than_the_newest_is_found_too(
    engine: Engine, draft: Draft, search: str, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("models.search.NEAR", 2)
    monkeypatch.setattr("models.search.FEW", few)
    other = {**FIELDS, "buyer_name": "Meier", "bill_to.name": "Meier", "customer_number": "10024"}
    for number in range(4):
        draft_of(engine, order_content(other, LINES), fingerprint=f"m{number}")
    with snapshot(engine) as session:
        assert newest_matching(session, search, ("", "", ""), 0, 25) == [draft.id]
