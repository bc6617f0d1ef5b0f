"""`mailorder version`."""

from __future__ import annotations

from importlib.metadata import version


def program_version() -> str:
    """The version of the installed program, e.g. "0.1.0"."""
    return version("mailorder")


def print_version() -> None:
    """Prints name and version."""
    print(f"mailorder {program_version()}")  # noqa: T201
