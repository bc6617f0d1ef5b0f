"""The company's master data made ready for looking up: built once, used for every message."""

from __future__ import annotations

from dataclasses import dataclass

from config.company import Company, MasterData
from parsers.forms.shelf import FormShelf
from parsers.reading.matching.articles import ArticleIndex
from parsers.reading.matching.customers import CustomerIndex


@dataclass(frozen=True, slots=True)
class Master:
    """The company itself, its articles and its customers, each with its ways to be found, and its own printed forms."""

    company: Company
    articles: ArticleIndex
    customers: CustomerIndex
    data: MasterData
    forms: FormShelf


def index(data: MasterData) -> Master:
    """The look-ups over these rows."""
    return Master(data.company, ArticleIndex(data), CustomerIndex(data), data, FormShelf(data))
