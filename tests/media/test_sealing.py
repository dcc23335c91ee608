"""A sealed file gives back any range of what was put in, and nothing of what somebody changed."""

from __future__ import annotations

import io

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from hypothesis import given
from hypothesis import strategies as st

from plait.media.sealing import CHUNK, HEAD, TAG, MediaKey, Opened, Sealing, content_size, sealed_size
from plait.records.problem import InputRejected

KEY, OTHER = MediaKey(bytes(range(32))), MediaKey(b"\1" * 32)
SIZES = st.sampled_from([0, 1, 100, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 2 * CHUNK + 17])


def content_of(size: int) -> bytes:
    return bytes(n % 251 for n in range(size))


def sealed(content: bytes, key: MediaKey = KEY) -> bytes:
    return Sealing(io.BytesIO(content), key).readall() or b""


def opened(content: bytes, *keys: MediaKey) -> Opened:
    return Opened(io.BytesIO(content), keys or (KEY,), name="a.wav")


@given(SIZES, st.data())
def test_any_range_is_what_was_put_in(size: int, data: st.DataObject) -> None:
    content = content_of(size)
    kept = sealed(content)
    assert len(kept) == sealed_size(size)
    assert content_size(len(kept)) == size
    file = io.BufferedReader(opened(kept), CHUNK)
    for _ in range(3):
        start = data.draw(st.integers(0, size + 10))
        length = data.draw(st.integers(0, size + 10))
        file.seek(start)
        assert file.read(length) == content[start : start + length]
    file.seek(0)
    assert file.read() == content


@given(SIZES, st.data())
def test_whatever_is_changed_in_it_is_seen(size: int, data: st.DataObject) -> None:
    kept = bytearray(sealed(content_of(size)))
    at = data.draw(st.integers(0, len(kept) - 1))
    kept[at] ^= data.draw(st.integers(1, 255))
    with pytest.raises(InputRejected, match=r"another key|damaged"):
        opened(bytes(kept)).readall()


@given(st.sampled_from([CHUNK + 1, 2 * CHUNK, 3 * CHUNK]), st.data())
def test_what_is_cut_off_put_in_twice_or_moved_is_seen(size: int, data: st.DataObject) -> None:
    kept = sealed(content_of(size))
    head, body = kept[:HEAD], kept[HEAD:]
    pieces = [body[at : at + CHUNK + TAG] for at in range(0, len(body), CHUNK + TAG)]
    spoiled = data.draw(
        st.sampled_from(
            [
                head + b"".join(pieces[:-1]),
                head + b"".join([pieces[0], *pieces]),
                head + b"".join(reversed(pieces)),
                kept[: data.draw(st.integers(0, len(kept) - 1))],
            ]
        )
    )
    with pytest.raises(InputRejected, match="damaged"):
        opened(spoiled).readall()


def test_two_files_of_the_same_content_have_nothing_in_common_but_their_mark() -> None:
    one, two = sealed(b"the same" * 100), sealed(b"the same" * 100)
    assert one[HEAD:] != two[HEAD:]


def test_a_file_of_another_key_says_which() -> None:
    kept = sealed(b"words", OTHER)
    with pytest.raises(InputRejected, match=f"another key \\({OTHER.id.hex()}\\)"):
        opened(kept)
    assert opened(kept, KEY, OTHER).readall() == b"words"


def test_a_file_sealed_by_hand_is_opened() -> None:
    """The format as its description says it, written without the program's own writer."""
    head = b"plait sealed 1\r\n" + KEY.id + bytes(16)
    cipher = AESGCM(HKDF(SHA256(), 32, salt=bytes(16), info=b"plait media file").derive(KEY.secret))
    by_hand = head + cipher.encrypt(bytes(11) + b"\1", b"spoken words", head)
    assert opened(by_hand).readall() == b"spoken words"
