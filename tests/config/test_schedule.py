"""Crontab lines mean what crontab(5) says, in the company's time zone, across daylight saving."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from config.schedule import next_time

MONDAY_NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)  # 12:00 in Berlin


@pytest.mark.parametrize(
    ("schedule", "day_and_hour"),
    [
        ("0 12 * * *", (23, 11)),
        ("0 14 * * *", (23, 13)),
        ("0 6 * * 1", (30, 5)),
        ("0 6 * * mon", (30, 5)),
        ("0 6 * * 0", (29, 5)),
        ("0 6 * * 7", (29, 5)),
        ("0 6 * * sun", (29, 5)),
        ("0 6 * * 1-5", (24, 5)),
        ("0 6 * * 6-7", (28, 5)),
        ("0 6 * * fri-mon", (27, 5)),
        ("0 6 * * 3,5", (25, 5)),
        ("0 6 * * */3", (25, 5)),
        ("0 */6 * * *", (23, 11)),
    ],
)
def test_the_next_time_is_the_crontabs(schedule: str, day_and_hour: tuple[int, int]) -> None:
    day, hour = day_and_hour
    assert next_time(schedule, "Europe/Berlin", MONDAY_NOON) == datetime(2026, 11, day, hour, tzinfo=UTC)


def test_six_in_the_morning_stays_six_when_the_clocks_change() -> None:
    before = datetime(2026, 3, 28, 6, 0, tzinfo=UTC)
    assert next_time("0 6 * * *", "Europe/Berlin", before) == datetime(2026, 3, 29, 4, 0, tzinfo=UTC)


@pytest.mark.parametrize("schedule", ["", "14:00", "0 25 * * *", "0 14 * *", "0 14 * * 8", "0 14 * * montag", "0 0 30 2 *", "x x x x x"])
def test_what_is_no_schedule_is_refused(schedule: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        next_time(schedule, "Europe/Berlin", MONDAY_NOON)
