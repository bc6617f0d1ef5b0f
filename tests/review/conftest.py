"""A web application over an imported company, and browsers without a window: signed in or not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from sqlalchemy import Engine
from starlette.testclient import TestClient

from config.company_folder import load_company
from config.settings import HandOver, Service, Settings, Store
from ingest.store import Store as MessageStore
from models.database import transaction
from models.masterdata import import_company
from models.tables import Draft
from models.users import add_user
from review.app import create_app
from tests.review.readings import drafts_of_mail, order, order_mail, reading

PASSWORD = "korrekt pferd batterie"
COMPANY = Path(__file__).parents[2] / "examples" / "company"


@dataclass(frozen=True)
class House:
    """The application with what is behind it."""

    app: FastAPI
    engine: Engine
    settings: Settings
    store: MessageStore

    def draft(self, made: dict[str, Any] | None = None, mail: bytes | None = None) -> Draft:
        """The first draft of a mail that was read like this."""
        return drafts_of_mail(self.engine, self.store, mail or order_mail(), made or reading(order()))[0]


@pytest.fixture(scope="session")
def company_folder() -> Any:
    return load_company(COMPANY)


@pytest.fixture
def house(sqlite_engine: Engine, tmp_path: Path, company_folder: Any) -> Iterator[House]:
    targets = (HandOver(name="lager", kind="folder", path=tmp_path / "out"), HandOver(name="versand", kind="fetch"))
    settings = Settings(store=Store(path=tmp_path / "store"), hand_over=targets, customer_service=Service(email="service@nordwind.example"))
    with transaction(sqlite_engine) as session:
        import_company(session, company_folder)
        add_user(session, "anna", PASSWORD, language="de")
        add_user(session, "ben", PASSWORD, language="en")
    app = create_app(settings, sqlite_engine)
    store = MessageStore(settings.store)
    store.open()
    yield House(app, sqlite_engine, settings, store)
    app.state.workbench.documents.close()


class Browser(TestClient):
    """A client that fills in forms as a browser does."""

    def sign_in(self, name: str, password: str = PASSWORD) -> Browser:
        page = self.get("/login")
        self.post("/login", data={"name": name, "password": password, "csrf": token(page.text)})
        return self

    def form(self, draft_id: int) -> dict[str, str]:
        """What the draft's form would send, untouched."""
        return fields(self.get(f"/drafts/{draft_id}").text)


def token(html: str) -> str:
    """The CSRF token of the first form of a page."""
    match = re.search(r'name="csrf" value="([^"]+)"', html)
    assert match, html[:500]
    return match[1]


def fields(html: str) -> dict[str, str]:
    """The values of a page's order form."""
    from lxml import html as markup

    form = markup.fromstring(html).get_element_by_id("form")
    return {name: value or "" for name, value in form.form_values()}


@pytest.fixture
def visitor(house: House) -> Browser:
    """Somebody who is not signed in."""
    return Browser(house.app, follow_redirects=True)


@pytest.fixture
def open_browser(house: House) -> Callable[[str], Browser]:
    """A browser of this clerk."""
    return lambda name: Browser(house.app, follow_redirects=True).sign_in(name)


@pytest.fixture
def anna(open_browser: Callable[[str], Browser]) -> Browser:
    return open_browser("anna")


@pytest.fixture
def ben(open_browser: Callable[[str], Browser]) -> Browser:
    return open_browser("ben")
