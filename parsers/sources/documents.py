"""Parts to documents: each readable part of a message as pages of words, each by the reader for what its bytes are."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from parsers.message import Message, Part
from parsers.options import Options
from parsers.page import OUT_OF_MEMORY, Document, Problem
from parsers.sources.decoding import Decoded, decode_text
from parsers.sources.mail import rtf
from parsers.sources.memory import wants_memory
from parsers.sources.text.delimited import read_delimited
from parsers.sources.text.html import lay_html
from parsers.sources.text.interchange import read_interchange
from parsers.sources.text.plain import lay_lines, lay_text
from parsers.sources.text.xml import read_xml_file

Reader = Callable[[Part, Options], Document]

_SPREADSHEETS = frozenset(
    {
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.ms-excel",
        "application/vnd.oasis.opendocument.spreadsheet",
    }
)
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_PICTURES = frozenset({"image/png", "image/jpeg", "image/tiff", "image/webp", "image/bmp", "image/gif", "image/heic"})
_OPENED = frozenset({"message/rfc822", "application/zip", "application/ms-tnef", "application/pkcs7-mime", "application/x-pkcs7-mime"})
_NO_DOCUMENT = frozenset(
    {
        "text/vcard",
        "text/x-vcard",
        "text/directory",
        "text/calendar",
        "application/ics",
        "application/pkcs7-signature",
        "application/x-pkcs7-signature",
        "application/pgp-signature",
        "application/pgp-keys",
        "application/pgp-encrypted",
        "application/x-msdownload",
        "application/x-executable",
        "message/delivery-status",
        "message/disposition-notification",
        "text/rfc822-headers",
        "message/external-body",
        "text/x-amp-html",
    }
)
_UNREAD = {
    "application/msword": "is in the old Word format, which is not read; ask for a PDF or DOCX",
    "application/vnd.ms-outlook": "is a message saved by Outlook (.msg), which is not read; ask for the mail to be forwarded instead",
    "application/gzip": "is packed in a way that is not opened; ask for a ZIP or the files themselves",
    "application/x-bzip2": "is packed in a way that is not opened; ask for a ZIP or the files themselves",
    "application/x-7z-compressed": "is packed in a way that is not opened; ask for a ZIP or the files themselves",
    "application/vnd.rar": "is packed in a way that is not opened; ask for a ZIP or the files themselves",
}
_FEW_WORDS = 5
MAX_WORDS = 30_000  # of one message: fifty full pages; what compares words with words would take minutes over more
CHARACTERS_A_WORD = 40  # text without blanks costs as well
LONGEST_WORD = 400  # no value is longer; a link or packed data may be


def read_documents(message: Message, options: Options) -> tuple[Document, ...]:
    """The body ("0") and every readable part, in their order; what cannot be read is a document without pages and a problem."""
    return tuple(_within_reach(_documents(message, options)))


def _within_reach(documents: Iterable[Document]) -> Iterator[Document]:
    """The documents with the words that are read of them; where the message has more of them, a problem says so."""
    left = MAX_WORDS
    for document in documents:
        yield _shortened(document, max(0, left))
        if left < 0:
            return  # all that follows would be beyond it as well
        left -= max(sum(len(page.words) for page in document.pages), len(document.text) // CHARACTERS_A_WORD)


def _shortened(document: Document, most: int) -> Document:
    pages = []
    left = most
    for page in document.pages:
        words = page.words[:left]
        left -= len(words)
        legible = tuple(word for word in words if len(word.text) <= LONGEST_WORD)
        pages.append(page if len(legible) == len(page.words) else replace(page, words=legible))
    problems = document.problems
    if sum(len(page.words) for page in document.pages) > most:
        what = f"«{document.name or document.number}» goes on beyond the {MAX_WORDS:,} words that are read of a message; look at the rest."
        problems += (Problem("too_large", document.number, what),)
    return replace(document, pages=tuple(pages), problems=problems)


def _documents(message: Message, options: Options) -> Iterator[Document]:
    if message.mail:
        yield _body(message)
    subjects = dict(_subjects(message))
    wrapped_texts = len(message.text.split()) + len(message.html.split()) < _FEW_WORDS
    for (inside, body), group in groupby(message.parts, lambda part: (part.inside, part.body)):
        parts = list(group)
        if body and (inside != "winmail.dat" or wrapped_texts):
            yield from _nested_bodies(parts, subjects)
        elif not body:
            yield from filter(None, (read_part(part, options) for part in parts))


def _body(message: Message) -> Document:
    document = read_body("0", message.text, message.html, message.subject)
    if document.pages or message.parts or document.problems:
        return document
    return Document("0", "", "text/plain", (), False, "", (Problem("empty", "0", "The message has neither text nor attachments."),))


def _subjects(message: Message) -> Iterator[tuple[str, str]]:
    """The subject of the nested message that each part came in, by the part's number; the innermost comes last."""
    for nested in message.forwarded:
        yield from ((part.number, nested.subject) for part in nested.parts)
        yield from _subjects(nested)


def _nested_bodies(parts: list[Part], subjects: dict[str, str]) -> Iterator[Document]:
    """Each nested message's text, once, though it lies there in two forms: they follow one another, the plain one first."""
    waiting: list[Part] = []
    for part in parts:
        if waiting and (part.media_type == "text/plain" or part.media_type in {p.media_type for p in waiting}):
            yield _better_of(waiting, subjects)
            waiting = []
        waiting.append(part)
    yield _better_of(waiting, subjects)


def _better_of(parts: list[Part], subjects: dict[str, str]) -> Document:
    texts = {part.media_type: decode_text(part.content, part.charset).text for part in parts if part.media_type != "application/rtf"}
    plain = texts.get("text/plain", "")
    if not texts:
        plain = rtf.text_of(parts[0].content)
    return read_body(parts[0].number, plain, texts.get("text/html", ""), subjects.get(parts[0].number, ""))


def read_body(number: str, text: str, html: str, subject: str) -> Document:
    """A mail's text from the better of its two forms: the HTML one where it has a table, something struck out, or much more to say.

    Also where it alone tells what is quoted: as a bar down the side, which the other form lacks.
    """
    if not html.strip():
        return lay_text(number, "", text, subject)
    from_html = lay_html(number, "", html, subject)
    if not text.strip() or any(word.cell or word.struck for word in from_html.words):
        return from_html if from_html.pages or not text.strip() else lay_text(number, "", text, subject)
    from_text = lay_text(number, "", text, subject)
    if _quoted(from_html) > 2 * _quoted(from_text) and _quoted(from_html) < len(from_html.words):
        return from_html
    return from_html if len(from_html.words) > 2 * len(from_text.words) else from_text


def _quoted(document: Document) -> int:
    return sum(word.zone == "quoted" for word in document.words)


def read_part(part: Part, options: Options) -> Document | None:
    """One part as a document; None for what is no document at all (a program, a signature file, a logo, a wrapping that was opened)."""
    if part.media_type in _OPENED or part.media_type in _NO_DOCUMENT:
        return None
    if not part.content:
        return _unread(part, "empty", "is empty; ask the sender for it")
    if part.media_type in _PICTURES and _is_ornament(part):
        return None if part.number != "0" else _unread(part, "no_text", "is too small a picture to hold a text")
    reader = _reader(part.media_type)
    if reader is None:
        return _unread(part, "unsupported", _UNREAD.get(part.media_type, f"is of a kind that is not read ({part.media_type})"))
    try:
        document = reader(part, options)
    except Exception as error:  # a defect of one reader costs its own document, not the message
        if wants_memory(error):
            return _unread(part, OUT_OF_MEMORY, "needs more memory than reading.memory_mb allows; look at the file itself")
        return _unread(part, "damaged", f"could not be read ({type(error).__name__}: {str(error)[:200]}); look at the file itself")
    if document.problems or any(page.words for page in document.pages):
        return document
    if document.pages and part.media_type in _PICTURES and part.number != "0":
        return document  # a photograph beside a text
    wordless = Problem("no_text", part.number, f"«{part.name or part.number}» shows no text; look at it yourself.")
    return replace(document, problems=(wordless,))


def _unread(part: Part, code: str, reason: str) -> Document:
    return Document(
        part.number, part.name, part.media_type, (), False, "", (Problem(code, part.number, f"«{part.name or part.number}» {reason}."),)
    )


def _reader(media_type: str) -> Reader | None:
    if media_type == "application/pdf":
        from parsers.sources.pdf.read import read_pdf

        return read_pdf
    if media_type in _PICTURES:
        from parsers.sources.paper.picture import read_picture

        return read_picture
    if media_type in _SPREADSHEETS:
        from parsers.sources.text.spreadsheet import read_spreadsheet

        return lambda part, _: read_spreadsheet(part)
    return _text_reader(media_type)


def _text_reader(media_type: str) -> Reader | None:
    if media_type == _WORD:
        from parsers.sources.text.word import read_word

        return lambda part, _: read_word(part)
    if media_type in {"text/csv", "text/tab-separated-values"}:
        return _read_csv
    if media_type == "application/rtf":
        return lambda part, _: lay_text(part.number, part.name, rtf.text_of(part.content))
    if media_type == "text/html":
        return _read_html
    if media_type in {"application/xml", "text/xml"}:
        return _read_xml
    if media_type == "application/edifact":
        return _read_edifact
    if media_type.startswith("text/") or media_type == "application/json":
        return _read_text
    return None


def _read_csv(part: Part, _: Options) -> Document:
    decoded = decode_text(part.content, part.charset)
    return _told(part, decoded, read_delimited(part, decoded.text))


def _read_html(part: Part, _: Options) -> Document:
    decoded = _declared(part, rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w-]+)")
    return _told(part, decoded, lay_html(part.number, part.name, decoded.text, "" if part.body else None))


def _read_text(part: Part, _: Options) -> Document:
    decoded = decode_text(part.content, part.charset)
    return _told(part, decoded, lay_text(part.number, part.name, decoded.text, "" if part.body else None))


def _read_xml(part: Part, _: Options) -> Document:
    """XML as it stands, with a line for each element: it may come as one line."""
    held = read_xml_file(part.content, part.charset)
    laid = replace(lay_lines(part.number, part.name, held.text), media_type=part.media_type)
    if held.misdeclared:
        words = f"says that it is in «{held.misdeclared}», which it is not; it was read by its bytes"
        laid = _with_problem(laid, part, "wrong_charset", words)
    return _with_problem(laid, part, "damaged", f"{held.fault}; ask the sender to send it again") if held.fault else laid


def _read_edifact(part: Part, _: Options) -> Document:
    """EDIFACT with a line for each segment."""
    held = read_interchange(part.content, part.charset)
    laid = replace(lay_lines(part.number, part.name, held.text), media_type=part.media_type)
    if held.fault:
        return _with_problem(laid, part, "damaged", f"{held.fault}; ask the sender to send it again")
    if held.open_end:
        return _with_problem(laid, part, "no_end", "has no end (UNZ): another message may have followed")
    return laid


def _with_problem(document: Document, part: Part, code: str, words: str) -> Document:
    problem = Problem(code, part.number, f"«{part.name or part.number}» {words}.")
    return replace(document, problems=(*document.problems, problem))


def _declared(part: Part, pattern: bytes) -> Decoded:
    """The text by the character set that the mail declares, else by the one that the text itself declares."""
    found = None if part.charset else re.search(pattern, part.content[:4096], re.IGNORECASE)
    return decode_text(part.content, found.group(1).decode("ascii") if found else part.charset)


def _told(part: Part, decoded: Decoded, document: Document) -> Document:
    """The document under the part's media type, with a problem where its character set is unknown."""
    problems = document.problems
    if not decoded.known:
        what = f"«{part.name or part.number}» is in a character set that is unknown; it was read by its bytes."
        problems += (Problem("unknown_charset", part.number, what),)
    return replace(document, media_type=part.media_type, problems=problems)


def _is_ornament(part: Part) -> bool:
    """A logo, an icon or a tracking pixel: small, or a flat banner that the text shows in its lines. What PIL cannot measure is none."""
    from PIL import Image

    try:
        with Image.open(io.BytesIO(part.content)) as picture:
            width, height = picture.size
            pages = getattr(picture, "n_frames", 1) if picture.format == "TIFF" else 1
    except Exception:  # PIL raises nearly anything on damaged files, whose reader then says what is wrong
        return False
    if pages > 1:
        return False
    if part.inline:
        return width * height < 40_000 or min(width, height) < 100 or (width > 4 * height and height < 200)
    return width * height < 10_000 or min(width, height) < 32
