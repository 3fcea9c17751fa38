"""Writes the files of an office that is open at any hour, as a program reads them."""

from pathlib import Path

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ALL_WEEK = "\n".join(f'{day} = ["00:00-23:59"]' for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun"))
_CLIENTS = """
[[devices]]
client = "hub"
role = "hub"

[[devices]]
client = "display-1"
role = "display"

[[devices]]
client = "printer-1"
role = "printer"

[[devices]]
client = "desk-1"
role = "desk"

[[devices]]
client = "lead-1"
role = "lead"
"""


def write_office(
    folder: Path, slug: str, *, queues: int = 2, kiosks: int = 1, counters: int = 2, limit: int | None = None
) -> Path:
    """Write ``office.toml`` and ``catalogue.toml``; return the folder.

    Queues ``q1`` … have one service each (``s1`` …), letters A, B, …, and a quota of `limit`; counters ``1`` …
    serve all queues and have the clients ``counter-1`` … and ``button-1`` …; kiosks are ``kiosk-1`` ….
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "catalogue.toml").write_text(_catalogue(queues), "utf-8")
    (folder / "office.toml").write_text(_office(slug, queues, kiosks, counters, limit), "utf-8")
    return folder


def _catalogue(queues: int) -> str:
    head = 'languages = ["de", "en"]\n\n[[groups]]\nid = "all"\nname.de = "Alles"\nname.en = "All"\n'
    services = (
        f'[[services]]\nid = "s{n}"\nname.de = "Dienst {n}"\nname.en = "Service {n}"\ngroup = "all"\nminutes = 5\n'
        for n in range(1, queues + 1)
    )
    return "\n".join((head, *services))


def _office(slug: str, queues: int, kiosks: int, counters: int, limit: int | None) -> str:
    site = (
        f'[site]\nslug = "{slug}"\nname.de = "Probeamt"\nname.en = "Test office"\ntime_zone = "Europe/Berlin"\n'
        f'languages = ["de", "en"]\n\n[site.hours.week]\n{_ALL_WEEK}\n\n[[units]]\nid = "hall"\nname.de = "Amt"\n'
    )
    clients = [f'[[devices]]\nclient = "kiosk-{n}"\nrole = "kiosk"\n' for n in range(1, kiosks + 1)]
    parts = [site, *(_queue(n, queues, limit) for n in range(1, queues + 1))]
    parts += [_counter(n, queues) for n in range(1, counters + 1)]
    return "\n".join((*parts, _CLIENTS, *clients))


def _queue(n: int, queues: int, limit: int | None) -> str:
    own = _LETTERS[-n] if queues <= len(_LETTERS) // 2 else ""  # with more queues there is no letter for appointments
    letters = f'letter = "{_LETTERS[n - 1]}"\nappointment_letter = "{own}"\n'
    quota = "" if limit is None else f"limit = {limit}\n"
    return (
        f'[[queues]]\nid = "q{n}"\nunit = "hall"\nname.de = "Schlange {n}"\nname.en = "Queue {n}"\n{letters}'
        f'services = ["s{n}"]\n\n[queues.walk_in]\n{quota}[queues.walk_in.hours.week]\n{_ALL_WEEK}\n'
    )


def _counter(n: int, queues: int) -> str:
    skills = ", ".join(f'"q{q}"' for q in range(1, queues + 1))
    devices = "".join(
        f'\n[[devices]]\nclient = "{role}-{n}"\nrole = "{role}"\ncounters = ["{n}"]\n' for role in ("counter", "button")
    )
    return f'[[counters]]\nid = "{n}"\nname.de = "Platz {n}"\nname.en = "Counter {n}"\nskills = [{skills}]\n{devices}'
