"""The OAuth2 token of a mailbox: from a file that another program renews, or from a command that prints it."""

from __future__ import annotations

import shlex
import subprocess

from config.settings import Mailbox
from ingest.errors import MailboxRefused

_COMMAND_TIMEOUT_S = 60


def access_token(mailbox: Mailbox) -> str | None:
    """The token as it is now (asked for at every login, it is short-lived); None for a mailbox with a password. Raises MailboxRefused."""
    if mailbox.token_command:
        return _from_command(mailbox.name, mailbox.token_command)
    if mailbox.token_file:
        try:
            return mailbox.token_file.read_text(encoding="utf-8").strip()
        except OSError as error:
            raise MailboxRefused(f"mailbox {mailbox.name}: token_file {mailbox.token_file} cannot be read: {error.strerror}") from error
    return None


def _from_command(name: str, command: str) -> str:
    try:
        done = subprocess.run(shlex.split(command), capture_output=True, text=True, timeout=_COMMAND_TIMEOUT_S, check=False)
    except (OSError, subprocess.TimeoutExpired, ValueError) as error:
        raise MailboxRefused(f"mailbox {name}: token_command «{command}» did not run: {error}") from error
    token = done.stdout.strip()
    if done.returncode != 0 or not token:
        said = done.stderr.strip().splitlines()[-1:] or ["it printed nothing"]
        raise MailboxRefused(f"mailbox {name}: token_command «{command}» gave no token (exit status {done.returncode}): {said[0]}")
    return token
