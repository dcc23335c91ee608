"""How uvicorn serves here, whoever starts it: gunicorn's processes, or one by itself where there is no gunicorn."""

from __future__ import annotations

import logging
from typing import Any

from plait.serving.connection import Connection
from plait.serving.limits import KEEP_ALIVE_SECONDS, MOST_CONNECTIONS

try:
    import resource
except ImportError:  # not on Windows
    resource = None  # type: ignore[assignment]


def settings_of_uvicorn() -> dict[str, Any]:
    # Whatever comes over the network and is no HTTP is nobody's fault here.
    logging.getLogger("uvicorn.error").setLevel(logging.ERROR)
    logging.getLogger("uvicorn.access").setLevel(logging.CRITICAL)
    return {
        "http": Connection,
        "ws": "none",
        "loop": "asyncio",
        "lifespan": "off",
        "interface": "asgi3",
        "log_config": None,
        "access_log": False,
        "server_header": False,
        # Whose word is taken for where somebody comes from is for Django to say (settings.HTTPS), which knows whether
        # there is a server in front.
        "proxy_headers": False,
        "timeout_keep_alive": KEEP_ALIVE_SECONDS,
        "limit_concurrency": MOST_CONNECTIONS,
    }


def open_more_files() -> None:
    """Let the process hold as many connections as it takes, and their files: systems begin with 1,024 of both."""
    if resource is None:
        return
    wanted = 4 * MOST_CONNECTIONS
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    if soft != resource.RLIM_INFINITY and soft < most:
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
