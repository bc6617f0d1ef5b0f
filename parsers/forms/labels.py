"""What the words printed beside a place say of it: the vocabulary's labels, headings and totals as paths below `fields`."""

from __future__ import annotations

import re

from parsers.reading.head.label_words import labels_of
from parsers.reading.head.payment import ways_named
from parsers.reading.words import keys_of, plain, plain_phrases

SIGNATURE, IGNORED, PLACE_AND_DAY = "signature", "ignored", "place_and_day"
MOST_WORDS = 7  # a longer text is a sentence, no label
_FIELDS = {
    "customer_number": "customer_number",
    "order_number": "order_number",
    "delivery_date": "requested_delivery_date",
    "order_date": "order_date",
    "vat_id": "buyer_vat_id",
    "phone": "phone",
    "fax": IGNORED,
    "email": "email",
    "postcode_city": "postcode_city",
    "postcode": "postcode",
    "street": "street",
    "city": "city",
    "country": "country",
    "company": "name",
    "contact": "contact",
    "note": "note",
}
"""The vocabulary's labels that a form may have, those first that say most; parts of addresses by their bare names."""
_TOTALS = {
    "net_total": "net_total",
    "open_to_tax": "net_total",
    "any_total": "any_total",
    "gross_total": "gross_total",
    "shipping": "shipping",
    "tax_total": "tax_total",
}
_NO_WORDS = re.compile(r"[€$£]|\b(?:EUR|CHF|GBP|USD)\b|\d+(?:[.,]\d+)?\s?%")
_HALVES = re.compile(r"[/·|•]")
_OWN = {
    "day": "day",
    "month": "month",
    "year": "year",
    "bank": IGNORED,
    "first_name": "first_name",
    "last_name": "name",
    "house_number": "house_number",
    "company": "name",
    "contact": "contact",
    "order_number": "order_number",
}
_WAYS = {"card": "credit_card", "prepayment": "prepayment"}
BLOCKS = ("heading:ship_to", "heading:bill_to")


def meaning(text: str) -> str | None:
    """What belongs beside this label: a path, a bare part of an address, a total; None for words that are no label of a form.

    Of a label in two languages («Summe netto / Net total») either may say it.
    """
    return next(iter(meanings(text)), None)


def meanings(text: str) -> list[str]:
    """All that the words may mean: as a whole, and each of the halves of a label in two languages."""
    halves = [part for part in _HALVES.split(text)[:2] if part != text]
    return list(dict.fromkeys(found for part in (text, *halves) if (found := _meaning(part))))


def is_internal(text: str) -> bool:
    """Whether the words keep a place for the seller: «wird von uns ausgefüllt»."""
    return any(phrase in plain(text) for phrase in plain_phrases("forms", "internal"))


def _meaning(text: str) -> str | None:
    bare = re.sub(r"\([^)]*\)", " ", text).strip(" :.*")
    if not bare or len(bare.split()) > MOST_WORDS:
        return None
    if _says(bare, "signature"):
        return SIGNATURE
    if is_internal(bare):
        return IGNORED
    if own := next((_OWN[key] for key in keys_of("forms", bare) if key in _OWN), None):
        return own
    if total := next((_TOTALS[key] for key in keys_of("totals", _NO_WORDS.sub(" ", bare).strip(" /()")) if key in _TOTALS), None):
        return total
    found = next((held for held, start, _, _, leads, _ in labels_of(bare) if leads or start < len(bare) // 2), frozenset[str]())
    named = [_FIELDS[key] for key in _FIELDS if key in found]
    if named and named[0] == "city" and any("order_date" in held for held, *_ in labels_of(bare)):
        return PLACE_AND_DAY  # «Ort, Datum»
    if named and named[0] == "contact" and any(_meaning(part) == "name" for part in re.findall(r"\(([^)]*)\)", text)):
        return "name"  # «Besteller (Firma, Name)»
    return named[0] if named else next((key for key in BLOCKS if key in found), None)


def block_of(text: str) -> str | None:
    """Whose address stands under this heading: "bill_to" or "ship_to"; None for words that head no address."""
    found = [held for held, start, _, _, leads, _ in labels_of(text) if leads or start < len(text) // 2]
    for held in found:
        if "heading:ship_to" in held:
            return "ship_to"
        if "heading:bill_to" in held:
            return "bill_to"
    return None


def payment_of(text: str) -> str | None:
    """The way to pay that the words beside a box name."""
    if named := next(ways_named(text), None):
        return named[0]
    said = f" {plain(text)} "
    return next((method for key, method in _WAYS.items() if any(f" {phrase} " in said for phrase in plain_phrases("forms", key))), None)


def _says(text: str, key: str) -> bool:
    """Whether the text begins with a phrase of a form, in words as they are compared."""
    words = f"{plain(text)} "
    return any(words.startswith(f"{phrase} ") or f" {phrase} " in words for phrase in plain_phrases("forms", key))
