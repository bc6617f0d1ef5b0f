"""The child process that takes a message apart to show it: a hostile document costs this process and nothing else.

It answers JSON like the child that reads (ingest.reading.child), whose limits it shares.
"""

from __future__ import annotations

import base64
from typing import Any

from ingest.reading.child import main
from ingest.reading.frames import Task
from parsers.message import Message, Part
from parsers.options import Options
from parsers.sources.documents import read_documents, read_part
from parsers.sources.intake import take_apart
from parsers.sources.page_words import page_words, read_box
from parsers.sources.rendering import NoPicture, page_count, page_picture, page_ratios
from parsers.structured.house_xml import as_form
from review.source.safe_html import safe_html
from review.source.showing import BODY, Showing

LONGEST_TEXT = 400_000
_PAGED = ("application/pdf", "image/")


def show(task: Task, _master: Any) -> dict[str, Any]:
    """The answer to a `Showing`; {"missing": …} where there is no such thing."""
    if not isinstance(task, Showing):
        raise TypeError(f"this child shows messages, it does not read them: {type(task).__name__}")
    message = _message(task.key, task)
    if task.what == "outline":
        return {"documents": _outline(message, task.options), "mail": message.mail}
    if task.what == "html":
        return _html(message, task.number)
    part = next((part for part in message.parts if part.number == task.number), None)
    if part is None:
        return {"missing": "there is no such document"}
    if task.what == "part":
        return {"name": part.name, "media_type": part.media_type, "bytes": base64.b64encode(part.content).decode()}
    return _of_page(part, task)


_last: dict[str, Message] = {}


def _message(key: str, task: Task) -> Message:
    if key not in _last:
        _last.clear()
        _last[key] = take_apart(task.name, task.bytes())
    return _last[key]


def _outline(message: Message, options: Options) -> list[dict[str, Any]]:
    texts = _body_texts(message, options)
    shown = [_body(message, texts)] if message.mail else []
    return shown + [_part(part, options) for part in message.parts]


def _body_texts(message: Message, options: Options) -> dict[str, str]:
    """The text to which the spans of a reading point, by document, for what has no pages; nothing is recognised here."""
    bare = Message(
        message.sha256, message.mail, message.name, message.subject, message.sender, message.reply_to, message.to, message.date,
        text=message.text, html=message.html, headers=message.headers,
    )  # fmt: skip
    return {document.number: document.text for document in read_documents(bare, options) if not document.paged}


def _body(message: Message, texts: dict[str, str]) -> dict[str, Any]:
    text = texts.get(BODY, message.text)
    return {
        "number": BODY, "name": message.subject, "media_type": "text/plain", "size": len(text), "pages": 0,
        "text": text[:LONGEST_TEXT], "html": bool(message.html), "inline": False,
    }  # fmt: skip


def _part(part: Part, options: Options) -> dict[str, Any]:
    pages = _pages(part)
    return {
        "number": part.number, "name": part.name, "media_type": part.media_type, "size": len(part.content), "pages": pages,
        "text": None if pages else _text(part, options), "html": part.media_type == "text/html", "inline": part.inline,
        "ratios": page_ratios(part) if pages else (),
    }  # fmt: skip


def _pages(part: Part) -> int:
    if not part.media_type.startswith(_PAGED) and b"%PDF-" not in part.content[:1024]:
        return 0
    return page_count(part)


def _text(part: Part, options: Options) -> str | None:
    document = read_part(part, options)
    document = as_form(document, part) if document else None
    return document.text[:LONGEST_TEXT] if document and not document.paged else None


def _html(message: Message, number: str) -> dict[str, Any]:
    if number == BODY and message.html:
        return {"html": safe_html(message.html, message.parts)}
    part = next((part for part in message.parts if part.number == number and part.media_type == "text/html"), None)
    return {"html": safe_html(_decoded(part), message.parts)} if part else {"missing": "there is no such document"}


def _decoded(part: Part) -> str:
    return part.content.decode("utf-8", "replace")


def _of_page(part: Part, task: Showing) -> dict[str, Any]:
    try:
        if task.what == "words":
            return {"words": [[word.text, *word.box] for word in page_words(part, task.page, task.options)]}
        if task.what == "box":
            return {"texts": list(read_box(part, task.page, task.box, task.options))}
        return {"bytes": base64.b64encode(page_picture(part, task.page, task.width_px)).decode()}
    except NoPicture as reason:
        return {"missing": str(reason)}


if __name__ == "__main__":
    main(lambda task, master: {"reading": show(task, master)})
