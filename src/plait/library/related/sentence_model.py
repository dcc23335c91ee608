"""A sentence model as one more voice in which papers are related. Off until somebody names a folder that holds one.

The folder (PLAIT_SENTENCE_MODEL) holds a transformer of BERT's form, such as all-MiniLM-L6-v2: `model.onnx`, whose
first output is a vector for each token, and `tokenizer.json` of Hugging Face's tokenizers. Nothing is fetched.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from django.conf import settings
from numpy.typing import NDArray

from plait.records.problem import InputRejected, Problem

MODEL, TOKENIZER = "model.onnx", "tokenizer.json"
# Of a title and abstract the first 128 pieces of words are read: twice as many cost twice the time.
LONGEST = 128
_AT_ONCE = 32


@dataclass(frozen=True, slots=True)
class SentenceModel:
    """name: see `model_name`."""

    name: str
    session: Any
    tokenizer: Any

    def vectors(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """What each text means: the mean over its tokens' vectors, scaled to length 1; shape (n_texts, n_dimensions).

        Source: Reimers & Gurevych (2019), EMNLP-IJCNLP, 3982-3992. doi:10.18653/v1/D19-1410
        """
        found = [self._of_batch(texts[start : start + _AT_ONCE]) for start in range(0, len(texts), _AT_ONCE)]
        return np.concatenate(found)

    def _of_batch(self, texts: Sequence[str]) -> NDArray[np.float32]:
        read = self.tokenizer.encode_batch(list(texts))
        ids = np.array([each.ids for each in read], dtype=np.int64)
        attended = np.array([each.attention_mask for each in read], dtype=np.int64)
        given = {"input_ids": ids, "attention_mask": attended, "token_type_ids": np.zeros_like(ids)}
        wanted = {each.name for each in self.session.get_inputs()}
        tokens = self.session.run(None, {name: value for name, value in given.items() if name in wanted})[0]
        mean = (tokens * attended[:, :, None]).sum(axis=1) / np.maximum(attended.sum(axis=1), 1)[:, None]
        lengths = np.linalg.norm(mean, axis=1, keepdims=True)
        return np.asarray(mean / np.where(lengths > 0, lengths, 1), dtype=np.float32)


def model_name() -> str:
    """The beginning of the SHA-256 of the model's file, which tells vectors of one model from those of another; '' when
    the settings name no folder. Nothing is loaded.

    Raises: InputRejected when the folder does not hold a model.
    """
    return _name_of(Path(settings.SENTENCE_MODEL)) if settings.SENTENCE_MODEL else ""


def sentence_model() -> SentenceModel | None:
    """The model of the folder named in the settings, loaded; None when none is named.

    Raises: InputRejected when the folder does not hold one, or the packages that run it are not installed.
    """
    return _loaded(Path(settings.SENTENCE_MODEL)) if settings.SENTENCE_MODEL else None


@cache
def _name_of(folder: Path) -> str:
    lacking = [name for name in (MODEL, TOKENIZER) if not (folder / name).is_file()]
    if lacking:
        raise _unusable(f"The folder '{folder}' holds no {' and no '.join(lacking)}.", "Put both files into it")
    return hashlib.sha256((folder / MODEL).read_bytes()).hexdigest()[:16]


@cache
def _loaded(folder: Path) -> SentenceModel:
    name = _name_of(folder)
    try:
        import onnxruntime  # type: ignore[import-untyped]
        from tokenizers import Tokenizer
    except ImportError as error:
        raise _unusable("onnxruntime or tokenizers is not installed.", "Install Plait's extra 'minilm'") from error
    try:
        tokenizer = Tokenizer.from_file(str(folder / TOKENIZER))
        session = onnxruntime.InferenceSession(folder / MODEL, providers=["CPUExecutionProvider"])
    except Exception as error:  # both libraries raise bare exceptions of their own making
        raise _unusable(f"The model in '{folder}' cannot be read: {error}.", "Download both files again") from error
    tokenizer.enable_truncation(LONGEST)
    tokenizer.enable_padding()
    return SentenceModel(name, session, tokenizer)


def _unusable(cause: str, cure: str) -> InputRejected:
    return InputRejected(Problem("Sentence model (PLAIT_SENTENCE_MODEL)", cause, f"{cure}, or leave the setting out."))
