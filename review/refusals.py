"""What the models refuse, in the clerk's words and language; the code or kind is the key, the models' own sentence the fall-back."""

from __future__ import annotations

from models.asking import NotAskable
from models.claims import ClaimedByOther
from models.confirmation import AlreadyConfirmed, SecondLookNeeded
from models.errors import (
    BadName,
    BadValue,
    DraftClosed,
    NameTaken,
    NotImported,
    OrderFinal,
    PagesInUse,
    Refusal,
    StaleDraft,
    UnknownDraft,
)
from models.ordering import Obstacle
from models.passwords import LONGEST, SHORTEST, WeakPassword
from models.people import LastAdministrator, SamePassword, UnknownUser, WrongPassword
from models.tokens import NoScope, UnknownToken
from models.undo import NothingToUndo
from models.views import NoView
from models.waits import WrongDay
from review.texts import Texts

_KINDS: dict[type[Refusal], str] = {
    StaleDraft: "refusal.stale",
    DraftClosed: "refusal.closed",
    UnknownDraft: "refusal.unknown_draft",
    NotImported: "refusal.not_imported",
    PagesInUse: "refusal.pages_in_use",
    NothingToUndo: "refusal.nothing_to_undo",
    OrderFinal: "refusal.order_final",
    NameTaken: "refusal.name_taken",
    BadName: "refusal.bad_name",
    UnknownUser: "refusal.unknown_user",
    LastAdministrator: "refusal.last_administrator",
    WrongPassword: "refusal.wrong_password",
    SamePassword: "refusal.same_password",
    UnknownToken: "refusal.unknown_token",
    NoScope: "refusal.no_scope",
}


def refusal_words(error: Refusal, texts: Texts) -> str:
    """One sentence for the clerk."""
    if isinstance(error, AlreadyConfirmed):
        return texts("refusal.already_confirmed", number=error.number)
    if isinstance(error, ClaimedByOther):
        return texts("refusal.claimed", who=error.by)
    if isinstance(error, SecondLookNeeded):
        return texts("refusal.second_look", who=error.by)
    if isinstance(error, NotAskable):
        return texts(f"refusal.ask_{error.reason}")
    if isinstance(error, WrongDay):
        return texts("refusal.wrong_day")
    if isinstance(error, BadValue):
        return bad_value_words(error, texts)
    if isinstance(error, NoView):
        return texts.or_else(f"refused_view.{error.code}", str(error))
    if isinstance(error, WeakPassword):
        return texts.or_else(f"password.{error.key}", str(error)).format(shortest=SHORTEST, longest=LONGEST)
    key = _KINDS.get(type(error))
    return texts(key) if key else str(error)


def bad_value_words(error: BadValue, texts: Texts) -> str:
    """What is wrong with a value, beside its field."""
    name = error.path.rsplit(".", 1)[-1]
    return texts.or_else(f"bad_value.{name}", texts("bad_value.other"))


def obstacle_words(obstacle: Obstacle, texts: Texts) -> str:
    """What hinders confirming."""
    return texts.or_else(f"obstacle.{obstacle.code}", obstacle.message)
