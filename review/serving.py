"""The server of the pages: ends the streams that would keep it from ending."""

from __future__ import annotations

import socket

import uvicorn
from fastapi import FastAPI


class Server(uvicorn.Server):
    """A uvicorn that tells the pulse before it waits for what is being answered."""

    def __init__(self, app: FastAPI, config: uvicorn.Config) -> None:
        super().__init__(config)
        self._app = app

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._app.state.workbench.pulse.end()
        await super().shutdown(sockets)
