"""``lobbycall hub user add|list|remove``: the clerks who may sign in at a panel."""

import argparse
import getpass
import sys
from collections.abc import Sequence

from appliance.pins import LEAST_PIN, LONGEST_PIN, hashed
from appliance.program import Program
from hub.clerks import CLERKS, ROLES, Clerk, Clerks, WrongClerks
from hub.settings import HubSettings
from office.catalogue import Role
from office.ids import is_slug

PURPOSE = "The clerks who may sign in at a panel, with salted hashes of their PINs."


class Mistake(Exception):
    """What a person must mend first."""


def main(arguments: Sequence[str]) -> int:
    """Change or list the clerks; 0 if all went well, 2 for what a person must mend first."""
    program = Program("hub user", PURPOSE, HubSettings)
    program.parser.add_argument("do", choices=("add", "list", "remove"), help="add also changes one who is there")
    program.parser.add_argument("clerk", nargs="?", default="", help="the short name: a-z, 0-9 and -")
    program.parser.add_argument("--role", action="append", default=[], choices=[r.value for r in ROLES])
    program.parser.add_argument("--name", default="", help="as shown on the clerk's own panel")
    program.parser.add_argument("--pin-stdin", action="store_true", help="read the PIN from standard input")
    configured = program.configure(arguments)
    if isinstance(configured, int):
        return configured
    options, settings = configured
    clerks = Clerks(settings.clerks_file or settings.data_dir / CLERKS)
    try:
        _run(clerks, options)
    except (Mistake, WrongClerks) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


def _run(clerks: Clerks, options: argparse.Namespace) -> None:
    known = clerks.all()
    if options.do == "list":
        rows = (f"{short}\t{','.join(clerk.roles)}\t{clerk.name}\n" for short, clerk in sorted(known.items()))
        sys.stdout.writelines(rows)
        return
    if not is_slug(options.clerk):
        raise Mistake(f"{options.clerk!r} is no short name: 1 to 32 of a-z, 0-9 and -")
    if options.do == "remove":
        if known.pop(options.clerk, None) is None:
            raise Mistake(f"{clerks.file} has no {options.clerk}")
    else:
        roles = tuple(Role(role) for role in dict.fromkeys(options.role)) or (Role.COUNTER,)
        known[options.clerk] = Clerk(name=options.name, roles=roles, pin=hashed(_pin(options.pin_stdin)))
    clerks.save(known)
    sys.stdout.write(f"{clerks.file}: {options.clerk} {'removed' if options.do == 'remove' else 'added'}\n")


def _pin(from_stdin: bool) -> str:
    pin = sys.stdin.readline().rstrip("\n") if from_stdin else getpass.getpass("PIN: ")
    if not from_stdin and getpass.getpass("once more: ") != pin:
        raise Mistake("the two PINs differ")
    if not LEAST_PIN <= len(pin) <= LONGEST_PIN:
        raise Mistake(f"a PIN has {LEAST_PIN} to {LONGEST_PIN} characters")
    return pin
