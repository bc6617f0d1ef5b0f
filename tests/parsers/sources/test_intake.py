"""What the intake promises: every part of every mail, byte for byte, whatever the mail looks like."""

from __future__ import annotations

import base64
import string
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsers.sources.intake import bundle, take_apart, take_mail
from tests.parsers.sources.mails import HEAD, mail_of, raw_mail, taken, zip_of

NAMES = st.text(string.ascii_letters + "äöüß €日本 _-().", min_size=1, max_size=80).map(lambda n: n.strip(" .") + ".bin")


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(NAMES, st.binary(max_size=2000)), max_size=4), st.text("abc äöü€\n", max_size=200))
def test_attachments_come_out_byte_for_byte_and_with_their_names(files: list[tuple[str, bytes]], text: str) -> None:
    message = taken(mail_of(text + "x", files=tuple(files)))

    outer = [part for part in message.parts if part.inside is None]
    assert [(part.name, part.content) for part in outer] == files
    assert message.text.split() == (text + "x").split()


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=500), st.sampled_from(["x", "x.eml", "winmail.dat", "x.p7m", "x.zip"]))
def test_no_bytes_raise(content: bytes, name: str) -> None:
    for start in (b"", HEAD, b"\x78\x9f\x3e\x22", b"PK\x03\x04", HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"):
        assert take_apart(name, start + content).sha256


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                b"--b",
                b"--b--",
                b"\r\n",
                b"Content-Type: ",
                b"multipart/mixed",
                b"; boundary=b",
                b"message/rfc822",
                b"text/plain",
                b"x",
                b": ",
            ]
        ),
        max_size=60,
    )
)
def test_no_arrangement_of_mime_pieces_raises(pieces: list[bytes]) -> None:
    assert taken(HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"".join(pieces)).mail


def test_a_mail_is_known_by_its_content_without_a_name() -> None:
    assert taken(mail_of("Guten Tag"), "upload").subject == "Bestellung"


@pytest.mark.parametrize(
    ("name", "content", "media_type"),
    [
        ("order.pdf", b"%PDF-1.7\n...", "application/pdf"),
        ("order.txt", b"%PDF-1.7\n...", "application/pdf"),
        ("scan", b"II*\x00rest", "image/tiff"),
        ("order.csv", "Art;Menge\nä;1".encode(), "text/csv"),
        ("order.xml", b"<?xml version='1.0'?><Order/>", "application/xml"),
        ("order.edi", b"UNA:+.? 'UNB+UNOC:3+A+B'", "application/edifact"),
        ("order.html", b"<html><body>5</body></html>", "text/html"),
        ("order.pdf", b"Guten Tag, wir bestellen", "text/plain"),
        ("setup.exe", b"MZ\x90\x00\x03\x00", "application/x-msdownload"),
        ("noise", bytes(range(256)), "application/octet-stream"),
    ],
)
def test_a_single_file_is_part_0_under_what_its_bytes_are(name: str, content: bytes, media_type: str) -> None:
    message = taken(content, name)

    assert not message.mail
    assert [(part.number, part.name, part.media_type) for part in message.parts] == [("0", name, media_type)]


def test_several_files_make_one_message() -> None:
    message = bundle("scan-17", [("1.pdf", b"%PDF-1.4 a"), ("2.zip", zip_of(("x.csv", b"a;b")))])

    assert [(part.number, part.name, part.inside) for part in message.parts] == [
        ("1", "1.pdf", None),
        ("2", "2.zip", None),
        ("3", "x.csv", "zip"),
    ]


def test_the_head_is_read() -> None:
    message = taken(
        b"From: =?iso-8859-1?q?J=F6rg?= Berg <j@kunde.example>\r\n"
        b'Reply-To: "Einkauf, Werk 2" <e@kunde.example>\r\nTo: a@wir.example, b@wir.example\r\n'
        b"Subject: =?utf-8?b?QmVzdGVsbHVuZyBHcsO2?=\r\n =?utf-8?b?w59l?=\r\n"
        b"Date: Fri, 3 May 2024 10:12:00 +0200\r\nMessage-ID: <1@k>\r\nReferences: <0@k>\r\n\r\nx"
    )

    assert message.sender == (("Jörg Berg", "j@kunde.example"),)
    assert message.reply_to == (("Einkauf, Werk 2", "e@kunde.example"),)
    assert [address for _, address in message.to] == ["a@wir.example", "b@wir.example"]
    assert message.subject == "Bestellung Größe"
    assert message.date is not None
    assert message.date.isoformat() == "2024-05-03T10:12:00+02:00"
    assert (message.message_id, message.references) == ("<1@k>", ("<0@k>",))


@pytest.mark.parametrize("declared", ["iso-8859-1", "us-ascii", "x-never-heard-of", "windows-1252"])
def test_windows_characters_are_read_whatever_is_declared(declared: str) -> None:
    message = taken(raw_mail(f"Content-Type: text/plain; charset={declared}", b"5 St\xfcck zu 12,50 \x80"))

    assert message.text == "5 Stück zu 12,50 €"


def test_utf_8_is_read_though_latin_1_is_declared() -> None:
    assert taken(raw_mail("Content-Type: text/plain; charset=iso-8859-1", "Größe 10 für 5 €".encode())).text == "Größe 10 für 5 €"


def test_an_unknown_charset_is_told() -> None:
    message = taken(raw_mail("Content-Type: text/plain; charset=x-never-heard-of", b"5 Stk"))

    assert [(problem.code, problem.document) for problem in message.problems] == [("unknown_charset", "0")]


def test_html_without_a_declared_charset_is_read_by_its_meta_tag() -> None:
    html = '<meta charset="iso-8859-2"><p>Dvořák</p>'.encode("iso-8859-2")

    assert "Dvořák" in taken(raw_mail("Content-Type: text/html", html)).html


def test_names_in_pieces_are_put_together() -> None:
    fields = "Content-Type: application/pdf;\r\n name*0*=utf-8''Bestellung%20Gr%C3;\r\n name*1*=%B6%C3%9Fe%20;\r\n name*2=10.pdf"

    assert taken(raw_mail(fields, b"%PDF-1.4")).parts[0].name == "Bestellung Größe 10.pdf"


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\x\\order.pdf", "order.pdf"),
        ("order\u202efdp.exe", "orderfdp.exe"),
        ("a\tb\x07.pdf", "ab.pdf"),
        ("x" * 500 + ".pdf", "x" * 251 + ".pdf"),
        ("..", ""),
    ],
)
def test_names_are_safe_to_show(given: str, shown: str) -> None:
    assert take_apart(given, b"%PDF-1.4").parts[0].name == shown


def test_the_same_name_twice_stays_two_parts() -> None:
    parts = taken(mail_of("x", files=(("a.bin", b"\x00\x01"), ("a.bin", b"\x00\x02")))).parts

    assert [(part.number, part.name) for part in parts] == [("1", "a.bin"), ("2", "a.bin")]


def test_a_mail_in_a_mail_is_opened() -> None:
    inner = EmailMessage()
    inner["From"], inner["Subject"] = "Eva <eva@kunde.example>", "Bestellung 7"
    inner.set_content("zwei Packungen\n")
    inner.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="o.pdf")
    outer = EmailMessage()
    outer["From"], outer["Subject"] = "chef@wir.example", "WG: Bestellung 7"
    outer.set_content("siehe Anhang")
    outer.add_attachment(inner)

    message = taken(outer.as_bytes())

    assert [(p.number, p.name, p.inside, p.body) for p in message.parts] == [
        ("1", "Bestellung 7.eml", None, False),
        ("2", "", "message", True),
        ("3", "o.pdf", "message", False),
    ]
    assert [(m.number, m.subject, m.sender, m.text) for m in message.forwarded] == [
        ("1", "Bestellung 7", (("Eva", "eva@kunde.example"),), "zwei Packungen\n")
    ]
    assert [part.number for part in message.forwarded[0].parts] == ["2", "3"]


def test_a_mail_sent_as_base64_is_opened() -> None:
    body = base64.encodebytes(mail_of("innen", files=(("a.bin", b"\x00\x01"),)))
    message = taken(raw_mail("Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64", body))

    assert [part.name for part in message.parts] == ["Bestellung.eml", "", "a.bin"]


def test_a_zip_in_a_zip_is_opened_and_a_program_in_it_is_only_kept() -> None:
    packed = zip_of(("order.csv", b"a;b\n1;2"), ("deep.zip", zip_of(("x.txt", b"hallo"), ("run.exe", b"MZ\x00"))))
    message = taken(mail_of("x", files=(("all.zip", packed),)))

    assert [(p.name, p.inside) for p in message.parts] == [
        ("all.zip", None),
        ("order.csv", "zip"),
        ("deep.zip", "zip"),
        ("x.txt", "zip"),
        ("run.exe", "zip"),
    ]


def test_a_zip_bomb_is_refused_with_words() -> None:
    message = taken(zip_of(("zeros", b"\0" * 30_000_000)), "bomb.zip")

    assert [part.name for part in message.parts] == ["bomb.zip"]
    assert [problem.code for problem in message.problems] == ["too_large"]


def test_a_file_uuencoded_in_the_text_is_taken_out_of_it() -> None:
    message = taken(raw_mail("Content-Type: text/plain", b"Hallo\r\nbegin 644 o.txt\r\n%:&%L;&\\\r\n`\r\nend\r\nGruss"))

    assert [(part.name, part.content) for part in message.parts] == [("o.txt", b"hallo")]
    assert message.text.split() == ["Hallo", "Gruss"]


def test_flowed_paragraphs_are_joined() -> None:
    message = taken(raw_mail("Content-Type: text/plain; format=flowed", b"wir bestellen \r\n5 St\xc3\xbcck\r\n> alt \r\n> neu\r\n"))

    assert message.text == "wir bestellen 5 Stück\n> alt neu\n"


def test_the_parts_of_500_nested_multiparts_are_found() -> None:
    content = HEAD + b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (i, i) for i in range(500))
    content += b"\r\ntief\r\n--b499\r\nContent-Type: application/x; name=a\r\n\r\nfile\r\n--b12--\r\n"

    message = taken(content)

    assert (message.text, [part.content for part in message.parts]) == ("tief", [b"file"])


def test_10_000_parts_are_found() -> None:
    content = HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b\r\nContent-Type: application/x\r\n\r\nx\r\n" * 10_000

    assert len(taken(content).parts) == 10_000


def test_500_mails_in_each_other_are_opened_as_far_as_is_sane_and_it_is_told() -> None:
    message = taken((HEAD + b"Content-Type: message/rfc822\r\n\r\n") * 500)

    assert len(message.parts) > 50
    assert {problem.code for problem in message.problems} == {"too_deep"}


def test_a_missing_final_boundary_and_the_boundary_in_the_text_do_no_harm() -> None:
    body = b"--b\r\n\r\nText with --b inside\r\n> --b\r\n--bb\r\n--b\r\nContent-Type: application/x; name=a\r\n\r\nfile"

    message = taken(raw_mail("Content-Type: multipart/mixed; boundary=b", body))

    assert message.text == "Text with --b inside\n> --b\n--bb"
    assert [part.content for part in message.parts] == [b"file"]


def test_a_wrong_boundary_is_guessed_from_the_body() -> None:
    body = (
        b"--true-one\r\nContent-Type: text/plain\r\n\r\nhallo\r\n--true-one\r\nContent-Type: application/x\r\n\r\nfile\r\n--true-one--\r\n"
    )

    message = taken(raw_mail("Content-Type: multipart/mixed; boundary=wrong", body))

    assert (message.text, [part.content for part in message.parts]) == ("hallo", [b"file"])


def test_a_header_line_of_a_megabyte_and_8_bit_in_headers_are_read() -> None:
    message = taken(b"From: a@b.example\r\nSubject: Gr\xf6\xdfe\r\nX-Long: " + b"y" * 1_000_000 + b"\r\n\r\nhallo")

    assert (message.subject, message.text, len(message.header("x-long"))) == ("Größe", "hallo", 1_000_000)


@pytest.mark.parametrize("content", [b"", b"\r\n", HEAD, HEAD[:-2], HEAD + b"X-Open: never", b"\x00" * 50])
def test_an_empty_mail_is_a_mail_without_text(content: bytes) -> None:
    message = take_mail("1", content)

    assert (message.mail, message.text.strip(), message.parts) == (True, "", ())


def test_disturbed_base64_gives_what_can_be_had() -> None:
    body = b"!!SGFs bG8s\r\nIHdl\x00bHQ=\r\n-- \r\nmailing list footer"
    message = taken(raw_mail("Content-Type: application/x; name=a\r\nContent-Transfer-Encoding: base64", body))

    assert message.parts[0].content == b"Hallo, welt"


def test_encrypted_parts_are_told() -> None:
    enveloped = bytes.fromhex("3011060b2a864886f70d010703a0020500")
    enveloped = bytes.fromhex("300d06092a864886f70d010703a000")
    fields = "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\r\nContent-Transfer-Encoding: base64"

    assert [p.code for p in taken(raw_mail(fields, base64.encodebytes(enveloped))).problems] == ["encrypted"]
