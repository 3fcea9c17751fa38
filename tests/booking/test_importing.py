from pathlib import Path

import pytest
from sqlalchemy import select

from appliance.officefile import load_office
from appliance.settings import ConfigurationError, Secret, Slug, load
from booking.app import open_store
from booking.db.models import OfficeRow
from booking.importing import load_plans, office_plan
from booking.plans import OfficePlan
from booking.settings import BookingSettings, PlanSettings
from office.hours import Span, Week
from office.ids import QueueId, ServiceId
from support.booking import small_settings, write_office

DESK, CARS = QueueId("desk"), QueueId("cars")


def plan_with(tmp_path: Path, *plans: PlanSettings) -> OfficePlan:
    folder = write_office(tmp_path)
    return office_plan(load_office(folder), BookingSettings(offices=(folder,), plans=plans))


def test_counters_are_shared_by_their_skills_and_with_walk_in(tmp_path: Path) -> None:
    plan = plan_with(tmp_path)
    # desk: (1/2 + 1) counters, half for walk-in; cars: 1/2 counter, appointments only
    assert (plan.queues[DESK].capacity, plan.queues[CARS].capacity) == (1, 1)


def test_only_services_with_appointments_can_be_booked(tmp_path: Path) -> None:
    plan = plan_with(tmp_path)
    assert set(plan.services) == {"pass", "short", "car", "vote"}
    assert plan.services[ServiceId("pass")].additional_minutes == 30


def test_a_plan_of_its_own_replaces_the_default(tmp_path: Path) -> None:
    week = Week(mon=(Span.from_text("09:00-10:00"),))
    own = PlanSettings(office=Slug("small"), queue=Slug("desk"), capacity=7, step_min=20, hours=week)
    queue = plan_with(tmp_path, own).queues[DESK]
    assert (queue.capacity, queue.step_min, queue.hours.week) == (7, 20, week)


def test_a_queue_without_counters_takes_nobody(tmp_path: Path) -> None:
    folder = write_office(tmp_path)
    file = folder / "office.toml"
    file.write_text(file.read_text("utf-8").replace('["desk", "cars"]', '["desk"]'), "utf-8")
    assert office_plan(load_office(folder), BookingSettings(offices=(folder,))).queues[CARS].capacity == 0


def test_all_mistakes_are_reported_at_once(tmp_path: Path) -> None:
    settings = BookingSettings(
        offices=(write_office(tmp_path),),
        tokens={Slug("smal"): Secret("x" * 20), Slug("small"): Secret("short")},
        plans=(
            PlanSettings(office=Slug("small"), queue=Slug("desk9")),
            PlanSettings(office=Slug("x"), queue=Slug("y")),
        ),
    )
    with pytest.raises(ConfigurationError) as caught:
        load_plans(settings, "booking.toml")
    keys = [problem.key for problem in caught.value.problems]
    assert keys == ["tokens", "plans[0].queue", "plans[1].office", "tokens.small"]
    assert "short" not in str(caught.value)


def test_a_configuration_file_is_read(tmp_path: Path) -> None:
    file = tmp_path / "booking.toml"
    file.write_text(
        'offices = ["a"]\nlisten_port = 8081\n[tokens]\na = "secret-secret-secret"\n'
        '[[plans]]\noffice = "a"\nqueue = "q"\ncapacity = 3\nhours = { mon = ["08:00-12:00"] }\n',
        "utf-8",
    )
    settings = load(BookingSettings, file)
    assert settings.plans[0].capacity == 3
    assert "secret" not in repr(settings.tokens)


def test_an_import_again_changes_only_what_differs(tmp_path: Path) -> None:
    folders = write_office(tmp_path), write_office(tmp_path, "other")
    settings = small_settings(tmp_path, *folders)
    seen: list[dict[str, tuple[int, bool]]] = []
    for offices in (folders, folders, folders[:1], folders):
        few = small_settings(tmp_path, *offices)
        store = open_store(settings, load_plans(few, "x"))
        with store.read() as session:
            rows = session.execute(select(OfficeRow.slug, OfficeRow.revision, OfficeRow.offered))
            seen.append({slug: (revision, offered) for slug, revision, offered in rows})
        store.close()
    assert seen[0] == seen[1] == {"small": (1, True), "other": (1, True)}
    assert seen[2] == {"small": (1, True), "other": (1, False)}
    assert seen[3] == {"small": (1, True), "other": (2, True)}
