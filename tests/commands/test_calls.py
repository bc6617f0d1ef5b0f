"""Each command ends with the exit status of the contract and one line that helps."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.commands.calling import COMPANY, mailorder


def test_a_wrong_setting_is_one_line_that_names_it(tmp_path: Path) -> None:
    (tmp_path / "mailorder.toml").write_text("[web]\nport = 99999\n", encoding="utf-8")
    done = mailorder("check", cwd=tmp_path)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "web.port" in done.stderr
    assert "99999" in done.stderr


def test_check_says_which_server_cannot_be_reached(tmp_path: Path) -> None:
    done = mailorder("check", cwd=tmp_path, MAILORDER_SMTP__PORT="1", MAILORDER_READING__READERS="ppocr")
    assert done.returncode == 3
    assert any("failed" in line and "smtp" in line for line in done.stdout.splitlines())
    assert any(line.startswith("ok") and "database" in line for line in done.stdout.splitlines())


def test_importing_a_company_twice_gives_the_same_and_lists_bad_rows(tmp_path: Path) -> None:
    shutil.copytree(COMPANY, tmp_path / "company")
    with (tmp_path / "company/customers.csv").open("a", encoding="utf-8") as file:
        file.write("99999,,,,,,,,,,\n")
    first = mailorder("import", "company", "company", cwd=tmp_path)
    second = mailorder("import", "company", "company", cwd=tmp_path)
    assert first.returncode == second.returncode == 1
    assert "customers.csv:" in first.stdout
    assert first.stdout == second.stdout


def test_a_password_that_cannot_be_asked_for_is_a_wrong_call(tmp_path: Path) -> None:
    done = mailorder("user", "add", "anna", cwd=tmp_path)
    assert done.returncode == 2
    assert "--password-file" in done.stderr


def test_what_a_blank_form_teaches_is_shown_and_drawn(tmp_path: Path) -> None:
    done = mailorder("form", "show", COMPANY / "forms/bestellschein.pdf", "--picture", "learned.png", cwd=tmp_path)
    assert done.returncode == 0
    assert "bill_to.postcode" in done.stdout
    assert "12 rows" in done.stdout
    assert (tmp_path / "learned.png").read_bytes().startswith(b"\x89PNG")


def test_a_form_that_is_no_form_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Guten Tag", encoding="utf-8")
    done = mailorder("form", "show", "letter.txt", cwd=tmp_path)
    assert done.returncode == 2
    assert "as a PDF" in done.stderr


def test_orders_of_an_empty_database_are_an_empty_list(tmp_path: Path) -> None:
    done = mailorder("orders", "--json", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "")


def test_poll_without_sources_has_nothing_to_do(tmp_path: Path) -> None:
    done = mailorder("poll", cwd=tmp_path)
    assert done.returncode == 0
    assert "0 new" in done.stdout
