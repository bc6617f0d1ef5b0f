"""The source itself: pictures of pages, a mail's HTML in its cage, and parts to be downloaded as they were sent."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Query, Request
from sqlmodel import Session
from starlette.responses import JSONResponse, Response

from models.database import snapshot
from models.drafts import find_draft
from models.tables import MessageRow
from review.bench import Bench
from review.shield import FRAME_POLICY
from review.source.documents import NotShown
from review.visitors import SignedIn

KEEP_FOR = "private, max-age=86400, immutable"
NOT_MODIFIED = 304

Fraction = Annotated[float, Query(ge=0.0, le=1.0)]

router = APIRouter(prefix="/drafts/{draft_id}/documents", include_in_schema=False)


@router.get("/{number}/pages/{page_number}.jpg")
def page_picture(draft_id: int, number: str, page_number: int, request: Request, bench: Bench, clerk: SignedIn, w: int = 1000) -> Response:  # noqa: ARG001
    """One page as the reader saw it; the same bytes for ever, so the browser may keep it."""
    with snapshot(bench.engine) as session:
        message = _message(session, draft_id)
    tag = f'"{message.sha256[:32]}-{quote(number, safe="")}-{page_number}-{w}"'
    headers = {"ETag": tag, "Cache-Control": KEEP_FOR}
    if request.headers.get("if-none-match") == tag:
        return Response(status_code=NOT_MODIFIED, headers=headers)
    return Response(bench.documents.picture(message, number, page_number, w), media_type="image/jpeg", headers=headers)


@router.get("/{number}/pages/{page_number}/words.json")
def page_words(draft_id: int, number: str, page_number: int, bench: Bench, clerk: SignedIn) -> Response:  # noqa: ARG001
    """The page's words with their boxes, asked for when a clerk begins to point at them."""
    with snapshot(bench.engine) as session:
        message = _message(session, draft_id)
    words = bench.documents.words(message, number, page_number)
    return JSONResponse({"words": words}, headers={"Cache-Control": KEEP_FOR})


@router.get("/{number}/pages/{page_number}/box.json")
def read_box(
    draft_id: int, number: str, page_number: int, bench: Bench, clerk: SignedIn,  # noqa: ARG001
    x0: Fraction, y0: Fraction, x1: Fraction, y1: Fraction,
) -> Response:  # fmt: skip
    """A box of the page, in fractions of it, read once more."""
    with snapshot(bench.engine) as session:
        message = _message(session, draft_id)
    box = (min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
    return JSONResponse({"texts": bench.documents.read_box(message, number, page_number, box)})


@router.get("/{number}/html")
def mail_html(draft_id: int, number: str, bench: Bench, clerk: SignedIn) -> Response:  # noqa: ARG001
    """A document's HTML without anything that acts, under a policy that fetches nothing."""
    with snapshot(bench.engine) as session:
        message = _message(session, draft_id)
    harmless = bench.documents.html(message, number)
    head = '<!doctype html><meta charset="utf-8"><style>body{font:14px system-ui,sans-serif;margin:8px;background:#fff;color:#000}</style>'
    return Response(
        head + harmless,
        media_type="text/html; charset=utf-8",
        headers={"Content-Security-Policy": FRAME_POLICY, "X-Frame-Options": "SAMEORIGIN"},
    )


@router.get("/{number}/original")
def original_part(draft_id: int, number: str, bench: Bench, clerk: SignedIn) -> Response:  # noqa: ARG001
    """A part as it was sent, always as a download: nothing of a mail is ever opened as a page of ours."""
    with snapshot(bench.engine) as session:
        message = _message(session, draft_id)
    part = bench.documents.part(message, number)
    return _download(part.name or f"part-{number}", part.content)


@router.get("/original")
def original_message(draft_id: int, bench: Bench, clerk: SignedIn) -> Response:  # noqa: ARG001
    """The whole message, byte for byte as it came."""
    with snapshot(bench.engine) as session:
        message = _message(session, draft_id)
    return _download(message.name or f"message-{message.id}.eml", bench.store.read(message))


def _message(session: Session, draft_id: int) -> MessageRow:
    draft = find_draft(session, draft_id)
    message = session.get(MessageRow, draft.message_id) if draft.message_id else None
    if message is None:
        raise NotShown("this draft was entered by hand, it has no message")
    return message


def _download(name: str, content: bytes) -> Response:
    """RFC 6266: the name only in the encoded form, so that nothing in it can become a header."""
    disposition = f"attachment; filename*=UTF-8''{quote(name, safe='')}"
    headers = {"Content-Disposition": disposition, "Content-Security-Policy": "default-src 'none'; sandbox"}
    return Response(content, media_type="application/octet-stream", headers=headers)
