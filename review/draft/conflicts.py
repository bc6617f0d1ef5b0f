"""Two clerks on one draft: what this one has typed beside what stands there now, and nothing is lost."""

from __future__ import annotations

from dataclasses import dataclass

from sqlmodel import Session, select
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response

from models.audit import history
from models.content import Content, value
from models.corrections import correct
from models.database import snapshot, transaction
from models.drafts import find_draft
from models.errors import BadValue
from models.tables import Draft, Order
from review.bench import Workbench
from review.draft.edits import Edit, read_edit
from review.draft.order_form import words_of
from review.pages import page
from review.queue.chosen import filter_of_form
from review.texts import Texts
from review.typed import shown
from review.visitors import Clerk, text

CONFLICT = 409


@dataclass(frozen=True, slots=True)
class Difference:
    """One value that this clerk has changed: `mine` as typed, `now` as saved; `moved`: its line is not where it was."""

    path: str
    words: str
    mine: str
    now: str
    overlapping: bool
    moved: bool


def conflict_page(request: Request, bench: Workbench, clerk: Clerk, draft_id: int, form: FormData) -> Response:
    """Both versions side by side; to choose from while the draft is open, to read when it is closed."""
    with snapshot(bench.engine) as session:
        draft = find_draft(session, draft_id)
        edit = read_edit(form, draft.content, clerk.texts)
        order = session.exec(select(Order).where(Order.draft_id == draft_id, Order.state == "confirmed")).first()
        who = _last_writer(session, draft)
    answer = page(
        bench, "conflict.html", clerk, status=CONFLICT, draft=draft, order=order,
        differences=_differences(draft.content, edit, clerk.texts),
        who=who, chosen=filter_of_form(form, clerk.name),
    )  # fmt: skip
    if "hx-request" in request.headers:
        answer.headers.update({"HX-Retarget": "body", "HX-Reswap": "innerHTML"})
    return answer


def resolved(bench: Workbench, clerk: Clerk, draft_id: int, form: FormData) -> None:
    """Saves what was chosen as «mine»; values that cannot be saved are left as they are. Raises StaleDraft, DraftClosed."""
    with transaction(bench.engine) as session:
        content = find_draft(session, draft_id).content
        edit = read_edit(form, content, clerk.texts)
        mine = {path: new or None for path, new in edit.changes.items() if text(form, f"take.{path}") == "mine"}
        while mine:
            try:
                correct(session, draft_id, edit.version, mine, clerk.name)
            except BadValue as error:
                mine.pop(error.path)
                continue
            break


def _differences(content: Content, edit: Edit, texts: Texts) -> list[Difference]:
    found = []
    for path, mine in edit.typed.items():
        now = _now(content, path, texts)
        if edit.changes.get(path) == _value(content, path):
            continue
        before = edit.was.get(path, "")
        found.append(
            Difference(path, words_of(path, texts), mine, now or "", now != before, now is None or _moved(content, path, edit, texts))
        )
    return found


def _moved(content: Content, path: str, edit: Edit, texts: Texts) -> bool:
    """Whether a line's number now stands for another line than the clerk saw."""
    steps = path.split(".")
    if steps[0] != "lines":
        return False
    line = ".".join(steps[:2])
    seen = [f"{line}.{part}" for part in ("sku", "description") if f"{line}.{part}" != path and f"{line}.{part}" in edit.was]
    return any(_now(content, other, texts) != edit.was[other] for other in seen)


def _now(content: Content, path: str, texts: Texts) -> str | None:
    found = _value(content, path)
    return None if found is None else shown(path, found, texts)


def _value(content: Content, path: str) -> str | None:
    try:
        return value(content, path)
    except BadValue:
        return None


def _last_writer(session: Session, draft: Draft) -> str:
    rows = history(session, "draft", draft.id)
    return rows[-1].who if rows else draft.closed_by
