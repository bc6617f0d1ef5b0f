"""What a file is, by its bytes, and what it may be called."""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile

from parsers.sources.decoding import decode_text
from parsers.sources.text.interchange import BEGINNING

MAX_NAME = 255
_MAGIC = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (b"{\\rtf", "application/rtf"),
    (b"\x1f\x8b", "application/gzip"),
    (b"BZh", "application/x-bzip2"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!", "application/vnd.rar"),
    (b"\x78\x9f\x3e\x22", "application/ms-tnef"),
    (b"MZ", "application/x-msdownload"),
    (b"\x7fELF", "application/x-executable"),
)
_ZIPPED = (
    ("word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
)
_OLE_STREAMS = (
    ("Workbook", "application/vnd.ms-excel"),
    ("Book", "application/vnd.ms-excel"),
    ("WordDocument", "application/msword"),
    ("__substg1.0_", "application/vnd.ms-outlook"),
    ("EncryptedPackage", "application/x-encrypted-office"),
)
_BY_ENDING = {
    "csv": "text/csv",
    "tsv": "text/tab-separated-values",
    "htm": "text/html",
    "html": "text/html",
    "ics": "text/calendar",
    "vcf": "text/vcard",
    "p7s": "application/pkcs7-signature",
    "p7m": "application/pkcs7-mime",
    "asc": "application/pgp-signature",
    "edi": "application/edifact",
    "xml": "application/xml",
}
_KNOWN_FIELDS = re.compile(
    rb"(?im)^(from|to|cc|subject|date|received|return-path|message-id|mime-version|content-type|delivered-to|x-[a-z-]+|reply-to|sender"
    rb"|dkim-signature|arc-[a-z-]+|authentication-results|content-transfer-encoding|envelope-to|in-reply-to|references|bcc|status)[ \t]*:"
)
_NOT_SHOWN = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff\ud800-\udfff]")
_XML_NAME = r"(?:[\w.-]+:)?[A-Za-z_][\w.-]*"
_XML_START = re.compile(rf"<\?xml\b|<!DOCTYPE\s+(?!html)\w|<{_XML_NAME}\b[^<>]*>\s*<{_XML_NAME}", re.IGNORECASE)
_HTML_START = re.compile(
    r"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|table|div|p|font|meta|style)\b", re.IGNORECASE | re.DOTALL
)


def media_type_of(content: bytes, name: str, declared: str = "") -> str:
    """The media type as the bytes have it; for text, which has no marks, as `declared` or the name's ending say."""
    for magic, media_type in _MAGIC:
        if content.startswith(magic) and not (len(magic) == 2 and looks_like_text(content)):
            return _ole_type(content) if media_type == "application/x-ole-storage" else media_type
    if content.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zip_type(content)
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    if content[4:8] == b"ftyp" and content[8:12] in {b"heic", b"heix", b"mif1", b"hevc"}:
        return "image/heic"
    if b"%PDF-" in content[:1024]:
        return "application/pdf"
    if content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<?xml") and b"<html" not in content[:4096].lower():
        return "application/xml"
    if not looks_like_text(content):
        return declared if declared and not declared.startswith("text/") else "application/octet-stream"
    return _text_type(content, name, declared)


def looks_like_text(content: bytes) -> bool:
    """Whether these bytes can be text: hardly a control character in their beginning, or UTF-16."""
    beginning = content[:4096]
    if (
        beginning[:2] in {b"\xff\xfe", b"\xfe\xff"}
        or beginning[0::2].count(0) > len(beginning) // 3
        or beginning[1::2].count(0) > len(beginning) // 3
    ):
        return len(decode_text(beginning).text.strip("\x00")) > len(beginning) // 3
    control = sum(1 for b in beginning if b < 32 and b not in b"\t\n\r\x0c\x1b\x1c\x1d\x1e\x1f")
    return control <= len(beginning) // 100


def _text_type(content: bytes, name: str, declared: str) -> str:
    beginning = decode_text(content[:4096]).text.lstrip()
    by_ending = _BY_ENDING.get(name.rpartition(".")[2].lower(), "")
    markup = "text/html" in {declared, by_ending} or _HTML_START.match(beginning) or "<html" in beginning.lower()
    if _XML_START.match(beginning) and not markup:
        return "application/xml"
    if BEGINNING.match(beginning):
        return "application/edifact"
    if _HTML_START.match(beginning):
        return "text/html"
    if by_ending in {"text/html", "application/xml", "application/edifact"} and not beginning.startswith(("<", "UN")):
        by_ending = ""
    if by_ending:
        return by_ending
    if declared.startswith("text/") and declared != "text/html":
        return declared
    known = declared in {"application/pkcs7-signature", "application/pkcs7-mime", "application/pgp-signature", "application/xml"}
    return declared if known or declared.startswith("message/") else "text/plain"


def _zip_type(content: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = archive.namelist()
            if "mimetype" in names and archive.getinfo("mimetype").file_size < 200:
                return archive.read("mimetype").decode("ascii", "replace").strip()
    except Exception:  # zipfile raises nearly anything on a damaged archive
        return "application/zip"
    if "[Content_Types].xml" in names:
        return next((kind for prefix, kind in _ZIPPED if any(n.startswith(prefix) for n in names)), "application/zip")
    return "application/zip"


def _ole_type(content: bytes) -> str:
    for stream, media_type in _OLE_STREAMS:
        if stream.encode("utf-16-le") in content:
            return media_type
    return "application/x-ole-storage"


def is_mail(content: bytes, name: str) -> bool:
    """Whether these bytes are a mail: by the fields they begin with, or by a name that says so where the bytes do not object."""
    head = re.split(rb"\r?\n\r?\n", content[:65536].removeprefix(b"\xef\xbb\xbf").lstrip(), maxsplit=1)[0]
    first = head.split(b"\n", 1)[0]
    begins = bool(re.match(rb"[!-9;-~]+[ \t]*:|>?From ", first))
    fields = {match.group(1).lower() for match in _KNOWN_FIELDS.finditer(head)}
    if name.lower().endswith((".eml", ".mbox", ".mht")):
        return begins or media_type_of(content, "") in {"text/plain", "application/octet-stream", "application/edifact"}
    if name.lower().endswith((".txt", ".csv", ".xml", ".html", ".htm", ".edi")):
        return begins and bool(fields & {b"received", b"message-id", b"mime-version", b"return-path", b"delivered-to"})
    return begins and len(fields) >= 2


def display_name(name: str) -> str:
    """The name as it may be shown and offered for saving: no path, no control or direction characters, at most 255 characters."""
    last = _NOT_SHOWN.sub("", unicodedata.normalize("NFC", name)).replace("\\", "/").rstrip("/").rpartition("/")[2].strip()
    if last in {"", ".", ".."}:
        return ""
    if len(last) <= MAX_NAME:
        return last
    stem, dot, ending = last.rpartition(".")
    if not dot or len(ending) > 10:
        return last[:MAX_NAME]
    return stem[: MAX_NAME - len(ending) - 1] + "." + ending
