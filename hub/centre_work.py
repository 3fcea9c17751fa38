"""Commands for the centre, carried out beside the loop: a slow centre delays no ticket (DESIGN §2)."""

import threading
from queue import SimpleQueue

from hub.central.port import Centre, CentreAway
from hub.items import CentreAnswered, CentreAsked, Crashed
from hub.sync import Post
from office import commands as c
from office.reasons import Reason, Refused
from office.wire.answers import Answer, AppointmentsFound, Booked, HoldGiven, OffersGiven

WORKERS = 4
MOST_WAITING = 200
"""Beyond so many open requests the centre counts as away."""

NEEDED: dict[type[c.Command], str] = {
    c.Offers: "offers",
    c.Hold: "hold",
    c.Release: "hold",
    c.Book: "book",
    c.LocateAppointment: "book",
    c.CancelAppointment: "book",
    c.FindAppointments: "book",
    c.Wish: "wish",
}
"""What the centre must be able to do for each command that only it can carry out."""


class CentreWork:
    """A few threads that ask the centre, with the command's id as the key that makes it count once."""

    def __init__(self, centre: Centre, post: Post) -> None:
        """Hand outcomes to `post`."""
        self._centre = centre
        self._post = post
        self._waiting: SimpleQueue[CentreAsked | None] = SimpleQueue()

    def start(self) -> None:
        """Begin."""
        for n in range(WORKERS):
            threading.Thread(target=self._run, name=f"centre-{n}", daemon=True).start()

    def take(self, asked: CentreAsked) -> None:
        """Carry a command out soon; its `CentreAnswered` follows."""
        if self._waiting.qsize() >= MOST_WAITING:
            self._post(CentreAnswered(asked, Refused(Reason.CENTRE_AWAY, detail="too many requests wait for it")))
            return
        self._waiting.put(asked)

    def stop(self) -> None:
        """End the threads that do not wait for the network."""
        for _ in range(WORKERS):
            self._waiting.put(None)

    def _run(self) -> None:
        try:
            while (asked := self._waiting.get()) is not None:
                self._post(CentreAnswered(asked, self._outcome(asked)))
        except BaseException as error:  # noqa: BLE001  # handed to the loop, which raises it
            self._post(Crashed(error))

    def _outcome(self, asked: CentreAsked) -> Answer | Refused:
        try:
            return self._carry_out(asked)
        except CentreAway as error:
            return Refused(Reason.CENTRE_AWAY, detail=str(error))
        except Refused as refused:
            return refused

    def _carry_out(self, asked: CentreAsked) -> Answer:
        key, centre = asked.id, self._centre
        match asked.command:
            case c.Offers(services=services, people=people, offices=offices, from_=first, to=last):
                return OffersGiven(re=key, offers=centre.offers(services, people, offices, first, last))
            case c.Hold(slot=slot):
                hold, expires_at = centre.hold(key, slot)
                return HoldGiven(re=key, hold=hold, expires_at=expires_at)
            case c.Release(hold=hold):
                centre.release(key, hold)
            case c.Book(hold=hold, contact=contact, language=language):
                return Booked(re=key, appointment=centre.book(key, hold, contact, language))
            case c.LocateAppointment(code=code):
                return Booked(re=key, appointment=centre.locate(code))
            case c.CancelAppointment(code=code):
                centre.cancel(key, code)
            case c.FindAppointments(name=name):
                return AppointmentsFound(re=key, appointments=centre.find(name))
            case c.Wish(services=services, people=people, contact=contact):
                centre.wish(key, services, people, contact)
            case other:
                raise TypeError(f"{type(other).__name__} is no command for the centre")
        return Answer(re=key)
