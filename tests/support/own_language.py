"""An office's own language, added as deploy/offices/languages/README.md says: by files alone."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

from appliance.languagefiles import OURS

TAG, NAME = "vi", "Tiếng Việt"
TITLE, PASSPORT, TAKE, NUMBER = "Xin chào. Quý vị cần gì?", "Xin hộ chiếu", "Lấy số chờ", "Số chờ của quý vị"
WORDS = {"start-title": TITLE, "take-ticket": TAKE, "your-number": NUMBER}
"""What stands in the kiosk's file; its other texts are marked, so that each can be told from ours."""
MARK = "vi:"
SLIP_AHEAD = "Sau {count} nguoi"
"""In letters that each printer has."""


def add_language(languages: Path, office_file: Path) -> Path:
    """Add Vietnamese to an office: its texts, and a folder of the programs' texts. Returns that folder."""
    office = office_file.read_text("utf-8")
    office_file.write_text(
        re.sub(r"^languages = \[", f'languages = ["{TAG}", ', office, count=1, flags=re.MULTILINE), "utf-8"
    )
    texts = f'language = "{TAG}"\nchecked = ""\n[texts]\n"Reisepass beantragen" = "{PASSPORT}"\n'
    (languages / f"{TAG}.toml").write_text(texts, "utf-8")
    folder = languages / TAG
    folder.mkdir()
    for name in ("kiosk.ts", "shared.ts"):
        _translate(OURS[name] / "tr.ts", folder / name)
    slips = (OURS["slips.toml"] / "tr.toml").read_text("utf-8")
    (folder / "slips.toml").write_text(
        re.sub(r"^ahead = .*$", f'ahead = "{SLIP_AHEAD}"', slips, flags=re.MULTILINE), "utf-8"
    )
    calls = (OURS["calls.toml"] / "tr.toml").read_text("utf-8")
    calls = re.sub(r"^call = .*$", 'call = ["Mời số {number},", "đến {place}."]', calls, flags=re.MULTILINE)
    (folder / "calls.toml").write_text(calls, "utf-8")
    return folder


def _translate(source: Path, file: Path) -> None:
    tree = ET.parse(source)  # noqa: S314  # our own file
    tree.getroot().set("language", TAG)
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        key = message.get("id", "")
        for form in [translation, *translation]:
            if form.text and form.text.strip() and not key.startswith(("format-", "keyboard-")):
                form.text = WORDS.get(key, f"{MARK}{form.text}")
    tree.write(file, encoding="utf-8", xml_declaration=True)
