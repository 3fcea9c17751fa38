"""Imports the offices again at SIGHUP (DESIGN §5: changes apply by reload)."""

import logging
import signal
import threading
from pathlib import Path
from types import FrameType

from sqlalchemy.exc import DBAPIError

from appliance.settings import ConfigurationError, load
from booking.db.store import Store
from booking.importing import import_plans, load_plans
from booking.settings import BookingSettings

_LOG = logging.getLogger("booking")


def reload(file: Path, store: Store) -> bool:
    """Import the offices and plans that `file` names now; on a mistake keep all as it was and say it."""
    try:
        plans = load_plans(load(BookingSettings, file), str(file))
        import_plans(store, plans)
    except ConfigurationError as error:
        _LOG.error("nothing is reloaded:\n%s", error)
        return False
    except DBAPIError as error:
        _LOG.error("nothing is reloaded: %s", error.orig)
        return False
    return True


def on_reload_signal(file: Path, store: Store) -> None:
    """Reload at SIGHUP, beside the server. Tokens, address and database need a restart."""

    def handle(_number: int, _frame: FrameType | None) -> None:
        threading.Thread(target=reload, args=(file, store), name="reload").start()

    signal.signal(signal.SIGHUP, handle)
