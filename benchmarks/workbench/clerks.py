"""Clerks at work: twenty at once while mails are being read, and one in a browser with nothing but a keyboard."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from playwright.sync_api import Page
from playwright.sync_api import TimeoutError as Waited

from benchmarks.workbench.asking import Clerk

PAUSE_S = (0.5, 1.5)
"""Between two pages of a clerk; real ones take longer, so twenty of these are as many as a hundred of those."""


def at_once(clerks: list[Clerk], drafts: list[int], seconds: float) -> None:
    """Every clerk works through drafts of his own for so long, with short pauses; what it took stands with each.

    The service has run for a while: the first clerk has done a draft before, and they do not all begin at the same moment.
    """
    clerks[0].one_draft(drafts.pop())
    clerks[0].queue()
    clerks[0].took.clear()
    until = time.monotonic() + seconds
    shares = [drafts[number :: len(clerks)] for number in range(len(clerks))]
    threads = [threading.Thread(target=_work, args=(clerk, share, until)) for clerk, share in zip(clerks, shares, strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _work(clerk: Clerk, drafts: list[int], until: float) -> None:
    threading.Event().wait(clerk.chance.uniform(0, PAUSE_S[1]))
    for draft in drafts:
        for step in _steps(clerk, draft):
            if time.monotonic() > until:
                return
            try:
                step()
            except Exception as error:  # the rim: a fault of one page is counted, and the clerk goes on
                clerk.faults.append(f"{type(error).__name__}: {error}")
            threading.Event().wait(clerk.chance.uniform(*PAUSE_S))


def _steps(clerk: Clerk, draft: int) -> list[Callable[[], object]]:
    """What a clerk does to one draft, page by page."""
    form: dict[str, str] = {}

    def look() -> None:
        form.update(clerk.open(draft) or {})

    def save() -> None:
        if form:
            clerk.save(draft, form)

    def confirm() -> None:
        if form:
            clerk.confirm(draft, form)

    return [clerk.queue, clerk.search, look, save, confirm]


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What one order cost the scripted clerk from the moment it lay open: keys, and seconds of the machine (a person reads besides)."""

    keys: int
    seconds: float


MOST_KEYS = 80


def by_keyboard(page: Page, url: str) -> tuple[list[Confirmed], int]:
    """Enter, from look to look, until it is confirmed; each order that waits once. Returns those, and how many Enter alone does not confirm."""
    done: list[Confirmed] = []
    left: set[str] = set()
    page.goto(f"{url}/?kind=order")
    if not page.locator("a.row").count():
        return done, 0
    page.locator("a.row").first.press("Enter")
    while True:
        page.wait_for_load_state("load")
        here = page.url.split("?")[0]
        if "/drafts/" not in here or here in left:
            return done, len(left)
        cost = _one(page, here)
        if cost is None:
            left.add(here)
            page.keyboard.press("Alt+n")
            page.wait_for_load_state("load")
        else:
            done.append(cost)


def _one(page: Page, here: str) -> Confirmed | None:
    began = time.perf_counter()
    page.locator("#go").wait_for()
    for keys in range(1, MOST_KEYS + 1):
        before = page.evaluate(STATE)
        page.keyboard.press("Enter")
        if not _has_answered(page, before):
            return None  # the same field again, and nothing has changed: something is to be mended by hand
        if page.url.split("?")[0] != here:
            return Confirmed(keys, time.perf_counter() - began)
    return None


ANSWER_MS = 15_000
STATE = """() => document.readyState === 'complete' && !document.querySelector('.htmx-request') && [location.pathname,
    document.activeElement?.id || document.activeElement?.dataset?.lookButton, document.querySelector('#state')?.dataset.looks].join('|')"""


def _has_answered(page: Page, before: str) -> bool:
    """Whether the key has led on: to another page, another look or fewer of them. A second key before that would go to the next order."""
    try:
        page.wait_for_function(f"before => {{ const now = ({STATE})(); return now && now !== before }}", arg=before, timeout=ANSWER_MS)
    except Waited:
        return False
    return True


def clerks_of(url: str, tokens: list[str]) -> list[Clerk]:
    """A clerk for each session."""
    return [Clerk(url, token, Random(number)) for number, token in enumerate(tokens)]
