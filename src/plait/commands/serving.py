"""plait run, serve, worker, migrate: the program's processes."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping

from plait import server
from plait.commands.arguments import port


def add_arguments(parsers: Mapping[str, ArgumentParser]) -> None:
    for name, command in {"run": run, "serve": serve, "worker": work, "migrate": migrate}.items():
        parsers[name].set_defaults(command=command)
    for name in ("run", "serve"):
        parsers[name].add_argument("--port", type=port, default=8000)
        parsers[name].add_argument("--host", default="127.0.0.1")
    parsers["worker"].add_argument(
        "--queue",
        choices=("default", "long"),
        help="take jobs of this queue alone (default: every job)",
    )
    parsers["worker"].add_argument("--until-done", action="store_true", help="end when no job waits any more")
    parsers["run"].add_argument(
        "--no-example", action="store_true", help="do not load the example study into an empty installation"
    )


def run(options: Namespace) -> int:
    return server.run(host=options.host, port=options.port, with_example=not options.no_example)


def serve(options: Namespace) -> int:
    return server.serve(host=options.host, port=options.port)


def work(options: Namespace) -> int:
    server.set_up(is_served=True)
    from plait.jobs.registry import QUEUES
    from plait.jobs.worker import main

    main([options.queue] if options.queue else QUEUES, until_done=options.until_done)
    return 0


def migrate(options: Namespace) -> int:
    server.migrate()
    return 0
