"""The stream of what goes on: told to all who listen, from one look at the database, and ended with the server."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from sqlmodel import select

from models.database import transaction
from models.tables import User
from models.users import open_session
from review.visitors import SESSION_COOKIE
from tests.review.browsing import served
from tests.review.conftest import House
from tests.review.readings import order_mail

TIMEOUT_S = 30


@pytest.fixture
def url(house: House) -> Iterator[str]:
    with served(house.app) as address:
        yield address


def cookie(house: House, name: str) -> dict[str, str]:
    with transaction(house.engine) as session:
        token, _ = open_session(session, session.exec(select(User).where(User.name == name)).one(), 1)
    return {SESSION_COOKIE: token}


def told(lines: Iterator[str]) -> dict[str, Any]:
    """The next thing that a stream says."""
    message: dict[str, Any] = json.loads(next(line for line in lines if line.startswith("data: ")).removeprefix("data: "))
    return message


def test_new_post_is_told_to_each_who_listens(house: House, url: str) -> None:
    known = house.draft()
    address = f"{url}/pulse?since={known.id}"
    with (
        httpx.stream("GET", address, cookies=cookie(house, "anna"), timeout=TIMEOUT_S) as hers,
        httpx.stream("GET", f"{address}&kind=complaint", cookies=cookie(house, "ben"), timeout=TIMEOUT_S) as his,
    ):
        lines, other = hers.iter_lines(), his.iter_lines()
        assert (told(lines)["counts"]["queue"], told(other)["new"]) == (1, 0)

        house.draft(mail=order_mail(subject="Die nächste"))

        heard, heard_too = told(lines), told(other)
    assert (heard["counts"]["queue"], heard["counts"]["kind.order"], heard["new"]) == (2, 2, 1)
    assert (heard_too["counts"]["queue"], heard_too["new"]) == (2, 0)


def test_many_listeners_cost_the_database_one_look_a_second(house: House, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import review.queue.pulse

    looks: list[float] = []
    look = review.queue.pulse.look

    def counted(*given: Any) -> Any:
        looks.append(1)
        return look(*given)

    monkeypatch.setattr("review.queue.pulse.look", counted)
    known, cookies = house.draft(), cookie(house, "anna")

    def listen() -> None:
        with httpx.stream("GET", f"{url}/pulse?since={known.id}", cookies=cookies, timeout=TIMEOUT_S) as stream:
            lines = stream.iter_lines()
            told(lines)
            begun.release()
            told(lines)

    begun = threading.Semaphore(0)
    threads = [threading.Thread(target=listen) for _ in range(10)]
    for thread in threads:
        thread.start()
    for _ in threads:
        assert begun.acquire(timeout=TIMEOUT_S)
    before = len(looks)
    house.draft(mail=order_mail(subject="Die nächste"))
    for thread in threads:
        thread.join(TIMEOUT_S)

    assert not any(thread.is_alive() for thread in threads)
    assert len(looks) - before <= 5  # one a second until it is told, not ten times that


def test_a_stream_ends_with_the_server(house: House) -> None:
    with served(house.app) as url:
        stream = httpx.Client(cookies=cookie(house, "anna"), timeout=TIMEOUT_S)
        answer = stream.send(stream.build_request("GET", f"{url}/pulse"), stream=True)
        lines = answer.iter_lines()
        told(lines)
    assert [line for line in lines if line.startswith("data: ")] == []
    stream.close()
