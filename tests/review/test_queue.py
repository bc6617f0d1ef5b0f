"""The queue on both databases: filtered, sorted, paged by key, and counted."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from sqlalchemy import Engine

from models.database import snapshot, transaction
from models.drafts import reject
from models.tables import Draft
from models.views import MOST, NoView, delete_view, save_view, views_of
from review.queue.filters import Filter, filter_of_query
from review.queue.pulse import look
from review.queue.waiting import counts, next_waiting, place_of, waiting
from tests.models.sample import add_message, add_reading, load_sample, order_content, reading_content
from tests.review.conftest import Browser, House, token
from tests.review.readings import order, order_mail, reading

Made = Callable[..., Draft]


@pytest.fixture
def made(engine: Engine) -> Made:
    """Makes the draft of a new message, with this source, day, customer …"""
    load_sample(engine)
    numbers = iter(range(1, 100))

    def make(
        kind: str = "order",
        wanted: str = "",
        quantity: str = "1",
        source: str = "imap:post",
        customer: str = "10023",
        mine: str = "",
        looks: int = 0,
    ) -> Draft:
        with transaction(engine) as session:
            message = add_message(session, f"m{next(numbers)}")
            message.source = source
            fields = {"customer_number": customer, "buyer_name": "Müller Bau", **({"requested_delivery_date": wanted} if wanted else {})}
            content = order_content(fields, [{"sku": "4711", "quantity": quantity}], needs_review=["lines", "fields"][:looks])
            [draft] = add_reading(session, message, reading_content(content, kind=kind))
            draft.assigned_to = mine or None
            return draft

    return make


def ids(engine: Engine, chosen: Filter, after: int = 0, limit: int = 50) -> list[int]:
    with snapshot(engine) as session:
        return [row.id for row in waiting(session, chosen, after, limit)]


def test_each_filter_shows_its_own(engine: Engine, made: Made) -> None:
    plain, doubtful, change = made(), made(looks=1), made("change")
    other, mine = made(source="drop:scans"), made(mine="anna", customer="10025")

    assert ids(engine, Filter(kind="change")) == [change.id]
    assert ids(engine, Filter(looks="some")) == [doubtful.id]
    assert ids(engine, Filter(source="drop:scans")) == [other.id]
    assert ids(engine, Filter(mine="anna")) == [mine.id]
    assert ids(engine, Filter(customer="10025")) == [mine.id]
    assert ids(engine, Filter(search="müller", looks="none", kind="order")) == [plain.id, other.id, mine.id]


@pytest.mark.parametrize("sort", ["age", "newest", "wanted", "value"])
def test_paging_by_key_gives_each_draft_once_in_every_order(engine: Engine, made: Made, sort: str) -> None:
    days = ["2026-12-05", "", "2026-12-01", "2026-12-05", "", "2026-11-30"]
    drafts = [made(wanted=day, quantity=str(10 * (7 - number % 4))) for number, day in enumerate(days)]
    whole = ids(engine, Filter(sort=sort))

    paged, after = [], 0
    while page := ids(engine, Filter(sort=sort), after, 2):
        paged += page
        after = page[-1]

    assert paged == whole
    assert sorted(whole) == [draft.id for draft in drafts]


def test_what_is_wanted_first_and_what_is_worth_most_comes_first(engine: Engine, made: Made) -> None:
    late, never, soon = made(wanted="2026-12-24", quantity="500"), made(quantity="900"), made(wanted="2026-11-30", quantity="5")

    assert ids(engine, Filter(sort="wanted")) == [soon.id, late.id, never.id]
    assert ids(engine, Filter(sort="value")) == [never.id, late.id, soon.id]
    assert ids(engine, Filter(sort="newest")) == [soon.id, never.id, late.id]


def test_the_value_is_what_confirming_would_give(engine: Engine, made: Made) -> None:
    made(quantity="1000")  # 1000 × 0.14, shipping 9.90 by weight, 19 % on both
    with snapshot(engine) as session:
        [row] = waiting(session, Filter())
    assert row.gross_value == Decimal("178.38")


@pytest.mark.parametrize("sort", ["age", "wanted", "value"])
def test_the_next_draft_is_the_next_in_the_order_that_the_clerk_sees(engine: Engine, made: Made, sort: str) -> None:
    for day, quantity in (("2026-12-05", "10"), ("2026-12-01", "30"), ("", "20")):
        made(wanted=day, quantity=quantity)
    chosen = Filter(sort=sort)
    order = ids(engine, chosen)
    with transaction(engine) as session:
        reject(session, order[0], 1, "doppelt", "anna")

    with snapshot(engine) as session:
        following = [
            next_waiting(session, chosen, order[0]),
            next_waiting(session, chosen, order[1]),
            next_waiting(session, chosen, order[2]),
        ]
        places = [place_of(session, chosen, one) for one in order[1:]]

    assert following == [order[1], order[2], order[1]]
    assert places == [(1, 2), (2, 2)]


def test_what_is_done_is_found_newest_first_in_its_state_and_in_everything(engine: Engine, made: Made) -> None:
    first, second, third = made(), made("complaint"), made()
    with transaction(engine) as session:
        for draft in (first, second):
            reject(session, draft.id or 0, 1, "doppelt", "anna")

    assert ids(engine, Filter("rejected")) == [second.id, first.id]
    assert ids(engine, Filter("rejected", kind="complaint")) == [second.id]
    assert ids(engine, Filter("any", search="müller")) == [third.id, second.id, first.id]
    assert ids(engine, Filter("any", search="müller"), after=third.id or 0, limit=1) == [second.id]


def test_counts_say_what_waits_by_kind_source_and_clerk(engine: Engine, made: Made) -> None:
    made()
    made("change", looks=2)
    made(source="drop:scans", mine="anna")
    with snapshot(engine) as session:
        counted = counts(session)
    assert (counted.all, counted.looks, counted.kinds) == (3, 1, {"order": 2, "change": 1})
    assert (counted.sources, counted.clerks) == ({"imap:post": 2, "drop:scans": 1}, {"anna": 1})


def test_a_beat_tells_each_clerk_what_is_new_in_what_he_looks_at(engine: Engine, made: Made) -> None:
    known = made()
    made("change")
    made(mine="anna")
    beat = look(engine)

    def new(chosen: Filter) -> str:
        return beat.told("anna", chosen, known.id or 0).rsplit(":", 1)[1].strip(" }")

    assert [new(Filter()), new(Filter(kind="change")), new(Filter(mine="anna")), new(Filter(search="x"))] == ["2", "1", "1", "0"]
    assert '"mine": 1' in beat.told("anna", Filter(), 0)
    assert look(engine, beat) == beat


def test_an_address_gives_the_same_filter_whatever_else_it_holds() -> None:
    chosen = Filter(kind="order", search="a&b", sort="wanted", mine="anna")
    assert filter_of_query(chosen.address, "anna") == chosen
    assert filter_of_query("state=nonsense&kind='&sort=x&mine=&after=7&q=%00x", "anna") == Filter(search="x")
    assert filter_of_query("state=confirmed&looks=some&mine=1", "anna") == Filter("confirmed")


def test_a_view_is_a_clerks_own_and_is_replaced_by_its_name(house: House, anna: Browser, ben: Browser) -> None:
    house.draft()
    csrf = token(anna.get("/").text)
    for query in ("kind=change", "kind=order&sort=value"):
        anna.post("/views", data={"csrf": csrf, "name": "Große", "query": query})

    hers, his = anna.get("/").text, ben.get("/").text

    assert '<a href="/?kind=order&amp;sort=value" >Große</a>' in hers
    assert "kind=change" not in hers.split("chips")[0]
    assert "Große" not in his
    with snapshot(house.engine) as session:
        [view] = views_of(session, 1)
    ben.post("/views/delete", data={"csrf": token(ben.get("/").text), "id": str(view.id)})
    assert "Große" in anna.get("/").text
    anna.post("/views/delete", data={"csrf": csrf, "id": str(view.id)})
    assert "Große" not in anna.get("/").text


def test_a_view_without_a_name_and_one_too_many_are_refused(house: House, anna: Browser) -> None:
    answer = anna.post("/views", data={"csrf": token(anna.get("/").text), "name": "  ", "query": "kind=order"})
    assert "Die Ansicht hat keinen Namen" in answer.text
    with transaction(house.engine) as session:
        for number in range(MOST):
            save_view(session, 1, f"Nr. {number}", "kind=order")
        with pytest.raises(NoView):
            save_view(session, 1, "noch eine", "kind=order")
        delete_view(session, 1, 999)


def test_the_search_field_searches_everything_as_one_types(house: House, anna: Browser) -> None:
    done = house.draft(mail=order_mail(subject="Kranbahn"))
    anna.post(f"/drafts/{done.id}/confirm", data=anna.form(done.id))
    house.draft(reading(order(number="PO-99")), order_mail(subject="Zaunpfosten"))

    def typed(words: str) -> str:
        page: str = anna.get("/", params={"state": "any", "q": words}, headers={"HX-Request": "true", "HX-Target": "list"}).text
        return page

    assert "Kranbahn" in typed("kran")
    assert "Bestätigt" in typed("kran")
    assert "Zaunpfosten" not in typed("kran")
    assert "Zaunpfosten" in typed("po-99")
    assert "Nichts passt" in typed("gibtesnicht")
    assert "<html" not in typed("kran")


def test_every_page_counts_the_queue_in_its_head(house: House, anna: Browser) -> None:
    draft = house.draft()
    with transaction(house.engine) as session:
        session.get_one(Draft, draft.id).assigned_to = "anna"

    for path in ("/", "/orders", "/cases", "/upload", f"/drafts/{draft.id}"):
        page = anna.get(path).text
        assert '<b data-count="queue">1</b>' in page
        assert '<b data-count="mine">1</b>' in page
