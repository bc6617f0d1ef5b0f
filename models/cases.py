"""Cases: a message given to customer service, forwarded once and tracked."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlmodel import Session, select

from config.settings import Settings
from models.audit import record
from models.drafts import close, open_draft, save
from models.errors import Refusal
from models.leaving import write_case
from models.masterdata import load_company_profile, master_version
from models.numbers import next_number
from models.tables import Case, Draft, MessageRow, now


def to_customer_service(session: Session, draft_id: int, version: int, who: str, settings: Settings, at: datetime | None = None) -> Case:
    """Opens a case for the draft's message and has it forwarded; a second draft of the same message joins the case.

    An order that also complains stays open, so that its goods are ordered too; any other draft is closed. Raises Refusal when no
    customer-service address is set or the draft came by hand; StaleDraft, DraftClosed, UnknownDraft.
    """
    at = at or now()
    draft = open_draft(session, draft_id, version)
    if draft.message_id is None:
        raise Refusal("this draft was entered by hand, there is no message to forward; tell customer service directly")
    if not settings.customer_service.email:
        raise Refusal("no address of customer service is set; set customer_service.email in the settings")
    session.get_one(MessageRow, draft.message_id, with_for_update=True)  # two clerks with two drafts of one message open one case
    case = session.exec(select(Case).where(Case.message_id == draft.message_id)).first() or _open_case(session, draft, who, settings, at)
    record(session, who, "to customer service", "draft", draft_id, after={"case": case.number})
    if _orders_too(draft):
        save(session, draft)
    else:
        close(session, draft, "case", who, case.number)
    return case


def _open_case(session: Session, draft: Draft, who: str, settings: Settings, at: datetime) -> Case:
    year = at.astimezone(ZoneInfo(settings.time_zone)).year
    number = f"C{year}-{next_number(session, 'case', year):05d}"
    case = Case(number=number, message_id=draft.message_id or 0, customer_number=draft.customer_number, opened_by=who, opened_at=at)
    session.add(case)
    session.flush()
    company = load_company_profile(session) if master_version(session) else None
    write_case(session, case, company, settings, at)
    return case


def _orders_too(draft: Draft) -> bool:
    return draft.kind == "order" and bool(draft.content["lines"]) and "complaint" in (draft.content.get("also") or [])


def close_case(session: Session, number: str, who: str) -> Case:
    """Customer service has settled it."""
    case = session.exec(select(Case).where(Case.number == number).with_for_update()).first()
    if case is None:
        raise Refusal(f"there is no case {number}")
    if case.state != "closed":
        case.state, case.closed_at = "closed", now()
        session.add(case)
        record(session, who, "close", "case", number)
    return case
