"""Looking up articles and customers as the clerk types: by number, name, GTIN, alias, or the buyer's own number."""

from __future__ import annotations

import json
from typing import Any

from fastapi import APIRouter
from sqlalchemy import String, and_, case, cast
from sqlmodel import Session, col, or_, select
from starlette.responses import Response

from models.database import snapshot
from models.tables import ArticleRow, CustomerRow, PartNumberRow
from review.bench import Bench
from review.pages import page
from review.visitors import SignedIn

SHOWN = 12
SHORTEST = 2

router = APIRouter(include_in_schema=False)


@router.get("/articles")
def find_articles(bench: Bench, clerk: SignedIn, q: str = "", customer: str = "") -> Response:
    """The articles that fit, as options of the list under the field."""
    with snapshot(bench.engine) as session:
        found = articles(session, q, customer)
    return page(bench, "article_options.html", clerk, articles=found)


@router.get("/customers")
def find_customers(bench: Bench, clerk: SignedIn, q: str = "") -> Response:
    """The customers that fit."""
    with snapshot(bench.engine) as session:
        found = customers(session, q)
    return page(bench, "customer_options.html", clerk, customers=found)


def articles(session: Session, search: str, customer_number: str = "") -> list[ArticleRow]:
    """Every word must be found somewhere; what begins with the number comes first, what is not sold any more last."""
    words = search.split()[:8]
    if len(search.strip()) < SHORTEST:
        return []
    theirs = select(PartNumberRow.sku).where(
        PartNumberRow.customer_number == customer_number, col(PartNumberRow.buyer_sku).ilike(like(search.strip()), escape="\\")
    )
    named = and_(*(_article_mentions(word) for word in words))
    rank = case((col(ArticleRow.sku).ilike(like(search.strip())[1:], escape="\\"), 0), else_=1)
    query = select(ArticleRow).where(or_(named, col(ArticleRow.sku).in_(theirs)))
    return list(session.exec(query.order_by(rank, col(ArticleRow.status), col(ArticleRow.sku)).limit(SHOWN)))


def customers(session: Session, search: str) -> list[CustomerRow]:
    """Every word must be found in number, name, place, or address."""
    if len(search.strip()) < SHORTEST:
        return []
    fields = (CustomerRow.customer_number, CustomerRow.name, CustomerRow.city, CustomerRow.postcode, CustomerRow.contact)
    named = and_(*(or_(*(_ilike(field, word) for field in fields), _in_list(CustomerRow.emails, word)) for word in search.split()[:8]))
    return list(session.exec(select(CustomerRow).where(named).order_by(CustomerRow.customer_number).limit(SHOWN)))


def _article_mentions(word: str) -> Any:
    fields = (ArticleRow.sku, ArticleRow.name_de, ArticleRow.name_en, ArticleRow.gtin)
    return or_(*(_ilike(field, word) for field in fields), _in_list(ArticleRow.aliases, word))


def _ilike(field: Any, word: str) -> Any:
    return col(field).ilike(like(word), escape="\\")


def _in_list(field: Any, word: str) -> Any:
    """A JSON list is stored as ASCII with \\u escapes, so the word is looked for in the same dress."""
    return cast(col(field), String).ilike(like(json.dumps(word)[1:-1]), escape="\\")


def like(word: str) -> str:
    """A pattern for LIKE … ESCAPE that finds the word anywhere."""
    return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
