"""One family of errors, each with the exit status of CONTRACT.md section 3 and the sentence that helps."""

from __future__ import annotations


class MailorderError(Exception):
    """An error that a person can mend; its text names the thing, the reason, and the next step."""

    exit_status = 70


class PartlyDone(MailorderError):
    """Some of the work was done; what failed has been listed."""

    exit_status = 1


class WrongCall(MailorderError):
    """A wrong call or configuration."""

    exit_status = 2


class ServerUnreachable(MailorderError):
    """A needed server cannot be reached."""

    exit_status = 3
