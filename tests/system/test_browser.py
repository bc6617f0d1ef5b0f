"""The whole way: a mail in a real Dovecot, read by the service, confirmed by keyboard in a real browser, sent to a real SMTP server."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import Page, expect

from config.company_folder import load_company
from examples.servers import Dovecot, Sink, free_port, smtp_sink
from models.database import open_database, transaction
from models.masterdata import import_company
from models.tokens import create_token
from models.users import add_user
from tests.review.browsing import PASSWORD, chromium, running_browser, sign_in
from tests.system.house import House, mailbox

pytestmark = [
    pytest.mark.skipif(chromium() is None, reason="chromium is not installed; on Debian: apt-get install chromium"),
    pytest.mark.xdist_group("browser"),
]

COMPANY = Path(__file__).parents[2] / "examples" / "company"
SERVICE = "service@nordwind-versand.example"
START_TIMEOUT_S = 60
READ_TIMEOUT_MS = 120_000

ORDER = """Guten Tag,

bitte liefern Sie uns zu unserer Bestellung Nr. PO-4711:

Pos  Artikelnr.    Bezeichnung                            Menge  Einheit   Preis
1    SK-933-0620   Sechskantschraube DIN 933 M6 x 20          3  Karton     8,90
2    SK-933-0630   Sechskantschraube DIN 933 M6 x 30          2  Karton     9,80

Mit freundlichen Grüßen
Petra Lindner
Metallbau Kessler GmbH
Ziegelhofer Weg 14
34123 Kassel
"""
COMPLAINT = """Guten Tag,

die Schrauben aus unserer letzten Bestellung sind verbogen angekommen. Wir reklamieren die ganze Lieferung und bitten um Ersatz.

Petra Lindner, Metallbau Kessler GmbH
"""


@dataclass(frozen=True)
class Firm:
    """A running service with its mailbox, its SMTP sink and the folder of its warehouse."""

    url: str
    sink: Sink
    warehouse: Path
    token: str
    post: Callable[..., None]


@pytest.fixture
def firm(tmp_path: Path, imap: Dovecot, user: str) -> Iterator[Firm]:
    with smtp_sink(tmp_path / "sent") as sink:
        house = House.build(tmp_path / "house", mailbox(imap, user), *_outside(sink, tmp_path / "warehouse"))
        token = _people(house)
        process = house.start("run")
        try:
            _wait_until_healthy(process, house.settings.web.port)
            url = f"http://127.0.0.1:{house.settings.web.port}"
            yield Firm(url, sink, tmp_path / "warehouse", token, lambda *told, **headers: imap.append(user, [_mail(*told, **headers)]))
        finally:
            process.terminate()
            process.communicate(timeout=60)


def _outside(sink: Sink, warehouse: Path) -> list[str]:
    warehouse.mkdir()
    return [
        f'[smtp]\nhost = "{sink.host}"\nport = {sink.port}\nsecurity = "none"\n',
        f'[customer_service]\nemail = "{SERVICE}"\n',
        f"[web]\nport = {free_port()}\ngrace_s = 0\n",
        f'[[hand_over]]\nname = "lager"\nkind = "folder"\npath = "{warehouse}"\n',
        '[[hand_over]]\nname = "versand"\nkind = "fetch"\n',
    ]


def _people(house: House) -> str:
    engine = open_database(house.settings.database)
    with transaction(engine) as session:
        import_company(session, load_company(COMPANY))
        add_user(session, "anna", PASSWORD, language="de")
        token = create_token(session, "shipping", ["orders:read", "orders:take"], "test")
    engine.dispose()
    return token


def _wait_until_healthy(process: subprocess.Popen[str], port: int) -> None:
    """Each try waits for the port by itself; a service that has ended is told with all that it said."""
    transport = httpx.HTTPTransport(retries=8)
    with httpx.Client(transport=transport, timeout=START_TIMEOUT_S) as client:
        while True:
            if process.poll() is not None:
                raise RuntimeError(f"the service ended: {process.communicate()}")
            try:
                client.get(f"http://127.0.0.1:{port}/api/v1/health").raise_for_status()
            except httpx.ConnectError:
                continue
            return


def message_id(subject: str) -> str:
    """The Message-ID of a mail with this subject."""
    return f"<{abs(hash(subject))}@kessler-metallbau.example>"


def _mail(subject: str, text: str, **headers: str) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"] = "Petra Lindner <einkauf@kessler-metallbau.example>", "bestellung@nordwind-versand.example"
    mail["Subject"], mail["Date"], mail["Message-ID"] = (
        subject,
        "Mon, 23 Nov 2026 09:14:00 +0100",
        message_id(subject),
    )
    for name, value in headers.items():
        mail[name] = value
    mail.set_content(text)
    return mail.as_bytes()


@pytest.fixture
def page(firm: Firm) -> Iterator[Page]:
    with running_browser() as browser:
        window = browser.new_page(viewport={"width": 1440, "height": 900})
        window.set_default_timeout(30_000)
        sign_in(window, firm.url, "anna")
        yield window


def wait_for_row(page: Page, firm: Firm, words: str) -> None:
    """Opens the draft of a message as soon as it waits in the queue; each look is a load of the page, as a clerk would."""
    row = page.locator("tr", has_text=words).locator("a.row")

    def there() -> None:
        page.goto(f"{firm.url}/")
        expect(row).to_be_visible(timeout=2_000)

    _until(there)
    row.click()
    page.wait_for_url(re.compile(r"/drafts/\d+"))


def _until(assertion: Callable[[], None], tries: int = READ_TIMEOUT_MS // 2_000) -> None:
    for left in range(tries, 0, -1):
        try:
            return assertion()
        except AssertionError:
            if left == 1:
                raise
    return None


def test_an_order_mail_becomes_a_receipt_and_a_file_for_the_warehouse(firm: Firm, page: Page) -> None:
    firm.post("Bestellung PO-4711", ORDER)
    wait_for_row(page, firm, "PO-4711")

    correct(page, "lines-0-quantity", "5")
    confirm_by_keyboard(page)

    (receipt,) = firm.sink.wait_for(1)
    handed = taken_over(firm)
    gross = handed["gross_total"].replace(".", ",")
    assert [(line["sku"], line["quantity"]) for line in handed["lines"]] == [("SK-933-0620", "5"), ("SK-933-0630", "2")]
    assert receipt["To"] == "einkauf@kessler-metallbau.example" or "einkauf@kessler-metallbau.example" in str(receipt["To"])
    assert gross in str(receipt.get_body(("plain",)).get_content())  # type: ignore[union-attr]
    assert handed["gross_total"] == expected_gross("5", "8.90", "2", "9.80")


def test_a_department_fetches_its_orders_and_takes_them(firm: Firm, page: Page) -> None:
    firm.post("Bestellung PO-4711", ORDER)
    wait_for_row(page, firm, "PO-4711")
    confirm_by_keyboard(page)
    firm.sink.wait_for(1)

    with httpx.Client(base_url=f"{firm.url}/api/v1", headers={"Authorization": f"Bearer {firm.token}"}) as client:
        number = taken_over(firm)["number"]
        _until(
            lambda: _equal([order["number"] for order in client.get("/orders", params={"target": "versand"}).json()["orders"]], [number]),
            20,
        )
        client.post(f"/orders/{number}/taken", json={"target": "versand"}).raise_for_status()
        left = client.get("/orders", params={"target": "versand"}).json()["orders"]

    assert left == []


def test_a_complaint_arrives_at_customer_service(firm: Firm, page: Page) -> None:
    firm.post("Reklamation verbogene Schrauben", COMPLAINT)
    wait_for_row(page, firm, "Reklamation verbogene")

    page.keyboard.press("Alt+c")
    page.wait_for_url(f"{firm.url}/")

    (forwarded,) = firm.sink.wait_for(1)
    assert SERVICE in str(forwarded["To"])
    assert any("verbogen" in str(part.get_payload()) or part.get_content_type() == "message/rfc822" for part in forwarded.walk())


def test_a_question_to_the_customer_and_its_answer_come_together_at_the_draft(firm: Firm, page: Page) -> None:
    firm.post("Bestellung PO-4711", ORDER)
    wait_for_row(page, firm, "PO-4711")
    draft = page.url.split("?")[0]
    page.keyboard.press("Alt+a")
    page.wait_for_url(re.compile(r"/ask$"))
    page.get_by_label("Liefertag").check()
    page.locator("#text").focus()
    page.keyboard.press("Control+Enter")
    page.wait_for_url(f"{firm.url}/")

    (question,) = firm.sink.wait_for(1)
    asked = str(question.get_body(("plain",)).get_content())  # type: ignore[union-attr]
    assert "einkauf@kessler-metallbau.example" in str(question["To"])
    assert question["In-Reply-To"] == message_id("Bestellung PO-4711")
    assert "Zu welchem Tag wünschen Sie die Lieferung?" in asked

    firm.post("AW: Rückfrage", "Bitte bis Freitag.\n\n> Zu welchem Tag?\n", **{"In-Reply-To": str(question["Message-ID"])})
    wait_for_row(page, firm, "Antwort da")
    assert page.url == draft
    talk = page.locator(".turns")
    expect(talk).to_contain_text("Bitte bis Freitag.")
    expect(talk).not_to_contain_text("> Zu welchem Tag?")
    page.get_by_role("link", name="zur Mail").click()
    expect(page.get_by_text("Diese Mail beantwortet eine Rückfrage von uns.")).to_be_visible()
    page.get_by_role("link", name="Zum Entwurf, zu dem gefragt wurde").click()
    page.wait_for_url(draft)


def correct(page: Page, field: str, typed: str) -> None:
    """Goes to a field, types over what stands there, and waits until it is saved."""
    with page.expect_response(re.compile("/(save|look)$")):
        page.locator(f"#f-{field}").select_text()
        page.keyboard.type(typed)
        page.keyboard.press("Tab")


def confirm_by_keyboard(page: Page) -> None:
    """Enter from look to look until the draft is confirmed."""
    go = page.locator("#go")
    for _ in range(30):
        if not re.search(r"/drafts/\d+", page.url):
            return
        ready = "Bestätigen" in go.inner_text()
        page.keyboard.press("Enter")
        if ready:
            page.wait_for_url(re.compile(r"/$|/\?done="))
            return
        expect(page.locator(".htmx-request")).to_have_count(0)
    raise AssertionError(f"not confirmed: {page.locator('#form').inner_text()}")


def taken_over(firm: Firm) -> dict[str, Any]:
    """The one order in the warehouse's folder, as soon as it lies there."""
    found: list[Path] = []

    def there() -> None:
        found[:] = firm.warehouse.glob("*.json")
        assert found or firm.sink.wait_for(99, timeout_s=0.5)

    for _ in range(40):
        try:
            there()
            break
        except TimeoutError:
            continue
    (path,) = found
    order: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return order


def expected_gross(*pairs: str) -> str:
    """Goods, 5.90 shipping below 150 net, 19 % on all of it (examples/company/company.toml)."""
    from decimal import ROUND_HALF_UP, Decimal

    goods = sum((Decimal(quantity) * Decimal(price) for quantity, price in zip(pairs[::2], pairs[1::2], strict=True)), Decimal(0))
    net = goods + (Decimal("5.90") if goods < 150 else 0)
    return str(net + (net * Decimal("0.19")).quantize(Decimal("0.01"), ROUND_HALF_UP))


def _equal(found: object, wanted: object) -> None:
    assert found == wanted
