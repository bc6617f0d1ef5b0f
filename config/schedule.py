"""Crontab lines: when the next time is, in the company's time zone."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from apscheduler.triggers.cron import CronTrigger

DAYS = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")
_PART = re.compile(r"(\*|[a-z]{3}|\d)(?:-([a-z]{3}|\d))?(?:/(\d))?")


def next_time(schedule: str, time_zone: str, after: datetime) -> datetime:
    """The first moment (UTC) not before `after` at which the crontab line (minute hour day month weekday) fires.

    Raises ValueError when the line is none, or never fires.
    """
    zone = ZoneInfo(time_zone)
    fields = schedule.lower().split()
    if len(fields) != 5:
        raise ValueError(f"{schedule!r} is no crontab line; write minute, hour, day, month and weekday, e.g. 0 14 * * mon-fri")
    trigger = CronTrigger.from_crontab(" ".join([*fields[:4], _weekdays(fields[4])]), zone)
    moment: datetime | None = trigger.get_next_fire_time(None, after.astimezone(zone))
    if moment is None:
        raise ValueError(f"{schedule!r} never comes; check day and month")
    return moment.astimezone(UTC)


def _weekdays(field: str) -> str:
    """The weekday field with names only: crontab(5) counts from Sunday = 0 or 7, APScheduler's from_crontab from Monday = 0."""
    if field == "*":
        return "*"
    days = {day for part in field.split(",") for day in _days_of(part)}
    return ",".join(DAYS[day] for day in sorted(days))


def _days_of(part: str) -> set[int]:
    match = _PART.fullmatch(part)
    if not match:
        raise ValueError(f"{part!r} is no weekday; write mon … sun, or 0 (Sunday) to 6 (Saturday)")
    first, last, step = match.groups()
    begin = 0 if first == "*" else _day_number(first)
    end = 6 if first == "*" else _day_number(last) if last else 6 if step else begin
    end += 7 if end < begin else 0
    return {day % 7 for day in range(begin, end + 1, int(step or 1))}


def _day_number(name: str) -> int:
    if name in DAYS:
        return DAYS.index(name)
    if name.isdigit() and int(name) <= 7:
        return int(name)
    raise ValueError(f"{name!r} is no weekday; write mon … sun, or 0 (Sunday) to 6 (Saturday)")
