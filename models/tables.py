"""All tables. Rules that change them live in the modules beside; a reading's row is never updated."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import JSON, Column, Index, LargeBinary, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from models.types import Exact, UtcDateTime

LARGEST_ID = 2**31
"""What an id is less than: the databases' integers hold no more."""


def now() -> datetime:
    """The present moment in UTC."""
    return datetime.now(UTC)


def _money(nullable: bool = False) -> Any:
    return Field(default=None, sa_type=Exact, nullable=True) if nullable else Field(sa_type=Exact, nullable=False)


def _moment(nullable: bool = False) -> Any:
    if nullable:
        return Field(default=None, sa_type=UtcDateTime, nullable=True)
    return Field(default_factory=now, sa_type=UtcDateTime, nullable=False)


def _json(**default: Any) -> Any:
    return Field(sa_type=JSON, nullable=False, **default)


# ---- master data (CONTRACT.md section 1) ----


class CompanyProfile(SQLModel, table=True):
    """company.toml as it was imported; one row, id 1. `version` rises with each import, so that readers know when to load anew."""

    __tablename__ = "company"
    id: int = Field(primary_key=True)
    profile: dict[str, Any] = _json()
    version: int = 1
    imported_at: datetime = _moment()


class ArticleRow(SQLModel, table=True):
    __tablename__ = "article"
    sku: str = Field(primary_key=True)
    name_de: str = ""
    name_en: str = ""
    unit: str = "C62"
    price_net: Decimal | None = _money(nullable=True)
    tax_class: str = "standard"
    gtin: str = Field(default="", index=True)
    pack_size: Decimal | None = _money(nullable=True)
    weight_kg: Decimal | None = _money(nullable=True)
    aliases: list[str] = _json(default_factory=list)
    status: str = "active"
    replaced_by: str = ""


class PriceRow(SQLModel, table=True):
    """A price of prices.csv; always valid from some day (the first of the calendar: always), because NULLs are never equal in a key."""

    __tablename__ = "price"
    __table_args__ = (UniqueConstraint("sku", "customer_number", "from_quantity", "valid_from"),)
    id: int | None = Field(default=None, primary_key=True)
    sku: str = Field(index=True)
    customer_number: str = ""
    from_quantity: Decimal = _money()
    price_net: Decimal = _money()
    valid_from: date = date.min
    valid_to: date | None = None


class CustomerRow(SQLModel, table=True):
    __tablename__ = "customer"
    customer_number: str = Field(primary_key=True)
    name: str
    contact: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    country: str = ""
    vat_id: str = ""
    emails: list[str] = _json(default_factory=list)
    payment_method: str = ""
    status: str = "active"


class DeliveryAddressRow(SQLModel, table=True):
    __tablename__ = "delivery_address"
    __table_args__ = (UniqueConstraint("customer_number", "name", "street", "postcode"),)
    id: int | None = Field(default=None, primary_key=True)
    customer_number: str = Field(index=True)
    name: str
    contact: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    country: str = ""


class PartNumberRow(SQLModel, table=True):
    __tablename__ = "part_number"
    customer_number: str = Field(primary_key=True)
    buyer_sku: str = Field(primary_key=True)
    sku: str


class FormRow(SQLModel, table=True):
    """One of the company's own printed forms, blank, as PDF."""

    __tablename__ = "form"
    name: str = Field(primary_key=True)
    content: bytes


# ---- what arrived ----


class Cursor(SQLModel, table=True):
    """How far a mailbox's folder has been taken in: every UID up to `last_uid` under this UIDVALIDITY is kept."""

    __tablename__ = "cursor"
    mailbox: str = Field(primary_key=True)
    folder: str = Field(primary_key=True)
    uidvalidity: int
    last_uid: int = 0
    updated_at: datetime = _moment()


class MessageRow(SQLModel, table=True):
    """One message, kept byte for byte: in `content`, or as a file of the store named by its SHA-256 when `content` is NULL.

    `fingerprint` is the same for the same mail however it came; its unique key is what keeps a message from being taken twice.
    `state`: kept (to be read), read, failed (could not be read; waits for a clerk). `leased_by` reads it now, until `leased_until` at most.
    `read_as`: "order" where a clerk says that it is one, else empty. `page_parts`: what a clerk has said of its pages, as lines
    of «DOCUMENT/PAGE PART», PART being begins (a letter), goes_on, or aside. `thread`: the Message-IDs that its References and In-Reply-To
    name, oldest first; `automatic`: it says of itself that no person wrote it (RFC 3834).
    """

    __tablename__ = "message"
    __table_args__ = (Index("message_state_id", "state", "id"), Index("message_received", "received_at", "source"))
    id: int | None = Field(default=None, primary_key=True)
    fingerprint: str = Field(unique=True)
    sha256: str
    size: int
    content: bytes | None = Field(default=None, sa_column=Column(LargeBinary, nullable=True))
    source: str = ""
    name: str = ""
    subject: str = ""
    sender: str = ""
    sender_name: str = ""
    message_id: str = Field(default="", index=True)
    thread: str = ""
    automatic: bool = False
    sent_at: datetime | None = _moment(nullable=True)
    received_at: datetime = _moment()
    state: str = "kept"
    attempts: int = 0
    error: str = ""
    read_as: str = ""
    page_parts: str = ""
    leased_by: str = ""
    leased_until: datetime | None = _moment(nullable=True)


class Arrival(SQLModel, table=True):
    """Each place where a message was seen: `place` is unique, e.g. imap:MAILBOX/FOLDER;UIDVALIDITY=1;UID=7 or drop:NAME/FILE@MTIME."""

    __tablename__ = "arrival"
    # Only what is left to mark: noting that a mail is marked takes it out, and the index stays as small as the work in hand
    __table_args__ = (Index("arrival_unmarked", "place", sqlite_where=text("marked = 0"), postgresql_where=text("NOT marked")),)
    place: str = Field(primary_key=True)
    message_id: int = Field(foreign_key="message.id", index=True)
    arrived_at: datetime = _moment()
    marked: bool = False


class ReadingRow(SQLModel, table=True):
    """All that the machine understood of a message (CONTRACT.md section 2), never changed afterwards."""

    __tablename__ = "reading"
    id: int | None = Field(default=None, primary_key=True)
    message_id: int = Field(foreign_key="message.id", index=True)
    version: str
    content: dict[str, Any] = _json()
    seconds: float = 0.0
    made_at: datetime = _moment()


# ---- the clerk's work ----

# All that the queue counts, filters and sorts by of what waits, and nothing of what is done: as small as the work in hand
WAITING = Index(
    "draft_waiting",
    *("customer_number", "kind", "looks", "source", "assigned_to", "wanted_on", "gross_value", "id"),
    sqlite_where=text("state = 'open'"),
    postgresql_where=text("state = 'open'"),
)


DRAFT_CREATED = Index("draft_created", "created_at", "customer_number")
"""Counts what came in by customer, for the lead's view."""


class Draft(SQLModel, table=True):
    """A reading that waits for a clerk, one for each order of the message, at least one for each message.

    `content` is the order of the reading ({"fields", "lines", …}) with the clerk's corrections, `version` rises with each save
    (two clerks at once: the later save is refused). `touched`: a clerk has changed it, so a reading made again leaves it alone.
    `state`: open, parked and asked (both until `waits_until`), confirmed, rejected, case, set_aside (nothing to do: newsletter,
    auto-reply). `first_look_by`: who gave the first of two confirmations; `answered_at`: when something brought it to the front.
    What the queue shows, filters and sorts by stands in columns of its own, kept in line by models.drafts: `order_number` is the buyer's,
    or the one that the message speaks of; `gross_value` is what confirming gave at the last save, else what the buyer states.
    `assigned_to` is the clerk whose draft it is.
    """

    __tablename__ = "draft"
    __table_args__ = (UniqueConstraint("message_id", "position"), Index("draft_state_id", "state", "id"), WAITING, DRAFT_CREATED)
    id: int | None = Field(default=None, primary_key=True)
    message_id: int | None = Field(default=None, foreign_key="message.id", index=True)
    reading_id: int | None = Field(default=None, foreign_key="reading.id")
    position: int = 0
    kind: str = "order"
    state: str = "open"
    content: dict[str, Any] = _json()
    looks: int = 0
    customer_number: str = Field(default="", index=True)
    title: str = ""
    reason: str = ""
    version: int = 1
    touched: bool = False
    waits_until: date | None = None
    first_look_by: str = ""
    answered_at: datetime | None = _moment(nullable=True)
    created_at: datetime = _moment()
    closed_at: datetime | None = _moment(nullable=True)
    closed_by: str = ""
    order_number: str = ""
    source: str = ""
    wanted_on: date | None = None
    gross_value: Decimal | None = _money(nullable=True)
    assigned_to: str | None = None


class SavedView(SQLModel, table=True):
    """A filter of the queue that a clerk keeps under a name; `query` is its address behind the question mark."""

    __tablename__ = "saved_view"
    __table_args__ = (UniqueConstraint("user_id", "name"),)
    id: int | None = Field(default=None, primary_key=True)
    user_id: int = Field(foreign_key="user_account.id")
    name: str
    query: str = ""


class Outcome(SQLModel, table=True):
    """How a confirmed draft compares with what was read: `changed` by the clerk or not, and `silent`, how many values were wrong that
    the reading had not listed in needs_review (`silent_paths`). Written in the confirming transaction, read by the lead's view.
    """

    __tablename__ = "outcome"
    __table_args__ = (Index("outcome_day", "confirmed_at", "changed", "silent", "source", "customer_number"),)
    draft_id: int = Field(primary_key=True, foreign_key="draft.id")
    confirmed_at: datetime = _moment()
    source: str = ""
    customer_number: str = ""
    changed: bool = False
    silent: int = 0
    silent_paths: list[str] = _json(default_factory=list)


class Order(SQLModel, table=True):
    """A confirmed draft: priced, numbered without gaps within a year, and final from `final_at` on (NULL: always was).

    `state`: confirmed; taken_back (before it was final: nothing has left, the number waits for the draft to be confirmed again).
    """

    __tablename__ = "order"
    __table_args__ = (UniqueConstraint("year", "sequence"), Index("order_customer_confirmed", "customer_number", "confirmed_at"))
    id: int | None = Field(default=None, primary_key=True)
    number: str = Field(unique=True)
    year: int
    sequence: int
    draft_id: int = Field(foreign_key="draft.id", unique=True)
    customer_number: str = Field(default="", index=True)
    buyer_order_number: str = Field(default="", index=True)
    order_date: date | None = None
    requested_delivery_date: date | None = None
    currency: str
    language: str
    payment_method: str = ""
    buyer: dict[str, Any] = _json(default_factory=dict)
    bill_to: dict[str, Any] = _json(default_factory=dict)
    ship_to: dict[str, Any] = _json(default_factory=dict)
    note: str = ""
    goods_net: Decimal = _money()
    shipping_net: Decimal = _money()
    net_total: Decimal = _money()
    tax_total: Decimal = _money()
    gross_total: Decimal = _money()
    taxes: list[dict[str, str]] = _json(default_factory=list)
    confirmed_by: str
    confirmed_at: datetime = _moment()
    state: str = "confirmed"
    final_at: datetime | None = Field(default=None, sa_type=UtcDateTime, nullable=True, index=True)


class OrderLine(SQLModel, table=True):
    __tablename__ = "order_line"
    __table_args__ = (Index("order_line_sku", "sku", "order_id", "quantity"),)
    order_id: int = Field(primary_key=True, foreign_key="order.id")
    position: int = Field(primary_key=True)
    sku: str
    buyer_sku: str = ""
    description: str = ""
    quantity: Decimal = _money()
    unit: str = "C62"
    unit_price: Decimal = _money()
    line_total: Decimal = _money()
    list_price: Decimal | None = _money(nullable=True)
    stated_price: Decimal | None = _money(nullable=True)
    tax_class: str = "standard"
    tax_percent: Decimal = _money()


class Counter(SQLModel, table=True):
    """The last number given out, by name and year; raised in the same transaction as the row that carries it."""

    __tablename__ = "counter"
    name: str = Field(primary_key=True)
    year: int = Field(primary_key=True)
    value: int = 0


class Case(SQLModel, table=True):
    """A message for customer service, forwarded and tracked. `state`: open, closed."""

    __tablename__ = "service_case"
    __table_args__ = (Index("service_case_state_id", "state", "id"),)
    id: int | None = Field(default=None, primary_key=True)
    number: str = Field(unique=True)
    message_id: int = Field(foreign_key="message.id", unique=True)
    customer_number: str = ""
    state: str = "open"
    opened_by: str = ""
    opened_at: datetime = _moment()
    closed_at: datetime | None = _moment(nullable=True)


class Outbox(SQLModel, table=True):
    """What has to leave, written in the transaction that caused it, delivered at least once.

    `key` lets the receiver drop a repeat (a receipt's Message-ID, a hand-over's file name).
    `kind`: receipt, hand_over, case, question.
    `state`: due, released (waits to be fetched), done, failed (given up; a person must act). Whoever delivers it has until `leased_until`.
    """

    __tablename__ = "outbox"
    __table_args__ = (Index("outbox_state_due", "state", "due_at"),)
    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    kind: str
    target: str = ""
    order_id: int | None = Field(default=None, foreign_key="order.id", index=True)
    case_id: int | None = Field(default=None, foreign_key="service_case.id")
    state: str = "due"
    due_at: datetime = _moment()
    leased_until: datetime | None = _moment(nullable=True)
    attempts: int = 0
    error: str = ""
    created_at: datetime = _moment()
    done_at: datetime | None = _moment(nullable=True)


# ---- people ----


class User(SQLModel, table=True):
    """A person who may sign in. `role`: see models.permissions. `password_hash` is empty for who signs in elsewhere only.

    `one_time_until`: the password is for one time, until then; it must be changed before anything else. `oidc_subject` is issuer and
    subject of the company's sign-in (OpenID Connect Core 1.0, section 5.7: only both together are the same person for ever).
    """

    __tablename__ = "user_account"
    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(unique=True)
    password_hash: str
    role: str = "clerk"
    language: str = "de"
    active: bool = True
    failed_logins: int = 0
    locked_until: datetime | None = _moment(nullable=True)
    created_at: datetime = _moment()
    one_time_until: datetime | None = _moment(nullable=True)
    oidc_subject: str | None = Field(default=None, unique=True, index=True)


class UserSession(SQLModel, table=True):
    """A signed-in browser; the cookie holds the token, the table only its SHA-256."""

    __tablename__ = "user_session"
    token_sha256: str = Field(primary_key=True)
    user_id: int = Field(foreign_key="user_account.id", index=True)
    csrf: str
    created_at: datetime = _moment()
    expires_at: datetime = _moment()
    last_seen_at: datetime = _moment()
    address: str = ""
    agent: str = ""


class Login(SQLModel, table=True):
    """A try to sign in. `way`: password, oidc. `result`: ok, or why not (review/locales, section logins)."""

    __tablename__ = "login"
    id: int | None = Field(default=None, primary_key=True)
    at: datetime = Field(default_factory=now, sa_type=UtcDateTime, nullable=False, index=True)
    name: str
    user_id: int | None = Field(default=None, foreign_key="user_account.id", index=True)
    address: str = ""
    result: str
    way: str = "password"


class ApiToken(SQLModel, table=True):
    """What a program shows to use the API; its `scopes` are those of models.permissions."""

    __tablename__ = "api_token"
    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(unique=True)
    token_sha256: str = Field(unique=True)
    scopes: list[str] = _json(default_factory=list)
    created_at: datetime = _moment()
    created_by: str = ""
    last_used_at: datetime | None = _moment(nullable=True)
    revoked_at: datetime | None = _moment(nullable=True)


class Audit(SQLModel, table=True):
    """Who changed what, when, from what to what; rows are only ever added."""

    __tablename__ = "audit"
    __table_args__ = (Index("audit_subject", "subject", "subject_id"),)
    id: int | None = Field(default=None, primary_key=True)
    at: datetime = _moment()
    who: str
    action: str
    subject: str
    subject_id: str
    path: str = ""
    before: Any = Field(default=None, sa_type=JSON, nullable=True)
    after: Any = Field(default=None, sa_type=JSON, nullable=True)
