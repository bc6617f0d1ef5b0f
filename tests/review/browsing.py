"""A real browser for tests: Debian's Chromium driven by Playwright, and the application on a free port."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import uvicorn
from fastapi import FastAPI
from playwright.sync_api import Browser, Page, sync_playwright

from review.serving import Server

AXE = Path(__file__).parents[1] / "vendor" / "axe.min.js"
PASSWORD = "korrekt pferd batterie"
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def chromium() -> str | None:
    """The program, where it is installed."""
    return shutil.which("chromium")


@contextmanager
def running_browser() -> Iterator[Browser]:
    """A Chromium without a window."""
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        try:
            yield browser
        finally:
            browser.close()


class _Server(Server):
    """Says when it listens; leaves signals to the test's process."""

    def __init__(self, app: FastAPI) -> None:
        super().__init__(app, uvicorn.Config(app, host="127.0.0.1", port=0, log_config=None, timeout_graceful_shutdown=1))
        self.listening = threading.Event()

    async def startup(self, sockets: Any = None) -> None:
        await super().startup(sockets)
        self.listening.set()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.servers[0].sockets[0].getsockname()[1]}"


@contextmanager
def served(app: FastAPI) -> Iterator[str]:
    """The application's address while it runs in a thread."""
    server = _Server(app)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    if not server.listening.wait(30):
        raise RuntimeError("the application did not start")
    try:
        yield server.url
    finally:
        server.should_exit = True
        thread.join(10)


def sign_in(page: Page, url: str, name: str) -> None:
    """By keyboard, to the queue."""
    page.goto(f"{url}/login")
    page.get_by_label("Name").fill(name)
    page.locator("#password").fill(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url(f"{url}/")


def violations(page: Page) -> list[str]:
    """What axe-core finds against WCAG 2.2 AA and good practice, one line each. It goes in as ours: the page's policy lets no script in."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("standards => axe.run(document, {runOnly: standards, iframes: false})", STANDARDS)["violations"]
    return [f"{one['id']}: {node['html'][:160]} ({node['failureSummary']})" for one in found for node in one["nodes"]]
