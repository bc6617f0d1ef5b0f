"""The documentation is kept true: every setting and every command is described, and the example settings load."""

from __future__ import annotations

from pathlib import Path

import pytest
import typer
from pydantic import BaseModel

from config.settings import DropFolder, HandOver, Mailbox, Maildir, Oidc, Settings, load_settings
from mailorder import app

ROOT = Path(__file__).parents[1]
LISTS = {"mailboxes": Mailbox, "drop_folders": DropFolder, "maildirs": Maildir, "hand_over": HandOver}
SECTIONS = [(name, LISTS.get(name) or info.annotation) for name, info in Settings.model_fields.items()] + [("oidc", Oidc)]
COMMANDS = [f"mailorder {name}" for name in typer.main.get_command(app).commands]  # type: ignore[attr-defined]


@pytest.mark.parametrize(("name", "section"), SECTIONS)
def test_every_setting_is_described(name: str, section: type) -> None:
    text = (ROOT / "docs/settings.md").read_text(encoding="utf-8")
    named = section.model_fields if isinstance(section, type) and issubclass(section, BaseModel) else {name: None}
    assert [setting for setting in named if f"`{setting}`" not in text] == []


@pytest.mark.parametrize(("name", "section"), SECTIONS)
def test_every_setting_stands_in_the_example(name: str, section: type) -> None:
    text = (ROOT / "examples/mailorder.toml").read_text(encoding="utf-8")
    named = section.model_fields if isinstance(section, type) and issubclass(section, BaseModel) else {name: None}
    assert [
        setting
        for setting in named
        if f"{setting} =" not in text and f"[{name}.{setting}]" not in text and f'{setting.removesuffix("_file")} = "…"' not in text
    ] == []


def test_the_example_settings_are_the_defaults(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("imap", "smtp"):
        (tmp_path / "secrets").mkdir(exist_ok=True)
        (tmp_path / "secrets" / name).write_text("x")
    copy = tmp_path / "mailorder.toml"
    copy.write_text((ROOT / "examples/mailorder.toml").read_text(encoding="utf-8"), encoding="utf-8")
    monkeypatch.delenv("MAILORDER_CONFIG", raising=False)
    settings, defaults = load_settings(copy), Settings()
    for section in ("smtp", "reading", "web", "customer_service"):
        assert getattr(settings, section) == getattr(defaults, section)
    assert settings.store.model_dump(exclude={"path"}) == defaults.store.model_dump(exclude={"path"})


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_described(command: str) -> None:
    assert f"`{command}" in (ROOT / "docs/operating.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_helps_with_an_example(command: str) -> None:
    group = typer.main.get_command(app).commands[command.removeprefix("mailorder ")]  # type: ignore[attr-defined]
    for one in getattr(group, "commands", {"": group}).values():
        assert one.help
        assert "Example: mailorder " in one.epilog
