"""The company's own forms, made ready to be recognised: each is learned and rendered once, when the first scan comes."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any

from config.company import MasterData
from parsers.reading.matching.articles import squeezed_each
from parsers.reading.words import plain

if TYPE_CHECKING:
    from parsers.forms.filled import FilledPage
    from parsers.forms.registration import Blank
    from parsers.sources.paper.sheet import Sheet

log = logging.getLogger(__name__)

SHORTEST_WORD = 4  # shorter ones are too much alike
_STREET_NAME = re.compile(r"([^\d]{4,}?)\s*\d")


class FormShelf:
    """All forms that a company has sent out. What reads pictures is loaded when there is one to read."""

    def __init__(self, data: MasterData) -> None:
        self._data = data

    def __bool__(self) -> bool:
        return bool(self._data.forms)

    def __getstate__(self) -> dict[str, Any]:
        return {"_data": self._data}

    @cached_property
    def skus(self) -> tuple[list[str], list[str]]:
        """All article numbers, and as they are compared, to look for the nearest in."""
        skus = [article.sku for article in self._data.articles]
        return skus, squeezed_each(skus)

    @cached_property
    def customers(self) -> tuple[list[str], list[str]]:
        """The numbers and the plain names of all customers, to look for the nearest in."""
        return [c.customer_number for c in self._data.customers], [plain(c.name) for c in self._data.customers]

    @cached_property
    def streets(self) -> dict[str, str]:
        """The names of streets that are on file, without the houses' numbers, each with its plain form."""
        found = {match.group(1).strip() for street, _, _ in self._addresses() if (match := _STREET_NAME.match(street))}
        return {street: plain(street) for street in sorted(found)}

    @cached_property
    def towns(self) -> dict[str, str]:
        """The towns that are on file, each with its plain form."""
        return {city: plain(city) for city in sorted({city for _, _, city in self._addresses() if city})}

    @cached_property
    def localities(self) -> dict[tuple[str, str], str]:
        """The postcodes that are on file with their towns, each as they stand one behind the other, in plain form."""
        found = {(postcode, city) for _, postcode, city in self._addresses() if postcode and city}
        return {pair: plain(" ".join(pair)) for pair in sorted(found)}

    @cached_property
    def names(self) -> dict[str, str]:
        """The names that are on file, of customers and of places of delivery, each with its plain form."""
        found = {row.name for rows in (self._data.customers, self._data.delivery_addresses) for row in rows if row.name}
        return {name: plain(name) for name in sorted(found)}

    @cached_property
    def name_words(self) -> dict[str, str]:
        """The words of all names on file, of persons too, each with its plain form."""
        contacts = {row.contact for rows in (self._data.customers, self._data.delivery_addresses) for row in rows if row.contact}
        words = {word.strip(",;()") for name in (*self.names, *contacts) for word in name.split()}
        return {word: plain(word) for word in sorted(words) if sum(c.isalpha() for c in word) >= SHORTEST_WORD}

    def _addresses(self) -> Iterator[tuple[str, str, str]]:
        """Street, postcode and town of all addresses on file."""
        for rows in (self._data.customers, self._data.delivery_addresses):
            yield from ((row.street, row.postcode, row.city) for row in rows)

    @cached_property
    def blanks(self) -> tuple[Blank, ...]:
        """The pages of all forms; a file that cannot be read is left out and said in the log."""
        from parsers.forms.learning import MOST_PAGES, learned
        from parsers.forms.own.placing import with_codes
        from parsers.forms.registration import Blank, rendered

        found: list[Blank] = []
        for file in self._data.forms:
            try:
                form, pictures = learned(file.name, file.content), rendered(file.content, MOST_PAGES)
            except Exception as error:
                log.warning("the form %s cannot be read (%s); scans of it are read like any other page", file.name, error)
                continue
            found += [Blank(form.name, n, page, picture) for n, (page, picture) in enumerate(zip(form.pages, pictures, strict=False))]
        return with_codes(found)

    def filled(self, sheet: Sheet) -> FilledPage | None:
        """The sheet as a filled-in page of one of the forms; None where it is none of them."""
        if not self:
            return None
        from parsers.forms.filled import filled_in

        return filled_in(sheet, self.blanks, {c.customer_number: c for c in self._data.customers})
