"""People who sign in with the company's own accounts (OpenID Connect): which user a proven identity is, and with which role."""

from __future__ import annotations

from dataclasses import dataclass

from sqlmodel import Session, select

from models.audit import record
from models.errors import Refusal
from models.people import LANGUAGES, LastAdministrator, change_person
from models.permissions import highest
from models.tables import User
from models.users import Refused, add_user, find_user

WHO = "sign-in by OpenID Connect"


@dataclass(frozen=True, slots=True)
class Identity:
    """Who the provider says it is: issuer and subject together are the person, `name` is what people call it, `groups` say the role."""

    issuer: str
    subject: str
    name: str
    groups: tuple[str, ...]

    @property
    def key(self) -> str:
        """The same for ever, whatever the person is called."""
        return f"{self.issuer} {self.subject}"


def user_of(session: Session, identity: Identity, roles: dict[str, str], make_users: bool) -> User | Refused:
    """The user, made where that is wanted, with the role that the groups give; or why not.

    An account that an administrator has made under the same name and that nobody has used from elsewhere is taken to be this person's.
    """
    role = highest([roles[group] for group in identity.groups if group in roles])
    if roles and not role:
        return Refused("none of the groups gives a role", result="no_role")
    user = session.exec(select(User).where(User.oidc_subject == identity.key).with_for_update()).first()
    user = user or _by_name(session, identity) or (_made(session, identity, role) if make_users else None)
    if user is None:
        return Refused("no user of this name", result="unknown")
    if not user.active:
        return Refused("the account is switched off", result="inactive")
    if role and role != user.role:
        _give_role(session, user, role)
    return user


def _by_name(session: Session, identity: Identity) -> User | None:
    user = find_user(session, identity.name, lock=True) if identity.name.strip() else None
    if user is None or user.oidc_subject is not None:
        return None
    user.oidc_subject, user.one_time_until = identity.key, None
    session.add(user)
    record(session, WHO, "link", "user", user.name, after=identity.key)
    return user


def _made(session: Session, identity: Identity, role: str) -> User | None:
    try:
        user = add_user(session, identity.name, None, role or "clerk", LANGUAGES[0], WHO)
    except Refusal:  # no name, or another person's: an administrator has to decide
        return None
    user.oidc_subject = identity.key
    session.add(user)
    return user


def _give_role(session: Session, user: User, role: str) -> None:
    try:
        change_person(session, user.id or 0, role, user.language, True, WHO)
    except LastAdministrator:  # a slip in the provider's groups must not lock everybody out
        record(session, WHO, "keep role", "user", user.name, "role", user.role, role)
