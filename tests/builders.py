"""Values for tests, made in one call: documents from lines of text, companies from a few rows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from config.company import Article, Company, Customer, MasterData, PartNumber, Price
from parsers.masterdata import Master, index
from parsers.page import CHARACTER_WIDTH, LINE_HEIGHT, Box, Cell, Document, Page, Word, Zone

MARGIN = 10


def page_of(text: str, number: int = 1, *, scanned: bool = False, zone: Zone = "own", offset: int = 0) -> Page:
    """A page whose words stand where they stand in `text`: six points a character, twelve a line."""
    words: list[Word] = []
    start = offset
    rows = text.split("\n")
    for row, line in enumerate(rows):
        y0 = MARGIN + row * LINE_HEIGHT
        for match in re.finditer(r"\S+", line):
            x0 = MARGIN + match.start() * CHARACTER_WIDTH
            box = Box(x0, y0, x0 + len(match.group()) * CHARACTER_WIDTH, y0 + LINE_HEIGHT - 2)
            span = (start + match.start(), start + match.end())
            words.append(Word(match.group(), box, span=span, zone=zone, second=match.group() if scanned else None))
        start += len(line) + 1
    width = MARGIN * 2 + CHARACTER_WIDTH * max((len(line) for line in rows), default=1)
    return Page(number, max(width, 100.0), MARGIN * 2 + LINE_HEIGHT * max(len(rows), 1), tuple(words), scanned=scanned)


def document_of(*pages: str, number: str = "0", paged: bool = False, scanned: bool = False) -> Document:
    """A document of these pages' texts; the spans of its words count in the pages joined by a line break."""
    made: list[Page] = []
    offset = 0
    for count, text in enumerate(pages, start=1):
        made.append(page_of(text, count, scanned=scanned, offset=offset))
        offset += len(text) + 1
    return Document(number, "mail.txt", "text/plain", tuple(made), paged, "\n".join(pages))


def table_of(rows: Sequence[Sequence[str]], number: str = "1") -> Document:
    """A document with one table that the source declares, as of a spreadsheet: a list of rows of cells."""
    widths = [max(len(row[c]) if c < len(row) else 0 for row in rows) + 2 for c in range(max(len(r) for r in rows))]
    words: list[Word] = []
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            x0 = MARGIN + sum(widths[:c]) * CHARACTER_WIDTH
            y0 = MARGIN + r * LINE_HEIGHT
            for match in re.finditer(r"\S+", text):
                box = Box(x0 + match.start() * CHARACTER_WIDTH, y0, x0 + match.end() * CHARACTER_WIDTH, y0 + LINE_HEIGHT - 2)
                words.append(Word(match.group(), box, cell=Cell(0, r, c)))
    page = Page(1, MARGIN * 2 + sum(widths) * CHARACTER_WIDTH, MARGIN * 2 + len(rows) * LINE_HEIGHT, tuple(words))
    return Document(number, "order.xlsx", "application/octet-stream", (page,), False)


def article(sku: str, name_de: str = "", price: str | None = None, pack_size: str = "", aliases: str = "", **more: str) -> Article:
    """An article; `price`, `pack_size` and `aliases` ("a;b") are given as text like in catalogue.csv."""
    known = replace(Article(sku, name_de), price_net=Decimal(price) if price else None, pack_size=Decimal(pack_size) if pack_size else None)
    words = {name: more.get(name, getattr(known, name)) for name in ("name_en", "unit", "gtin", "status", "replaced_by")}
    return replace(known, aliases=tuple(alias for alias in aliases.split(";") if alias), **words)


def master_of(
    *articles: Article,
    customers: Sequence[Customer] = (),
    part_numbers: Sequence[PartNumber] = (),
    prices: Sequence[Price] = (),
    company: Company | None = None,
) -> Master:
    """Master data of these rows, ready for looking up."""
    seller = company or Company("Muster Versand GmbH", "Lagerweg 1", "20095", "Hamburg", "DE", "DE123456789", "bestellung@muster.example")
    return index(MasterData(seller, articles, tuple(prices), tuple(customers), part_numbers=tuple(part_numbers)))
