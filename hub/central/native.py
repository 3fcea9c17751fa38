"""The adapter to our own centre, `booking/`, over HTTP (DESIGN §5). Blocks; safe for many threads."""

import threading
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import TypeVar
from urllib.parse import quote

import msgspec
import requests

from appliance.settings import Secret
from hub.central.port import CentreAway, OutboxEvent, Plan, StatusRow
from office.commands import Contact
from office.ids import CommandId, HoldId, Language, OfficeSlug, ServiceId, SlotId
from office.reasons import Reason, Refused
from office.wire import centre as w
from office.wire.answers import BookedAppointment, NamedAppointment, Offer

T = TypeVar("T")
_CONNECT_S = 2.0
_READ_S = 5.0
"""Who asked gives up after 8 s (three repeats, 2 s apart): they are told before that the centre is away."""
_NOTHING = 204
_FIRST_ERROR = 400
_FIRST_FAULT = 500
_OURS = frozenset({Reason.NOT_ALLOWED, Reason.NOT_STORED})
"""Refusals that are no rule for the visitor: a wrong token, a database that does not answer."""
_EVENTS_AT_ONCE = 200
"""So that a body stays under the centre's limit of 1 MiB."""


class NativeCentre:
    """An office's line to the centre. Every write is repeatable: by its key, its ids, or its meaning."""

    def __init__(self, url: str, office: OfficeSlug, token: Secret, read_s: float = _READ_S) -> None:
        """`url` is the centre's root, such as ``https://termine.example``; `token` this office's bearer token."""
        self._url = f"{url.rstrip('/')}/api/v1/offices/{office}"
        self._token = token
        self._read_s = read_s
        self._mine = threading.local()
        self._all: list[requests.Session] = []
        self._guard = threading.Lock()

    def close(self) -> None:
        """Close the connections of all threads; call it when no method is running."""
        with self._guard:
            while self._all:
                self._all.pop().close()
            self._mine = threading.local()

    def can(self) -> tuple[str, ...]:
        """See `Centre`."""
        return self._ask("GET", "", w.Able).can

    def plan(self, day: date, token: str | None, wait_s: float) -> Plan | None:
        """See `Centre`. The centre waits 25 s at most; call again."""
        wait_s = min(max(wait_s, 0.0), w.MOST_WAIT_S)
        query = {"day": day.isoformat(), "token": token or "", "wait": f"{wait_s:.3f}"}
        response = self._send("GET", "/plan", query=query, extra_s=wait_s)
        return None if response.status_code == _NOTHING else _read(response, Plan)

    def offers(
        self,
        services: Sequence[ServiceId],
        people: int,
        offices: Sequence[OfficeSlug],
        first: date | None,
        last: date | None,
    ) -> tuple[Offer, ...]:
        """See `Centre`."""
        query: dict[str, object] = {"service": list(services), "people": people, "office": list(offices)}
        query |= {"from": first.isoformat()} if first else {}
        query |= {"to": last.isoformat()} if last else {}
        return self._ask("GET", "/offers", w.OffersFound, query=query).offers

    def hold(self, key: CommandId, slot: SlotId) -> tuple[HoldId, datetime]:
        """See `Centre`."""
        held = self._ask("POST", "/holds", w.Held, w.HoldAsked(slot=slot), key)
        return held.hold, held.expires_at

    def release(self, key: CommandId, hold: HoldId) -> None:
        """See `Centre`."""
        self._ask("DELETE", f"/holds/{quote(hold, safe='')}", w.Done, key=key)

    def book(
        self, key: CommandId, hold: HoldId, contact: Contact | None, language: Language | None
    ) -> BookedAppointment:
        """See `Centre`."""
        asked = w.BookAsked(hold=hold, contact=_contact(contact), language=language)
        return self._ask("POST", "/appointments", BookedAppointment, asked, key)

    def locate(self, code: str) -> BookedAppointment:
        """See `Centre`."""
        return self._ask("POST", "/appointments/locate", BookedAppointment, w.CodeAsked(code=code))

    def cancel(self, key: CommandId, code: str) -> None:
        """See `Centre`."""
        self._ask("POST", "/cancellations", w.Done, w.CancelAsked(code=code), key)

    def find(self, name: str) -> tuple[NamedAppointment, ...]:
        """See `Centre`."""
        return self._ask("POST", "/searches", w.NamesFound, w.NameAsked(name=name)).appointments

    def wish(self, key: CommandId, services: Sequence[ServiceId], people: int, contact: Contact | None) -> None:
        """See `Centre`."""
        asked = w.WishAsked(services=tuple(services), people=people, contact=_contact(contact))
        self._ask("POST", "/wishes", w.Done, asked, key)

    def push(self, events: Sequence[OutboxEvent]) -> None:
        """See `Centre`. Many events go in several requests, in order."""
        for start in range(0, len(events), _EVENTS_AT_ONCE):
            part = events[start : start + _EVENTS_AT_ONCE]
            sent = tuple(w.EventSent(id=event.id, body=msgspec.Raw(event.body)) for event in part)
            self._ask("POST", "/events", w.Done, w.EventsSent(events=sent))

    def show_line(self, rows: Sequence[StatusRow], at: datetime) -> None:
        """See `Centre`."""
        self._ask("PUT", "/line", w.Done, w.LineShown(at=at, rows=tuple(rows)))

    def _ask(
        self,
        method: str,
        path: str,
        kind: type[T],
        body: object = None,
        key: CommandId | None = None,
        *,
        query: Mapping[str, object] | None = None,
    ) -> T:
        return _read(self._send(method, path, body, key, query=query), kind)

    def _send(
        self,
        method: str,
        path: str,
        body: object = None,
        key: CommandId | None = None,
        *,
        query: Mapping[str, object] | None = None,
        extra_s: float = 0.0,
    ) -> requests.Response:
        headers = {} if key is None else {w.KEY_HEADER: key}
        data = None if body is None else msgspec.json.encode(body)
        timeout = (_CONNECT_S, self._read_s + extra_s)

        def send() -> requests.Response:
            return self._session().request(
                method,
                self._url + path,
                params=query,  # type: ignore[arg-type]  # the stub wants one kind of value for all
                data=data,
                headers=headers,
                timeout=timeout,
                allow_redirects=False,
            )

        try:
            return _send_twice(send)
        except requests.RequestException as error:
            raise CentreAway(f"{type(error).__name__} at {self._url}") from error

    def _session(self) -> requests.Session:
        session: requests.Session | None = getattr(self._mine, "session", None)
        if session is None:
            session = requests.Session()
            session.trust_env = False  # a .netrc would replace our token
            session.headers["Authorization"] = f"Bearer {self._token}"
            session.headers["Content-Type"] = "application/json"
            self._mine.session = session
            with self._guard:
                self._all.append(session)
        return session


def _send_twice(send: Callable[[], requests.Response]) -> requests.Response:
    """Send once more if the kept connection was closed under the request; all requests are repeatable."""
    try:
        return send()
    except requests.ConnectTimeout:
        raise
    except requests.ConnectionError:
        return send()


def _read(response: requests.Response, kind: type[T]) -> T:
    """Return the answer. Raises Refused if the centre refuses, CentreAway for whatever is no answer of a centre."""
    try:
        if response.status_code < _FIRST_ERROR:
            return msgspec.json.decode(response.content, type=kind)
        refusal = msgspec.json.decode(response.content, type=w.Refusal)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise CentreAway(f"HTTP {response.status_code} is no answer of a centre: {error}") from error
    if response.status_code >= _FIRST_FAULT or refusal.refused in _OURS:
        raise CentreAway(f"HTTP {response.status_code}: {refusal.refused}: {refusal.detail}")
    raise Refused(refusal.refused, detail=refusal.detail)


def _contact(contact: Contact | None) -> w.ContactGiven | None:
    return None if contact is None else w.ContactGiven(name=contact.name, phone=contact.phone)
