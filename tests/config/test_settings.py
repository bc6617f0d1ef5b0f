"""Settings: one file, every value overridable by the environment, and one line that says what is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from config.errors import WrongCall
from config.settings import load_settings


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Neither the developer's environment nor a mailorder.toml lying here plays a part."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("MAILORDER_CONFIG", raising=False)


def written(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "mailorder.toml"
    file.write_text(text)
    return file


def test_without_a_file_the_defaults_hold() -> None:
    assert load_settings().database == "sqlite:///data/mailorder.db"


def test_a_file_in_the_working_folder_is_found(tmp_path: Path) -> None:
    written(tmp_path, 'time_zone = "Europe/Vienna"')
    assert load_settings().time_zone == "Europe/Vienna"


def test_a_file_is_found_by_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "elsewhere.toml").write_text("[web]\nport = 9000\n")
    monkeypatch.setenv("MAILORDER_CONFIG", str(tmp_path / "elsewhere.toml"))
    assert load_settings().web.port == 9000


def test_the_environment_overrides_the_file_value_by_value(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = written(tmp_path, '[smtp]\nhost = "mail.example"\nport = 587\n')
    monkeypatch.setenv("MAILORDER_SMTP__PORT", "2525")
    smtp = load_settings(file).smtp
    assert (smtp.host, smtp.port) == ("mail.example", 2525)


def test_a_secret_comes_from_a_file_without_its_line_end_and_is_never_shown(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("geheim\n")
    smtp = load_settings(written(tmp_path, '[smtp]\nuser = "post"\npassword_file = "secret"\n')).smtp
    assert smtp.password is not None
    assert smtp.password.get_secret_value() == "geheim"
    assert "geheim" not in repr(smtp)


def test_paths_count_from_the_files_folder(tmp_path: Path) -> None:
    (tmp_path / "etc").mkdir()
    file = tmp_path / "etc" / "m.toml"
    file.write_text('database = "sqlite:///mailorder.db"\n[store]\npath = "store"\n')
    loaded = load_settings(file)
    assert loaded.store.path == tmp_path / "etc" / "store"
    assert loaded.database == f"sqlite:///{tmp_path}/etc/mailorder.db"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[smtp]\nport = 70000", "smtp.port = 70000.*65535"),
        ('[smtp]\nsecurity = "ssl"', "smtp.security = 'ssl'.*'tls'"),
        ("[smtp]\nhots = 'x'", "smtp.hots"),
        ('[[mailboxes]]\nname = "a"\nuser = "b"', "mailboxes.*host"),
        ('[[hand_over]]\nname = "w"\nkind = "folder"', "path is missing"),
        ('[smtp]\npassword_file = "gone"', "password_file.*gone"),
        ('[[hand_over]]\nname = "w"\nkind = "fetch"\nschedule = "14:00"', r"hand_over\.0\.schedule.*crontab"),
        ('[[hand_over]]\nname = "w"\nkind = "fetch"\n[[hand_over]]\nname = "w"\nkind = "fetch"', "two targets are named w"),
        ('time_zone = "Berlin"', "time_zone.*Europe/Berlin"),
        ("time_zone = ", "not valid TOML"),
    ],
)
def test_a_wrong_setting_is_one_line_that_names_it(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(WrongCall, match=words) as told:
        load_settings(written(tmp_path, text))
    assert "\n" not in str(told.value)


def test_a_wrong_password_setting_is_not_shown(tmp_path: Path) -> None:
    with pytest.raises(WrongCall) as told:
        load_settings(written(tmp_path, "[smtp]\npassword = 4711"))
    assert "4711" not in str(told.value)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(WrongCall, match="name it with --config"):
        load_settings(tmp_path / "gone.toml")
