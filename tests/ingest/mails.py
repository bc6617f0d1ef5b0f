"""Mails for tests, made in one call."""

from __future__ import annotations


def mail(
    number: int = 1,
    body: str = "Bitte liefern Sie 3 Stück Artikel 4711.",
    message_id: str | None = None,
    received: str = "",
    subject: str | None = None,
) -> bytes:
    """A plain mail with CRLF; its Message-ID follows from the number unless it is given ("" leaves it out)."""
    identity = f"<{number}@customer.example>" if message_id is None else message_id
    lines = [
        *([f"Received: from {received} by mx.example.org; Mon, 23 Nov 2026 10:00:00 +0100"] if received else []),
        *([f"Message-ID: {identity}"] if identity else []),
        "Date: Mon, 23 Nov 2026 10:00:00 +0100",
        f"From: Käthe Kunde <kaethe{number}@customer.example>",
        "To: orders@example.org",
        f"Subject: {subject if subject is not None else f'Bestellung {number}'}",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
        "",
        body,
        "",
    ]
    return "\r\n".join(lines).encode()
