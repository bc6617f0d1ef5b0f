"""What is kept of work done on the same objects."""

from __future__ import annotations

from collections.abc import Callable

from parsers.once import once


def counting(most: int) -> Callable[..., int]:
    """A function that gives the number of its own call, kept for the last `most`."""
    calls: list[tuple[object, ...]] = []

    @once(most)
    def made(*given: object) -> int:
        calls.append(given)
        return len(calls)

    return made


def test_the_same_objects_are_worked_on_once() -> None:
    made, page, equal_page = counting(2), ["page"], ["page"]

    assert [made(page, 1), made(page, 1)] == [1, 1]
    assert made(equal_page, 1) == 2
    assert made(page) == 3


def test_only_the_last_results_are_kept() -> None:
    made, first, second, third = counting(2), ["1"], ["2"], ["3"]

    assert [made(first), made(second), made(third)] == [1, 2, 3]
    assert [made(third), made(second)] == [3, 2]
    assert made(first) == 4
