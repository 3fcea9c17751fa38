"""A PostgreSQL of our own in a temporary folder, if the machine has the server's programs."""

import os
import pwd
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from support.broker import free_port

_SERVER_PATHS = sorted(Path("/usr/lib/postgresql").glob("*/bin"))


def _user() -> str | None:
    """Return whom to run the server as: it refuses root."""
    if os.getuid() != 0:
        return ""
    names = {entry.pw_name for entry in pwd.getpwall()}
    return next((name for name in ("postgres", "nobody") if name in names), None)


def why_not() -> str:
    """Return why no server can be started here, or an empty string."""
    if not _SERVER_PATHS:
        return "PostgreSQL is not installed: apt-get install postgresql"
    if _user() is None:
        return "PostgreSQL refuses to run as root, and there is no user postgres or nobody"
    return ""


def _call(*command: str) -> None:
    user = _user()
    extra: dict[str, Any] = {"user": user, "group": pwd.getpwnam(user).pw_gid, "extra_groups": []} if user else {}
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
    done = subprocess.run(command, capture_output=True, check=False, cwd="/", env=environment, **extra)
    assert done.returncode == 0, done.stdout + done.stderr


@contextmanager
def running_postgres(folder: Path) -> Iterator[str]:
    """Yield the SQLAlchemy URL of an empty database; `folder` should have a short path."""
    folder.mkdir(mode=0o700, exist_ok=True)
    if user := _user():
        shutil.chown(folder, user)
    programs, data, port = _SERVER_PATHS[-1], folder / "data", free_port()
    _call(f"{programs}/initdb", "-D", str(data), "-U", "test", "-A", "trust", "-N", "-E", "UTF8", "--no-instructions")
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off"
    control = (f"{programs}/pg_ctl", "-D", str(data), "-w")
    _call(*control, "-o", options, "-l", str(folder / "log"), "start")
    try:
        yield f"postgresql+psycopg://test@127.0.0.1:{port}/postgres"
    finally:
        _call(*control, "-m", "immediate", "stop")
