"""The web application: routes, the shield around them, and what is said when something is refused."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from importlib.metadata import version

from fastapi import FastAPI
from sqlalchemy import Engine
from starlette.staticfiles import StaticFiles

from config.settings import Settings
from review import articles, cases, entering, errors, orders, today
from review.api import drafts, exchange, office
from review.api import teamwork as api_teamwork
from review.api.problems import described
from review.bench import HERE, build
from review.draft import asking, draft, editing, grid, holding, teamwork, whence
from review.people import account, login, oidc_login, people, tokens
from review.queue import live, queue, several, views
from review.shield import LastResort, SecurityHeaders
from review.source import pictures


def create_app(settings: Settings, engine: Engine, kept: Callable[[], None] = lambda: None) -> FastAPI:
    """The application over a migrated database; `kept` is called when an upload was kept, so that it is read at once."""
    bench = build(settings, engine, kept)

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        bench.store.open()
        yield
        bench.documents.close()

    app = FastAPI(
        title="mailorder",
        version=version("mailorder"),
        description=exchange.DESCRIPTION,
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        openapi_url="/api/v1/openapi.json",
    )
    app.state.workbench = bench
    for part in (
        *(login, oidc_login, account, people, tokens),
        *(queue, views, several, live),
        *(draft, editing, grid, whence, teamwork, holding, asking),
        *(entering, pictures, articles, orders, cases, today),
        *(exchange, drafts, api_teamwork, office),
    ):
        app.include_router(part.router)
    app.mount("/static", StaticFiles(directory=HERE / "static"), name="static")
    errors.register(app)
    app.openapi = described(app.openapi)  # type: ignore[method-assign]
    app.add_middleware(LastResort, apology=partial(errors.apology, bench))
    app.add_middleware(SecurityHeaders)
    return app
