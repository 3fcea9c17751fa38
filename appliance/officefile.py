"""Reads an office's files: ``catalogue.toml`` (services, shared by offices) and ``office.toml`` (one site)."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from appliance.holidays_of_the_land import LANDS, public_holidays
from appliance.officetexts import language_files, translated, with_words
from appliance.settings import ConfigurationError, Problem, load
from office.catalogue import Catalogue, Counter, Device, ErrandPlace, Office, Queue, Rules, Site, Unit
from office.hours import Hours
from office.ids import is_slug

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class _OfficeFile:
    site: Site
    units: tuple[Unit, ...]
    queues: tuple[Queue, ...]
    counters: tuple[Counter, ...]
    devices: tuple[Device, ...]
    rules: Rules = field(default_factory=Rules)
    errands: tuple[ErrandPlace, ...] = ()


def load_office(folder: Path) -> Office:
    """Read the files of a folder (`catalogue.toml`, `languages/` may lie one folder up). Raises ConfigurationError."""
    problems: list[Problem] = []
    catalogue_file = beside(folder, "catalogue.toml")
    catalogue = site = None
    try:
        catalogue = load(Catalogue, catalogue_file)
    except ConfigurationError as error:
        problems += error.problems
    try:
        site = load(_OfficeFile, folder / "office.toml")
    except ConfigurationError as error:
        problems += error.problems
    if catalogue is not None and site is not None:
        problems += _cross_check(str(folder / "office.toml"), site, catalogue)
    if problems or catalogue is None or site is None:
        raise ConfigurationError(problems)
    files, mistakes = language_files(beside(folder, "languages"), site.site.languages)
    for mistake in mistakes:
        logger.error("%s; this language is shown in German", mistake)
    catalogue, site = with_words(translated(catalogue, files), files), translated(site, files)
    return Office(
        site=replace(site.site, hours=_with_holidays(site.site.hours, site.site.land)),
        catalogue=catalogue,
        units=tuple(_unit_with_holidays(unit, site.site.land) for unit in site.units),
        queues=site.queues,
        counters=site.counters,
        devices=site.devices,
        rules=site.rules,
        errands=site.errands,
    )


def beside(folder: Path, name: str) -> Path:
    """Return what lies in an office's folder or is shared by the offices, one folder up."""
    return folder / name if (folder / name).exists() else folder.parent / name


def _with_holidays(hours: Hours, land: str) -> Hours:
    """Close the house on the Land's public holidays; dates that the file sets stand."""
    if not land:
        return hours
    return replace(hours, special={**dict.fromkeys(public_holidays(land), ()), **hours.special})


def _unit_with_holidays(unit: Unit, land: str) -> Unit:
    return unit if unit.hours is None else replace(unit, hours=_with_holidays(unit.hours, land))


def _cross_check(file: str, office: _OfficeFile, catalogue: Catalogue) -> list[Problem]:
    """Find names that nothing bears, names borne twice, and what is no slug."""
    found: list[Problem] = []

    def names(where: str, used: Iterable[str], known: Iterable[str]) -> None:
        allowed = sorted(set(known))
        found.extend(
            Problem(file, where, repr(name), f"one of {', '.join(allowed)}") for name in used if name not in allowed
        )

    def ids(where: str, used: Iterable[str]) -> None:
        seen: set[str] = set()
        for name in used:
            if not is_slug(name):
                found.append(Problem(file, where, repr(name), "1 to 32 of a-z, 0-9 and -"))
            if name in seen:
                found.append(Problem(file, where, f"{name!r} twice", "each id once"))
            seen.add(name)

    queues = [queue.id for queue in office.queues]
    ids("site.slug", [office.site.slug])
    ids("queues.id", queues)
    ids("counters.id", [counter.id for counter in office.counters])
    ids("errands.id", [errand.id for errand in office.errands])
    ids("devices.client", [device.client for device in office.devices])
    ids("catalogue services.id", [service.id for service in catalogue.services])
    names("services.group", [s.group for s in catalogue.services], [g.id for g in catalogue.groups])
    ids("queues.services", [service for queue in office.queues for service in queue.services])
    for queue in office.queues:
        names(f"queues.{queue.id}.unit", [queue.unit], [unit.id for unit in office.units])
        names(f"queues.{queue.id}.services", queue.services, [s.id for s in catalogue.services])
        names(f"queues.{queue.id}.quotas", queue.quotas, queue.services)
    for counter in office.counters:
        names(f"counters.{counter.id}.skills", counter.skills, queues)
    for device in office.devices:
        names(f"devices.{device.client}.counters", device.counters, [c.id for c in office.counters])
        names(f"devices.{device.client}.units", device.units, [unit.id for unit in office.units])
    letters = [x for q in office.queues for x in (q.letter, q.appointment_letter, q.standby_letter) if x]
    found.extend(
        Problem(file, "queues letters", repr(letter), "one letter A-Z, used by one queue for one purpose")
        for letter in sorted(set(letters))
        if not (len(letter) == 1 and "A" <= letter <= "Z") or letters.count(letter) > 1
    )
    names("site.land", [office.site.land], ("", *LANDS))
    try:
        ZoneInfo(office.site.time_zone)
    except (ZoneInfoNotFoundError, ValueError):
        found.append(Problem(file, "site.time_zone", repr(office.site.time_zone), "a zone such as Europe/Berlin"))
    return found
