"""How much of everything the web server takes before it says no. docs/running.md tells them."""

from __future__ import annotations

# Processes, and threads of each in which pages are made; so many of them may work for those who change something, so
# that writers who wait for each other keep no reader out.
N_WORKERS, N_THREADS, N_WRITERS = 2, 4, 2
# So many requests of one process may wait for a thread; whoever comes then is told to come again after some seconds.
MOST_WAITING, AGAIN_SECONDS = 200, 5
MOST_CONNECTIONS = 4_000

HEADER_SECONDS, HEADER_BYTES = 15, 32_000
# A connection that asks nothing more is kept open for so long.
KEEP_ALIVE_SECONDS = 15
# A body has so many seconds, and one more for so many bytes that came: slower than that nobody has to be.
BODY_SECONDS, BODY_BYTES_A_SECOND = 30, 2_000
# What somebody sends who is not signed in, and what comes without saying how long it is.
STRANGERS_BYTES = 1_000_000
# All that lies spooled in one process at once: of everybody, and of those who are not signed in.
SPOOLED_BYTES, STRANGERS_SPOOLED_BYTES = 8_000_000_000, 256_000_000
# Above that, what comes and what goes lies on disk and not in memory.
IN_MEMORY_BYTES = 64_000
# An answer goes in pieces of so many bytes, each of which the reader has to take within so many seconds.
PIECE_BYTES, PIECE_SECONDS = 256_000, 60
# Whoever sends what is refused may send on for so long, until they look at the answer.
REFUSED_SECONDS = 20

# Live lines: a comment every so many seconds; so many events may wait for a reader; so many lines of one account, and
# of all, a process holds.
COMMENT_SECONDS, MOST_QUEUED, MOST_OF_ACCOUNT, MOST_LINES = 15, 100, 50, 1_000
