"""Files of office programs with the same bytes each time: DOCX by way of its library, ODS written out, CSV."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from datetime import date
from xml.sax.saxutils import escape

from docx import Document
from docx.document import Document as DocumentType

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ODS = "application/vnd.oasis.opendocument.spreadsheet"
_TIME = (2026, 10, 20, 0, 0, 0)

Cell = str | int | float | date | None


def new_document(font: str = "Calibri") -> DocumentType:
    """An empty text document in this font."""
    document = Document()
    document.styles["Normal"].font.name = font
    return document


def docx_bytes(document: DocumentType) -> bytes:
    """The document without the time of day at which it was written."""
    written, fixed = io.BytesIO(), io.BytesIO()
    document.save(written)
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            content = source.read(entry)
            if entry.filename == "docProps/core.xml":
                content = re.sub(rb"\d{4}-\d\d-\d\dT[\d:]+Z", b"2026-10-20T00:00:00Z", content)
            target.writestr(zipfile.ZipInfo(entry.filename, _TIME), content)
    return fixed.getvalue()


def ods_bytes(sheets: Sequence[tuple[str, Sequence[Sequence[Cell]]]]) -> bytes:
    """A spreadsheet of named sheets of rows."""
    tables = "".join(f'<table:table table:name="{escape(name)}">{"".join(map(_ods_row, rows))}</table:table>' for name, rows in sheets)
    content = (
        '<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        f'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>'
    )
    manifest = (
        '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{ODS}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as target:
        for name, text in (("mimetype", ODS), ("content.xml", content), ("META-INF/manifest.xml", manifest)):
            target.writestr(zipfile.ZipInfo(name, _TIME), text)
    return buffer.getvalue()


def _ods_row(cells: Sequence[Cell]) -> str:
    return (
        f"<table:table-row>{''.join(map(_ods_cell, cells))}</table:table-row>"
        if cells
        else "<table:table-row><table:table-cell/></table:table-row>"
    )


def _ods_cell(value: Cell) -> str:
    if value is None or value == "":
        return "<table:table-cell/>"
    if isinstance(value, date):
        return f'<table:table-cell office:value-type="date" office:date-value="{value.isoformat()}"><text:p>{value:%d.%m.%Y}</text:p></table:table-cell>'
    if isinstance(value, int | float):
        return f'<table:table-cell office:value-type="float" office:value="{value}"><text:p>{str(value).replace(".", ",")}</text:p></table:table-cell>'
    return f'<table:table-cell office:value-type="string"><text:p>{escape(value)}</text:p></table:table-cell>'


def csv_bytes(rows: Iterable[Sequence[str]], separator: str, charset: str, *, quoted: bool = False) -> bytes:
    """Rows as CSV."""
    buffer = io.StringIO()
    csv.writer(buffer, delimiter=separator, quoting=csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL).writerows(rows)
    return buffer.getvalue().encode(charset)
