"""What every route works with: settings, database, store, templates and texts, built once and reached through the request."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

from fastapi import Depends, Request
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from sqlalchemy import Engine

from config.settings import Settings
from ingest.keeping.store import Store
from models.tables import now
from review.choices import choices
from review.people.oidc import Provider
from review.queue.pulse import Pulse
from review.source.documents import Documents
from review.taking_back import seconds_left
from review.texts import Texts, load_texts

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Workbench:
    """`kept` is called when something was kept, so that whoever reads looks at once; `provider` signs people in, where one is set."""

    settings: Settings
    engine: Engine
    store: Store
    documents: Documents
    templates: Environment
    languages: dict[str, Texts]
    kept: Callable[[], None]
    pulse: Pulse
    provider: Provider | None = None

    @property
    def zone(self) -> ZoneInfo:
        """Where the company's day begins and ends."""
        return ZoneInfo(self.settings.time_zone)

    def today(self) -> date:
        """The day that it is for the company."""
        return now().astimezone(self.zone).date()


def build(settings: Settings, engine: Engine, kept: Callable[[], None]) -> Workbench:
    """The workbench over this database."""
    store = Store(settings.store)
    templates = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    templates.globals |= {"seconds_left": seconds_left, "choices": choices}
    provider = Provider(settings.web.oidc) if settings.web.oidc.issuer else None
    documents, texts = Documents(store, settings.reading), load_texts(settings.time_zone)
    return Workbench(settings, engine, store, documents, templates, texts, kept, Pulse(engine), provider)


async def workbench(request: Request) -> Workbench:
    """The application's workbench, as a dependency of routes; asynchronous, so that no other thread is waited for."""
    bench: Workbench = request.app.state.workbench
    return bench


Bench = Annotated[Workbench, Depends(workbench)]
