"""What each role may do and each scope opens: the one place that says it; review.visitors and review.api.programs enforce it."""

from __future__ import annotations

from typing import Literal

Permission = Literal["work", "see_figures", "manage_people", "manage_tokens", "see_logins"]

ROLES = ("clerk", "lead", "administrator")
MAY: dict[str, frozenset[Permission]] = {
    "clerk": frozenset({"work"}),
    "lead": frozenset({"work", "see_figures"}),
    "administrator": frozenset({"work", "see_figures", "manage_people", "manage_tokens", "see_logins"}),
}
"""`work`: everything about drafts, orders, cases and uploads. Everybody has the own account besides: password, sessions, language."""

SCOPES = (
    "messages:write", "drafts:read", "drafts:write", "orders:read", "orders:take", "masterdata:read", "figures:read", "people:write",
)  # fmt: skip
"""What a token of a program opens. Who has `people:write` can make users and tokens, and so can do everything."""


def may(role: str, permission: Permission) -> bool:
    """Whether this role has the permission; a role that nobody knows has none."""
    return permission in MAY.get(role, frozenset())


def highest(roles: list[str]) -> str:
    """The role that may most of these, "" of none."""
    return max((role for role in roles if role in ROLES), key=ROLES.index, default="")
