"""The receipt: what the customer gets by e-mail once the order is confirmed, as text and HTML, in the customer's language."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from functools import cache
from importlib import resources
from typing import Any

from babel.dates import format_date
from babel.numbers import format_currency, format_decimal
from jinja2 import Environment, PackageLoader, StrictUndefined, Template, select_autoescape

from config.company import Company
from config.vocabulary import load
from dispatch.headers import RECEIPT_HEADER, address, answer_to, mark_automatic, one_line, sender_of
from models.tables import Order, OrderLine

_LOCALES = {"de": "de_DE", "en": "en_GB"}


def receipt_mail(
    order: Order, lines: Sequence[OrderLine], company: Company, sender: str, to: str, key: str, at: datetime, in_reply_to: str = ""
) -> EmailMessage:
    """The receipt as a mail: `key` is its Message-ID, `in_reply_to` the order mail's, `at` when it is sent.

    Raises Never when `to` is no address, NotYet when no sender is set.
    """
    words = _words(order.language)
    values = _values(order, lines, company, words)
    mail = EmailMessage(policy=SMTP)
    mail["From"] = sender_of(sender, company)
    mail["To"] = address(to)
    mail["Subject"] = _subject(order, words)
    mail["Date"] = format_datetime(at)
    mark_automatic(mail, key)
    mail[RECEIPT_HEADER] = order.number
    answer_to(mail, in_reply_to)
    mail.set_content(_template("receipt.txt", order).render(values))
    mail.add_alternative(_template("receipt.html", order).render(values), subtype="html")
    return mail


def _subject(order: Order, words: dict[str, Any]) -> str:
    form = words["subject_with_reference" if order.buyer_order_number else "subject"]
    return one_line(form.format(number=order.number, reference=order.buyer_order_number))


def _values(order: Order, lines: Sequence[OrderLine], company: Company, words: dict[str, Any]) -> dict[str, Any]:
    return {
        "order": order,
        "lines": lines,
        "company": company,
        "words": words,
        "head": _head(order, words),
        "sums": _sums(order, words),
        "addresses": _addresses(order, company, words),
    }


def _head(order: Order, words: dict[str, Any]) -> list[tuple[str, str]]:
    rows = [
        (words["order"], order.number),
        (words["confirmed_on"], _day(order.confirmed_at.date(), order.language)),
        (words["your_reference"], order.buyer_order_number),
        (words["customer_number"], order.customer_number),
        (words["wanted_by"], _day(order.requested_delivery_date, order.language)),
        (words["payment"], words["payments"].get(order.payment_method, order.payment_method)),
    ]
    return [(label, text) for label, text in rows if text]


def _sums(order: Order, words: dict[str, Any]) -> list[tuple[str, str]]:
    def money(amount: Decimal) -> str:
        return _money(amount, order.currency, order.language)

    taxes = [
        (
            words["tax"].format(percent=_number(Decimal(tax["percent"]), order.language), net=money(Decimal(tax["net"]))),
            money(Decimal(tax["tax"])),
        )
        for tax in order.taxes
    ]
    goods = [(words["goods"], money(order.goods_net)), (words["shipping"], money(order.shipping_net))]
    return [*goods, *taxes, (words["total"], money(order.gross_total))]


def _addresses(order: Order, company: Company, words: dict[str, Any]) -> list[tuple[str, list[str]]]:
    if order.bill_to == order.ship_to:
        return [(words["bill_and_ship_to"], _rows(order.bill_to, company))]
    return [(words["bill_to"], _rows(order.bill_to, company)), (words["ship_to"], _rows(order.ship_to, company))]


def _rows(postal: dict[str, Any], company: Company) -> list[str]:
    town = f"{postal.get('postcode', '')} {postal.get('city', '')}".strip()
    country = postal.get("country", "")
    rows = [
        postal.get("name", ""),
        postal.get("contact", ""),
        postal.get("street", ""),
        town,
        country if country != company.country else "",
    ]
    return [row for row in rows if row]


def _money(amount: Decimal, currency: str, language: str) -> str:
    text: str = format_currency(amount, currency, locale=_LOCALES[language])
    return text


def _price(amount: Decimal, currency: str, language: str) -> str:
    """A unit price with as many digits behind the point as it has, two at least."""
    digits = max(2, -int(amount.as_tuple().exponent))
    pattern = f"#,##0.{'0' * digits}"
    text: str = format_decimal(amount, format=pattern, locale=_LOCALES[language])
    return f"{text} {currency}"


def _number(amount: Decimal, language: str) -> str:
    text: str = format_decimal(amount, locale=_LOCALES[language], decimal_quantization=False)
    return text


def _day(day: date | None, language: str) -> str:
    text: str = format_date(day, "medium", locale=_LOCALES[language]) if day else ""
    return text


def _unit(code: str, language: str) -> str:
    """The language's first word for a unit, or the code where it has none; German writes nouns with a capital."""
    word: str = load(language).get("units", {}).get(code, [code])[0]
    return word.capitalize() if language == "de" and len(word) > 2 else word


def _template(name: str, order: Order) -> Template:
    environment = _environment().overlay()
    environment.filters = {
        **environment.filters,
        "one_line": one_line,
        "money": lambda amount: _money(amount, order.currency, order.language),
        "price": lambda amount: _price(amount, order.currency, order.language),
        "number": lambda amount: _number(amount, order.language),
        "unit": lambda code: _unit(code, order.language),
    }
    return environment.get_template(name)


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("dispatch"),
        autoescape=select_autoescape(["html"]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


@cache
def _words(language: str) -> dict[str, Any]:
    return tomllib.loads(resources.files("dispatch").joinpath(f"templates/words.{language}.toml").read_text(encoding="utf-8"))
