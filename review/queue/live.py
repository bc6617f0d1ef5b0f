"""The stream of server-sent events that a page listens to."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator

from fastapi import APIRouter
from starlette.responses import StreamingResponse

from review.bench import Bench
from review.queue.chosen import Chosen
from review.queue.filters import Filter
from review.queue.pulse import Pulse
from review.visitors import SignedIn

LASTS_S = 120.0  # then the stream ends and the browser asks again, which is when an ended session is noticed

router = APIRouter(include_in_schema=False)


@router.get("/pulse")
async def pulse(bench: Bench, clerk: SignedIn, chosen: Chosen, since: int = 0) -> StreamingResponse:
    """The stream of one page; `since` is the newest draft that the page knows."""
    return StreamingResponse(
        _stream(bench.pulse, clerk.name, chosen, since), media_type="text/event-stream", headers={"X-Accel-Buffering": "no"}
    )


async def _stream(beats: Pulse, clerk: str, chosen: Filter, since: int) -> AsyncIterator[str]:
    until = time.monotonic() + LASTS_S
    said = ""
    yield "retry: 3000\n\n"
    async for beat in beats.listen():
        told = beat.told(clerk, chosen, since) if beat else said
        yield f"data: {told}\n\n" if told != said else ": still there\n\n"
        said = told
        if time.monotonic() > until:
            return
