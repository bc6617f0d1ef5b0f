"""The outbox rows of what a confirmed order, or a complaint, makes leave: written with their cause, delivered by dispatch."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from email.utils import parseaddr

from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from config.company import Company
from config.schedule import next_time
from config.settings import HandOver, Settings
from models.tables import Case, Order, Outbox

NO_ADDRESS = "no e-mail address is known; add one to the customer on file and try again, or tell the customer by post or telephone"


def write_receipt(session: Session, order: Order, company: Company, settings: Settings, at: datetime) -> Outbox:
    """The receipt's row; its key is the Message-ID. Without an address it stands as failed at once, for the clerk to see."""
    has_address = "@" in order.buyer.get("email", "")
    row = Outbox(
        key=message_id_of("receipt", order.number, order.confirmed_at, sending_domain(settings, company)),
        kind="receipt",
        order_id=order.id,
        state="due" if has_address else "failed",
        error="" if has_address else NO_ADDRESS,
        due_at=at + timedelta(seconds=settings.web.grace_s),
        created_at=at,
    )
    session.add(row)
    return row


def write_hand_overs(session: Session, order: Order, settings: Settings, at: datetime) -> list[Outbox]:
    """A row for each hand-over target, due at its schedule's next time."""
    rows = [
        Outbox(
            key=f"{target.name}/{order.number}",
            kind="hand_over",
            target=target.name,
            order_id=order.id,
            due_at=_due_at(target, settings, at),
            created_at=at,
        )
        for target in settings.hand_over
    ]
    session.add_all(rows)
    return rows


def write_case(session: Session, case: Case, company: Company | None, settings: Settings, at: datetime) -> Outbox:
    """The row that forwards a case to customer service, at once."""
    key = message_id_of("case", case.number, case.opened_at, sending_domain(settings, company))
    row = Outbox(key=key, kind="case", case_id=case.id, due_at=at, created_at=at)
    session.add(row)
    return row


def write_question(session: Session, key: str, settings: Settings, at: datetime) -> Outbox:
    """The row of a question to the customer; it leaves after the time in which it can be taken back."""
    row = Outbox(key=key, kind="question", due_at=at + timedelta(seconds=settings.web.grace_s), created_at=at)
    session.add(row)
    return row


def withdraw(session: Session, key: str) -> bool:
    """Takes one row out of the outbox; False where it has left, or somebody is sending it at this moment."""
    return _withdraw(session, select(Outbox).where(Outbox.key == key))


def withdraw_all(session: Session, order_id: int) -> bool:
    """Takes all rows of an order out; False (and then the caller must roll back) where one has left or is being sent."""
    return _withdraw(session, select(Outbox).where(Outbox.order_id == order_id))


def _withdraw(session: Session, query: SelectOfScalar[Outbox]) -> bool:
    """The rows' locks and the claim of whoever delivers exclude each other: who is first has them."""
    rows = list(session.exec(query.order_by(col(Outbox.id)).with_for_update().execution_options(populate_existing=True)))
    if not rows or any(row.state not in ("due", "failed") or row.leased_until or row.attempts for row in rows):
        return False
    for row in rows:
        session.delete(row)
    session.flush()
    return True


def _due_at(target: HandOver, settings: Settings, at: datetime) -> datetime:
    earliest = at + timedelta(seconds=settings.web.grace_s)
    return next_time(target.schedule, settings.time_zone, earliest) if target.schedule else earliest


def sending_domain(settings: Settings, company: Company | None) -> str:
    """The domain in whose name we send: of the sender's address, else of the company's."""
    for address in (settings.smtp.sender, company.email if company else ""):
        domain = parseaddr(address)[1].rpartition("@")[2].lower()
        if domain and domain.isascii():
            return domain
    return next((domain for domain in (company.domains if company else ()) if domain.isascii()), "localhost.invalid")


def message_id_of(kind: str, number: str, moment: datetime, domain: str) -> str:
    """The same at each try. The moment keeps a trial installation's numbers apart from the real one's."""
    mark = hashlib.sha256(f"{kind} {number} {moment.isoformat()}".encode()).hexdigest()[:12]
    return f"<{kind}.{number}.{mark}@{domain}>"
