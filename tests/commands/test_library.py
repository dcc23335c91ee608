"""plait library count, screen and links: what they print, and what they say of bad input."""

from __future__ import annotations

import io
import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from tests.shared import SHARED, needs_shared

from plait.cli import main
from plait.formats.references.any_format import read_references

COUNTS = json.loads((SHARED / "references" / "counts.json").read_text("utf-8")) if SHARED.is_dir() else {}
# It has no count there: numbers of papers near another one are no records.
NO_REFERENCES = {"metapub_elink_related.xml"}
REVIEW = "record_id,title,abstract,label_included\n" + "".join(
    f"{number},{title},,{label}\n"
    for number, (title, label) in enumerate(
        [("trust in teams", 1), ("cost of drugs", 0), ("teams and trust", 1), ("price of drugs", 0), ("nurses", 0)]
    )
)


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> Any:
    status = main(["library", *map(str, arguments), "--json"])
    out, err = capsys.readouterr()
    assert (status, err) == (0, "")
    return json.loads(out)


def refused(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    assert main(["library", *map(str, arguments)]) == 1
    return capsys.readouterr().err


def test_count_tells_the_records_and_which_are_broken(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "export.ris"
    file.write_text("TY  - JOUR\nTI  - On teams\nER  -\nTY  - JOUR\nER  -\n")
    found = run(capsys, "count", file)
    assert (found["format"], found["records"]) == ("RIS", 2)
    assert [failed["line"] for failed in found["failed"]] == [4]


def test_count_reads_what_is_piped_in(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(b"TY  - JOUR\nTI  - On teams\nER  -\n")))
    assert run(capsys, "count", "-") == {"format": "RIS", "records": 1, "failed": []}


@needs_shared
def test_count_of_every_shared_file_is_its_true_count(capsys: pytest.CaptureFixture[str]) -> None:
    counts = COUNTS.get("files", COUNTS)
    true = {name: each["records"] if isinstance(each, dict) else each for name, each in counts.items()}
    found = {
        name: run(capsys, "count", SHARED / "references" / name)["records"]
        for name in true
        if name not in NO_REFERENCES
    }
    assert found == {name: n for name, n in true.items() if name not in NO_REFERENCES}


def test_screen_tells_what_the_order_saved(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "review.csv"
    file.write_text(REVIEW)
    found = run(capsys, "screen", "--simulate", file, "--seed", 1, "--priors", "0,1")
    assert found["wss100"] == pytest.approx(1 - 1 / 3)
    assert set(found) == {"wss95", "wss100", "rrf10", "ap", "runs", "cpu_seconds"}


def test_screen_draws_what_is_known_by_each_seed_and_tells_the_mean(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "review.csv"
    file.write_text(REVIEW)
    found = run(capsys, "screen", "--simulate", file, "--seed", "1,2,3")
    assert found == run(capsys, "screen", "--simulate", file, "--seed", "1,2,3") | {"cpu_seconds": found["cpu_seconds"]}
    assert [each["seed"] for each in found["runs"]] == [1, 2, 3]
    assert found["ap"] == pytest.approx(sum(each["ap"] for each in found["runs"]) / 3)
    (second,) = run(capsys, "screen", "--simulate", file, "--seed", "2")["runs"]
    assert second == found["runs"][1]


@pytest.mark.parametrize("ending", ["ris", "bib", "json"])
def test_convert_writes_what_is_read_back(ending: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, target = tmp_path / "a.nbib", tmp_path / f"b.{ending}"
    source.write_text("PMID- 7\nTI  - On trust & teams < 3\nFAU - Ode, Ada\nDP  - 2019\n\nPMID- 8\nDP  - 2019\n")
    told = run(capsys, "convert", source, "-o", target)
    assert (told["written"], [each["line"] for each in told["failed"]]) == (1, [6])
    (paper,) = read_references(target.read_bytes(), name=target.name).papers
    assert (paper.title, str(paper.authors[0]), paper.year) == ("On trust & teams < 3", "Ode, Ada", 2019)


def test_convert_writes_nothing_where_it_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "a.txt"
    source.write_text("no references")
    assert "no reference format" in refused(capsys, "convert", source, "-o", tmp_path / "b.ris")
    assert "ending" in refused(capsys, "convert", source, "-o", tmp_path / "b.docx")
    assert "folder" in refused(capsys, "convert", source, "-o", tmp_path / "none" / "b.ris")
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


@needs_shared
def test_screen_equals_asreview_on_a_shared_set(capsys: pytest.CaptureFixture[str]) -> None:
    file = SHARED / "screening" / "Hannousse_Goulao-2016.csv"
    found = [
        run(capsys, "screen", "--simulate", file, "--seed", seed, "--priors", priors)
        for seed, priors in ((1, "10,220"), (2, "18,123"), (3, "17,55"))
    ]
    assert sum(each["wss95"] for each in found) / 3 == pytest.approx(0.821, abs=0.0006)
    assert sum(each["ap"] for each in found) / 3 == pytest.approx(0.516, abs=0.0006)


def test_screen_names_the_columns_it_misses(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "people.csv"
    file.write_text("id,age\n1,2\n")
    told = refused(capsys, "screen", "--simulate", file, "--priors", "0,1")
    assert "'title'" in told
    assert "'label_included'" in told


def test_screen_names_the_record_without_a_decision(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "review.csv"
    file.write_text(REVIEW.replace("nurses,,0", "nurses,,perhaps"))
    assert "record 4: 'perhaps'" in refused(capsys, "screen", "--simulate", file, "--priors", "0,1")


def test_links_lead_through_the_institution(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "library.json"
    file.write_text(
        '{"resolver_base": "https://resolver.example.edu/r", "proxy_prefix": "https://p.example.edu/login?url="}'
    )
    found = run(capsys, "links", "--doi", "https://doi.org/10.1136/BMJ.n71", "--institution", file)
    assert found["doi"] == "10.1136/bmj.n71"
    urls = [link["url"] for link in found["links"]]
    assert "https://p.example.edu/login?url=https://doi.org/10.1136/bmj.n71" in urls
    assert any(url.startswith("https://resolver.example.edu/r?") for url in urls)


def test_links_take_toml_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "library.toml"
    file.write_text('resolver_base = "https://resolver.example.edu/r"\n')
    assert len(run(capsys, "links", "--doi", "10.1136/bmj.n71", "--institution", file)["links"]) == 2


@pytest.mark.parametrize(
    "text", ["{", "[", '{"resolver_base": 7}', "{}", '{"resolver_base": "javascript:x"}', "{" * 100_000]
)
def test_an_institution_that_cannot_be_read_is_refused(
    text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "library.json"
    file.write_text(text)
    told = refused(capsys, "links", "--doi", "10.1136/bmj.n71", "--institution", file)
    assert told.strip()
    assert "Traceback" not in told


def test_what_is_no_doi_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert "DOI" in refused(capsys, "links", "--doi", "bmj")
