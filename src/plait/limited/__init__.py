"""Hostile files: each is read in a child process of its own, with limits on computing, time and memory.

    table = read(read_table, upload, name="people.xlsx")

The child has a pure reader of `plait.formats`, the bytes of the one file, and nothing else: no database, no keys, no
environment, and, where the system can take them away, no network and no other file. What it hands back is data of the
type that the reader declares, checked when it arrives: nothing in it can be run. A child that takes too much is
killed, and what was too much is said as a problem of the file.
"""

from plait.limited.limits import IN_A_JOB, ON_A_PAGE, Limits
from plait.limited.reading import OpenFile, read

__all__ = ["IN_A_JOB", "ON_A_PAGE", "Limits", "OpenFile", "read"]
