from plait.formats.references.parts.structured_abstract import join_abstract, split_abstract
from plait.records.paper import AbstractSection


def labels(text: str) -> list[str]:
    return [part.label for part in split_abstract(text)]


def test_upper_case_labels_cut_a_medline_abstract() -> None:
    text = "BACKGROUND: Little is known. PATIENTS AND METHODS: We asked 12 people. RESULTS: They answered."
    assert labels(text) == ["Background", "Patients and methods", "Results"]


def test_usual_labels_cut_in_any_case() -> None:
    assert labels("Background: Little is known.\nMethods: We asked.") == ["Background", "Methods"]


def test_a_comma_that_ovid_puts_before_a_label_goes() -> None:
    assert split_abstract("AIM: To test., RESULTS: It holds.")[0] == AbstractSection("Aim", "To test.")


def test_text_before_the_first_label_is_kept_without_one() -> None:
    assert labels("First words. METHODS: We asked. RESULTS: They answered.") == ["", "Methods", "Results"]


def test_an_unusual_label_alone_does_not_cut() -> None:
    assert labels("It grew. DNA REPAIR: a short history.") == [""]


def test_one_usual_word_late_in_the_text_does_not_cut() -> None:
    assert labels("We read the files. Results: none.") == [""]


def test_a_colon_inside_a_sentence_does_not_cut() -> None:
    assert labels("BACKGROUND: the main results: none were known.") == ["Background"]


def test_an_empty_abstract_has_no_sections() -> None:
    assert split_abstract(" \n") == ()


def test_sections_written_out_are_read_back() -> None:
    sections = (AbstractSection("Aim", "To test (twice)"), AbstractSection("Results", "It holds."))
    assert split_abstract(join_abstract(sections)) == sections
