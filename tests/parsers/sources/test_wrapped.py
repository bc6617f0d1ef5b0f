"""Parts inside wrappings that are no MIME: winmail.dat and S/MIME."""

from __future__ import annotations

import struct
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.sources.mail import signed, tnef
from parsers.sources.mail.rtf import decompress
from tests.parsers.sources.mails import mail_of, raw_mail, read, taken


def attribute(number: int, data: bytes, level: int = 2) -> bytes:
    return struct.pack("<BII", level, number, len(data)) + data + struct.pack("<H", sum(data) & 0xFFFF)


def text_property(number: int, text: str) -> bytes:
    data = (text + "\0").encode("utf-16-le")
    return struct.pack("<HHII", 0x1F, number, 1, len(data)) + data + b"\0" * (-len(data) % 4)


def winmail(*files: tuple[str, bytes], text: str = "") -> bytes:
    """A winmail.dat with these files under their long names, and a plain body."""
    out = struct.pack("<IH", tnef.SIGNATURE, 1)
    if text:
        out += attribute(0x9003, struct.pack("<I", 1) + text_property(0x1000, text), level=1)
    for name, content in files:
        properties = struct.pack("<I", 1) + text_property(0x3707, name)
        out += (
            attribute(0x9002, b"\0" * 14) + attribute(0x8010, b"SHORT~1.BIN\0") + attribute(0x800F, content) + attribute(0x9005, properties)
        )
    return out


@given(st.lists(st.tuples(st.text("abäß€ .", min_size=1), st.binary(max_size=300)), max_size=4))
def test_files_in_winmail_dat_come_out_byte_for_byte(files: list[tuple[str, bytes]]) -> None:
    found = tnef.read(winmail(*files))

    assert [(file.name, file.content) for file in found.files] == files
    assert not found.damaged


@given(st.binary(max_size=300), st.integers(0, 400))
def test_no_winmail_dat_raises(garbage: bytes, cut: int) -> None:
    whole = winmail(("a.bin", b"content"), text="hallo")

    assert tnef.read(whole[:cut] + garbage) is not None


def test_files_before_a_cut_are_kept_and_the_cut_is_told() -> None:
    message = taken(mail_of("x", files=(("winmail.dat", winmail(("a.csv", b"a;b\n1;2"), ("b.bin", b"\0" * 99))[:-100]),)))

    assert ("a.csv", "winmail.dat") in [(part.name, part.inside) for part in message.parts]
    assert [problem.code for problem in message.problems] == ["damaged"]


def test_the_text_in_winmail_dat_is_read_where_the_mail_has_none() -> None:
    packed = winmail(("a.csv", b"a;b\n1;2"), text="5 Stück A-1")

    assert [document.text.strip() for document in read(mail_of(" ", files=(("winmail.dat", packed),)))][1] == "5 Stück A-1"
    assert "5 Stück" not in read(mail_of("Das steht schon in der Mail selbst.", files=(("winmail.dat", packed),)))[1].text


@given(st.binary(max_size=200))
def test_no_compressed_rich_text_raises(data: bytes) -> None:
    assert isinstance(decompress(struct.pack("<IIII", len(data) + 12, 99, 0x75465A4C, 0) + data), bytes)


def test_compressed_rich_text_is_unpacked() -> None:
    # The example of MS-OXRTFCP section 4.1: "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\\r\\n".
    packed = bytes.fromhex("2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0")

    assert decompress(packed) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"


def opaquely_signed(content: bytes) -> bytes:
    """`content` as the DER of an S/MIME signed message with a throw-away key."""
    x509 = pytest.importorskip("cryptography.x509")
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import pkcs7

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Eva")])
    day = datetime(2024, 1, 1, tzinfo=UTC)
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key()).serial_number(1)
    certificate = builder.not_valid_before(day).not_valid_after(day + timedelta(days=1)).sign(key, hashes.SHA256())
    signer = pkcs7.PKCS7SignatureBuilder().set_data(content).add_signer(certificate, key, hashes.SHA256())
    der: bytes = signer.sign(serialization.Encoding.DER, [pkcs7.PKCS7Options.Binary])
    return der


def test_a_signed_mail_is_read_as_if_it_were_not() -> None:
    inner = b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n5 A-1\r\n"
    inner += b"--b\r\nContent-Type: application/x; name=a\r\n\r\nfile\r\n--b--"

    message = taken(raw_mail("Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m", opaquely_signed(inner)))

    assert (message.text, [(part.name, part.content) for part in message.parts]) == ("5 A-1", [("a", b"file")])


@given(st.binary(max_size=200))
def test_no_der_raises(content: bytes) -> None:
    opened = signed.opened(b"\x30\x80" + content)

    assert opened is None or opened == "encrypted" or isinstance(opened, bytes)
