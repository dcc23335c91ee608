"""A process of gunicorn that serves by uvicorn's event loop: gunicorn starts, watches and replaces it."""

from __future__ import annotations

import asyncio
import signal
import sys

from gunicorn.arbiter import Arbiter
from gunicorn.workers.base import Worker
from uvicorn.config import Config
from uvicorn.server import Server

from plait.database.turns import held_open
from plait.serving.loops import open_more_files, settings_of_uvicorn

# A process says that it lives far more often than it has to.
_NOTIFY_SECONDS = 5


class FrontWorker(Worker):  # type: ignore[misc]
    def init_process(self) -> None:
        open_more_files()
        super().init_process()

    def init_signals(self) -> None:
        # The loop stops by itself on SIGTERM and SIGINT; gunicorn's own handlers would end the process at once.
        for number in self.SIGNALS:
            signal.signal(number, signal.SIG_DFL)
        signal.signal(signal.SIGUSR1, self.handle_usr1)
        signal.siginterrupt(signal.SIGUSR1, False)

    def run(self) -> None:
        with held_open():
            asyncio.run(self._serve())

    async def _serve(self) -> None:
        server = Server(self._config())
        asyncio.get_running_loop().add_signal_handler(signal.SIGQUIT, server.handle_exit, signal.SIGQUIT, None)
        await server.serve(sockets=self.sockets)
        if not server.started:
            sys.exit(Arbiter.WORKER_BOOT_ERROR)

    def _config(self) -> Config:
        backlog = self.cfg.settings["backlog"].value
        return Config(
            self.wsgi,
            timeout_notify=_NOTIFY_SECONDS,
            callback_notify=self._notify,
            timeout_graceful_shutdown=self.cfg.graceful_timeout,
            backlog=backlog,
            **settings_of_uvicorn(),
        )

    async def _notify(self) -> None:
        self.notify()
