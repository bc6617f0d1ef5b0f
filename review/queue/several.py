"""Several drafts confirmed at once: first what will be confirmed, for how much, and what is left out and why; then each on its own.

Each is confirmed in a transaction of its own and by the same rule as one alone, held to the version and the total that were shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Request
from sqlmodel import Session
from starlette.datastructures import FormData
from starlette.responses import Response

from models.checks import all_checks
from models.claims import check_claim
from models.confirmation import NotConfirmable, confirm, preview
from models.database import snapshot, transaction
from models.drafts import find_draft
from models.errors import Refusal, UnknownDraft
from models.masterdata import load_company_profile, master_version
from models.tables import Draft
from models.weighing import chosen_prices
from review.bench import Bench, Workbench
from review.draft.check_words import check_words
from review.pages import page, see
from review.queue.chosen import Chosen, filter_of_form
from review.refusals import obstacle_words, refusal_words
from review.visitors import Clerk, OwnForm, SignedIn, amount

MOST = 100
LONGEST_ID = 9

router = APIRouter(prefix="/several", include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Part:
    """One draft of several: `gross` is what confirming it gives, None where `why` says what hinders; `notes` are its checks."""

    draft: Draft
    gross: Decimal | None
    why: str
    notes: tuple[str, ...]

    @property
    def seen(self) -> str:
        """Id, version and total, as the form that confirms says what was seen."""
        return f"{self.draft.id}.{self.draft.version}.{self.gross}"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one draft: the number of its order, or why it is none."""

    draft: Draft
    number: str
    why: str
    gross: Decimal | None


@router.get("")
def show_summary(request: Request, bench: Bench, clerk: SignedIn, chosen: Chosen) -> Response:
    """What will be confirmed and what is left out; nothing is changed."""
    with snapshot(bench.engine) as session:
        parts = list(_parts(session, bench, clerk, _numbers(request.query_params.getlist("draft"))))
    if not parts:
        return see(f"/?{chosen.address}")
    going, left = [part for part in parts if part.gross is not None], [part for part in parts if part.gross is None]
    gross = sum((part.gross for part in going if part.gross is not None), Decimal(0))
    sums: dict[str, Any] = {"gross": gross, "currency": _currency(bench)}
    return page(bench, "several.html", clerk, going=going, left=left, chosen=chosen.waiting(), **sums)


@router.post("")
def confirm_together(bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """Confirms each that was shown; the same form sent twice gives the same orders."""
    outcomes = [outcome for seen in _seen(form) if (outcome := _confirmed(bench, clerk, *seen))]
    done = [outcome for outcome in outcomes if outcome.number]
    gross = sum((outcome.gross for outcome in done if outcome.gross is not None), Decimal(0))
    left, back = [outcome for outcome in outcomes if not outcome.number], filter_of_form(form, clerk.name)
    return page(bench, "several_done.html", clerk, done=done, left=left, gross=gross, currency=_currency(bench), chosen=back)


def _currency(bench: Workbench) -> str:
    with snapshot(bench.engine) as session:
        return load_company_profile(session).currency if master_version(session) else "EUR"


def _parts(session: Session, bench: Workbench, clerk: Clerk, numbers: Sequence[int]) -> Iterator[Part]:
    zone, today = bench.zone, bench.today()
    for number in numbers:
        try:
            draft = find_draft(session, number)
        except UnknownDraft:
            continue
        yield _part(session, draft, clerk, today, zone)


def _part(session: Session, draft: Draft, clerk: Clerk, today: date, zone: ZoneInfo) -> Part:
    texts = clerk.texts
    if draft.state != "open":
        return Part(draft, None, texts("refusal.closed"), ())
    try:
        check_claim(session, draft.id or 0, clerk.name)
        found = preview(session, draft.id or 0, per_line=chosen_prices(draft), today=today)
    except Refusal as error:
        return Part(draft, None, refusal_words(error, texts), ())
    if found.problems or found.priced is None:
        return Part(draft, None, " ".join(dict.fromkeys(obstacle_words(one, texts) for one in found.problems)), ())
    checks = all_checks(session, draft, today, zone)
    notes = dict.fromkeys(check_words(check, texts) for check in checks if check["severity"] != "info")
    return Part(draft, found.priced.gross_total, "", tuple(notes))


def _confirmed(bench: Workbench, clerk: Clerk, number: int, version: int, seen: Decimal) -> Outcome | None:
    with snapshot(bench.engine) as session:
        draft = session.get(Draft, number)
    if draft is None:
        return None
    try:
        with transaction(bench.engine) as session:
            check_claim(session, number, clerk.name)
            prices = chosen_prices(find_draft(session, number))
            order = confirm(session, number, version, clerk.name, bench.settings, per_line=prices, seen_total=seen)
    except NotConfirmable as error:
        return Outcome(draft, "", " ".join(dict.fromkeys(obstacle_words(one, clerk.texts) for one in error.obstacles)), None)
    except Refusal as error:
        return Outcome(draft, "", refusal_words(error, clerk.texts), None)
    return Outcome(draft, order.number, "", order.gross_total)


def _numbers(written: Iterable[Any]) -> list[int]:
    found = [int(one) for one in written if isinstance(one, str) and one.isascii() and one.isdigit() and len(one) <= LONGEST_ID]
    return list(dict.fromkeys(found))[:MOST]


def _seen(form: FormData) -> Iterator[tuple[int, int, Decimal]]:
    """Id, version and total of each draft that the form holds; what has not this form is no draft."""
    for written in form.getlist("draft")[:MOST]:
        number, _, rest = str(written).partition(".")
        version, _, gross = rest.partition(".")
        total = amount(gross)
        if _numbers([number]) and _numbers([version]) and total is not None:
            yield int(number), int(version), total
