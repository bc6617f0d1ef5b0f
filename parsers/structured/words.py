"""What senders write where a standard has codes, in words or in codes of their own: units, countries, ways of payment, freight."""

from __future__ import annotations

import re
from functools import cache

from config.company_folder import unit_codes
from config.vocabulary import keys, phrases, table

# Codes that senders use for "piece" beside C62 of UN/ECE Recommendation 20: EA each, and the older PCE, PC, NAR, ST (SAP's Stück).
PIECE_CODES = frozenset({"EA", "PCE", "PC", "PCS", "NAR", "ST", "STK", "EACH"})
# Codes of the sender's own program that mean something else in Recommendation 20: nobody orders kegs by KG.
OTHER_CODES = {"KG": "KGM", "PAA": "PR"}

# UNTDID 4461, payment means: the codes that EN 16931 and Peppol use.
PAYMENT_MEANS = {
    "30": "invoice",
    "31": "invoice",
    "42": "invoice",
    "58": "invoice",
    "49": "direct_debit",
    "59": "direct_debit",
    "48": "credit_card",
    "54": "credit_card",
    "55": "credit_card",
}

# UNTDID 7161, special services: freight, delivery, shipping and handling.
SHIPPING_CODES = frozenset({"FC", "DL", "SAA"})


def unit_code(text: str) -> str | None:
    """A UN/ECE Rec 20 code; the usual codes for a piece become C62, words such as «Stück» the code that they mean."""
    code = text.upper()
    if code in PIECE_CODES or code in OTHER_CODES:
        return OTHER_CODES.get(code, "C62")
    if code in unit_codes():
        return code
    named = _unit_words().get(text.casefold().rstrip("."))
    return named or (code if re.fullmatch(r"[A-Z0-9]{1,3}", code) else None)


@cache
def _unit_words() -> dict[str, str]:
    return {phrase.casefold().rstrip("."): code for code in reversed(keys("units")) for phrase in phrases("units", code)}


def country_code(text: str) -> str | None:
    """The ISO 3166-1 alpha-2 code of a country that is given by its code of two or three letters, its number, or its name."""
    if re.fullmatch(r"[A-Za-z]{2}", text):
        return {"UK": "GB", "EL": "GR"}.get(text.upper(), text.upper())
    named = table("countries", "names").get(text.casefold())
    if named or not text:
        return str(named) if named else None
    import pycountry  # reads its tables at the first question

    try:
        return str(pycountry.countries.lookup(text).alpha_2)
    except LookupError:
        return None


def payment_method(text: str) -> str | None:
    """The contract's way of payment for a code of UNTDID 4461 or for words; None where they name none, or two."""
    if text in PAYMENT_MEANS:
        return PAYMENT_MEANS[text]
    named = {method for method in keys("payment") if any(_says(text, phrase) for phrase in phrases("payment", method))}
    special = named - {"invoice"}  # «Vorkasse gegen Proformarechnung» is no purchase on account
    return next(iter(special or named)) if len(special or named) == 1 else None


def is_shipping(code: str, reason: str) -> bool:
    """Whether a charge is for the transport, by its code or by its words."""
    return code in SHIPPING_CODES or any(_says(reason, phrase) for phrase in (*phrases("totals", "shipping"), "transport"))


def names_customer_number(label: str) -> bool:
    """Whether a label of the sender's own, as «CustomerNo», means the number that we know the buyer by."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])|[_-]", " ", label).casefold()
    return len(spaced) > 9 and spaced in phrases("labels", "customer_number")


def _says(text: str, phrase: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", text, re.IGNORECASE) is not None
