"""What a process takes from itself for good, as far as the system lets it: the network, files, memory, time.

Linux alone can take the network and files from a process that is not root's: a network of its own (namespaces), and
Landlock. Elsewhere, and where a container forbids it, the rest holds.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import struct
import sys
import threading
from collections.abc import Iterable

try:
    import resource
except ImportError:  # not on Windows
    resource = None  # type: ignore[assignment]

TOO_MUCH_MEMORY = 77
_FILE_BYTES = 0
_OPEN_FILES = 64

# What is shared by name between processes (System V) would outlive them: it goes with the network.
_NEW_USER, _NEW_NETWORK = 0x10000000, 0x40000000 | 0x08000000
_DIE_WITH_PARENT, _NO_NEW_PRIVILEGES, _NOT_DUMPABLE, _TAKE_IN_ORPHANS = 1, 38, 4, 36
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
# Rights on files by the version of Landlock that brought them: all of 1, then moving between folders, truncating,
# commands of devices.
_RIGHTS = {1: (1 << 13) - 1, 2: 1 << 13, 3: 1 << 14, 5: 1 << 15}
_READ = 1 | 1 << 2 | 1 << 3  # run, read a file, list a folder


def take_network() -> None:
    """Before any other thread begins."""
    if not sys.platform.startswith("linux"):
        return
    libc = ctypes.CDLL(None, use_errno=True)
    user, group = os.getuid(), os.getgid()
    if libc.unshare(_NEW_NETWORK) and not libc.unshare(_NEW_USER | _NEW_NETWORK):
        # Else files would seem to be nobody's.
        for name, line in (("setgroups", "deny"), ("uid_map", f"{user} {user} 1"), ("gid_map", f"{group} {group} 1")):
            try:
                with open(f"/proc/self/{name}", "w") as file:
                    file.write(line)
            except OSError:
                return


def take_files(readable: Iterable[str]) -> None:
    """Let no file be opened from now on but to read what lies in these folders, and no connection be made."""
    if not sys.platform.startswith("linux"):
        return
    libc = ctypes.CDLL(None, use_errno=True)
    version = libc.syscall(_CREATE_RULESET, None, 0, 1)
    if version < 1:
        return
    rights = sum(right for since, right in _RIGHTS.items() if since <= version)
    # Then: TCP, from the fourth version on; signals to others and abstract sockets, from the sixth.
    asked = struct.pack("=QQQ", rights, 3, 3)[: 8 if version < 4 else 16 if version < 6 else 24]
    rules = libc.syscall(_CREATE_RULESET, asked, len(asked), 0)
    if rules < 0:
        return
    for folder in readable:
        try:
            opened = os.open(folder, os.O_PATH | os.O_CLOEXEC)
        except OSError:
            continue
        libc.syscall(_ADD_RULE, rules, 1, struct.pack("=Qi", _READ, opened), 0)
        os.close(opened)
    libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    libc.syscall(_RESTRICT_SELF, rules, 0)
    os.close(rules)


def end_with_parent() -> None:
    if sys.platform.startswith("linux"):
        libc = ctypes.CDLL(None)
        libc.prctl(_DIE_WITH_PARENT, 9, 0, 0, 0)
        libc.prctl(_NOT_DUMPABLE, 0, 0, 0, 0)


def take_in_orphans() -> None:
    """Be the parent of what children leave behind, so that it can be ended."""
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None).prctl(_TAKE_IN_ORPHANS, 1, 0, 0, 0)


def children_of(pid: int) -> list[int]:
    """The processes that a process is the parent of; none where the system does not say it (Linux does)."""
    found: list[int] = []
    with contextlib.suppress(OSError):
        for task in os.listdir(f"/proc/{pid}/task"):
            with open(f"/proc/{pid}/task/{task}/children") as file:
                found += map(int, file.read().split())
    return found


def own_bytes(pid: int) -> int:
    """The memory of a process that is no file's, shared memory included; 0 where the system does not say it."""
    try:
        with open(f"/proc/{pid}/status") as file:
            lines = (line.split() for line in file if line.startswith(("RssAnon:", "RssShmem:")))
            return sum(int(line[1]) for line in lines) * 1024
    except OSError:
        return 0


def open_statm() -> int | None:
    """Where Linux says how much memory this process holds, opened while it may still open it."""
    try:
        return os.open("/proc/self/statm", os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return None


def data_bytes(statm: int | None) -> int:
    """How much memory this process holds that counts against its limit."""
    if statm is None:
        return 0
    return int(os.pread(statm, 200, 0).split()[5]) * resource.getpagesize()


def most_resident() -> int:
    """The most memory that this process has had, in bytes."""
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used if sys.platform == "darwin" else used * 1024


def limit(*, computing: int, memory: int, base: int) -> None:
    """base: the memory that the program itself holds."""
    _set(resource.RLIMIT_CORE, 0)
    _set(resource.RLIMIT_FSIZE, _FILE_BYTES)
    _set(resource.RLIMIT_NOFILE, _OPEN_FILES)
    resource.setrlimit(resource.RLIMIT_CPU, (computing, computing + 1))
    _set(resource.RLIMIT_DATA, base + memory)
    if not sys.platform.startswith("linux"):
        # These systems take the limit and do not keep it.
        threading.Thread(target=_watch_memory, args=(most_resident() + memory,), daemon=True).start()


def _watch_memory(most: int) -> None:
    while most_resident() <= most:
        threading.Event().wait(0.05)
    os._exit(TOO_MUCH_MEMORY)


def _set(what: int, most: int) -> None:
    hard = resource.getrlimit(what)[1]
    most = most if hard == resource.RLIM_INFINITY else min(most, hard)
    resource.setrlimit(what, (most, most))
