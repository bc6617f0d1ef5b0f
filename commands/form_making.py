"""`mailorder form new` and `mailorder form separator`: the company's own order form, to be read back, and sheets between letters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from rich.console import Console
from rich.markup import escape

from config.company import Article, Customer, MasterData
from config.company_folder import load_company
from config.errors import WrongCall
from parsers.forms.own import layout
from parsers.forms.own.codes import as_name
from parsers.forms.own.layout import FormOrder
from parsers.forms.own.printing import printed_form
from parsers.forms.own.separators import printed_separators

_MOST_SEPARATORS = 500


@dataclass(frozen=True, slots=True)
class Wanted:
    """What form a user asks for: its name, language, articles by number, how many empty rows, and for which customers ("all": for all)."""

    name: str
    language: str
    articles: Sequence[str] = ()
    rows: int | None = None
    customers: Sequence[str] = ()


def new_form(out: Path, company: Path, wanted: Wanted) -> int:
    """Writes the form to be printed, and its blank into the company's folder, by which scans of it are recognised; returns 0.

    Raises WrongCall for what is not in the folder, or cannot be written.
    """
    data = load_company(company).data
    customers = _customers(data, wanted.customers)
    order = _order(data, wanted, addressed=bool(customers))
    try:
        version, blank, known = _version(company / "forms", order)
        printed = printed_form(replace(order, version=version), customers or (None,))
    except ValueError as error:
        raise WrongCall(f"{error}; ask for fewer with --article or --rows") from None
    path = company / "forms" / f"{order.name}-{version}.pdf"
    _write(out, printed)
    if not known:
        _write(path, blank)
    console = Console(soft_wrap=True)
    pages = len(layout.pages_of(order))
    console.print(f"{escape(str(out))}: {order.name} {version}, {pages} page(s) each for {len(customers) or 1} recipient(s)")
    console.print(f"{escape(str(path))}: the blank, by which it is read; run «mailorder import company {escape(str(company))}»")
    return 0


def new_separators(out: Path, count: int) -> int:
    """Writes sheets to lay between letters before they are scanned; returns 0."""
    if not 1 <= count <= _MOST_SEPARATORS:
        raise WrongCall(f"--count is {count}; give 1 to {_MOST_SEPARATORS}")
    _write(out, printed_separators(count))
    Console(soft_wrap=True).print(f"{escape(str(out))}: {count} separator sheet(s); lay one before each letter")
    return 0


def _customers(data: MasterData, numbers: Sequence[str]) -> list[Customer]:
    if list(numbers) == ["all"]:
        return [customer for customer in data.customers if customer.status == "active"]
    known = {customer.customer_number: customer for customer in data.customers}
    if unknown := [number for number in numbers if number not in known]:
        raise WrongCall(f"--customer {unknown[0]} is not in customers.csv; give a number that is, or «all»")
    if odd := [number for number in numbers if not re.fullmatch(r"[^/]{1,24}", number)]:
        raise WrongCall(f"the customer number «{odd[0]}» does not fit into a form's code: at most 24 characters, no slash")
    return [known[number] for number in dict.fromkeys(numbers)]


def _articles(data: MasterData, numbers: Sequence[str]) -> tuple[Article, ...]:
    known = {article.sku: article for article in data.articles}
    if unknown := [number for number in numbers if number not in known]:
        raise WrongCall(f"--article {unknown[0]} is not in catalogue.csv; give an article number that is")
    return tuple(known[number] for number in dict.fromkeys(numbers))


def _order(data: MasterData, wanted: Wanted, *, addressed: bool) -> FormOrder:
    try:
        name = as_name(wanted.name)
    except ValueError as error:
        raise WrongCall(f"--name: {error}") from None
    longest = max((len(article.sku) for article in data.articles), default=10)
    number = max((len(customer.customer_number) for customer in data.customers), default=8)
    return FormOrder(
        data.company, name, 1, wanted.language, _articles(data, wanted.articles), wanted.rows, addressed,
        customer_boxes=min(max(number, 3), layout.MOST_CUSTOMER_BOXES), article_boxes=max(longest, 3),
    )  # fmt: skip


def _version(folder: Path, order: FormOrder) -> tuple[int, bytes, bool]:
    """The version of the form, its blank, and whether the folder has it: a form that is the same as the last one keeps its number."""
    numbers = [int(path.stem.rpartition("-")[2]) for path in folder.glob(f"{order.name}-*.pdf") if path.stem.rpartition("-")[2].isdigit()]
    if numbers:
        last = printed_form(replace(order, version=max(numbers)))
        if last == (folder / f"{order.name}-{max(numbers)}.pdf").read_bytes():
            return max(numbers), last, True
    version = max(numbers, default=0) + 1
    return version, printed_form(replace(order, version=version)), False


def _write(path: Path, content: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    except OSError as error:
        raise WrongCall(f"{path} cannot be written ({error.strerror}); give a file in a folder that you may write to") from None
