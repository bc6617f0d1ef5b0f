"""Which passwords are taken: length, nothing common, not the name; no rule of kinds of characters (NIST SP 800-63B-4)."""

from __future__ import annotations

import secrets

import pytest

from models.passwords import LONGEST, SHORTEST, WeakPassword, check_password, hashed, matches, one_time_password


@pytest.mark.parametrize(
    "password",
    ["korrekt pferd batterie", "ein gutes Wort mehr", "grün blau ocker lila", " viele leere Stellen ", "🐘🦒🐍 Zoo am Fluss 🐘🦒"],
)
def test_words_of_any_kind_are_taken(password: str) -> None:
    check_password(password, "anna")


@pytest.mark.parametrize(
    ("password", "key"),
    [
        ("kurz", "too_short"), ("x" * (SHORTEST - 1), "too_short"), ("ab" * LONGEST, "too_long"), ("passwordpassword", "common"),
        ("123456789012345", "common"), ("qwertzuiopasdfg", "common"), ("a" * 20, "common"), ("sommer2026sommer2026", "common"),
        ("Annabel auf dem Berge", "holds_name"),
    ],
)  # fmt: skip
def test_what_is_guessed_first_is_not_taken(password: str, key: str) -> None:
    with pytest.raises(WeakPassword) as refused:
        check_password(password, "annabel")

    assert refused.value.key == key


def test_a_password_made_here_is_taken_and_never_the_same() -> None:
    made = {one_time_password() for _ in range(50)}

    assert len(made) == 50
    for password in made:
        check_password(password, "anna")


def test_an_empty_hash_matches_nothing() -> None:
    assert not matches("", "")
    assert not matches("", secrets.token_urlsafe())
    assert matches(hashed("ein gutes Wort"), "ein gutes Wort")
