"""XML of no known format, as a house's own program writes it: read as the form and the table that it holds, by the names of its elements.

What the names mean is left to the reader of forms and tables: «<Bestellnummer>4711</Bestellnummer>» is a label with its value, elements
that come again and hold others are the rows of a table. Nothing in it is certain, as it is in a standard's.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from parsers.message import Message, Part
from parsers.page import Document
from parsers.sources.text.spreadsheet import rows_as_document
from parsers.sources.text.xml import first_name, read_xml_file
from parsers.structured.xml_formats import is_known
from parsers.structured.xml_tree import Element, local_name

_TYPES = frozenset({"application/xml", "text/xml"})
_NOT_OF_HOUSES = frozenset({"html", "svg", ""})
_LEAST_LEAVES, _LEAST_ALONE = 2, 3
_DEEPEST, _MOST_ELEMENTS = 12, 50_000
_PARTS_OF_NAME = re.compile(r"[_.-]+|(?<=[a-zäöüß])(?=[A-ZÄÖÜ])")


def with_house_xml(message: Message, documents: Sequence[Document]) -> tuple[Document, ...]:
    """The documents, XML of no known format laid out as labels, values and tables."""
    parts = {part.number: part for part in message.parts}
    return tuple(as_form(document, parts[document.number]) if document.number in parts else document for document in documents)


def as_form(document: Document, part: Part) -> Document:
    """The document of a part laid out so, where it is XML of no known format that holds a table; else as it is."""
    if part.media_type not in _TYPES or first_name(document.text).lower() in _NOT_OF_HOUSES or document.problems:
        return document
    root = read_xml_file(part.content, part.charset).root
    if root is None or is_known(root) or sum(1 for _ in root.iter()) > _MOST_ELEMENTS:
        return document
    rows = [row for row in _rows(root, 0) if row]
    if not any(len(row) > _LEAST_LEAVES for row in rows):
        return document  # no table: a letter, or a list of settings
    return replace(rows_as_document(part, rows, ()), media_type=document.media_type, name=document.name)


def _rows(element: Element, depth: int) -> Iterator[list[str]]:
    """The rows of an element: its name as a heading, then labels with values, then each table and what else it holds."""
    children = _children(element)
    if depth > _DEEPEST or not children:
        return
    records = _records(element)
    yield [_label(element)]
    yield from ([_label(child), _text(child)] for child in children if not _children(child) and _text(child))
    for child in children:
        if child not in records:
            yield from _rows(child, depth + 1)
    if records:
        yield []
        yield from _table(records)


def _records(element: Element) -> list[Element]:
    """The children that are rows of one table: of one name, several or alone in their element, each with values of its own."""
    children = _children(element)
    counts = Counter(local_name(child) for child in children)
    name = max(counts, key=lambda one: counts[one])
    held = [child for child in children if local_name(child) == name]
    alone = len(children) == 1 and len(list(_values(held[0]))) >= _LEAST_ALONE
    several = len(held) > 1 and all(len(list(_values(child))) >= _LEAST_LEAVES for child in held)
    return held if alone or several else []


def _table(records: Sequence[Element]) -> Iterator[list[str]]:
    """A head of the names of all values, and a row for each record."""
    rows = [dict(_values(record)) for record in records]
    heads = list(dict.fromkeys(name for row in rows for name in row))
    yield heads
    yield from ([row.get(name, "") for name in heads] for row in rows)


def _values(record: Element) -> Iterator[tuple[str, str]]:
    """Names and values of a record: of its attributes, of its elements at any depth and of theirs."""
    for element in record.iter("*"):
        if element is not record and not _children(element) and _text(element):
            yield _label(element), _text(element)
        yield from ((_words(str(name).rpartition("}")[2]), str(value)) for name, value in element.attrib.items() if str(value).strip())


def _children(element: Element) -> list[Element]:
    return [child for child in element if isinstance(child.tag, str)]


def _text(element: Element) -> str:
    return " ".join((element.text or "").split())


def _label(element: Element) -> str:
    return _words(local_name(element))


def _words(name: str) -> str:
    """A name as words: «ArtikelNr» is «Artikel Nr», «order_date» «order date»."""
    return " ".join(_PARTS_OF_NAME.sub(" ", name).split())
