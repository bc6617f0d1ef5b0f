"""The checks on a draft that no reading can make: they need the earlier orders, today's date, or the draft as the clerk has left it.

They are found when a draft is kept and each time it is opened, never stored, so that they are always true; docs/checks.md lists them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from zoneinfo import ZoneInfo

from sqlmodel import Session, select

from config.checks import rules, sentence
from config.units import same_unit
from models.content import Content, shape_fault, value
from models.earlier import Earlier, customers_quantities, earlier_of, same_goods, same_numbered, usual_quantities
from models.errors import NotImported
from models.masterdata import load_pricing_data
from models.tables import Case, Draft

ORDER_KINDS = ("order", "change")
AS_IT_STANDS = ("discontinued", "unit_differs")
"""Checks of the reading that are made anew, because the clerk may have chosen another article or unit since."""

TIMES = 5
ENOUGH_OF_A_CUSTOMER, ENOUGH_OF_AN_ARTICLE = 3, 10
"""A quantity is unusual where it is over so many times the most, or under so many parts of the least, of enough earlier ones."""


def all_checks(session: Session, draft: Draft, today: date, zone: ZoneInfo) -> list[Content]:
    """What is to be said of an open draft: the reading's checks that still hold, and those made here; `zone` dates what came earlier."""
    stored = draft.content["checks"]
    if draft.state != "open" or draft.kind not in ORDER_KINDS:
        return list(stored)
    kept = [check for check in stored if check["code"] not in AS_IT_STANDS]
    made = [*_repeats(session, draft, zone), *_passed(draft, today), *_articles(session, draft), *_unusual(session, draft)]
    return [*_complaint(session, draft), *kept, *made]


def repeated_numbers(session: Session, draft: Draft) -> bool:
    """Whether the buyer's order number has come before; such a draft is not confirmed without a look."""
    if draft.kind != "order" or not value(draft.content, "fields.order_number"):
        return False
    return same_numbered(session, draft, earlier_of(session, draft)) is not None


def say(code: str, at: str, **values: str | Decimal) -> Content:
    """The check of this code about a path, as a reading has it, with its sentence in English."""
    told = {name: format(one, "f") if isinstance(one, Decimal) else one for name, one in values.items()}
    return {"code": code, "severity": rules()[code].severity, "at": at, "message": sentence(code, told)}


def _repeats(session: Session, draft: Draft, zone: ZoneInfo) -> Iterator[Content]:
    """The newest earlier order of the same number, else of the same goods within a short while."""
    if draft.kind != "order":
        return
    earlier, at = earlier_of(session, draft), "fields.order_number"
    if same := same_numbered(session, draft, earlier):
        told = {"number": value(draft.content, at), "earlier": same.name, "day": _day(same, zone)}
        yield say("duplicate_number_waiting", at, **told) if same.waits else say("duplicate_number", at, **told)
    elif same := same_goods(session, draft, earlier):
        told = {"earlier": same.name, "day": _day(same, zone)}
        yield say("duplicate_content_waiting", at, **told) if same.waits else say("duplicate_content", at, **told)


def _day(earlier: Earlier, zone: ZoneInfo) -> str:
    return earlier.at.astimezone(zone).date().isoformat()


def _passed(draft: Draft, today: date) -> Iterator[Content]:
    """A wished day that was still to come when the order was written."""
    at = "fields.requested_delivery_date"
    wished = value(draft.content, at)
    known = any(check["code"] == "date_in_past" for check in draft.content["checks"])
    if wished and not known and not shape_fault(at, wished) and date.fromisoformat(wished) < today:
        yield say("date_passed", at, date=wished)


def _articles(session: Session, draft: Draft) -> Iterator[Content]:
    numbers = _line_values(draft.content, "sku")
    try:
        rows = {row.sku: row for row in load_pricing_data(session, numbers, draft.customer_number).articles}
    except NotImported:
        return
    for place, (sku, unit) in enumerate(zip(numbers, _line_values(draft.content, "unit"), strict=True)):
        article = rows.get(sku)
        if article and article.status == "discontinued":
            yield say("discontinued", f"lines.{place}.sku", sku=sku, replaced_by=article.replaced_by or "–")
        if article and unit and not same_unit(unit, article.unit):
            yield say("unit_differs", f"lines.{place}.unit", stated=unit, listed=article.unit)


def _unusual(session: Session, draft: Draft) -> Iterator[Content]:
    """Quantities far from what this customer, or where he has ordered too little of it anybody, orders of the article."""
    numbers, stated = _line_values(draft.content, "sku"), _line_values(draft.content, "quantity")
    known = [sku for sku in numbers if sku]
    if not known:
        return
    own = customers_quantities(session, known, draft.customer_number) if draft.customer_number else {}
    anybodys = usual_quantities(session, [sku for sku in known if len(own.get(sku, [])) < ENOUGH_OF_A_CUSTOMER])
    for place, (sku, text) in enumerate(zip(numbers, stated, strict=True)):
        if not text or shape_fault("quantity", text):
            continue
        quantity, at = Decimal(text), f"lines.{place}.quantity"
        his, all_of_it = own.get(sku, []), anybodys.get(sku, [])
        if len(his) >= ENOUGH_OF_A_CUSTOMER:
            if _is_far(quantity, his):
                yield say("quantity_unusual_for_customer", at, quantity=quantity, least=min(his), most=max(his))
        elif len(all_of_it) >= ENOUGH_OF_AN_ARTICLE and _is_far(quantity, all_of_it):
            yield say("quantity_unusual_for_article", at, quantity=quantity, least=min(all_of_it), most=max(all_of_it))


def _is_far(quantity: Decimal, usual: Sequence[Decimal]) -> bool:
    return quantity > TIMES * max(usual) or quantity * TIMES < min(usual)


def _line_values(content: Content, part: str) -> list[str]:
    return [value(content, f"lines.{number}.{part}") for number in range(len(content["lines"]))]


def _complaint(session: Session, draft: Draft) -> Iterator[Content]:
    """Confirming closes the draft, and with it the last that would remind of the complaint."""
    if (
        "complaint" in (draft.content.get("also") or [])
        and not session.exec(select(Case).where(Case.message_id == draft.message_id)).first()
    ):
        yield say("also_complains", "also")
