"""Files that a PDF carries inside itself: the XML of ZUGFeRD, Factur-X and Order-X, or whatever was attached."""

from __future__ import annotations

import io
import zlib

import pikepdf

MOST_FILES = 50
MOST_BYTES = 50_000_000


def embedded_files(content: bytes) -> list[tuple[str, bytes]]:
    """Name and bytes of each embedded file (ISO 32000-1, 7.11.4); empty for a PDF that cannot be opened."""
    found: list[tuple[str, bytes]] = []
    try:
        with pikepdf.open(io.BytesIO(content)) as pdf:
            files = (_file(pdf, key) for key in list(pdf.attachments)[:MOST_FILES])
            found.extend(file for file in files if file is not None)
    except (pikepdf.PdfError, RuntimeError, ValueError, TypeError, KeyError):
        return found
    return found


def _file(pdf: pikepdf.Pdf, key: str) -> tuple[str, bytes] | None:
    """One file; None where it is broken or larger than any order's data."""
    try:
        specification = pdf.attachments[key]
        stream = specification.get_file().obj
        content = _unpacked(stream)
    except (pikepdf.PdfError, RuntimeError, ValueError, TypeError, KeyError, AttributeError, zlib.error):
        return None
    return (specification.filename or key, content) if len(content) <= MOST_BYTES else None


def _unpacked(stream: pikepdf.Object) -> bytes:
    """The stream's bytes; of the usual packing no more than is taken and one, so that a bomb bursts nothing."""
    if stream.get("/Filter") == pikepdf.Name.FlateDecode and "/DecodeParms" not in stream and "/Crypt" not in stream:
        return zlib.decompressobj().decompress(stream.read_raw_bytes(), MOST_BYTES + 1)
    return stream.read_bytes()
