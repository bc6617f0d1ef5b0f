"""The lines as a spreadsheet: divided, pasted into; and the ways out beside a value, taken with one key."""

from __future__ import annotations

from collections.abc import Iterator

from fastapi import APIRouter, Request
from sqlmodel import Session, col, or_, select
from starlette.responses import Response

from models.content import value
from models.corrections import correct
from models.errors import BadValue
from models.line_edits import make_room, split_line
from models.tables import ArticleRow, Draft, PartNumberRow
from models.taking import take
from review.bench import Bench
from review.draft.acting import acted
from review.draft.edits import Saved
from review.draft.pasted import Row, normal, rows_from
from review.draft.ways import taken_from
from review.refusals import bad_value_words
from review.texts import Texts
from review.typed import NotUnderstood
from review.visitors import OwnForm, SignedIn, text

LONGEST_PASTE = 500_000

router = APIRouter(prefix="/drafts/{draft_id}", include_in_schema=False)


@router.post("/lines/split")
def split(draft_id: int, request: Request, bench: Bench, clerk: SignedIn, form: OwnForm, index: int) -> Response:
    """Divides a line in two."""

    def act(session: Session, saved: Saved) -> None:
        split_line(session, draft_id, saved.draft.version, index, clerk.name)

    return acted(request, bench, clerk, draft_id, form, act, "draft_form.html")


@router.post("/lines/paste")
def paste(draft_id: int, request: Request, bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """Puts the rows of `pasted` into the lines from `at` (counted from 0) on, the columns from `column` on; new lines where they end."""

    def act(session: Session, saved: Saved) -> None:
        at = text(form, "at")
        rows = rows_from(text(form, "pasted")[:LONGEST_PASTE], text(form, "column"), clerk.texts)
        if rows and at.isascii() and at.isdigit() and len(at) < 5:
            _put_in(session, saved, int(at), rows, clerk.name, clerk.texts)

    return acted(request, bench, clerk, draft_id, form, act, "draft_form.html")


@router.post("/take")
def take_way(draft_id: int, request: Request, bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """Takes the way out of which a button beside a value speaks (`way`)."""

    def act(session: Session, saved: Saved) -> None:
        if (taken := taken_from(text(form, "way"))) is None:
            return
        try:
            take(session, draft_id, saved.draft.version, taken, clerk.name)
        except BadValue as error:
            saved.typed[error.path], saved.problems[error.path] = taken.values.get(error.path, ""), bad_value_words(error, clerk.texts)

    return acted(request, bench, clerk, draft_id, form, act, "draft_form.html")


def _put_in(session: Session, saved: Saved, at: int, rows: list[Row], who: str, texts: Texts) -> None:
    """Every cell that can be understood; the others stay in their fields as they were pasted, with the reason."""
    try:
        draft = make_room(session, saved.draft.id or 0, saved.draft.version, at + len(rows), who)
    except BadValue as error:
        saved.problems[f"{error.path}.sku"] = bad_value_words(error, texts)
        return
    changes: dict[str, str | None] = {}
    for number, row in enumerate(rows, start=at):
        for name, typed in _completed(session, draft, f"lines.{number}", row, texts):
            path = f"lines.{number}.{name}"
            try:
                changes[path] = normal(path, typed, texts)
            except NotUnderstood as reason:
                saved.typed[path], saved.problems[path] = typed, texts(reason.key)
    while changes:
        try:
            correct(session, draft.id or 0, draft.version, changes, who)
        except BadValue as error:
            saved.typed[error.path], saved.problems[error.path] = changes.pop(error.path) or "", bad_value_words(error, texts)
            continue
        return


def _completed(session: Session, draft: Draft, line: str, row: Row, texts: Texts) -> Iterator[tuple[str, str]]:
    """The row's cells; an article that was named by its GTIN or by the buyer's number by ours, with the name and unit that are missing."""
    article = _article(session, draft, row.get("sku") or row.get("gtin") or row.get("buyer_sku") or "")
    found = dict(row)
    if article:
        if found.get("sku") not in (None, article.sku, article.gtin):
            found.setdefault("buyer_sku", found["sku"])
        found["sku"] = article.sku
        name = (article.name_de if texts.language == "de" else article.name_en) or article.name_de or article.name_en
        defaults = {"description": name, "unit": article.unit}
        found.update({part: new for part, new in defaults.items() if part not in found and not value(draft.content, f"{line}.{part}")})
    yield from found.items()


def _article(session: Session, draft: Draft, named: str) -> ArticleRow | None:
    if not named:
        return None
    theirs = select(PartNumberRow.sku).where(PartNumberRow.customer_number == draft.customer_number, PartNumberRow.buyer_sku == named)
    query = select(ArticleRow).where(or_(ArticleRow.sku == named, ArticleRow.gtin == named, col(ArticleRow.sku).in_(theirs)))
    found = list(session.exec(query))
    return next((row for row in found if row.sku == named), found[0] if found else None)
