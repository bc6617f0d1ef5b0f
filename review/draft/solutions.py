"""What solves a check or takes away what hinders: for each code the values a clerk may take, from the check itself and the master data."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import Any

from sqlmodel import Session, select

from config.checks import values_of
from config.company import Company
from models.content import ADDRESS_PARTS, Content, shape_fault, value
from models.tables import ArticleRow, CustomerRow, DeliveryAddressRow, Draft
from models.taking import Taken
from review.draft.ways import Found, Way, Ways, candidate_ways
from review.texts import Texts
from review.typed import NotUnderstood, shown, understood

MOST_ADDRESSES = 4
_READ_ONLY = ("lines", "fields", "also", "kind")


@dataclass(frozen=True, slots=True)
class Case:
    """One check, or obstacle, of a draft, with what is needed to find its ways out."""

    session: Session
    draft: Draft
    company: Company | None
    texts: Texts
    code: str
    at: str
    named: dict[str, str]

    @property
    def content(self) -> Content:
        return self.draft.content

    def beside(self, part: str) -> str:
        """The value of another part of the same line."""
        return value(self.content, f"{self.line}.{part}")

    @property
    def line(self) -> str:
        return ".".join(self.at.split(".")[:2])

    def article(self, sku: str = "") -> ArticleRow | None:
        return self.session.get(ArticleRow, sku or self.beside("sku"))

    def way(self, key: str, values: dict[str, str], more: str = "", **words: Any) -> Way:
        """A way that writes these values and settles the check."""
        return Way(self.texts(f"way.{key}", **words), more, Taken(self.at, values, code=self.code))

    def price(self, key: str, prices: Any, amount: Any) -> Way:
        """A way that says whose price holds for the line."""
        words = self.texts(f"way.{key}", price=self.texts.money(amount))
        return Way(words, "", Taken(f"{self.line}.unit_price", prices=prices, code=self.code))


def ways_out(
    session: Session, draft: Draft, checks: list[Content], obstacles: list[tuple[str, str]], company: Company | None, texts: Texts
) -> Ways:
    """The buttons of every place of an open draft, by path: for its checks, its obstacles (code, path), and its doubtful values."""
    found = Found(draft.content)
    if draft.state != "open":
        return {}
    for check in checks:
        named = values_of(check["code"], check["message"])
        if named is None:
            continue  # a sentence of another version
        case = Case(session, draft, company, texts, check["code"], check["at"], named)
        found.add(check["at"], _solutions(case))
    for code, at in obstacles:
        found.add(at, _solutions(Case(session, draft, company, texts, code, at, {})))
    for path in draft.content["needs_review"]:
        if path not in _READ_ONLY:
            found.add(path, candidate_ways(draft.content, path, texts))
    return found.ways()


def _solutions(case: Case) -> list[Way]:
    """None where the check names something that is no number: its sentence may hold what a stranger wrote."""
    solve = SOLUTIONS.get(case.code)
    try:
        return list(solve(case)) if solve else []
    except (ValueError, ArithmeticError):
        return []


def _customer(case: Case) -> Iterator[Way]:
    for number in dict.fromkeys((case.named.get("found", ""), case.named.get("stated", ""))):
        if row := case.session.get(CustomerRow, number):
            yield case.way("take", {case.at: number}, f"{row.name}, {row.city}", value=number)


def _address(case: Case) -> Iterator[Way]:
    """The customer's delivery addresses on file, then his own."""
    number = case.draft.customer_number
    customer = case.session.get(CustomerRow, number)
    if customer is None:
        return
    query = select(DeliveryAddressRow).where(DeliveryAddressRow.customer_number == number).order_by(DeliveryAddressRow.name)
    address = ".".join(case.at.split(".")[:2])
    for row in (*case.session.exec(query.limit(MOST_ADDRESSES)), customer):
        values = {f"{address}.{part}": getattr(row, part) for part in ADDRESS_PARTS}
        where = f"{row.street}, {row.postcode} {row.city}"
        yield Way(case.texts("way.address", address=where), row.name, Taken(address, values, code=case.code))


def _payment(case: Case) -> Iterator[Way]:
    customer = case.session.get(CustomerRow, case.draft.customer_number)
    offered = case.company.payment_methods if case.company else ()
    needs_customer = bool(case.company and case.company.invoice_needs_known_customer and customer is None)
    likely = [customer.payment_method] if customer and customer.payment_method in offered else []
    for method in dict.fromkeys((*likely, *offered)):
        if not (method == "invoice" and needs_customer):
            yield case.way("take", {case.at: method}, value=case.texts.or_else(f"payment.{method}", method))


def _our_currency(case: Case) -> Iterator[Way]:
    ours = case.named.get("ours") or (case.company.currency if case.company else "")
    if ours and case.at == "fields.currency":
        yield case.way("take", {case.at: ours}, value=ours)
    elif ours:
        yield from _ours(case)


def _no_day(case: Case) -> Iterator[Way]:
    yield case.way("no_day", {case.at: ""})


def _other(case: Case) -> Iterator[Way]:
    """The values that the check names, where they are such as may stand there."""
    for name in ("one", "other"):
        try:
            meant = understood(case.at, case.named.get(name, ""))
        except NotUnderstood:
            continue
        if meant and case.at.count(".") and not shape_fault(case.at, meant) and meant != value(case.content, case.at):
            yield case.way("take", {case.at: meant}, value=shown(case.at, meant, case.texts))


def _computed(case: Case) -> Iterator[Way]:
    computed = case.named["computed"]
    yield case.way("computed", {case.at: computed}, value=case.texts.money(computed))


def _articles(case: Case) -> Iterator[Way]:
    named = [sku.strip() for sku in case.named.get("candidates", "").split(",") if sku.strip()]
    others = [way.taken.values[case.at] for way in candidate_ways(case.content, case.at, case.texts) if way.taken]
    for sku in dict.fromkeys((*named, *others)):
        yield from _article(case, sku, "take")


def _article(case: Case, sku: str, key: str) -> Iterator[Way]:
    if row := case.article(sku):
        name = (row.name_de if case.texts.language == "de" else row.name_en) or row.name_de or row.name_en
        yield case.way(key, {case.at: row.sku}, name, value=row.sku)


def _successor(case: Case) -> Iterator[Way]:
    row = case.article()
    if row and row.replaced_by:
        yield from _article(case, row.replaced_by, "successor")


def _prices(case: Case) -> Iterator[Way]:
    yield from _ours(case)
    if stated := case.named.get("stated") or case.beside("unit_price"):
        yield case.price("as_ordered", "as_ordered", stated)


def _ours(case: Case) -> Iterator[Way]:
    if listed := case.named.get("listed"):
        yield case.price("our_price", "ours", listed)
    else:
        yield Way(case.texts("way.ours"), "", Taken(f"{case.line}.unit_price", prices="ours", code=case.code))


def _as_ordered(case: Case) -> Iterator[Way]:
    if (stated := case.beside("unit_price")) and not shape_fault("unit_price", stated):
        yield case.price("as_ordered", "as_ordered", stated)


def _full_packs(case: Case) -> Iterator[Way]:
    quantity, size = Decimal(case.named["quantity"]), Decimal(case.named["pack_size"])
    if size <= 0:
        return
    for rounding in (ROUND_CEILING, ROUND_FLOOR):
        packs = (quantity / size).to_integral_value(rounding)
        if packs > 0:
            full = format(packs * size, "f")
            yield case.way("full_pack" if packs == 1 else "full_packs", {case.at: full}, value=case.texts.amount(full))


def _both_readings(case: Case) -> Iterator[Way]:
    """1.000 as a thousand and as one."""
    raw = "".join(sign for sign in case.named["raw"] if sign.isdigit() or sign in ".,-")
    whole, mark, fraction = raw.replace(",", ".").rpartition(".")
    if not mark:
        return
    for meant in (f"{whole.replace('.', '')}{fraction}", f"{whole.replace('.', '')}.{fraction}"):
        if not shape_fault(case.at, meant):
            plain = format(Decimal(meant).normalize(), "f")
            yield case.way("take", {case.at: plain}, value=case.texts.amount(plain))


def _unit(case: Case) -> Iterator[Way]:
    """So many of our unit; and where it is a pack, as many packs as hold what was ordered in pieces."""
    listed, quantity, article = case.named["listed"], case.beside("quantity"), case.article()
    unit = case.texts.or_else(f"unit.{listed}", listed)
    if not quantity or shape_fault("quantity", quantity):
        yield case.way("take", {case.at: listed}, value=unit)
        return
    yield case.way("take", {case.at: listed}, value=f"{case.texts.amount(quantity)} {unit}")
    if article and article.pack_size and article.pack_size > 1 and not Decimal(quantity) % article.pack_size:
        packs = format((Decimal(quantity) / article.pack_size).normalize(), "f")
        values = {case.at: listed, f"{case.line}.quantity": packs}
        yield case.way("take", values, case.texts("draft.pack", size=case.texts.amount(article.pack_size)), value=f"{packs} {unit}")


def _as_line(case: Case) -> Iterator[Way]:
    text = case.named["text"].rstrip("…").strip()
    yield case.way("as_line", {f"lines.{len(case.content['lines'])}.description": text})


def _earlier_order(case: Case) -> Iterator[Way]:
    earlier = case.named["earlier"]
    yield Way(case.texts("way.open_order", number=earlier), leads_to=f"/orders/{earlier}")


def _earlier_draft(case: Case) -> Iterator[Way]:
    earlier = case.named["earlier"]
    yield Way(case.texts("way.open_draft", number=earlier), leads_to=f"/drafts/{earlier}")


SOLUTIONS: dict[str, Callable[[Case], Iterator[Way]]] = {
    "customer_number_contradicts": _customer,
    "delivery_address_new": _address,
    "address_incomplete": _address,
    "payment_method_not_allowed": _payment,
    "payment_not_offered": _payment,
    "invoice_needs_customer": _payment,
    "currency_differs": _our_currency,
    "date_in_past": _no_day,
    "date_passed": _no_day,
    "date_ambiguous": _other,
    "documents_differ": _other,
    "product_differs": _computed,
    "sum_differs": _computed,
    "gross_differs": _computed,
    "unknown_article": _articles,
    "article_uncertain": _articles,
    "description_differs": _articles,
    "discontinued": _successor,
    "price_differs": _prices,
    "negative_price": _ours,
    "price_missing": _as_ordered,
    "no_price": _as_ordered,
    "number_ambiguous": _both_readings,
    "unit_differs": _unit,
    "pack_size": _full_packs,
    "unread_row": _as_line,
    "duplicate_number": _earlier_order,
    "duplicate_content": _earlier_order,
    "duplicate_number_waiting": _earlier_draft,
    "duplicate_content_waiting": _earlier_draft,
}
"""By the code of a check (config/checks.toml) or of an obstacle (models/ordering.py); what is not here only a look solves."""
