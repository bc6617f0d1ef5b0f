"""What clerks do together on one draft: who has it open, notes, what can be taken back, what was asked and answered."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from models.answers import answers_to
from models.asking import questions_of
from models.desk_tables import Answer, DraftClaim, DraftNote, Question
from models.drafts import drafts_of
from models.notes import ORDER_NUMBER, is_named, notes_of, orders_named
from models.surroundings import Surroundings
from models.tables import MessageRow, Outbox
from review.bench import Workbench
from review.source.documents import NotShown, Shown

MOST_CHARACTERS = 3000
_QUOTED = re.compile(r"(?:^>.*\n?)+\Z", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class NoteView:
    """A note, its text in pieces: (words, number of our order or "")."""

    who: str
    at: datetime
    pieces: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Reply:
    """A message that came because of a question, and its own draft."""

    answer: Answer
    message: MessageRow
    draft_id: int | None


@dataclass(frozen=True, slots=True)
class Together:
    """`holder` is another clerk who has the draft open; `named` whether a note names this one; `undo`, `redo` how many steps there are."""

    holder: DraftClaim | None
    notes: tuple[NoteView, ...]
    named: bool
    colleagues: tuple[str, ...]
    undo: int
    redo: int
    questions: tuple[tuple[Question, Outbox | None], ...]
    replies: tuple[Reply, ...]
    answers: int | None


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of the conversation: `kind` question, answer, automatic, bounce; `state` and `error` of a question that leaves."""

    kind: str
    at: datetime
    who: str
    text: str
    state: str = ""
    error: str = ""
    draft_id: int | None = None


def together_of(session: Session, around: Surroundings, who: str) -> Together:
    """All of it, as this clerk sees it."""
    draft, holder, replied = around.draft, around.holder, around.answer
    draft_id = draft.id or 0
    notes = notes_of(session, draft_id) if around.notes else []
    numbers = orders_named(session, notes)
    questions = tuple(questions_of(session, draft_id)) if around.questions else ()
    return Together(
        holder=holder if holder and holder.who != who and draft.state == "open" else None,
        notes=tuple(NoteView(note.who, note.at, _pieces(note, numbers)) for note in notes),
        named=bool(notes) and is_named(session, draft_id, who),
        colleagues=around.colleagues,
        undo=around.undo if draft.touched else 0,
        redo=around.redo if draft.touched else 0,
        questions=questions,
        replies=tuple(_reply(session, *one) for one in answers_to(session, draft_id)) if questions else (),
        answers=replied.draft_id if replied and replied.draft_id != draft.id else None,
    )


def _pieces(note: DraftNote, numbers: set[str]) -> tuple[tuple[str, str], ...]:
    parts = ORDER_NUMBER.split(note.text)
    return tuple((part, part if part in numbers else "") for part in parts if part)


def _reply(session: Session, answer: Answer, message: MessageRow) -> Reply:
    drafts = drafts_of(session, answer.message_id)
    return Reply(answer, message, drafts[0].id if drafts else None)


def turns(bench: Workbench, together: Together) -> tuple[Turn, ...]:
    """The conversation, oldest first. The answers' words are asked of a child process, so it is not part of a snapshot."""
    asked = [_asked(question, row) for question, row in together.questions]
    came = [
        Turn(
            one.answer.kind, one.answer.at, one.message.sender_name or one.message.sender, _said(bench, one.message), draft_id=one.draft_id
        )
        for one in together.replies
    ]
    return tuple(sorted([*asked, *came], key=lambda turn: turn.at))


def _asked(question: Question, row: Outbox | None) -> Turn:
    state = "withdrawn" if question.withdrawn_at else row.state if row else "done"
    return Turn("question", question.at, question.who, question.text, state, row.error if row else "")


def _said(bench: Workbench, message: MessageRow) -> str:
    """What an answer says, without what it quotes below."""
    try:
        documents: Sequence[Shown] = bench.documents.outline(message)
    except NotShown as reason:
        return str(reason)
    text = next((one.text for one in documents if one.text), "")
    return without_quote(text)[:MOST_CHARACTERS]


def without_quote(text: str) -> str:
    """The text without the quoted mail at its end and the line that announces it."""
    kept = _QUOTED.sub("", text.replace("\r\n", "\n").rstrip()).rstrip()
    if len(kept) < len(text.rstrip()):
        above, _, last = kept.rpartition("\n")
        kept = above.rstrip() if last.endswith(":") else kept
    return kept or text.strip()
