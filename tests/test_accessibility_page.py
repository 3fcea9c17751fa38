"""The page for examiners names only tests that exist, and leaves no clause without an answer."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "accessibility.md").read_text("utf-8")
ROW = re.compile(r"^\| (\d[\d., to]*) \| (.+?) \| (.+) \|$", re.MULTILINE)


def test_every_test_that_is_named_exists() -> None:
    known = {
        name
        for file in (ROOT / "tests").rglob("test_*.py")
        for name in re.findall(r"def (test_\w+)", file.read_text("utf-8"))
    }
    named = set(re.findall(r"`(test_\w+)`", PAGE))
    assert len(named) > 25
    assert named <= known, named - known


def test_every_clause_has_an_answer() -> None:
    rows = ROW.findall(PAGE)
    assert {clause.partition(".")[0] for clause, _, _ in rows} == {"5", "8", "11"}
    for clause, _, answer in rows:
        plain = re.search(r"`test_\w+`|\*\*(hardware|open)\*\*|there (is|are) no", answer)
        assert plain, f"{clause}: {answer}"
