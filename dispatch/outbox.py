"""Delivering what is due: each row claimed, sent, and marked; at least once, and in normal operation exactly once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import structlog
from sqlalchemy import ColumnElement, Engine, and_, or_, update
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session, col, select

from config.errors import MailorderError
from config.settings import HandOver, Settings
from dispatch.cases import case_mail
from dispatch.errors import Never, NotYet
from dispatch.hand_over import write_file
from dispatch.headers import sender_of
from dispatch.mail import Outgoing, send
from dispatch.order_json import order_json
from dispatch.questions import question_mail
from dispatch.receipts import receipt_mail
from models.asking import question_failed
from models.audit import record
from models.database import snapshot, transaction
from models.desk_tables import Question
from models.earlier import lines_of
from models.errors import Refusal
from models.masterdata import load_company_profile
from models.tables import Case, CustomerRow, Draft, MessageRow, Order, Outbox, now

LEASE = timedelta(minutes=10)
FIRST_PAUSE = timedelta(minutes=1)
LONGEST_PAUSE = timedelta(hours=1)
TRIES = 80  # the longest pause makes this about three days
MACHINE = "mailorder"
BY_MAIL = ("receipt", "case", "question")

_log = structlog.get_logger(__name__)

ReadMessage = Callable[[MessageRow], bytes]
Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Delivered:
    """How many rows were delivered, wait for another try, were given up, and were released for fetching."""

    done: int = 0
    later: int = 0
    failed: int = 0
    released: int = 0


def deliver_due(engine: Engine, settings: Settings, read_message: ReadMessage, clock: Clock = now) -> Delivered:
    """Delivers every row that is due, one after the other; several programs may do so at once.

    `read_message` gives the bytes of a message as they came.
    """
    result = Delivered(released=release_due(engine, settings, clock))
    while (row := _claim(engine, clock())) is not None:
        try:
            _deliver(engine, row, settings, read_message, clock())
        except NotYet as error:
            given_up = _put_off(engine, row, error, clock())
            result = replace(result, failed=result.failed + 1) if given_up else replace(result, later=result.later + 1)
        except MailorderError as error:
            _finish(engine, row, "failed", str(error), clock())
            result = replace(result, failed=result.failed + 1)
        except DBAPIError:
            raise  # the database is away: nothing can be marked, the lease will end by itself
        except Exception as defect:
            # The rim of one delivery: a defect that one order brings out must not hold up all the others
            _log.exception("delivery failed", outbox=row.id, key=row.key)
            _finish(engine, row, "failed", f"a defect in the program ({type(defect).__name__}: {defect}); please report it", clock())
            result = replace(result, failed=result.failed + 1)
        else:
            _finish(engine, row, "done", "", clock())
            result = replace(result, done=result.done + 1)
    return result


def release_due(engine: Engine, settings: Settings, clock: Clock = now) -> int:
    """Offers to fetching targets what their schedule allows by now; how many rows."""
    targets = [target.name for target in settings.hand_over if target.kind == "fetch"]
    due = _due(clock()), col(Outbox.kind) == "hand_over", col(Outbox.target).in_(targets)
    with transaction(engine) as session:
        released = session.execute(update(Outbox).where(*due).values(state="released"))
    return int(released.rowcount)  # type: ignore[attr-defined]


def next_due(session: Session) -> datetime | None:
    """When the next row is due; None when nothing waits."""
    query = select(Outbox.due_at).where(Outbox.state == "due").order_by(col(Outbox.due_at)).limit(1)
    return session.exec(query).first()


def try_again(session: Session, outbox_id: int, who: str) -> Outbox:
    """Makes a row that was given up due once more, after a person has mended the reason."""
    row = session.get(Outbox, outbox_id, with_for_update=True)
    if row is None or row.state != "failed":
        raise Refusal(f"row {outbox_id} of the outbox has not failed; there is nothing to try again")
    row.state, row.attempts, row.due_at, row.leased_until = "due", 0, now(), None
    session.add(row)
    record(session, who, "try again", "outbox", outbox_id, before=row.error)
    session.flush()
    return row


def _due(at: datetime) -> ColumnElement[bool]:
    free = or_(col(Outbox.leased_until).is_(None), col(Outbox.leased_until) <= at)
    return and_(col(Outbox.state) == "due", col(Outbox.due_at) <= at, free)


def _claim(engine: Engine, at: datetime) -> Outbox | None:
    """The next due row, ours until its lease ends; None when there is none. Whoever finds it claimed meanwhile takes another."""
    while True:
        with transaction(engine) as session:
            row = session.exec(select(Outbox).where(_due(at)).order_by(col(Outbox.due_at), col(Outbox.id)).limit(1)).first()
            if row is None:
                return None
            claimed = session.execute(update(Outbox).where(col(Outbox.id) == row.id, _due(at)).values(leased_until=at + LEASE))
            if claimed.rowcount == 1:  # type: ignore[attr-defined]
                row.leased_until = at + LEASE
                session.expunge(row)
                return row


def _deliver(engine: Engine, row: Outbox, settings: Settings, read_message: ReadMessage, at: datetime) -> None:
    match row.kind:
        case "receipt":
            send(settings.smtp, _receipt(engine, row, settings, at))
        case "case":
            send(settings.smtp, _case(engine, row, settings, read_message, at))
        case "question":
            send(settings.smtp, _question(engine, row, settings, at))
        case "hand_over":
            _hand_over(engine, row, _target(row, settings))


def _receipt(engine: Engine, row: Outbox, settings: Settings, at: datetime) -> Outgoing:
    with snapshot(engine) as session:
        order = session.get_one(Order, row.order_id)
        company = load_company_profile(session)
        query = select(MessageRow.message_id).join(Draft, col(Draft.message_id) == col(MessageRow.id)).where(Draft.id == order.draft_id)
        in_reply_to = session.exec(query).first() or ""
        to = order.buyer.get("email", "") or _address_on_file(session, order.customer_number)
        mail = receipt_mail(order, lines_of(session, order), company, settings.smtp.sender, to, row.key, at, in_reply_to)
    return Outgoing(sender_of(settings.smtp.sender, company).addr_spec, mail["To"].addresses[0].addr_spec, mail.as_bytes())


def _address_on_file(session: Session, customer_number: str) -> str:
    """The customer's first address as it is now, perhaps added since the order was confirmed."""
    customer = session.get(CustomerRow, customer_number)
    return next(iter(customer.emails), "") if customer else ""


def _case(engine: Engine, row: Outbox, settings: Settings, read_message: ReadMessage, at: datetime) -> Outgoing:
    to = settings.customer_service.email
    if not to:
        raise NotYet("no address of customer service is set; set customer_service.email in the settings")
    with snapshot(engine) as session:
        case = session.get_one(Case, row.case_id)
        message = session.get_one(MessageRow, case.message_id)
        company = load_company_profile(session)
        original = read_message(message)
    mail = case_mail(case, message, original, company, settings.smtp.sender, to, row.key, at)
    return Outgoing(sender_of(settings.smtp.sender, company).addr_spec, to, mail.content, mail.seven_bit)


def _question(engine: Engine, row: Outbox, settings: Settings, at: datetime) -> Outgoing:
    with snapshot(engine) as session:
        question = session.exec(select(Question).where(Question.key == row.key)).one()
        draft = session.get_one(Draft, question.draft_id)
        message = session.get(MessageRow, draft.message_id) if draft.message_id else None
        company = load_company_profile(session)
        mail = question_mail(question, message, company, settings.smtp.sender, at)
    return Outgoing(sender_of(settings.smtp.sender, company).addr_spec, mail["To"].addresses[0].addr_spec, mail.as_bytes())


def _target(row: Outbox, settings: Settings) -> HandOver:
    for target in settings.hand_over:
        if target.name == row.target:
            return target
    raise Never(
        f"the settings name no hand-over target {row.target}; add it again, or hand order {row.key.partition('/')[2]} over yourself"
    )


def _hand_over(engine: Engine, row: Outbox, target: HandOver) -> None:
    if target.kind != "folder" or target.path is None:
        raise NotYet(f"hand-over target {target.name} is fetched now; its orders are released at the next round")
    with snapshot(engine) as session:
        order = session.get_one(Order, row.order_id)
        content = order_json(order, lines_of(session, order))
    write_file(target.path, order.number, content)


def _finish(engine: Engine, row: Outbox, state: str, error: str, at: datetime) -> None:
    """Marks the outcome, unless the lease ran out and another has taken the row over."""
    values = {
        "state": state,
        "error": error,
        "leased_until": None,
        "attempts": row.attempts + 1,
        "done_at": at if state == "done" else None,
    }
    with transaction(engine) as session:
        marked = session.execute(update(Outbox).where(_ours(row)).values(**values))
        if marked.rowcount == 1:  # type: ignore[attr-defined]
            record(session, MACHINE, state, "outbox", row.id, path=row.key, after=error or None)
            if row.kind == "question" and state == "failed":
                question_failed(session, row.key, error, at)


def _put_off(engine: Engine, row: Outbox, error: NotYet, at: datetime) -> bool:
    """Sets the next try, for all rows that go the same way when the way is closed; True when this was the last one."""
    if row.attempts + 1 >= TRIES:
        _finish(engine, row, "failed", f"given up after {TRIES} tries: {error}", at)
        return True
    later = at + pause_after(row.attempts + 1)
    with transaction(engine) as session:
        values = {"due_at": later, "error": str(error), "leased_until": None}
        session.execute(update(Outbox).where(_ours(row)).values(attempts=row.attempts + 1, **values))
        if error.everything:
            session.execute(update(Outbox).where(_due(at), _same_way(row)).values(due_at=later, error=str(error)))
    return False


def pause_after(attempts: int) -> timedelta:
    """How long to wait after so many failed tries: a minute, doubled each time, an hour at most."""
    return min(LONGEST_PAUSE, FIRST_PAUSE * (1 << min(attempts - 1, 10)))


def _ours(row: Outbox) -> ColumnElement[bool]:
    return and_(col(Outbox.id) == row.id, col(Outbox.state) == "due", col(Outbox.leased_until) == row.leased_until)


def _same_way(row: Outbox) -> ColumnElement[bool]:
    if row.kind in BY_MAIL:
        return col(Outbox.kind).in_(BY_MAIL)
    return and_(col(Outbox.kind) == row.kind, col(Outbox.target) == row.target)
