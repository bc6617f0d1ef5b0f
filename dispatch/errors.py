"""What can go wrong while delivering: later it may work, or it never will."""

from __future__ import annotations

from config.errors import MailorderError


class NotYet(MailorderError):
    """It may work later. `everything` says that the whole way is closed (the server is down, the folder is gone), not just for this one."""

    exit_status = 3

    def __init__(self, message: str, *, everything: bool = False) -> None:
        super().__init__(message)
        self.everything = everything


class Never(MailorderError):
    """It will not work however often it is tried; a person must act."""

    exit_status = 1
