"""Topic names below ``lobbycall/<office>/``."""

from dataclasses import dataclass

from office.ids import ClientId, CounterId, OfficeSlug, is_slug

ROOT = "lobbycall"


@dataclass(frozen=True, slots=True)
class Topics:
    """The topics of one office."""

    office: OfficeSlug

    def _under(self, *levels: str) -> str:
        return "/".join((ROOT, self.office, *levels))

    def ask(self, client: ClientId) -> str:
        """Commands of a device."""
        return self._under("ask", client)

    def answer(self, client: ClientId) -> str:
        """Answers to a device."""
        return self._under("answer", client)

    def button(self, counter: CounterId) -> str:
        """Presses of a counter's call button."""
        return self._under("button", counter)

    def lamp(self, counter: CounterId) -> str:
        """What a counter's call button shows."""
        return self._under("lamp", counter)

    def state(self, name: str) -> str:
        """Retained state: hub, board, queues, catalogue, line, help or health."""
        return self._under("state", name)

    def counter(self, counter: CounterId) -> str:
        """One counter's retained state."""
        return self._under("state", "counter", counter)

    def call(self) -> str:
        """Calls, to show and to speak."""
        return self._under("event", "call")

    def seen(self, client: ClientId) -> str:
        """What a display has painted and spoken."""
        return self._under("seen", client)

    def print(self, client: ClientId) -> str:
        """Slips for a shared printer."""
        return self._under("print", client)

    def device(self, client: ClientId) -> str:
        """A device's own state."""
        return self._under("device", client)

    def any(self, kind: str) -> str:
        """Return the filter for all topics of a kind with one more level, such as every device's ``ask``."""
        return self._under(kind, "+")

    def split(self, topic: str) -> tuple[str, str] | None:
        """Return (kind, name) of a topic with two levels below the office, or None if it is not ours.

        ``lobbycall/hall/ask/kiosk-1`` is (``ask``, ``kiosk-1``); the name is always a slug.
        """
        prefix = self._under("")
        if not topic.startswith(prefix):
            return None
        kind, slash, name = topic[len(prefix) :].partition("/")
        return (kind, name) if slash and is_slug(name) else None
