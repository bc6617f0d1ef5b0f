"""From a template to an answer: what every page needs besides its own values."""

from __future__ import annotations

from typing import Any

from starlette.responses import HTMLResponse, RedirectResponse

from review.bench import Workbench
from review.texts import LANGUAGES, Texts
from review.visitors import Clerk

SEE_OTHER = 303


def page(
    bench: Workbench, template: str, clerk: Clerk | None, texts: Texts | None = None, status: int = 200, **values: Any
) -> HTMLResponse:
    """The template filled in, for the clerk or (before signing in) in `texts`."""
    words = clerk.texts if clerk else texts
    if words is None:
        raise TypeError("a page needs a clerk or a language")
    known = {"t": words, "clerk": clerk, "languages": LANGUAGES, "swap": False}
    return HTMLResponse(bench.templates.get_template(template).render(**known, **values), status)


def see(path: str) -> RedirectResponse:
    """On to another page, by GET: the browser's back button and reload do not post again."""
    return RedirectResponse(path, SEE_OTHER)
