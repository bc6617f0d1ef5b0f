"""The country of an address that names none: what the buyer writes elsewhere tells which of those whose postcodes look so."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import cache

from config.vocabulary import languages, load

# country calling codes (ITU-T E.164), for the countries whose postcodes have the form of another's
_CALLING = {
    "30": "GR", "31": "NL", "32": "BE", "33": "FR", "34": "ES", "351": "PT", "352": "LU", "353": "IE", "358": "FI", "359": "BG", "36": "HU",
    "370": "LT", "372": "EE", "385": "HR", "386": "SI", "39": "IT", "41": "CH", "420": "CZ", "421": "SK", "423": "LI", "43": "AT",
    "44": "GB", "45": "DK", "46": "SE", "47": "NO", "48": "PL", "49": "DE",
}  # fmt: skip
_STREET_WORD, _LONG_WORD = 4, 9
TOLD = "from postcode form and what the buyer writes elsewhere"
AS_OURS = "our own country, as nothing says another"
_CURRENCIES = {"CHF": "CH", "DKK": "DK", "NOK": "NO", "SEK": "SE", "PLN": "PL", "CZK": "CZ", "HUF": "HU", "BGN": "BG"}


def currency_country(currency: str) -> str | None:
    """ISO code of the country whose own money this is; None for one that several have."""
    return _CURRENCIES.get(currency)


def calling_country(phone: str) -> str | None:
    """ISO code of the country that an international number calls («+43 1 …», «0043 1 …»); None for a national one."""
    if not (m := re.match(r"\s*(?:\+|00)([\d\s()]+)", phone)):
        return None
    digits = re.sub(r"\D", "", m[1])
    return next((code for length in (3, 2) if (code := _CALLING.get(digits[:length]))), None)


def spoken_in(language: str | None) -> tuple[str, ...]:
    """The countries in which orders are written in this language, as its vocabulary says, else the one that has its code."""
    if language is None:
        return ()
    return tuple(load(language).get("addresses", {}).get("countries", ())) if language in languages() else (language.upper(),)


def only_country(language: str | None, possible: Collection[str]) -> list[str]:
    """The one of these countries in which this language is written; none where it is written in several of them."""
    spoken = [code for code in spoken_in(language) if code in possible]
    return spoken if len(spoken) == 1 else []


def street_countries(street: str) -> frozenset[str]:
    """The countries in whose languages this street is one: «Färbergraben 69» lies where German is written."""
    every = re.findall(r"[^\W\d_]+", street.casefold())
    words = [word for word in every if len(word) >= _STREET_WORD]
    long = [word for word in words if len(word) >= _LONG_WORD]  # «Kupferschmiedweg»
    found = (
        code
        for language in languages()
        if any(word.endswith(_street_words(language)) for word in words)
        or any(word.endswith(_short_endings(language)) for word in long)
        or not _shortened(language).isdisjoint(every)
        for code in spoken_in(language)
    )
    return frozenset(found)


@cache
def _street_words(language: str) -> tuple[str, ...]:
    held = load(language).get("addresses", {})
    words = {*held.get("street_words", ()), *held.get("street_endings", ())}
    return tuple(word for word in words if len(word) >= _STREET_WORD and word.isalpha())


@cache
def _short_endings(language: str) -> tuple[str, ...]:
    return tuple(word for word in load(language).get("addresses", {}).get("street_endings", ()) if len(word) == _STREET_WORD - 1)


@cache
def _shortened(language: str) -> frozenset[str]:
    """What a language writes for its words for streets: «Str.»."""
    short = load(language).get("addresses", {}).get("street_short", {}).values()
    return frozenset(word for word in short if len(word) == _STREET_WORD - 1)


def has_letters_of_elsewhere(text: str, country: str) -> bool:
    """Whether an address has letters that no language written in this country has: «Güterbahnhof» is in no Italian town.

    False for a country whose languages have no vocabulary.
    """
    written = [language for language in languages() if country in spoken_in(language)]
    own = {letter for language in written for letters in load(language).get("alphabet", {}).get("more_letters", ()) for letter in letters}
    return bool(written) and any(sign.isalpha() and not sign.isascii() and sign not in own for sign in text.lower())


def mail_countries(addresses: Iterable[str]) -> list[str]:
    """What may be country codes at the ends of mail addresses."""
    return [end.upper() for address in addresses if len(end := address.rpartition(".")[2]) == 2]
