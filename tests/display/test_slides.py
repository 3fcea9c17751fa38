"""The folder of an office's own pictures and texts."""

from pathlib import Path

import pytest
from PIL import Image

from display.slides import LONGEST_TEXT, Slide, Slides


def test_pictures_and_texts_come_in_the_order_of_their_names(tmp_path: Path) -> None:
    Image.new("RGB", (8, 8)).save(tmp_path / "2.png")
    Image.new("RGB", (8, 8)).save(tmp_path / "1.JPG", "JPEG")
    (tmp_path / "3.txt").write_text("  Grüße \n", "utf-8")
    (tmp_path / ".hidden.txt").write_text("x", "utf-8")
    assert Slides(tmp_path).read() == (
        Slide(picture=(tmp_path / "1.JPG").as_uri()),
        Slide(picture=(tmp_path / "2.png").as_uri()),
        Slide(text="Grüße"),
    )


@pytest.mark.noisy(reason="what is no slide is named in the log")
def test_what_is_no_slide_is_named_once_and_left_out(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "broken.png").write_bytes(b"no picture")
    (tmp_path / "long.txt").write_text("x" * (LONGEST_TEXT + 1), "utf-8")
    (tmp_path / "empty.txt").write_text(" ", "utf-8")
    (tmp_path / "film.mp4").write_bytes(b"x")
    slides = Slides(tmp_path)
    assert slides.read() == slides.read() == ()
    named = [record.getMessage().split(":")[0] for record in caplog.records]
    assert sorted(named) == ["broken.png", "empty.txt", "film.mp4", "long.txt"]


@pytest.mark.noisy(reason="a folder that is not there is told")
def test_a_folder_that_is_not_there_has_no_slides(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    slides = Slides(tmp_path / "none")
    assert slides.read() == slides.read() == ()
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "pictures_dir" in caplog.text
    assert Slides(None).read() == ()
