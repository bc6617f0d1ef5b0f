"""Over the API: articles and customers, the figures of the day, and for administrators users and tokens."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Literal

from fastapi import APIRouter, Path, Query
from pydantic import BaseModel, Field

from models.database import snapshot, transaction
from models.figures import Counted
from models.people import add_person, change_person, end_sessions, everybody, get_user, reset_password
from models.tables import User
from models.tokens import all_tokens, create_token, revoke_token
from review.api.problems import documented
from review.api.programs import MayLookUp, MayManage, MaySeeFigures
from review.articles import articles, customers
from review.bench import Bench
from review.today import figures_of

Role = Literal["clerk", "lead", "administrator"]
Language = Literal["de", "en"]
Name = Annotated[str, Field(min_length=1, max_length=80)]
UserId = Annotated[int, Path(ge=1, lt=2**31)]
Words = Annotated[str, Query(min_length=2, max_length=200)]
Day = Annotated[date, Query(ge=date(1971, 1, 1), lt=date(9000, 1, 1), description="in the company's time zone")]

router = APIRouter(prefix="/api/v1", responses=documented(401, 403, 422))


class ArticleView(BaseModel):
    """An article; decimals are texts."""

    sku: str
    name_de: str
    name_en: str
    unit: str
    gtin: str
    price_net: str | None
    status: str
    replaced_by: str


class CustomerView(BaseModel):
    """A customer on file."""

    customer_number: str
    name: str
    contact: str
    street: str
    postcode: str
    city: str
    country: str
    status: str


class Count(BaseModel):
    """The numbers of one day, mailbox, or customer."""

    key: str
    name: str
    came_in: int
    confirmed_unchanged: int
    confirmed_changed: int
    silent_errors: int
    drafts_with_silent_errors: int
    waiting: int


class FiguresView(BaseModel):
    """What the page «Today» shows; `waiting` and `oldest` are of now. More than 92 days are cut to the last 92."""

    first: date
    last: date
    waiting: int
    oldest: datetime | None
    total: Count
    days: list[Count]
    mailboxes: list[Count]
    customers: list[Count]


class UserView(BaseModel):
    """A person who may sign in."""

    id: int
    name: str
    role: str
    language: str
    active: bool
    one_time_password: bool
    elsewhere: bool
    last_login: datetime | None
    sessions: int


class NewUser(BaseModel):
    """A person to be added."""

    name: Name
    role: Role = "clerk"
    language: Language = "de"
    elsewhere: bool = Field(default=False, description="signs in with the company's account only, so there is no password")


class ChangedUser(BaseModel):
    """What is to be changed."""

    role: Role | None = None
    language: Language | None = None
    active: bool | None = None


class OneTime(BaseModel):
    """A password for one time, shown in this answer only; null where the person signs in elsewhere."""

    id: int
    name: str
    password: str | None


class Ended(BaseModel):
    """How many sessions were ended."""

    ended: int


class TokenView(BaseModel):
    """A token without its secret."""

    name: str
    scopes: list[str]
    created_at: datetime
    created_by: str
    last_used_at: datetime | None
    revoked_at: datetime | None


class NewToken(BaseModel):
    """A token to be made."""

    name: Name
    scopes: list[str] = Field(max_length=50, examples=[["orders:read", "orders:take"]])


class ShownToken(BaseModel):
    """The token, shown in this answer only."""

    name: str
    token: str


@router.get("/articles", tags=["master data"])
def find_articles(
    bench: Bench,
    program: MayLookUp,  # noqa: ARG001
    q: Words,
    customer: Annotated[str, Query(max_length=80)] = "",
) -> list[ArticleView]:
    """Twelve articles at most that fit by number, name, GTIN, alias, or this customer's own number."""
    with snapshot(bench.engine) as session:
        found = articles(session, q, customer)
    return [
        ArticleView(
            price_net=None if row.price_net is None else format(row.price_net, "f"),
            **{name: getattr(row, name) for name in ArticleView.model_fields if name != "price_net"},
        )
        for row in found
    ]


@router.get("/customers", tags=["master data"])
def find_customers(bench: Bench, program: MayLookUp, q: Words) -> list[CustomerView]:  # noqa: ARG001
    """Twelve customers at most that fit by number, name, place, or address."""
    with snapshot(bench.engine) as session:
        return [CustomerView(**{name: getattr(row, name) for name in CustomerView.model_fields}) for row in customers(session, q)]


@router.get("/today", tags=["figures"])
def todays_figures(bench: Bench, program: MaySeeFigures, first: Day, last: Day) -> FiguresView:  # noqa: ARG001
    """What came in and was done on these days, both included."""
    found = figures_of(bench, first, last)
    days, mailboxes, by_customer = ([_count(one) for one in rows] for rows in (found.days, found.mailboxes, found.customers))
    return FiguresView(
        first=found.first, last=found.last, waiting=found.waiting, oldest=found.oldest, total=_count(found.total), days=days,
        mailboxes=mailboxes, customers=by_customer,
    )  # fmt: skip


def _count(one: Counted) -> Count:
    return Count(
        key=one.key, name=one.name, came_in=one.came_in, confirmed_unchanged=one.unchanged, confirmed_changed=one.changed,
        silent_errors=one.silent, drafts_with_silent_errors=one.silent_drafts, waiting=one.waiting,
    )  # fmt: skip


@router.get("/users", tags=["people"])
def list_users(bench: Bench, program: MayManage) -> list[UserView]:  # noqa: ARG001
    """Everybody."""
    with snapshot(bench.engine) as session:
        return [_user(one.user, one.last_login, one.sessions) for one in everybody(session)]


@router.post("/users", status_code=201, tags=["people"], responses=documented(409))
def add_user(bench: Bench, program: MayManage, new: NewUser) -> OneTime:
    """Adds a person, with a password for one time."""
    with transaction(bench.engine) as session:
        user, password = add_person(session, new.name, new.role, new.language, program, elsewhere=new.elsewhere)
        return OneTime(id=user.id or 0, name=user.name, password=password or None)


@router.patch("/users/{user_id}", tags=["people"], responses=documented(404, 409))
def change_user(bench: Bench, program: MayManage, user_id: UserId, change: ChangedUser) -> UserView:
    """Another role or language; switched off or on."""
    with transaction(bench.engine) as session:
        user = get_user(session, user_id, lock=True)
        role, language = change.role or user.role, change.language or user.language
        active = user.active if change.active is None else change.active
        changed = change_person(session, user_id, role, language, active, program)
        session.flush()
        (person,) = [one for one in everybody(session) if one.user.id == user_id]
        return _user(changed, person.last_login, person.sessions)


@router.post("/users/{user_id}/reset", tags=["people"], responses=documented(404))
def reset(bench: Bench, program: MayManage, user_id: UserId) -> OneTime:
    """A password for one time; the old one and all sessions end."""
    with transaction(bench.engine) as session:
        user, password = reset_password(session, user_id, program)
        return OneTime(id=user_id, name=user.name, password=password)


@router.delete("/users/{user_id}/sessions", tags=["people"], responses=documented(404))
def sign_out(bench: Bench, program: MayManage, user_id: UserId) -> Ended:
    """Ends all sessions of a person."""
    with transaction(bench.engine) as session:
        return Ended(ended=end_sessions(session, get_user(session, user_id), program))


def _user(user: User, last_login: datetime | None, sessions: int) -> UserView:
    return UserView(
        id=user.id or 0, name=user.name, role=user.role, language=user.language, active=user.active,
        one_time_password=user.one_time_until is not None, elsewhere=user.oidc_subject is not None, last_login=last_login,
        sessions=sessions,
    )  # fmt: skip


@router.get("/tokens", tags=["people"])
def list_tokens(bench: Bench, program: MayManage) -> list[TokenView]:  # noqa: ARG001
    """All tokens, revoked ones too."""
    with snapshot(bench.engine) as session:
        return [TokenView(**{name: getattr(row, name) for name in TokenView.model_fields}) for row in all_tokens(session)]


@router.post("/tokens", status_code=201, tags=["people"], responses=documented(409))
def make_token(bench: Bench, program: MayManage, new: NewToken) -> ShownToken:
    """Makes a token."""
    with transaction(bench.engine) as session:
        return ShownToken(name=new.name.strip(), token=create_token(session, new.name, new.scopes, program))


@router.delete("/tokens/{name}", tags=["people"], status_code=204, responses=documented(404))
def end_token(bench: Bench, program: MayManage, name: Annotated[str, Path(max_length=80)]) -> None:
    """Revokes a token for good; again changes nothing."""
    with transaction(bench.engine) as session:
        revoke_token(session, name, program)
