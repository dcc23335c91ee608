"""A sentence model, small but real: an ONNX file and a tokenizer made here and read from a folder."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest
from django.utils import timezone
from onnx import TensorProto, helper, numpy_helper
from pytest_django import Settings
from tests.library.a_run import a_run
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.normalizers import Lowercase
from tokenizers.pre_tokenizers import Whitespace

from plait.jobs.models import Job
from plait.library.duplicates.actions import merge_papers, undo_merge
from plait.library.importing.actions import import_references
from plait.library.papers.actions import add_paper
from plait.library.papers.models import Paper
from plait.library.related import tasks
from plait.library.related.models import Neighbour, PaperVector
from plait.library.related.queries import found_neighbours, stored_neighbours
from plait.library.related.sentence_model import sentence_model
from plait.records import paper as records
from plait.records.paper import ReferenceFile
from plait.records.problem import InputRejected
from plait.study.models import Study

VOCABULARY = {"[PAD]": 0, "[UNK]": 1, "ward": 2, "hospital": 3, "price": 4}
# A ward is much like a hospital and the contrary of a price.
MEANINGS = np.array([[9, 9], [0, 0], [1, 0], [0.8, 0.6], [-0.6, 0.8]], dtype=np.float32)


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
    tokenizer.normalizer, tokenizer.pre_tokenizer = Lowercase(), Whitespace()
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
    assert found == pytest.approx(np.array([[0.9487, 0.3162], [-0.6, 0.8], [-0.6, 0.8]]), abs=1e-4)


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


@pytest.fixture
def filled(study: Study, tmp_path: Path, settings: Settings) -> Study:
    """Papers that all share one word with the first; the model puts the hospital first of them and the price last."""
    settings.SENTENCE_MODEL = str(make_model(tmp_path / "model"))
    titles = ("Ward staff", "Price staff", "Hospital staff", "Nursing staff", "Kitchen staff")
    import_references(study=study, file=ReferenceFile("RIS", tuple(records.Paper(title) for title in titles)))
    return study


def nearest(title: str) -> str:
    return stored_neighbours(Paper.objects.get(title=title))[0].paper.title


def test_what_papers_mean_orders_what_is_alike_by_their_words(filled: Study, settings: Settings) -> None:
    tasks.find_neighbours(a_run(), filled.pk)
    assert nearest("Ward staff") == "Hospital staff"
    assert PaperVector.objects.count() == 5
    settings.SENTENCE_MODEL = ""
    found = found_neighbours(Paper.objects.get(title="Ward staff"))
    assert found is not None
    assert found[0].paper.title == "Price staff"


def test_papers_are_read_once_and_those_that_come_later_too(filled: Study) -> None:
    run = a_run()
    tasks.find_neighbours(run, filled.pk)
    add_paper(study=filled, paper=records.Paper("Hospital price staff"))
    before = dict(PaperVector.objects.values_list("paper", "values"))
    tasks.find_neighbours(a_run(), filled.pk)
    after = dict(PaperVector.objects.values_list("paper", "values"))
    assert len(after) == 6
    assert before.items() <= after.items()


def test_a_job_that_does_not_get_through_asks_for_another(filled: Study, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tasks, "READ_A_STEP", 1)
    monkeypatch.setattr(tasks, "READ_A_JOB", 3)
    assert tasks.find_neighbours(a_run(), filled.pk) == {"papers": 0}
    assert (PaperVector.objects.count(), Neighbour.objects.count(), Job.objects.count()) == (3, 0, 1)
    tasks.find_neighbours(a_run(), filled.pk)
    assert nearest("Ward staff") == "Hospital staff"


def test_switched_on_later_it_reads_what_is_there(filled: Study, settings: Settings) -> None:
    folder, settings.SENTENCE_MODEL = settings.SENTENCE_MODEL, ""
    tasks.ask_where_unread()
    tasks.find_neighbours(a_run(), filled.pk)
    assert nearest("Ward staff") == "Price staff"
    assert not Job.objects.exists()
    settings.SENTENCE_MODEL = folder
    tasks.ask_where_unread()
    assert Job.objects.count() == 1
    tasks.find_neighbours(a_run(), filled.pk)
    assert nearest("Ward staff") == "Hospital staff"


def test_a_merged_paper_is_read_anew(filled: Study) -> None:
    tasks.find_neighbours(a_run(), filled.pk)
    kept, gone = Paper.objects.order_by("pk")[:2]
    merge = merge_papers(kept=kept, gone=gone, reasons=[], score=1.0, now=timezone.now())
    assert not PaperVector.objects.filter(paper=kept).exists()
    tasks.find_neighbours(a_run(), filled.pk)
    undo_merge(merge=merge, now=timezone.now())
    assert PaperVector.objects.count() == 3
    tasks.find_neighbours(a_run(), filled.pk)
    assert PaperVector.objects.count() == 5
