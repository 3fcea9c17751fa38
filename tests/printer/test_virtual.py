"""The virtual printer against a foreign sender: python-escpos as others use it."""

from pathlib import Path

import pytest
from PIL import Image

from printer.library import dummy
from printer.virtual.engine import Engine
from printer.virtual.faults import Fault, Faults
from printer.virtual.folder import SlipFolder
from support.scanning import scanned


class Desk:
    """An engine and what came out of it."""

    def __init__(self, *faults: Fault) -> None:
        self.slips: list[tuple[Image.Image, str]] = []
        self.faults = Faults()
        self.faults.set(*faults)
        self.engine = Engine(576, self.faults.now, lambda picture, text: self.slips.append((picture, text)))

    def send(self, data: bytes) -> bytes:
        return self.engine.receive(data)


def test_text_in_many_code_pages_is_read() -> None:
    out = dummy("TM-T20II")
    for line in ("Grüße für 5 €", "Zażółć gęślą jaźń", "Привіт, світе", "Ελλάδα", "İstanbul'da"):
        out.text(f"{line}\n")
    out.cut()
    desk = Desk()
    desk.send(out.output)
    text = desk.slips[0][1]
    for said in ("Grüße für 5 €", "gęślą", "світе", "Ελλάδα", "İstanbul'da"):
        assert said in text
    assert desk.engine.unknown == []


@pytest.mark.parametrize("way", ["bitImageRaster", "graphics", "bitImageColumn"])
def test_a_picture_comes_out_dot_by_dot(way: str) -> None:
    picture = Image.new("1", (64, 48), 1)
    picture.paste(0, (8, 4, 40, 44))
    out = dummy("TM-T20II")
    out.image(picture, impl=way)
    out.cut()
    desk = Desk()
    desk.send(out.output)
    paper = desk.slips[0][0].convert("L").point(lambda value: 255 - value)
    left, top, right, bottom = paper.getbbox() or (0, 0, 0, 0)
    assert (right - left, bottom - top) == (32, 40)
    assert paper.crop((left, top, right, bottom)).getextrema() == (255, 255)


@pytest.mark.parametrize("native", [True, False])
def test_a_qr_code_can_be_read_from_the_paper(tmp_path: Path, native: bool) -> None:
    out = dummy("TM-T20II")
    out.qr("https://example.org/t/7Kq", native=native, size=6)
    out.cut()
    desk = Desk()
    desk.send(out.output)
    desk.slips[0][0].save(tmp_path / "slip.png")
    assert scanned(tmp_path / "slip.png") == "https://example.org/t/7Kq"


def test_bytes_may_come_one_by_one() -> None:
    out = dummy("TM-T20II")
    out.set(custom_size=True, width=3, height=3, align="center")
    out.text("A017\n")
    out.qr("482913", native=True)
    out.cut()
    desk = Desk()
    for byte in out.output:
        desk.send(bytes((byte,)))
    assert desk.slips[0][1] == "A017\n[QR] 482913\n"


STATUS = {
    (): "12121212",
    (Fault.PAPER_NEAR_END,): "1212121e",
    (Fault.PAPER_OUT,): "1a32127e",
    (Fault.COVER_OPEN,): "1a161212",
    (Fault.CUTTER,): "1a521a12",
    (Fault.BROKEN,): "1a523212",
    (Fault.HOT,): "1a525212",
    (Fault.OFFLINE,): "1a121212",
}


@pytest.mark.parametrize(("faults", "said"), STATUS.items())
def test_it_answers_as_the_specification_says(faults: tuple[Fault, ...], said: str) -> None:
    desk = Desk(*faults)
    assert b"".join(desk.send(bytes((0x10, 4, n))) for n in (1, 2, 3, 4)).hex() == said


def test_it_tells_by_itself_when_the_cover_is_opened() -> None:
    desk = Desk()
    assert desk.send(b"\x1da\x0e").hex() == "1000000f"
    desk.faults.set(Fault.COVER_OPEN)
    assert desk.engine.tick().hex() == "3800000f"
    assert desk.engine.tick() == b""


def test_without_paper_it_holds_what_came_and_proves_nothing_until_the_refill() -> None:
    desk = Desk(Fault.PAPER_OUT)
    assert desk.send(b"A017\n\x1dVB\x00\x1d(H\x06\x0000ABCD") == b""
    assert desk.slips == []
    desk.faults.set()
    assert desk.engine.tick() == b"\x37\x22ABCD\x00"
    assert desk.slips[0][1] == "A017\n"


def test_faults_can_be_switched_by_a_file(tmp_path: Path) -> None:
    file = tmp_path / "faults.json"
    faults = Faults(file)
    assert faults.now() == frozenset()
    file.write_text('["paper_out"]')
    assert faults.now() == {Fault.PAPER_OUT}
    file.write_text("half a fi")
    assert faults.now() == {Fault.PAPER_OUT}
    file.unlink()
    assert faults.now() == frozenset()


def test_the_folder_goes_on_where_it_stopped(tmp_path: Path) -> None:
    for number in ("A001", "A002"):
        folder = SlipFolder(tmp_path)
        folder.put(Image.new("1", (8, 8), 1), f"{number}\n")
        folder.close()
    assert (tmp_path / "slip-0002.txt").read_text() == "A002\n"
    with Image.open(tmp_path / "slip-0001.png") as picture:
        assert picture.width == 8
