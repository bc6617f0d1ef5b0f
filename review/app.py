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
from review import (
    account,
    api,
    api_drafts,
    api_office,
    api_teamwork,
    articles,
    asking,
    cases,
    draft,
    editing,
    entering,
    errors,
    grid,
    holding,
    live,
    login,
    oidc_login,
    orders,
    people,
    pictures,
    queue,
    several,
    teamwork,
    today,
    tokens,
    views,
    whence,
)
from review.bench import HERE, build
from review.problems import described
from review.shield import LastResort, SecurityHeaders


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
        description=api.DESCRIPTION,
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        openapi_url="/api/v1/openapi.json",
    )
    app.state.workbench = bench
    for part in (
        login,
        queue,
        views,
        several,
        live,
        draft,
        editing,
        grid,
        whence,
        teamwork,
        holding,
        asking,
        entering,
        pictures,
        articles,
        orders,
        cases,
        api,
    ):
        app.include_router(part.router)
    for part in (oidc_login, account, people, tokens, today, api_drafts, api_teamwork, api_office):
        app.include_router(part.router)
    app.mount("/static", StaticFiles(directory=HERE / "static"), name="static")
    errors.register(app)
    app.openapi = described(app.openapi)  # type: ignore[method-assign]
    app.add_middleware(LastResort, apology=partial(errors.apology, bench))
    app.add_middleware(SecurityHeaders)
    return app
