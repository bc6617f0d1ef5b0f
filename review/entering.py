"""What comes in by a clerk's hand: an order taken by telephone or over the counter, and files to be read."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.datastructures import UploadFile
from starlette.responses import Response

from ingest.upload import keep_upload
from models.database import transaction
from models.drafts import new_draft_by_hand
from review.bench import Bench
from review.pages import page, see
from review.visitors import OwnForm, SignedIn

LARGEST_UPLOAD = 100_000_000
TOO_LARGE = 413

router = APIRouter(include_in_schema=False)


@router.post("/drafts")
def enter_order(bench: Bench, clerk: SignedIn, _form: OwnForm) -> Response:
    """An empty order to be filled in."""
    with transaction(bench.engine) as session:
        draft = new_draft_by_hand(session, clerk.name, clerk.texts.language)
    return see(f"/drafts/{draft.id}")


@router.get("/upload")
def show_upload(bench: Bench, clerk: SignedIn) -> Response:
    """The form for files."""
    return page(bench, "upload.html", clerk, kept=(), problem="")


@router.post("/upload")
def upload(bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """Keeps each file byte for byte; it is read like what comes by mail."""
    files = [file for file in form.getlist("files") if isinstance(file, UploadFile) and file.filename]
    if any((file.size or 0) > LARGEST_UPLOAD for file in files):
        return page(bench, "upload.html", clerk, status=TOO_LARGE, kept=(), problem=clerk.texts("upload.too_large"))
    kept = [
        (file.filename or "", keep_upload(bench.engine, bench.store, file.filename or "", file.file.read(), clerk.name)) for file in files
    ]
    bench.kept()
    return page(bench, "upload.html", clerk, kept=kept, problem="" if kept else clerk.texts("upload.nothing"))
