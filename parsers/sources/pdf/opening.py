"""Opening a PDF whatever state it is in: encrypted with an empty password, damaged and repaired, or refused with a reason."""

from __future__ import annotations

import io
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium


class UnreadablePdf(Exception):
    """A PDF that gives no page; `code` is the problem's stable code, the text says why and what to do."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class _OneThread:
    """PDFium may be entered by one thread at a time; a forked child starts with the lock free."""

    def __init__(self) -> None:
        self.lock = threading.RLock()
        os.register_at_fork(after_in_child=self._renew)

    def _renew(self) -> None:
        self.lock = threading.RLock()


_PDFIUM = _OneThread()


def opened_page(pdf: pypdfium2.PdfDocument, index: int) -> pypdfium2.PdfPage:
    """The page with what its form fields and notes show painted into it, as a printer would. Raises PdfiumError."""
    page = pdf[index]
    count = pdfium.FPDFPage_GetAnnotCount(page.raw)
    if count <= 0:
        return page
    for number in range(count):
        _without_marker(page, number)
    flattened = pdfium.FPDFPage_Flatten(page.raw, pdfium.FLAT_NORMALDISPLAY)
    if flattened != pdfium.FLATTEN_SUCCESS:
        return page
    page.close()
    return pdf[index]


def _without_marker(page: pypdfium2.PdfPage, number: int) -> None:
    """A highlight lets text show through on the screen, but flattened it would cover it: it is left out."""
    note = pdfium.FPDFPage_GetAnnot(page.raw, number)
    if note and pdfium.FPDFAnnot_GetSubtype(note) == pdfium.FPDF_ANNOT_HIGHLIGHT:
        pdfium.FPDFAnnot_SetFlags(note, pdfium.FPDF_ANNOT_FLAG_HIDDEN)
    if note:
        pdfium.FPDFPage_CloseAnnot(note)


@contextmanager
def opened_pdf(content: bytes) -> Iterator[pypdfium2.PdfDocument]:
    """The document in these bytes, closed at the end; PDFium is held for this thread meanwhile. Raises UnreadablePdf."""
    with _PDFIUM.lock:
        document = _open(content)
        try:
            yield document
        finally:
            document.close()


def _open(content: bytes) -> pypdfium2.PdfDocument:
    try:
        document = pypdfium2.PdfDocument(content)
        if len(document) == 0:
            document.close()
            document = pypdfium2.PdfDocument(_repaired(content))
    except pypdfium2.PdfiumError as error:
        if error.err_code == pdfium.FPDF_ERR_PASSWORD:
            raise UnreadablePdf("password_protected", "the PDF asks for a password; ask the sender for one without") from None
        document = _open_repaired(content)
    if len(document) == 0:
        document.close()
        raise UnreadablePdf("damaged", "the PDF has no page that could be read; ask the sender to send it again")
    if document.get_formtype() == pdfium.FORMTYPE_ACRO_FORM:
        document = _with_drawn_fields(document, content)
    return document


def _with_drawn_fields(document: pypdfium2.PdfDocument, content: bytes) -> pypdfium2.PdfDocument:
    """The document with every field drawn: some programs store values only and leave the drawing to the reader (NeedAppearances)."""
    try:
        with pikepdf.open(io.BytesIO(content)) as pdf:
            if pdf.Root.AcroForm.get("/NeedAppearances", False):
                pdf.generate_appearance_streams()
                drawn = io.BytesIO()
                pdf.save(drawn)
                replaced = pypdfium2.PdfDocument(drawn.getvalue())
                document.close()
                return replaced
    except (pikepdf.PdfError, pypdfium2.PdfiumError, RuntimeError, ValueError, TypeError, AttributeError):
        pass
    return document


def _open_repaired(content: bytes) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(_repaired(content))
    except pypdfium2.PdfiumError:
        raise UnreadablePdf("damaged", "the PDF is damaged and could not be repaired; ask the sender to send it again") from None


def _repaired(content: bytes) -> bytes:
    """The PDF as qpdf rebuilds it from the objects that it finds."""
    try:
        with pikepdf.open(io.BytesIO(content)) as pdf:
            rebuilt = io.BytesIO()
            pdf.save(rebuilt)
            return rebuilt.getvalue()
    except pikepdf.PasswordError:
        raise UnreadablePdf("password_protected", "the PDF asks for a password; ask the sender for one without") from None
    except (pikepdf.PdfError, RuntimeError, ValueError):
        raise UnreadablePdf("damaged", "the PDF is damaged and could not be repaired; ask the sender to send it again") from None
