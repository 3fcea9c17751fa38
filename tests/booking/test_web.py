"""The HTTP side: who may ask, bad input, events once, pages."""

import html
from collections.abc import Iterator

import pytest
import requests
from sqlalchemy import select

from booking.db.models import EventRow
from booking.pages.routes import _FOLDER
from booking.pages.view import choose_language, load_texts
from booking.services import Services
from support.booking import TOKEN, RunningCentre, StandingClock, running_centre, small_settings, write_office

SECRET = "k3J_status-token-of-22c"
ROW: dict[str, object] = {
    "token": SECRET,
    "number": "A017",
    "state": "waiting",
    "ahead": 3,
    "low_min": 10,
    "high_min": 20,
    "place": {"de": "Platz 4", "en": "Counter 4"},
}


class Browser:
    """A plain HTTP client with or without the office's token."""

    def __init__(self, running: RunningCentre, token: str | None = None) -> None:
        self.session = requests.Session()
        self.session.trust_env = False
        self.root = running.url
        if token:
            self.session.headers["Authorization"] = f"Bearer {token}"

    def __call__(self, method: str, path: str, **options: object) -> requests.Response:
        return self.session.request(method, self.root + path, timeout=10, **options)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningCentre]:
    """A real centre for all tests here; each sets its own line."""
    folder = tmp_path_factory.mktemp("centre")
    with running_centre(small_settings(folder, write_office(folder)), StandingClock()) as centre:
        yield centre


@pytest.fixture
def clock(running: RunningCentre) -> StandingClock:
    running.clock.at = StandingClock().at
    return running.clock


@pytest.fixture
def hub(running: RunningCentre) -> Iterator[Browser]:
    browser = Browser(running, TOKEN)
    yield browser
    browser.session.close()


@pytest.fixture
def visitor(running: RunningCentre) -> Iterator[Browser]:
    browser = Browser(running)
    yield browser
    browser.session.close()


API = "/api/v1/offices/small"


@pytest.mark.parametrize("path", [API, f"{API}/plan?day=2026-11-23", f"{API}/offers?service=pass"])
@pytest.mark.parametrize("header", [None, "Bearer wrong", "Bearer ", "Basic abc", "Bearer ü"])
def test_nothing_without_the_token(visitor: Browser, path: str, header: str | None) -> None:
    headers = {"Authorization": header.encode()} if header else {}
    answer = visitor("GET", path, headers=headers)
    assert (answer.status_code, answer.json()["refused"]) == (401, "not_allowed")


def test_an_office_that_is_unknown_has_no_token(hub: Browser) -> None:
    assert hub("GET", "/api/v1/offices/nowhere").status_code == 401


@pytest.mark.parametrize(
    ("method", "path", "body", "named"),
    [
        ("GET", "/offers", None, "service"),
        ("GET", "/offers?service=pass&from=yesterday", None, "from"),
        ("GET", "/plan?day=2026-13-01", None, "day"),
        ("POST", "/holds", b"{", "truncated"),
        ("POST", "/holds", b"\xff", ""),
        ("POST", "/holds", b'{"slot":7}', "$.slot"),
        ("POST", "/appointments", b'{"hold":"x","contact":{"name":[]}}', "$.contact.name"),
        ("PUT", "/line", b'{"at":"now","rows":[]}', "$.at"),
        ("PUT", "/line", b'{"at":"2026-11-23T07:00:00Z","rows":[{"token":"short"}]}', "number"),
        ("POST", "/events", b'{"events":[{"id":"","body":{}}]}', "id"),
    ],
)
def test_bad_input_is_named(hub: Browser, method: str, path: str, body: bytes | None, named: str) -> None:
    answer = hub(method, API + path, data=body, headers={"Idempotency-Key": "k"})
    assert answer.status_code == 400
    assert answer.json()["refused"] == "bad_request"
    assert named in answer.json()["detail"]


def test_a_body_that_is_too_large_is_turned_away(hub: Browser) -> None:
    answer = hub("POST", f"{API}/events", data=b"x" * (1024 * 1024 + 1))
    assert answer.status_code == 413
    chunks = (b"x" * 65536 for _ in range(40))
    assert hub("POST", f"{API}/events", data=chunks).status_code == 413


def test_writing_needs_a_key(hub: Browser) -> None:
    answer = hub("POST", f"{API}/holds", data=b'{"slot":"x"}')
    assert (answer.status_code, "Idempotency-Key" in answer.json()["detail"]) == (400, True)


def test_an_unknown_route_is_told(hub: Browser) -> None:
    assert hub("GET", f"{API}/nonsense").json()["refused"] == "bad_request"
    assert hub("DELETE", f"{API}/plan").status_code == 405


def test_each_event_counts_once_and_the_order_stays(hub: Browser, running: RunningCentre) -> None:
    for ids in (["a", "b"], ["b", "c", "c"], ["a"]):
        events = [{"id": name, "body": " abc".index(name)} for name in ids]
        assert hub("POST", f"{API}/events", json={"events": events}).status_code == 200
    services: Services = running.centre.app.state.services
    with services.store.read() as session:
        rows = list(session.execute(select(EventRow.seq, EventRow.id, EventRow.body).order_by(EventRow.seq)))
    assert [tuple(row) for row in rows] == [(1, "a", "1"), (2, "b", "2"), (3, "c", "3")]


def show(hub: Browser, clock: StandingClock, *rows: dict[str, object]) -> None:
    answer = hub("PUT", f"{API}/line", json={"at": clock.at.isoformat(), "rows": list(rows)})
    assert answer.status_code == 200, answer.text


def page(visitor: Browser, language: str = "de", token: str = SECRET) -> requests.Response:
    return visitor("GET", f"/t/{token}", headers={"Accept-Language": language})


def test_a_page_shows_number_people_range(hub: Browser, visitor: Browser, clock: StandingClock) -> None:
    show(hub, clock, ROW)
    german, english = page(visitor).text, page(visitor, "nl, en-GB;q=0.8").text
    for text in ("A017", "3 Personen sind vor Ihnen", "etwa 10 bis 20 Minuten", "Amt Musterstadt", "07:00"):
        assert text in german
    for text in ("A017", "3 people are before you", "about 10 to 20 minutes", "Office Musterstadt", 'lang="en"'):
        assert text in english
    assert "Stand 07:00" in visitor("GET", f"/t/{SECRET}?lang=de", headers={"Accept-Language": "en"}).text


def test_a_called_visitor_is_told_where_to_go(hub: Browser, visitor: Browser, clock: StandingClock) -> None:
    show(hub, clock, ROW | {"state": "called"})
    assert "Bitte kommen Sie jetzt: Platz 4" in page(visitor).text
    assert "Please come now: Counter 4" in page(visitor, "en").text


@pytest.mark.parametrize("state", ["waiting", "called", "serving", "parked", "away", "missed", "done", "cancelled"])
def test_each_state_has_its_words(hub: Browser, visitor: Browser, clock: StandingClock, state: str) -> None:
    show(hub, clock, ROW | {"state": state, "ahead": None, "low_min": None, "place": {}})
    for language, texts in load_texts(_FOLDER / "texts").items():
        assert texts["state"][state] in html.unescape(page(visitor, language).text)


def test_a_page_dies_with_its_ticket(hub: Browser, visitor: Browser, clock: StandingClock) -> None:
    show(hub, clock, ROW)
    assert page(visitor).status_code == 200
    show(hub, clock)
    gone = page(visitor)
    assert gone.status_code == 404
    assert "Wartenummer nicht gefunden" in gone.text
    assert "Waiting number not found" in page(visitor, "en", "..%2f..").text


def test_old_news_are_called_old(hub: Browser, visitor: Browser, clock: StandingClock) -> None:
    show(hub, clock, ROW)
    clock.advance(minutes=5)
    assert "Seit 07:00 Uhr kam keine neue Meldung" in page(visitor).text


def test_a_token_of_less_than_128_bit_is_refused(hub: Browser, clock: StandingClock) -> None:
    rows = [ROW | {"token": "x" * 21}]
    answer = hub("PUT", f"{API}/line", json={"at": clock.at.isoformat(), "rows": rows})
    assert answer.status_code == 400


def test_texts_from_outside_are_escaped(hub: Browser, visitor: Browser, clock: StandingClock) -> None:
    show(hub, clock, ROW | {"state": "called", "place": {"de": "<script>alert(1)</script>"}})
    assert "<script>alert" not in page(visitor).text


def test_pages_keep_nothing_and_load_nothing_from_others(hub: Browser, visitor: Browser, clock: StandingClock) -> None:
    show(hub, clock, ROW)
    for path in (f"/t/{SECRET}", "/t/unknown", "/nothing", "/page.css", "/page.js", "/healthz"):
        answer = visitor("GET", path)
        assert "set-cookie" not in answer.headers
        assert "default-src 'none'" in answer.headers["content-security-policy"]
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert "http://" not in answer.text
        assert "https://" not in answer.text
    assert page(visitor).headers["cache-control"] == "no-store"
    assert visitor("GET", "/healthz").text == "ok\n"


def test_arabic_and_persian_run_from_right_to_left(visitor: Browser) -> None:
    assert [page(visitor, language).text.split("dir=")[1][:5] for language in ("ar", "fa", "uk")] == [
        '"rtl"',
        '"rtl"',
        '"ltr"',
    ]


def test_each_language_has_the_same_keys() -> None:
    texts = load_texts(_FOLDER / "texts")
    assert {"de", "en"} <= set(texts)
    about = {"checked", "direction"}
    keys = {language: (set(each) - about, set(each["state"])) for language, each in texts.items()}
    assert all(found == keys["de"] for found in keys.values())


@pytest.mark.parametrize(
    ("asked", "accepted", "chosen"),
    [
        (None, "", "de"),
        (None, "en-GB,en;q=0.9,de;q=0.5", "en"),
        (None, "de;q=0.1, en;q=0.2", "en"),
        (None, "en;q=0, fr", "de"),
        (None, "en;q=x;;,,", "en"),
        ("de", "en", "de"),
        ("xx", "en", "en"),
        (None, "de-x-plain, en;q=0.5", "de-x-plain"),
        (None, "de-AT, en;q=0.5", "de"),
    ],
)
def test_the_language_is_that_of_the_address_then_of_the_browser(asked: str | None, accepted: str, chosen: str) -> None:
    assert choose_language(asked, accepted, {"de": {}, "en": {}, "de-x-plain": {}}) == chosen


def test_a_plan_without_a_change_is_no_content(hub: Browser, clock: StandingClock) -> None:
    day = f"{clock.at:%Y-%m-%d}"
    plan = hub("GET", f"{API}/plan?day={day}").json()
    assert hub("GET", f"{API}/plan", params={"day": day, "token": plan["token"]}).status_code == 204
