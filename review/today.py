"""The lead's view: what came in and was done today, or on the days chosen, with charts, tables, and a CSV file."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from fastapi import APIRouter
from starlette.responses import Response

from models.database import snapshot
from models.figures import LONGEST_SPAN_DAYS, Counted, Figures, counted_days, figures
from models.tables import now
from review.bench import Bench, Workbench
from review.charts import Chart, stacked
from review.draft.order_form import words_of
from review.pages import page
from review.texts import Texts
from review.visitors import Lead

SPANS = {"today": 1, "yesterday": 1, "week": 7, "month": 30, "quarter": 90}
WITHOUT_SPAN_DAYS = 14
"""With one day alone a chart would be one bar; so it shows the two weeks before it, too."""

COLUMNS = (
    "by",
    "key",
    "name",
    "came_in",
    "waiting",
    "confirmed_unchanged",
    "confirmed_changed",
    "silent_errors",
    "drafts_with_silent_errors",
)
FORMULA_BEGINNINGS = ("=", "+", "-", "@", "\t", "\r")

router = APIRouter(include_in_schema=False)


@router.get("/today")
def show_today(bench: Bench, clerk: Lead, span: str = "", first: str = "", last: str = "") -> Response:
    """The figures of today, of a span of days up to today, or from `first` to `last`."""
    begin, end, span = chosen_days(bench, span, first, last)
    found = figures_of(bench, begin, end)
    with snapshot(bench.engine) as session:
        drawn = found.days
        if begin == end:
            drawn = counted_days(session, end - timedelta(days=WITHOUT_SPAN_DAYS - 1), end, ZoneInfo(bench.settings.time_zone))
    return page(
        bench, "today.html", clerk, f=found, span=span, spans=SPANS, now=now(), charts=_charts(drawn, clerk.texts), words_of=words_of,
        longest=LONGEST_SPAN_DAYS, drawn=drawn,
    )  # fmt: skip


@router.get("/today.csv")
def export(bench: Bench, clerk: Lead, span: str = "", first: str = "", last: str = "") -> Response:  # noqa: ARG001
    """The same figures as CSV (RFC 4180)."""
    begin, end, _ = chosen_days(bench, span, first, last)
    found = figures_of(bench, begin, end)
    name = f"mailorder-{found.first.isoformat()}-{found.last.isoformat()}.csv"
    return Response(
        as_csv(found),
        media_type="text/csv; charset=utf-8; header=present",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


def figures_of(bench: Workbench, first: date, last: date) -> Figures:
    """The figures of these days in the company's time zone."""
    with snapshot(bench.engine) as session:
        return figures(session, first, last, ZoneInfo(bench.settings.time_zone))


def chosen_days(bench: Workbench, span: str, first: str, last: str) -> tuple[date, date, str]:
    """First day, last day, and the span's name ("" where days were given); what is no day counts as not chosen."""
    today = datetime.now(UTC).astimezone(ZoneInfo(bench.settings.time_zone)).date()
    begin, end = _as_day(first), _as_day(last)
    if span not in SPANS and (begin or end):
        return begin or end or today, end or today, ""
    span = span if span in SPANS else "today"
    if span == "yesterday":
        return today - timedelta(days=1), today - timedelta(days=1), span
    return today - timedelta(days=SPANS[span] - 1), today, span


def _as_day(written: str) -> date | None:
    """A day of this era's working life: far enough from the calendar's ends that days can be added to it."""
    try:
        day = date.fromisoformat(written)
    except ValueError:
        return None
    return day if 1970 < day.year < 9000 else None


def _charts(days: Sequence[Counted], texts: Texts) -> tuple[tuple[str, Chart, tuple[str, ...]], ...]:
    """Three charts, each with its name and the names of its parts."""
    wanted = (("came_in", ("came_in",)), ("confirmed", ("unchanged", "changed")), ("silent", ("silent",)))
    return tuple((name, _chart(days, parts, texts), parts) for name, parts in wanted)


def _chart(days: Sequence[Counted], parts: Sequence[str], texts: Texts) -> Chart:
    rows = [[getattr(day, part) for part in parts] for day in days]
    words = [[f"{texts.day(day.key)}: {getattr(day, part)} {texts(f'today.{part}')}" for part in parts] for day in days]
    return stacked(rows, words, [texts.day(day.key)[:6] if texts.language == "de" else day.key[5:] for day in days])


def as_csv(found: Figures) -> str:
    """A head row, then a row for each day, mailbox, and customer; lines end in CRLF, and no text can be taken for a formula."""
    content = io.StringIO()
    writer = csv.writer(content, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows(_csv_rows(found))
    return content.getvalue()


def _csv_rows(found: Figures) -> Iterator[list[str | int]]:
    for by, rows in (("day", found.days), ("mailbox", found.mailboxes), ("customer", found.customers)):
        for row in rows:
            waiting = row.waiting if by != "day" else ""
            yield [
                by, harmless(row.key), harmless(row.name), row.came_in, waiting, row.unchanged, row.changed, row.silent, row.silent_drafts,
            ]  # fmt: skip


def harmless(cell: str) -> str:
    """The text with an apostrophe before it where a table program would take it for a formula (OWASP, CSV Injection)."""
    return f"'{cell}" if cell.startswith(FORMULA_BEGINNINGS) else cell
