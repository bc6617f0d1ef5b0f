"""Pictures of the pages for the documentation: `python -m tests.system.screenshots` writes docs/pictures/*.png.

Wide and narrow, light and dark, German and English, over the sample company and drafts made by hand.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Literal

from playwright.sync_api import Browser, Page

from config.company_folder import load_company
from config.settings import HandOver, Service, Settings, Store
from ingest.keeping.store import Store as MessageStore
from models.answers import link_answer
from models.asking import Asked, ask
from models.claims import claim
from models.confirmation import confirm
from models.corrections import correct, insert_line
from models.database import open_database, transaction
from models.masterdata import import_company
from models.notes import add_note, assign
from models.people import add_person
from models.schema import migrate
from models.tables import Draft, MessageRow
from models.tokens import create_token
from models.users import add_user
from models.waits import park
from parsers.reading.checks.saying import say
from review.app import create_app
from tests.review.batch import batch_mail, batch_reading
from tests.review.browsing import PASSWORD, running_browser, served, sign_in
from tests.review.papers import printed, printed_order
from tests.review.readings import TEXT, as_last_time, drafts_of_mail, leaf, order, order_mail, reading

QUESTION = "Guten Tag Petra Lindner,\n\nvielen Dank für Ihre Bestellung. Wie viele Handschuhe Gr. 9 möchten Sie?\n"
ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "docs" / "pictures"


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
            add_user(session, "carl", PASSWORD)
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
    doubtful = drafts_of_mail(engine, store, printed(), reading(_printed_order()))[0]
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
    drafts["batch"] = f"/drafts/{drafts_of_mail(engine, store, batch_mail(), batch_reading())[0].id}"
    several = "/several?" + "&".join(f"draft={number}" for number in range(doubtful.id or 0, (doubtful.id or 0) + 5))
    drafts |= _fill_desk(settings, engine, store)
    return {"queue": "/", "search": "/?state=any&q=kess", "several": several, **drafts, "order": f"/orders/{number}", "orders": "/orders"}


def _fill_desk(settings: Settings, engine: Any, store: MessageStore) -> dict[str, str]:
    """Drafts on which clerks work together, and one that was asked about; each is shown as its name says."""
    doubts = (
        say("unknown_article", "lines.1.sku").as_json(),
        say("pack_size", "lines.0.quantity", quantity="3", pack_size="100").as_json(),
    )
    made = [
        drafts_of_mail(
            engine, store, order_mail(subject=f"Bestellung PO-49{n:02}"), reading(order(("lines.1.sku",), doubts, f"PO-49{n:02}"))
        )
        for n in range(4)
    ]
    shared, held, answered, parked = (drafts[0] for drafts in made)
    moment = datetime.now(UTC)
    today = moment.date()
    with transaction(engine) as session:
        changed = correct(session, shared.id or 0, shared.version, {"lines.1.quantity": "25", "lines.0.unit_price": "8.50"}, "ben")
        insert_line(session, shared.id or 0, changed.version, "anna")
        add_note(session, shared.id or 0, "@anna @ben Preis wie in 2026-000001, bitte prüfen.", "carl")
        assign(session, shared.id or 0, "anna", "carl")
        claim(session, held.id or 0, "carl", "elsewhere", 3600)
        wanted = Asked("einkauf@kessler-metallbau.example", "Rückfrage zu Ihrer Bestellung PO-4902", QUESTION, "de")
        day = today + timedelta(days=3)
        question = ask(session, answered.id or 0, answered.version, wanted, day, "carl", settings, moment, today)
        park(session, parked.id or 0, parked.version, day, "ben", today)
    answer = order_mail("Guten Tag,\n\nes sind 20 Paar in Größe 9.\n\nPetra Lindner\n", "AW: Rückfrage zu Ihrer Bestellung PO-4902")
    (own,) = drafts_of_mail(engine, store, answer, {**reading(kind="inquiry"), "kind_confidence": 0.7})
    with transaction(engine) as session:
        message = session.get_one(MessageRow, own.message_id)
        message.thread = question.key
        link_answer(session, message, [session.get_one(Draft, own.id)])
    paths = {"together": shared.id, "held": held.id, "answered": answered.id, "parked": parked.id}
    return {**{name: f"/drafts/{draft_id}" for name, draft_id in paths.items()}, "ask": f"/drafts/{shared.id}/ask"}


def _printed_order() -> dict[str, Any]:
    """The order with the places of its values on the page, one quantity and one price to be looked at."""
    check = say("price_differs", "lines.1.unit_price", stated="2.50", listed="2.95").as_json()
    made = printed_order(("lines.0.quantity", "lines.1.unit_price"), (check,))
    made["lines"][0]["quantity"]["confidence"] = 0.62
    made["lines"][0]["sku"]["why"] = ["article number SK-933-0620", "description fits by 0.90", "price as listed"]
    made["fields"]["net_total"] = leaf("82.60")
    others = [("SK-933-0620", "Sechskantschraube M6 x 20"), ("SK-933-0630", "Sechskantschraube M6 x 30")]
    candidates = [{"value": sku, "more": name, "why": ["description fits by 0.90"]} for sku, name in others]
    return {**made, "candidates": {"lines.0.sku": candidates}}


def _take(browser: Browser, url: str, look: Look, pages: dict[str, str]) -> None:
    context = browser.new_context(viewport={"width": look.width, "height": look.height}, color_scheme=look.scheme)
    page = context.new_page()
    page.goto(f"{url}/login?language={'de' if look.user in ('anna', 'adam') else 'en'}")
    _shoot(page, "login", look)
    sign_in(page, url, look.user)
    for name, path in pages.items():
        page.goto(f"{url}{path}")
        page.wait_for_load_state("load")
        if name == "batch":
            page.locator(".page-part").nth(1).scroll_into_view_if_needed()
        _shoot(page, name, look)
    if "draft" in pages:
        _take_chosen(page, url, look)
        _take_states(page, f"{url}{pages['draft']}", look)
    page.goto(f"{url}/")  # the draft is nobody's again
    context.close()


def _take_chosen(page: Page, url: str, look: Look) -> None:
    """The queue with drafts chosen to be confirmed together."""
    page.goto(f"{url}/")
    for box in page.locator("input[name=draft]").all():
        box.check()
    _shoot(page, "queue-chosen", look)


def _take_states(page: Page, address: str, look: Look) -> None:
    """The draft's page while a clerk works on it: walking through words, asking why, with the page turned and whole."""
    page.goto(address)
    page.locator("#f-lines-1-unit_price").focus()
    page.keyboard.press("Alt+w")
    page.locator("#point-say", has_text="2,50").wait_for()
    _shoot(page, "words", look)
    page.keyboard.press("Escape")
    page.locator("#f-lines-0-sku").focus()
    page.keyboard.press("Alt+y")
    page.locator("#why-panel .way").first.wait_for()
    _shoot(page, "why", look)
    page.keyboard.press("Alt+.")
    page.keyboard.press("Alt+0")
    _shoot(page, "turned", look)


def _shoot(page: Page, name: str, look: Look) -> None:
    page.screenshot(path=PICTURES / f"{name}-{look.name}.png")


if __name__ == "__main__":
    main()
