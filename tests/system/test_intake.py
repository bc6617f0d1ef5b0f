"""Each mail of a real mailbox becomes one draft, whatever happens on the way."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from examples.servers import Dovecot, dovecot
from ingest.boundaries import BOUNDARIES
from ingest.keeping.store import Store
from ingest.mailboxes.imap import take_mailbox
from ingest.report import Report
from models.database import open_database
from tests.ingest.mails import mail
from tests.system.house import PASSWORD, House, drop_folder, mailbox, maildir
from tests.system.proxy import proxy


def _flags(server: Dovecot, user: str, folder: str = "INBOX") -> list[bytes]:
    client = server.client(user)
    _, mails = client.select(f'"{folder}"', readonly=True)
    answers = client.fetch("1:*", "(FLAGS)")[1] if mails != [b"0"] else []
    client.logout()
    return [answer for answer in answers if isinstance(answer, bytes)]


def _new_uidvalidity(server: Dovecot, user: str) -> None:
    """As after a restored backup: Dovecot has forgotten its UIDs and numbers the mails anew."""
    server.stop()
    for path in (server.folder / "mail" / user).glob("dovecot*"):
        if path.is_file() and not path.name.startswith("dovecot-uidvalidity"):
            path.unlink()
    server.start()


def test_a_mailbox_polled_twice_gives_each_mail_one_draft(imap: Dovecot, user: str, house: House) -> None:
    mails = [mail(1), mail(2), mail(3, message_id=""), mail(4, body="Guten Tag. " * 300)]
    imap.append(user, mails)
    assert [house.poll()[0], house.poll()[0]] == [0, 0]
    assert house.contents() == mails
    assert set(house.drafts_by_message().values()) == {1}
    assert all(b"\\Seen" in flags for flags in _flags(imap, user))


def test_two_processes_at_once_give_each_mail_one_draft(imap: Dovecot, user: str, house: House) -> None:
    imap.append(user, [mail(number) for number in range(20)])
    for process in [house.start("poll"), house.start("poll")]:
        process.communicate(timeout=120)
        assert process.returncode == 0
    assert len(house.contents()) == 20
    assert set(house.drafts_by_message().values()) == {1}


def test_killed_at_every_boundary_in_turn_nothing_is_lost_and_nothing_is_done_twice(imap: Dovecot, user: str, tmp_path: Path) -> None:
    house = House.build(tmp_path / "house", mailbox(imap, user), drop_folder(tmp_path / "scans"), maildir(tmp_path / "post"))
    sent = []
    for number, moment in enumerate(BOUNDARIES):
        if moment == "mails-recognised":
            _new_uidvalidity(imap, user)
        large, small, scan = mail(number, body="Guten Tag. " * 300), mail(number + 100), f"{number} x 4711".encode()
        imap.append(user, [large])
        (tmp_path / "scans" / f"order {number}.txt").write_bytes(scan)
        (tmp_path / "post" / "new" / f"{number}.host").write_bytes(small)
        sent += [large, small, scan]
        assert house.poll(die_at=moment)[0] == -signal.SIGKILL, f"{moment} was not reached"

    assert house.poll()[0] == 0

    assert sorted(house.contents()) == sorted(sent)
    assert set(house.drafts_by_message().values()) == {1}
    assert all(arrival.marked for arrival in house.arrivals())
    assert all(b"\\Seen" in flags for flags in _flags(imap, user))
    assert not list((tmp_path / "post" / "new").iterdir())
    assert [path.name for path in (tmp_path / "scans").iterdir()] == ["taken"]


def test_the_same_mail_in_two_folders_and_two_mailboxes_is_one_message(imap: Dovecot, user: str, tmp_path: Path) -> None:
    imap.append(user, [mail(1), mail(2)])
    imap.append(user, [mail(1, received="relay"), mail(3)], folder="Auftr&AOQ-ge 2026")
    first = mailbox(imap, user, folders=["INBOX", "Aufträge 2026"])
    second = mailbox(imap, user).replace(f'name = "{user}"', 'name = "again"')
    house = House.build(tmp_path / "house", first, second)
    report = house.take_in()
    assert (report.new, report.problems) == (3, ())
    assert len(house.arrivals()) == 6


def test_two_mails_with_one_message_id_are_two_messages(imap: Dovecot, user: str, house: House) -> None:
    imap.append(user, [mail(1, message_id="<same@x>"), mail(2, message_id="<same@x>"), mail(1, message_id="<same@x>")])
    assert house.take_in().new == 2


def test_after_a_new_uidvalidity_only_what_is_new_is_downloaded(imap: Dovecot, user: str, tmp_path: Path) -> None:
    old = [mail(number, body=f"{number} " * 10_000) for number in range(20)]
    imap.append(user, [*old, mail(90, body="no identity", message_id="")])
    with proxy((imap.host, imap.port)) as line:
        house = House.build(tmp_path / "house", mailbox(imap, user, port=line.port, idle=False))
        assert house.take_in().new == 21
        assert line.received > 20 * 20_000
        _new_uidvalidity(imap, user)
        imap.append(user, [mail(91), mail(0, body="another mail with a known Message-ID")])
        line.received = 0
        assert house.take_in().new == 2
        assert line.received < 20_000
        assert house.take_in().new == 0
    assert len(house.messages()) == 23


@pytest.mark.parametrize("cut_after", [0, 30, 400, 1500, 60_000, 250_000, 400_000])
def test_a_connection_that_breaks_off_costs_nothing(imap: Dovecot, user: str, tmp_path: Path, cut_after: int) -> None:
    mails = [mail(number, body=f"{number} " * 10_000) for number in range(20)]
    imap.append(user, mails)
    with proxy((imap.host, imap.port), cut_after) as line:
        house = House.build(tmp_path / "house", mailbox(imap, user, port=line.port))
        report = house.take_in()
        assert report.unreachable
        assert report.problems
    house.tables = [mailbox(imap, user)]
    house.write()
    assert house.take_in().problems == ()
    assert sorted(house.contents()) == sorted(mails)


def test_a_server_killed_in_the_middle_is_used_again_when_it_is_back(user: str, tmp_path: Path) -> None:
    with dovecot({user: PASSWORD}) as server:
        mails = [mail(number) for number in range(5)]
        server.append(user, mails)
        house = House.build(tmp_path / "house", mailbox(server, user))
        server.kill()
        status, said = house.poll()
        assert status == 3
        assert "check host, port and network" in said
        server.start()
        assert house.poll()[0] == 0
        assert house.contents() == mails


def test_a_wrong_password_is_said_in_words_and_the_other_sources_go_on(imap: Dovecot, user: str, tmp_path: Path) -> None:
    house = House.build(tmp_path / "house", mailbox(imap, user, password="wrong"), drop_folder(tmp_path / "scans"))
    (tmp_path / "scans" / "order.txt").write_bytes(b"3 x 4711")
    status, said = house.poll()
    assert status == 3
    assert f"refused the login of {user}" in said
    assert "correct user and password" in said
    assert set(house.drafts_by_message().values()) == {1}


def test_a_folder_that_is_not_there_is_a_problem_and_the_others_are_taken(imap: Dovecot, user: str, tmp_path: Path) -> None:
    imap.append(user, [mail(1)])
    report = House.build(tmp_path / "house", mailbox(imap, user, folders=["No such folder", "INBOX"])).take_in()
    assert report.new == 1
    assert "folder No such folder cannot be opened" in report.problems[0]


def test_mails_are_moved_once_they_are_kept(imap: Dovecot, user: str, tmp_path: Path) -> None:
    imap.append(user, [mail(1), mail(2)])
    house = House.build(tmp_path / "house", mailbox(imap, user, after="move", move_to="Erledigte Aufträge"))
    assert house.take_in().new == 2
    assert _flags(imap, user) == []
    assert len(_flags(imap, user, "Erledigte Auftr&AOQ-ge")) == 2


def test_mails_are_moved_where_the_server_has_neither_move_nor_uidplus(user: str, tmp_path: Path) -> None:
    with dovecot({user: PASSWORD}, extra="imap_capability = IMAP4rev1\n") as server:
        server.append(user, [mail(1), mail(2)])
        house = House.build(tmp_path / "house", mailbox(server, user, after="move"))
        assert house.take_in().new == 2
        assert len(_flags(server, user, "Processed")) == 2
        assert all(b"\\Deleted" in flags for flags in _flags(server, user))
        assert house.take_in() == Report("all")


def test_a_mailbox_that_is_only_read_stays_as_it_was(imap: Dovecot, user: str, tmp_path: Path) -> None:
    imap.append(user, [mail(1)])
    house = House.build(tmp_path / "house", mailbox(imap, user, after="keep"))
    assert [house.take_in().new, house.take_in().new] == [1, 0]
    assert not any(b"\\Seen" in flags for flags in _flags(imap, user))


def test_a_mail_expunged_while_the_mailbox_is_read_is_left_out(imap: Dovecot, user: str, house: House) -> None:
    imap.append(user, [mail(number) for number in range(1, 4)])
    other = imap.client(user)
    other.select()
    settings = house.settings
    store = Store(settings.store)
    store.open()

    def expunge_the_second() -> bool:
        other.store("2", "+FLAGS", "\\Deleted")
        other.expunge()
        return False

    calls = iter([expunge_the_second])
    report = take_mailbox(open_database(settings.database), store, house.mailbox, lambda: next(calls, lambda: False)())
    assert (report.new, report.problems) == (2, ())
    assert house.contents() == [mail(1), mail(3)]


def test_a_mail_of_60_mb_does_not_need_its_size_in_memory(imap: Dovecot, user: str, house: House) -> None:
    big = mail(1, body=("x" * 76 + "\r\n") * 770_000)
    imap.append(user, [mail(2), big, mail(3)])
    measure = [sys.executable, str(Path(__file__).with_name("memory.py")), str(house.folder / "mailorder.toml")]
    grown_by = int(subprocess.run(measure, capture_output=True, text=True, check=True).stdout)
    assert grown_by < len(big) / 2
    assert house.contents() == [mail(2), big, mail(3)]
