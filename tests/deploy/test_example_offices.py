"""The example offices: complete, and such that everybody can be served."""

import os
import shutil
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest

from appliance.officefile import load_office
from appliance.officetexts import language_files, missing_texts, untranslated
from office.catalogue import Access, Office, Role, Service
from office.ids import Language

OFFICES = Path(__file__).parents[2] / "deploy" / "offices"
ICONS = {
    "id-card",
    "passport",
    "house",
    "residence-cert",
    "driving-licence",
    "car-new",
    "car-off",
    "car-change",
    "birth",
    "marriage",
    "collect",
    "certificate",
}


@pytest.fixture(scope="module")
def hall() -> Office:
    return load_office(OFFICES / "buergerbuero-musterstadt")


@pytest.fixture(scope="module")
def rooms() -> Office:
    return load_office(OFFICES / "auslaenderbehoerde-musterstadt")


def served(office: Office) -> Iterator[Service]:
    names = {service for queue in office.queues for service in queue.services}
    return (service for service in office.catalogue.services if service.id in names)


def test_the_hall_has_what_the_demo_promises(hall: Office) -> None:
    assert len(list(served(hall))) >= 59
    assert (len(hall.units), len(hall.queues), len(hall.counters)) == (2, 4, 6)
    assert {counter.id for counter in hall.counters} == set("123456")
    assert len({counter.skills for counter in hall.counters}) > 3
    assert len({counter.equipment for counter in hall.counters}) > 3
    assert sorted(service.icon for service in served(hall) if service.icon) == sorted(ICONS)


def test_the_hall_has_every_device_of_the_demo(hall: Office) -> None:
    one = {Role.HUB: "hub", Role.KIOSK: "kiosk-1", Role.DISPLAY: "display-1", Role.PRINTER: "printer-1"}
    many = {(Role.COUNTER, f"counter-{n}") for n in range(1, 7)} | {(Role.BUTTON, f"button-{n}") for n in range(1, 7)}
    expected = set(one.items()) | {(Role.LEAD, "lead-1"), (Role.DESK, "desk-1")} | many
    assert {(device.role, device.client) for device in hall.devices} == expected
    for device in hall.devices:
        if device.role in {Role.COUNTER, Role.BUTTON}:
            assert device.counters == (device.client[-1],)


def test_walk_in_tickets_are_given_on_working_days_until_eleven_in_two_batches(hall: Office) -> None:
    monday, saturday = date(2026, 11, 23), date(2026, 11, 28)
    with_quota = [queue.walk_in for queue in hall.queues if queue.walk_in and queue.walk_in.limit is not None]
    assert len(with_quota) == 3
    for walk_in in with_quota:
        assert walk_in.until == time(11)
        assert len(walk_in.batches) == 2
        assert sum(batch.count for batch in walk_in.batches) == walk_in.limit
        assert all(walk_in.hours.on(date(2026, 11, 23 + n)) for n in range(5))
        assert not walk_in.hours.on(saturday)
    assert hall.site.hours.on(monday)
    (short,) = (queue for queue in hall.queues if queue.walk_in and queue.walk_in.limit is None)
    assert "dokument-abholen" in short.services


def test_some_services_need_a_call_can_be_done_online_or_have_dates(hall: Office) -> None:
    services = list(served(hall))
    assert sum(bool(service.call_first) for service in services) >= 3
    assert sum(bool(service.online) for service in services) >= 10
    assert sum(service.photo for service in services) >= 5
    (postal_vote,) = (service for service in services if service.id == "briefwahl")
    assert postal_vote.offered_on(date(2027, 3, 1))
    assert not postal_vote.offered_on(date(2027, 4, 1))


def test_rooms_take_appointments_only(rooms: Office) -> None:
    assert all(queue.walk_in is None for queue in rooms.queues)
    assert all(service.access == (Access.APPOINTMENT,) for service in served(rooms))
    assert rooms.counters[1].name == {"de": "Zimmer 2.14", "en": "Room 2.14"}
    assert {errand.id for errand in rooms.errands} == {"photo", "cashier"}


@pytest.mark.parametrize("name", ["hall", "rooms"])
def test_a_counter_with_the_skill_has_the_equipment_of_each_service(name: str, request: pytest.FixtureRequest) -> None:
    office: Office = request.getfixturevalue(name)
    for queue in office.queues:
        counters = [set(counter.equipment) for counter in office.counters if queue.id in counter.skills]
        assert counters, queue.id
        for service in served(office):
            if service.id in queue.services:
                assert any(set(service.equipment) <= equipment for equipment in counters), service.id


def test_every_service_is_done_somewhere(hall: Office, rooms: Office) -> None:
    done = {service.id for office in (hall, rooms) for service in served(office)}
    assert done == {service.id for service in hall.catalogue.services}


def test_every_text_stands_in_german_and_english(hall: Office, rooms: Office) -> None:
    missing = []
    for service in hall.catalogue.services:
        for what in (service.name, service.fee, service.bring, service.words):
            languages = {language for language, text in what.items() if text and all(text)}
            if what and not languages >= {"de", "en"}:
                missing.append(f"{service.id}: {what}")
        counts = {len(lines) for lines in service.bring.values()}
        if len(counts) > 1 or not service.name or not service.words:
            missing.append(service.id)
    texts = [group.name for group in hall.catalogue.groups]
    for office in (hall, rooms):
        texts += [office.site.name, office.site.wait_here]
        texts += [unit.name for unit in office.units] + [queue.name for queue in office.queues]
        for counter in office.counters:
            texts += [counter.name, counter.direction]
        for errand in office.errands:
            texts += [errand.name, errand.direction]
    missing += [str(text) for text in texts if not set(text) >= {"de", "en"} or not all(text.values())]
    assert not missing, os.linesep.join(missing)


def test_whoever_comes_to_the_hall_finds_every_text_in_their_language(hall: Office) -> None:
    assert len(hall.site.languages) == 12
    assert missing_texts(hall) == {}


def test_no_language_has_a_text_that_nobody_asks_for(hall: Office, rooms: Office) -> None:
    asked = {text for office in (hall, rooms) for text in untranslated(office, Language("xx"))}
    for tag, file in language_files(OFFICES / "languages", hall.site.languages)[0].items():
        assert set(file.texts) <= asked, f"{tag}: {set(file.texts) - asked}"
        assert all(text.strip() for text in file.texts.values()), tag


def test_every_language_file_has_everyday_words_for_every_service(hall: Office) -> None:
    services = {service.id for service in hall.catalogue.services}
    for tag, file in language_files(OFFICES / "languages", hall.site.languages)[0].items():
        if tag != "de-x-leicht":  # plain German is searched in German
            assert set(file.words) == services, tag
        assert all(words and all(map(str.strip, words)) for words in file.words.values()), tag


def test_an_office_adds_a_language_with_a_file_alone(tmp_path: Path) -> None:
    shutil.copytree(OFFICES, tmp_path / "offices")
    folder = tmp_path / "offices" / "buergerbuero-musterstadt"
    office_file = (folder / "office.toml").read_text("utf-8")
    (folder / "office.toml").write_text(office_file.replace('"bg"]', '"bg", "vi"]'), "utf-8")
    words = '"Reisepass beantragen" = "Xin hộ chiếu"'
    file = folder.parent / "languages" / "vi.toml"
    file.write_text(f'language = "vi"\nchecked = ""\n[texts]\n{words}\n', "utf-8")
    office = load_office(folder)
    passport = next(service for service in office.catalogue.services if service.id == "reisepass")
    assert passport.name[Language("vi")] == "Xin hộ chiếu"
    assert "vi" not in office.site.name
    missing = missing_texts(office)[Language("vi")]
    assert "Bürgerbüro Musterstadt" in missing
    assert "Reisepass beantragen" not in missing


@pytest.mark.noisy("a broken translation is logged")
@pytest.mark.parametrize(
    ("text", "said"), [("[texts", "TOML 1.0"), ('language = "vi"', "checked"), ('language = "th"', "'vi', as the file")]
)
def test_a_broken_translation_is_named_and_keeps_no_house_closed(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, text: str, said: str
) -> None:
    shutil.copytree(OFFICES, tmp_path / "offices")
    folder = tmp_path / "offices" / "buergerbuero-musterstadt"
    office_file = (folder / "office.toml").read_text("utf-8")
    (folder / "office.toml").write_text(office_file.replace('"bg"]', '"bg", "vi"]'), "utf-8")
    whole = text if text != 'language = "th"' else 'language = "th"\nchecked = ""\n[texts]\n'
    (folder.parent / "languages" / "vi.toml").write_text(whole, "utf-8")
    office = load_office(folder)
    assert missing_texts(office)[Language("vi")]
    assert said in caplog.text
    assert "vi.toml" in caplog.text
