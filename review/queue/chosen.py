"""The filter that a request brings along: in the address of a page, or in a draft's form."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Request
from starlette.datastructures import FormData

from review.queue.filters import NAMES, Filter, made_filter
from review.visitors import SignedIn


def filter_of_form(form: FormData, clerk: str) -> Filter:
    """The filter that a draft's form carries along as `in.NAME`; a draft is decided on among what waits."""
    found = {name: text for name in NAMES if isinstance(text := form.get(f"in.{name}", ""), str)}
    return made_filter(found, clerk).waiting()


async def _chosen(request: Request, clerk: SignedIn) -> Filter:
    return made_filter(request.query_params, clerk.name)


Chosen = Annotated[Filter, Depends(_chosen)]
