"""From a slip to bytes: texts, layout and encoder of one printer put together."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfoNotFoundError

from office.ids import Language
from office.slip import Slip, SlipKind
from printer.encoder import Encoder
from printer.layout import Row
from printer.layoutfile import read_layout
from printer.line import process_request
from printer.profiles import Profile
from printer.slips import compose
from printer.wordfile import wording


@dataclass(frozen=True, slots=True)
class _Metrics:
    encoder: Encoder
    page: str
    dots: int

    def width(self, text: str, row: Row) -> int:
        return self.encoder.width(text, self.page, row)


class Press:
    """Builds slips for one printer. Deterministic: the same slip gives the same bytes."""

    def __init__(self, profile: Profile, layout: str = "standard", languages_dir: Path | None = None) -> None:
        """Load layout and profile; `languages_dir` has the office's own texts. Raises ConfigurationError."""
        self._languages_dir = languages_dir
        self._profile = profile
        self._layout = read_layout(layout)
        self._encoder = Encoder(profile)

    def build(self, slip: Slip, process: bytes = b"") -> bytes:
        """Return the slip's bytes; with `process` the printer is asked to name it when done.

        Raises ValueError if it can't be built: FontMissing, or a time zone that does not exist.
        """
        words = wording(slip.language, self._languages_dir)
        said = (slip.office, slip.queue, slip.place, slip.notice, *slip.services, *slip.bring)
        letters = set().union(*said, *words.texts.values(), *words.weekdays)
        page = self._encoder.page_for(letters)
        try:
            blocks = compose(slip, self._layout, words, _Metrics(self._encoder, page, self._profile.dots))
        except ZoneInfoNotFoundError as error:
            raise ValueError(f"no time zone is named {slip.time_zone!r}") from error
        ending = process_request(process) if process and self._profile.process else b""
        return self._encoder.encode(blocks, page, ending)

    def warm_up(self) -> None:
        """Load all that the first slip would have to wait for."""
        at = datetime(2000, 1, 1, tzinfo=UTC)
        kind = SlipKind.TEST
        self.build(
            Slip(kind=kind, language=Language("de"), office="ÄÖÜ", time_zone="UTC", at=at, number="A000", qr="0")
        )
