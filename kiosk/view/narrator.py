"""Leads a visitor through the screens by keypad, and speaks them: in Qt's main thread."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Slot, qtTrId
from PySide6.QtQuick import QQuickWindow

from appliance.voice.spelling import Spelling
from kiosk import inputs as i
from kiosk.keypad import USUAL_VOLUME, VOLUME_STEPS_DB, Action, louder
from kiosk.reading import Line, Reader, Reading
from kiosk.screens import done_with
from kiosk.speech import Speaking, Utterance
from kiosk.view.accessible_tree import Tree, read_tree
from kiosk.view.presenter import Presenter
from kiosk.views.secrets import codes_of, secrets_of
from office.ids import Language

SETTLE_MS = 40
"""After so long a new screen has its rows and columns."""


class Narrator(QObject):
    """Follows what the presenter shows. What it says is read from the screen itself."""

    def __init__(
        self,
        *,
        window: QQuickWindow,
        presenter: Presenter,
        speaking: Speaking,
        spellings: Mapping[Language, Spelling],
        plugged: Callable[[], bool],
    ) -> None:
        """Speak through `speaking`; `plugged` tells whether there is a headset."""
        super().__init__()
        self._window = window
        self._presenter = presenter
        self._speaking = speaking
        self._spellings = spellings
        self._plugged = plugged
        self._headset = False
        self._reading = Reading()
        self._volume = USUAL_VOLUME
        self._slow = False
        self._learning = False
        self._paused = False
        self._greeted = False
        self._visiting = False
        self._warned = False
        self._language = ""
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.look)
        presenter.view_model.shown.connect(self._settle.start)

    @property
    def _on(self) -> bool:
        return self._presenter.host.visit.speech

    @Slot()
    def listen(self) -> None:
        """Look for a headset; to be called some times a second (norms.md A-08)."""
        plugged = self._plugged()
        if plugged != self._headset:
            self._headset = plugged
            self._presenter.host.take(i.Speak(plugged))

    def first_words(self) -> Utterance:
        """Return what the next visitor with a headset hears first."""
        return Utterance(lines=(Line(self._words("spoken-welcome")),), language=self._presenter.host.visit.home)

    def end(self) -> None:
        """Look at nothing any more: the window is about to go."""
        self._settle.stop()
        self._presenter.view_model.shown.disconnect(self._settle.start)

    def interrupt(self) -> None:
        """Somebody touches the screen: what is being said is over (norms.md A-09)."""
        self._speaking.stop()

    def act(self, action: Action) -> None:
        """Do what a key is for."""
        self._speaking.stop()
        self._presenter.host.touched()
        if self._headset and not self._on and action is not Action.SPEECH:
            self._presenter.host.take(i.Speak(True))
            return
        if self._learning or action is Action.LEARN:
            self._learn(action)
            return
        self._settle.stop()
        tree = self._see(quiet=True)
        match action:
            case Action.NEXT | Action.PREVIOUS:
                self._move(tree, 1 if action is Action.NEXT else -1)
            case Action.ENTER:
                self._press(tree)
            case Action.BACK:
                self._take(lambda: self._presenter.view_model.press(i.Touch.BACK))
            case Action.HELP:
                self._take(lambda: self._presenter.view_model.press(i.Touch.CALL_FOR_HELP))
            case Action.SPEECH:
                self._take(self._presenter.view_model.switchSpeech)
            case _:
                self._tune(action)

    @Slot()
    def look(self) -> None:
        """See what has become of the screen, and say what is new."""
        self._see()

    def _see(self, *, quiet: bool = False) -> Tree:
        """Return what stands on the screen. Nobody keeps it: an item's place in memory may soon be another's."""
        self._follow_visit()
        tree = read_tree(self._window)
        name = "" if self._presenter.props is None else self._presenter.props.name
        heading = tree.nodes[0].name if tree.nodes else ""
        # Another language is another screen: all of it is new.
        screen = "\0".join((self._language, name, heading, str(tree.over), str(self._on)))
        self._reading, lines = self._reader().arrive(self._reading, screen, tuple(tree.nodes))
        warned = self._presenter.host.visit.warned
        attention = warned and not self._warned and (self._on or not done_with(self._presenter.host.visit.screen))
        self._warned = warned
        if self._on and not self._greeted:
            lines = (Line(self._words("spoken-welcome")), *lines)
            self._greeted = True
        if attention or (lines and not quiet and self._on):
            self._say(lines if self._on else (), attention=attention)
        return tree

    def _follow_visit(self) -> None:
        visit = self._presenter.host.visit
        self._language = visit.language
        if self._visiting and not self._presenter.host.visiting:
            # volume, pace and all that was said are the last visitor's.
            self._volume, self._slow, self._learning, self._paused = USUAL_VOLUME, False, False, False
            self._greeted = False
            self._reading = Reading()
            self._speaking.forget()
        self._visiting = self._presenter.host.visiting

    def _move(self, tree: Tree, by: int) -> None:
        self._reading, lines = self._reader().move(self._reading, by)
        if (node := self._reading.node) is not None:
            tree.show(node.key)
        self._say(lines)

    def _press(self, tree: Tree) -> None:
        node = self._reading.node
        if node is None or not tree.press(node.key):
            self._say(self._reading.said)

    def _take(self, do: Callable[[], None]) -> None:
        do()
        self._settle.start()

    def _tune(self, action: Action) -> None:
        words = self._words
        match action:
            case Action.REPEAT:
                self._say(self._reader().whole(self._reading))
            case Action.PAUSE:
                self._paused = not self._paused
                self._say(() if self._paused else self._reading.said)
            case Action.SLOWER:
                self._slow = not self._slow
                self._say((Line(words("spoken-slow" if self._slow else "spoken-usual-pace")), *self._reading.said))
            case Action.LOUDER | Action.SOFTER:
                self._volume = louder(self._volume, 1 if action is Action.LOUDER else -1)
                step, steps = str(self._volume + 1), str(len(VOLUME_STEPS_DB))
                self._say((Line(words("spoken-volume", step, steps)),))

    def _learn(self, action: Action) -> None:
        if action is Action.LEARN:
            self._learning = not self._learning
            self._say((Line(self._words("spoken-learn" if self._learning else "spoken-learnt")),))
        else:
            self._say((Line(self._words(f"spoken-key-{action}")),))

    def _say(self, lines: tuple[Line, ...], *, attention: bool = False) -> None:
        if not (attention or (self._on and lines)):
            return
        if not self._headset and any(line.private for line in lines):
            shown = Line(self._words("spoken-private"))
            lines = tuple(dict.fromkeys(shown if line.private else line for line in lines))
        self._speaking.say(
            Utterance(
                lines=lines if self._on else (),
                language=Language(self._language),
                volume_db=VOLUME_STEPS_DB[self._volume],
                slow=self._slow,
                headset=self._headset and self._on,
                attention=attention,
            )
        )

    def _reader(self) -> Reader:
        props = self._presenter.props
        spelling = self._spellings.get(Language(self._language.partition("-")[0]))
        return Reader(
            words=self._words,
            ticket=(lambda number: number) if spelling is None else spelling.ticket,
            letters=lambda code: _spelled(code, spelling),
            secrets=() if props is None else secrets_of(props),
            codes=() if props is None else codes_of(props),
        )

    def _words(self, key: str, *values: str) -> str:
        text = qtTrId(key)
        for number, value in enumerate(values, 1):
            text = text.replace(f"%{number}", value)
        return text


def _spelled(code: str, spelling: Spelling | None) -> str:
    """Return a code character by character, with a breath between its groups."""
    groups = code.split()
    if spelling is None:
        return ", ".join(" ".join(group) for group in groups)
    return ", ".join(
        " ".join(spelling.number(int(c)) if c.isdigit() else spelling.letter(c) for c in g) for g in groups
    )
