"""The far end of a terminal: one process that runs one plait command after another, as its own process each would.

A line of JSON with arguments, folder and what is typed in comes, a line with status, output and errors goes back.
"""

from __future__ import annotations

import contextlib
import gc
import io
import json
import os
import sys
import traceback

from plait.cli import main


def run(arguments: list[str], given: str) -> dict[str, object]:
    out, err = io.StringIO(), io.StringIO()
    sys.stdin = io.TextIOWrapper(io.BytesIO(given.encode()), encoding="utf-8")
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            status = main(arguments)
        except SystemExit as ended:
            status = ended.code if isinstance(ended.code, int) else 1
        except Exception:
            traceback.print_exc()
            status = 70
    return {"status": status, "out": out.getvalue(), "err": err.getvalue()}


if __name__ == "__main__":
    # It ends before what it leaves behind matters; to look for that takes a third of the time, now or at the end.
    gc.disable()
    orders, answers = sys.stdin, sys.stdout
    for order in orders:
        asked = json.loads(order)
        os.chdir(asked["folder"])
        print(json.dumps(run(asked["arguments"], asked["given"])), file=answers, flush=True)
    os._exit(0)
