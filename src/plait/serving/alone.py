"""The web server as one process, where gunicorn does not run (Windows): python -m plait.serving.alone HOST PORT"""

from __future__ import annotations

import sys

import uvicorn

from plait.database.turns import held_open
from plait.serving.application import application
from plait.serving.loops import open_more_files, settings_of_uvicorn


def main(host: str, port: int) -> None:
    open_more_files()
    with held_open():
        uvicorn.run(application, host=host, port=port, timeout_graceful_shutdown=5, **settings_of_uvicorn())


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
