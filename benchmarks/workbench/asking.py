"""Questions of clerks over HTTP, each timed from sending to the last byte of the answer."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import httpx
from lxml import html

from review.visitors import SESSION_COOKIE

START_TIMEOUT_S = 120
ORDER_OF_PAGES = ("queue", "search", "open", "save", "confirm")
SEARCHES = ("schra", "schraube", "handschuh", "PO-0000", "kessler", "1002", "museum", "handschuhe leder", "m6", "sechskant m8 verzinkt")


@contextmanager
def web(settings: Path, port: int, command: str = "web") -> Iterator[str]:
    """The address of the real command while it serves."""
    program = [sys.executable, "-P", "-m", "mailorder", command, "--config", str(settings)]
    with (settings.parent / "log").open("wb") as log, subprocess.Popen(program, stdout=log, stderr=log) as process:
        try:
            yield _when_healthy(process, f"http://127.0.0.1:{port}", settings)
        finally:
            process.terminate()
            process.wait(60)


def _when_healthy(process: subprocess.Popen[bytes], url: str, settings: Path) -> str:
    deadline = time.monotonic() + START_TIMEOUT_S
    while time.monotonic() < deadline and process.poll() is None:
        try:
            httpx.get(f"{url}/api/v1/health", timeout=START_TIMEOUT_S).raise_for_status()
        except httpx.ConnectError:
            threading.Event().wait(0.2)
            continue
        return url
    raise RuntimeError(f"the service did not start: {(settings.parent / 'log').read_text(encoding='utf-8')[-2000:]}")


def write_settings(folder: Path, database: str, port: int, more: str = "") -> Path:
    """A settings file for a house in this folder."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "mailorder.toml"
    store = f'[store]\npath = "{folder}/store"\nfree_at_least_mb = 0\n'
    target = '[[hand_over]]\nname = "lager"\nkind = "fetch"\n'
    path.write_text(f'database = "{database}"\nlog_level = "warning"\n{store}[web]\nport = {port}\n{target}{more}', encoding="utf-8")
    return path


@dataclass(slots=True)
class Clerk:
    """One signed-in clerk; `took` are the milliseconds of each kind of page, `faults` the answers that were none."""

    url: str
    token: str
    chance: Random
    took: defaultdict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    faults: list[str] = field(default_factory=list)
    _client: httpx.Client = field(init=False)

    def __post_init__(self) -> None:
        self._client = httpx.Client(base_url=self.url, cookies={SESSION_COOKIE: self.token}, timeout=60)

    def queue(self) -> None:
        self._ask("queue", "GET", "/", params={"sort": self.chance.choice(("age", "wanted", "value"))})

    def search(self, words: str = "") -> None:
        words = words or self.chance.choice(SEARCHES)
        self._ask("search", "GET", "/", params={"state": "any", "q": words}, headers={"HX-Request": "true", "HX-Target": "list"})

    def open(self, draft: int) -> dict[str, str] | None:
        """The values of the draft's form; None where it is not open any more."""
        answer = self._ask("open", "GET", f"/drafts/{draft}")
        forms = [form for form in html.document_fromstring(answer.text).forms if form.get("id") == "form"]  # type: ignore[attr-defined]
        values = {name: value or "" for name, value in forms[0].form_values()} if forms else {}
        return values if "version" in values and 'id="go"' in answer.text else None

    def save(self, draft: int, form: dict[str, str]) -> None:
        """Another quantity in the first line; the form takes the version that comes back."""
        form["lines.0.quantity"] = str(self.chance.randint(2, 60))
        answer = self._ask("save", "POST", f"/drafts/{draft}/save", data=form, headers={"HX-Request": "true"})
        for one in html.fragment_fromstring(answer.text, create_parent=True).iter("input"):
            if (name := one.get("name") or "") in ("version", "was", "seen"):
                form[name] = one.get("value") or ""

    def confirm(self, draft: int, form: dict[str, str]) -> bool:
        """Whether it has become an order; looks are said to be done."""
        answer = self._ask("confirm", "POST", f"/drafts/{draft}/confirm", data=form | {"looked": "all"})
        return answer.status_code == httpx.codes.SEE_OTHER

    def one_draft(self, draft: int) -> None:
        """Opens, saves and confirms one."""
        form = self.open(draft)
        if form:
            self.save(draft, form)
            self.confirm(draft, form)

    def _ask(self, what: str, method: str, path: str, **more: object) -> httpx.Response:
        began = time.perf_counter()
        answer = self._client.request(method, path, **more)  # type: ignore[arg-type]
        self.took[what].append(1000 * (time.perf_counter() - began))
        if answer.status_code not in (httpx.codes.OK, httpx.codes.SEE_OTHER, httpx.codes.CONFLICT, httpx.codes.UNPROCESSABLE_ENTITY):
            self.faults.append(f"{method} {path}: {answer.status_code}")
        return answer


def p95(times: list[float]) -> float:
    """The time that 95 of 100 do not exceed."""
    return sorted(times)[max(0, -(-95 * len(times) // 100) - 1)]
