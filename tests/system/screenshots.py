"""Pictures of the pages for the documentation: `python -m tests.system.screenshots` writes docs/pictures/*.png.

Wide and narrow, light and dark, German and English, over the sample company and drafts made by hand.
"""

from __future__ import annotations

import io
import tempfile
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any, Literal

from playwright.sync_api import Browser, Page
from reportlab.pdfgen import canvas

from config.company_folder import load_company
from config.settings import HandOver, Service, Settings, Store
from ingest.keeping.store import Store as MessageStore
from models.confirmation import confirm
from models.corrections import correct
from models.database import open_database, transaction
from models.masterdata import import_company
from models.people import add_person
from models.schema import migrate
from models.tokens import create_token
from models.users import add_user
from parsers.reading.checks.saying import say
from review.app import create_app
from tests.review.browsing import PASSWORD, running_browser, served, sign_in
from tests.review.readings import TEXT, as_last_time, drafts_of_mail, leaf, order, order_mail, reading

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "docs" / "pictures"
A4 = (595, 842)
PRINTED = (
    (60, 70, "Metallbau Kessler GmbH"), (60, 120, "Bestellung"), (140, 120, "PO-4711"), (300, 120, "23.11.2026"),
    (60, 180, "1"), (90, 180, "SK-933-0620"), (190, 180, "Sechskantschraube M6 x 20"), (380, 180, "3"),
    (410, 180, "Karton"), (480, 180, "8,90"),
    (60, 204, "2"), (90, 204, "H300-09"), (190, 204, "Handschuhe Gr. 9"), (380, 204, "20"), (410, 204, "Paar"), (480, 204, "2,50"),
)  # fmt: skip


@dataclass(frozen=True)
class Look:
    """One way to look at the pages."""

    name: str
    user: str
    width: int
    height: int
    scheme: Literal["light", "dark"]


LOOKS = (
    Look("wide-light-de", "anna", 1440, 900, "light"),
    Look("wide-dark-en", "ben", 1440, 900, "dark"),
    Look("narrow-light-en", "ben", 360, 740, "light"),
    Look("narrow-dark-de", "anna", 360, 740, "dark"),
)
OFFICE = {
    "today": "/today?span=week",
    "people": "/people",
    "person": "/people/1",
    "logins": "/logins",
    "tokens": "/tokens",
    "account": "/account",
}
OFFICE_LOOKS = (
    Look("wide-light-de", "adam", 1440, 900, "light"),
    Look("wide-dark-en", "eve", 1440, 900, "dark"),
    Look("narrow-light-en", "eve", 360, 740, "light"),
    Look("narrow-dark-de", "adam", 360, 740, "dark"),
)


def main() -> None:
    """Writes every picture."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        settings = _settings(Path(folder))
        engine = open_database(settings.database)
        migrate(engine)
        with transaction(engine) as session:
            import_company(session, load_company(ROOT / "examples" / "company"))
            add_user(session, "anna", PASSWORD, language="de")
            add_user(session, "ben", PASSWORD, language="en")
            add_user(session, "adam", PASSWORD, role="administrator", language="de")
            add_user(session, "eve", PASSWORD, role="administrator", language="en")
            add_person(session, "lena", "lead", "de", "adam")
            create_token(session, "warehouse", ["orders:read", "orders:take"], "adam")
        store = MessageStore(settings.store)
        store.open()
        pages = _fill(settings, engine, store)
        with served(create_app(settings, engine)) as url, running_browser() as browser:
            for look in LOOKS:
                _take(browser, url, look, pages)
            for look in OFFICE_LOOKS:
                _take(browser, url, look, OFFICE)
        engine.dispose()


def _settings(folder: Path) -> Settings:
    targets = (HandOver(name="lager", kind="folder", path=folder / "out"), HandOver(name="versand", kind="fetch"))
    service = Service(email="service@nordwind-versand.example")
    store = Store(path=folder / "store")
    return Settings(database=f"sqlite:///{folder}/mailorder.db", store=store, hand_over=targets, customer_service=service)


def _fill(settings: Settings, engine: Any, store: MessageStore) -> dict[str, str]:
    """Drafts of several kinds, and one confirmed order; returns what to show by its name."""
    first = drafts_of_mail(engine, store, order_mail(subject="Bestellung PO-4700"), reading(order(number="PO-4700", bolts="2")))[0]
    with transaction(engine) as session:
        number = confirm(session, first.id or 0, first.version, "anna", settings).number
    mended = drafts_of_mail(engine, store, order_mail(subject="Bestellung PO-4699"), reading(order(number="PO-4699")))[0]
    with transaction(engine) as session:
        version = correct(session, mended.id or 0, mended.version, {"lines.0.quantity": "30"}, "ben").version
        confirm(session, mended.id or 0, version, "ben", settings)
    doubtful = drafts_of_mail(engine, store, _scanned(), reading(_printed_order()))[0]
    for place, subject in enumerate(("Bestellung PO-4712", "Nachbestellung", "Order 88-2", "Bestellung KW 48")):
        doubts = ("lines.0.unit",) if "Order" in subject else ()
        drafts_of_mail(
            engine, store, order_mail(subject=subject), reading(order(doubts, number=f"PO-47{12 + place}", bolts=f"{4 + place}"))
        )
    text = TEXT.replace("PO-4711", "PO-4700").replace("3 Kartons", "2 Kartons")
    repeated = reading(order(number="PO-4700", bolts="2"))
    repeat = drafts_of_mail(engine, store, order_mail(text, "Erinnerung: Bestellung PO-4700"), repeated)[0]
    words = "Guten Tag,\n\nbitte liefern Sie uns das Gleiche wie letztes Mal.\n\nPetra Lindner\n"
    again = drafts_of_mail(engine, store, order_mail(words, "Bestellung PO-4800"), reading(as_last_time()))[0]
    about = {"order_number": leaf("2026-000001"), "customer_number": leaf("10023")}
    words = "Guten Tag,\n\ndie Schrauben aus 2026-000001 sind verbogen.\n\nPetra Lindner\n"
    complaint = drafts_of_mail(engine, store, order_mail(words, "Reklamation"), reading(kind="complaint", about=about))[0]
    drafts = {"draft": f"/drafts/{doubtful.id}", "repeat": f"/drafts/{repeat.id}", "as-last-time": f"/drafts/{again.id}"}
    drafts["complaint"] = f"/drafts/{complaint.id}"
    return {"queue": "/", **drafts, "order": f"/orders/{number}", "orders": "/orders"}


def _scanned() -> bytes:
    """A mail with the order as a PDF."""
    content = io.BytesIO()
    sheet = canvas.Canvas(content, pagesize=A4, invariant=True)
    sheet.setFont("Helvetica", 11)
    for x, y, words in PRINTED:
        sheet.drawString(x, A4[1] - y, words)
    sheet.save()
    body = order_mail("Guten Tag,\n\nanbei unsere Bestellung.\n", "Bestellung PO-4711")
    mail = message_from_bytes(body, _class=EmailMessage, policy=policy.default)
    mail.add_attachment(content.getvalue(), maintype="application", subtype="pdf", filename="bestellung-4711.pdf")
    return mail.as_bytes()


def _printed_order() -> dict[str, Any]:
    """The order with the places of its values on the page, one quantity and one price to be looked at."""
    check = say("price_differs", "lines.1.unit_price", stated="2.50", listed="2.95").as_json()
    made = order(("lines.0.quantity", "lines.1.unit_price"), (check,))
    made["fields"]["order_number"]["source"] = _place(2)
    made["fields"]["order_date"]["source"] = _place(3)
    made["fields"]["buyer_name"]["source"] = _place(0)
    for index in range(2):
        for at, part in enumerate(("sku", "description", "quantity", "unit", "unit_price"), start=5 + 6 * index):
            made["lines"][index][part]["source"] = _place(at)
    made["lines"][0]["quantity"]["confidence"] = 0.62
    return made


def _place(at: int) -> dict[str, Any]:
    x, y, words = PRINTED[at]
    box = [(x - 2) / A4[0], (y - 11) / A4[1], (x + 6 * len(words) + 4) / A4[0], (y + 4) / A4[1]]
    return {"document": "1", "page": 1, "box": box}


def _take(browser: Browser, url: str, look: Look, pages: dict[str, str]) -> None:
    context = browser.new_context(viewport={"width": look.width, "height": look.height}, color_scheme=look.scheme)
    page = context.new_page()
    page.goto(f"{url}/login?language={'de' if look.user in ('anna', 'adam') else 'en'}")
    _shoot(page, "login", look)
    sign_in(page, url, look.user)
    for name, path in pages.items():
        page.goto(f"{url}{path}")
        page.wait_for_load_state("networkidle")
        _shoot(page, name, look)
    context.close()


def _shoot(page: Page, name: str, look: Look) -> None:
    page.screenshot(path=PICTURES / f"{name}-{look.name}.png")


if __name__ == "__main__":
    main()
