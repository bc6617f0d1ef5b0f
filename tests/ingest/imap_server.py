"""A server that says what a test wants it to say, for the faults that no real server can be made to show."""

from __future__ import annotations

import contextlib
import ipaddress
import socket
import ssl
import threading
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


@contextlib.contextmanager
def server_that_says(*answers: bytes, context: ssl.SSLContext | None = None, heard: list[bytes] | None = None) -> Iterator[int]:
    """Its port. The first answer is the greeting; each later one follows a line of the client, with its tag for TAG.

    After the last answer it hears on and says nothing. What the client says is put into `heard`.
    """
    listener = socket.create_server(("127.0.0.1", 0))
    threading.Thread(target=_serve, args=(listener, answers, context, heard if heard is not None else []), daemon=True).start()
    try:
        yield listener.getsockname()[1]
    finally:
        listener.close()


def _serve(listener: socket.socket, answers: Sequence[bytes], context: ssl.SSLContext | None, heard: list[bytes]) -> None:
    with contextlib.suppress(OSError):
        while True:
            connection, _ = listener.accept()
            with contextlib.suppress(OSError):
                _talk(context.wrap_socket(connection, server_side=True) if context else connection, answers, heard)


def _talk(connection: socket.socket, answers: Sequence[bytes], heard: list[bytes]) -> None:
    with connection, connection.makefile("rb") as lines:
        tag = b"*"
        for answer in answers:
            connection.sendall(answer.replace(b"TAG", tag))
            heard.append(lines.readline())
            tag = heard[-1].split(b" ")[0]
        while lines.readline():
            pass


def certificate(folder: Path, host: str = "127.0.0.1", days: int = 10) -> tuple[ssl.SSLContext, Path]:
    """A server's context with a self-signed certificate for a host, valid for so many days, and the file to trust it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
    begins = datetime.now(UTC) - timedelta(days=100)
    alternative = x509.IPAddress(ipaddress.ip_address(host)) if host[0].isdigit() else x509.DNSName(host)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(begins)
        .not_valid_after(datetime.now(UTC) + timedelta(days=days))
        .add_extension(x509.SubjectAlternativeName([alternative]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = folder / "server.pem"
    path.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    key_path = folder / "server.key"
    unlocked = serialization.NoEncryption()
    key_path.write_bytes(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, unlocked))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path, key_path)
    return context, path
