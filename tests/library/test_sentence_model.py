"""A sentence model, small but real: an ONNX file and a tokenizer made here and read from a folder."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper
from pytest_django import Settings
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import Whitespace

from plait.library.sentence_model import sentence_model
from plait.records.problem import InputRejected

VOCABULARY = {"[PAD]": 0, "[UNK]": 1, "ward": 2, "hospital": 3, "price": 4}
# A ward is somewhat like a hospital and nothing like a price.
MEANINGS = np.array([[9, 9], [0, 0], [1, 0], [0.8, 0.6], [0, 1]], dtype=np.float32)


def make_model(folder: Path) -> Path:
    """A model whose vector of each token stands in a table."""
    folder.mkdir(parents=True, exist_ok=True)
    ids = helper.make_tensor_value_info("input_ids", TensorProto.INT64, ["batch", "sequence"])
    attended = helper.make_tensor_value_info("attention_mask", TensorProto.INT64, ["batch", "sequence"])
    state = helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, ["batch", "sequence", 2])
    nodes = [
        helper.make_node("Gather", ["meanings", "input_ids"], ["last_hidden_state"]),
        helper.make_node("Identity", ["attention_mask"], ["seen"]),
    ]
    graph = helper.make_graph(nodes, "words", [ids, attended], [state], [numpy_helper.from_array(MEANINGS, "meanings")])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    onnx.save(model, folder / "model.onnx")
    tokenizer = Tokenizer(WordLevel(VOCABULARY, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = Whitespace()
    tokenizer.save(str(folder / "tokenizer.json"))
    return folder


def test_no_folder_means_no_model(settings: Settings) -> None:
    settings.SENTENCE_MODEL = ""
    assert sentence_model() is None


def test_a_text_means_the_mean_of_its_words_whatever_stands_beside_it(tmp_path: Path, settings: Settings) -> None:
    settings.SENTENCE_MODEL = str(make_model(tmp_path / "model"))
    model = sentence_model()
    assert model is not None
    # (1, 0) + (0.8, 0.6) is (1.8, 0.6); what fills the shorter text up counts for nothing.
    found = model.vectors(["ward hospital", "price", "price price price"])
    assert found == pytest.approx(np.array([[0.9487, 0.3162], [0, 1], [0, 1]]), abs=1e-4)


def test_a_text_without_a_known_word_means_nothing(tmp_path: Path, settings: Settings) -> None:
    settings.SENTENCE_MODEL = str(make_model(tmp_path / "model"))
    model = sentence_model()
    assert model is not None
    assert not model.vectors(["zzz", ""]).any()


def test_what_is_lacking_is_named(tmp_path: Path, settings: Settings) -> None:
    settings.SENTENCE_MODEL = str(tmp_path)
    with pytest.raises(InputRejected, match=r"holds no model\.onnx and no tokenizer\.json"):
        sentence_model()


def test_a_file_that_is_no_model_is_refused_in_words(tmp_path: Path, settings: Settings) -> None:
    folder = make_model(tmp_path / "model")
    (folder / "model.onnx").write_bytes(b"not a model")
    settings.SENTENCE_MODEL = str(folder)
    with pytest.raises(InputRejected, match="cannot be read"):
        sentence_model()
