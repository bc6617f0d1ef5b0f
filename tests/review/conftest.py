"""A web application over an imported company, and browsers without a window: signed in or not."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import playwright.sync_api as playwright
import pytest
from fastapi import FastAPI
from sqlalchemy import Engine
from sqlmodel import select
from starlette.testclient import TestClient

from config.company_folder import load_company
from config.settings import HandOver, Service, Settings, Store
from ingest.keeping.store import Store as MessageStore
from models.database import open_database, transaction
from models.masterdata import import_company
from models.schema import migrate
from models.tables import Draft, User
from models.tokens import create_token
from models.users import add_user, open_session
from review.app import create_app
from review.visitors import SESSION_COOKIE
from tests.review.browsing import running_browser, served, sign_in
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
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the company and people of every role, made once and copied for each test."""
    path = tmp_path_factory.mktemp("furnished") / "mailorder.db"
    engine = open_database(f"sqlite:///{path}")
    migrate(engine)
    with transaction(engine) as session:
        import_company(session, load_company(COMPANY))
        add_user(session, "anna", PASSWORD, language="de")
        add_user(session, "ben", PASSWORD, language="en")
        add_user(session, "lena", PASSWORD, role="lead", language="de")
        add_user(session, "adam", PASSWORD, role="administrator", language="en")
    engine.dispose()
    return path


@pytest.fixture
def house(furnished: Path, tmp_path: Path) -> Iterator[House]:
    shutil.copy(furnished, tmp_path / "mailorder.db")
    engine = open_database(f"sqlite:///{tmp_path / 'mailorder.db'}")
    targets = (HandOver(name="lager", kind="folder", path=tmp_path / "out"), HandOver(name="versand", kind="fetch"))
    settings = Settings(store=Store(path=tmp_path / "store"), hand_over=targets, customer_service=Service(email="service@nordwind.example"))
    app = create_app(settings, engine)
    store = MessageStore(settings.store)
    store.open()
    yield House(app, engine, settings, store)
    app.state.workbench.documents.close()
    engine.dispose()


class Browser(TestClient):
    """A client that fills in forms as a browser does."""

    def form(self, draft_id: int | None) -> dict[str, str]:
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

    (form,) = [form for form in markup.document_fromstring(html).forms if form.get("id") == "form"]  # type: ignore[attr-defined]
    return {name: value or "" for name, value in form.form_values()}


@pytest.fixture
def visitor(house: House) -> Browser:
    """Somebody who is not signed in."""
    return Browser(house.app, follow_redirects=True)


def with_scopes(house: House, name: str, *scopes: str) -> Browser:
    """A program of this name, whose token has these scopes."""
    with transaction(house.engine) as session:
        shown = create_token(session, name, scopes, "test")
    return Browser(house.app, headers={"Authorization": f"Bearer {shown}"})


@pytest.fixture
def open_browser(house: House) -> Callable[[str], Browser]:
    """A browser of this clerk."""

    def open_for(name: str) -> Browser:
        with transaction(house.engine) as session:
            token, _ = open_session(session, session.exec(select(User).where(User.name == name)).one(), 1)
        return Browser(house.app, follow_redirects=True, cookies={SESSION_COOKIE: token})

    return open_for


@pytest.fixture
def anna(open_browser: Callable[[str], Browser]) -> Browser:
    return open_browser("anna")


@pytest.fixture
def lena(open_browser: Callable[[str], Browser]) -> Browser:
    """The lead's browser."""
    return open_browser("lena")


@pytest.fixture
def adam(open_browser: Callable[[str], Browser]) -> Browser:
    """The administrator's browser."""
    return open_browser("adam")


@pytest.fixture
def ben(open_browser: Callable[[str], Browser]) -> Browser:
    return open_browser("ben")


@pytest.fixture(scope="module")
def browser() -> Iterator[playwright.Browser]:
    with running_browser() as running:
        yield running


@pytest.fixture
def url(house: House) -> Iterator[str]:
    with served(house.app) as address:
        yield address


@pytest.fixture
def clerk(browser: playwright.Browser, url: str) -> Iterator[Callable[..., playwright.Page]]:
    """Opens a window of its own, with this clerk (or nobody) signed in; `look` is how the browser's context differs from the usual."""
    contexts: list[playwright.BrowserContext] = []

    def open_window(name: str = "", **look: Any) -> playwright.Page:
        contexts.append(browser.new_context(**{"viewport": {"width": 1440, "height": 900}, **look}))
        page = contexts[-1].new_page()
        page.set_default_timeout(40_000)
        if name:
            sign_in(page, url, name)
        return page

    yield open_window
    for context in contexts:
        context.close()
