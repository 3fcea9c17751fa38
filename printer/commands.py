"""The small commands beside the program: sample, status, find, and the virtual printer."""

import argparse
import logging
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from appliance import logs
from appliance.clock import SystemClock
from appliance.lifecycle import stop_event, supervisor
from appliance.settings import ConfigurationError
from office.slip import SlipKind
from printer.devices import FORMS, LEAST_DRAWN_BAUD, BadDevice, Device, device_from_url
from printer.layoutfile import layout_names, read_layout
from printer.line import Line
from printer.press import Press
from printer.profiles import UnknownProfile, profile
from printer.samples import sample
from printer.status import EXPLAINED
from printer.virtual.server import VirtualPrinter
from printer.wordfile import languages

_LOOK_S = 8.0
"""Longer than it takes to find a printer mute."""
_DOTS = {58: 384, 80: 576}


def _parser(name: str, purpose: str) -> argparse.ArgumentParser:
    return argparse.ArgumentParser(prog=f"lobbycall printer {name}", description=purpose)


def _device(url: str) -> Device:
    try:
        return device_from_url(url)
    except BadDevice as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _silent() -> logging.Logger:
    """Return a logger that says nothing: the command itself says what is wrong."""
    silent = logging.getLogger("printer.asked")
    silent.disabled = True
    return silent


def _address(text: str) -> tuple[str, int]:
    host, colon, port = text.rpartition(":")
    if not colon or not port.isdigit() or not host:
        raise argparse.ArgumentTypeError(
            f"{text!r}: HOST:PORT is needed, such as 127.0.0.1:9100 (port 0: any free one)"
        )
    return host, int(port)


def _model_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--device", type=_device, required=True, metavar="URL", help=f"where it is: {FORMS}")
    parser.add_argument("--profile", default="TM-T20II", help="what it is: a name of profiles.toml or of python-escpos")
    parser.add_argument("--width", type=int, choices=sorted(_DOTS), default=80, help="the paper's width in mm")


def run_sample(arguments: Sequence[str]) -> int:
    """Print a slip of nobody; 0 when it was sent."""
    parser = _parser("sample", "Prints a sample slip.")
    _model_options(parser)
    parser.add_argument("--slip", choices=[kind.value for kind in SlipKind], default="wait")
    parser.add_argument("--language", default="de", help=f"texts there are for: {', '.join(languages())}")
    parser.add_argument("--layout", default="standard", help=f"{', '.join(layout_names())}, or a TOML file")
    options = parser.parse_args(arguments)
    device: Device = options.device
    try:
        read_layout(options.layout, getattr(device, "baud", LEAST_DRAWN_BAUD))
        press = Press(profile(options.profile, options.width), options.layout)
        data = press.build(sample(SlipKind(options.slip), options.language, SystemClock().now()))
        device.open()
        device.write(data)
    except (OSError, UnknownProfile, ConfigurationError, ValueError) as error:
        sys.stderr.write(f"lobbycall printer sample: {error}\n")
        return 1
    finally:
        device.close()
    sys.stderr.write(f"{len(data)} bytes sent\n")
    return 0


def run_status(arguments: Sequence[str]) -> int:
    """Say how the printer is; 0 if it can print."""
    parser = _parser("status", "Asks a printer how it is.")
    _model_options(parser)
    options = parser.parse_args(arguments)
    clock = SystemClock()
    try:
        line = Line(options.device, profile(options.profile, options.width), clock, _silent())
    except UnknownProfile as error:
        sys.stderr.write(f"lobbycall printer status: {error}\n")
        return 2
    end = clock.monotonic() + _LOOK_S
    line.open_now()
    while not line.known and clock.monotonic() < end:
        line.tick()
    ready, problems, heard = line.can_print, line.problems, line.can_prove
    line.close()
    for problem in problems:
        sys.stdout.write(f"{problem}: {EXPLAINED[problem]}\n")
    if ready:
        sys.stdout.write("ready\n" if heard else "open; this printer does not tell how it is\n")
    return 0 if ready else 1


def run_virtual(arguments: Sequence[str]) -> int:
    """Be a printer on TCP until a signal comes."""
    parser = _parser(
        "virtual",
        "A virtual ESC/POS printer on TCP: writes each slip as PNG and text into a folder. A list of faults in "
        'faults.json in that folder, such as ["paper_out"], switches them on: paper_near_end, paper_out, cover_open, '
        "cutter, hot, broken, offline, mute, slow, garbage.",
    )
    parser.add_argument("--listen", type=_address, default=("127.0.0.1", 9100), metavar="HOST:PORT")
    parser.add_argument("--pictures", type=Path, required=True, metavar="DIR", help="where the slips go")
    parser.add_argument("--port-file", type=Path, metavar="FILE", help="write the port here once it listens")
    parser.add_argument("--width", type=int, choices=sorted(_DOTS), default=80, help="the paper's width in mm")
    options = parser.parse_args(arguments)
    logs.set_up("INFO")
    stop = stop_event()
    host, port = options.listen
    try:
        virtual = VirtualPrinter(options.pictures, host=host, port=port, dots=_DOTS[options.width])
    except OSError as error:
        sys.stderr.write(f"lobbycall printer virtual: {host}:{port}: {error}\n")
        return 1
    virtual.start()
    if options.port_file is not None:
        hidden = options.port_file.with_name(f".{options.port_file.name}")
        hidden.write_text(f"{virtual.port}\n", "ascii")
        hidden.rename(options.port_file)
    supervised = supervisor()
    supervised.ready()
    while not stop.wait(1.0):
        supervised.alive()
    supervised.stopping()
    virtual.stop()
    return 0


def run_find(arguments: Sequence[str]) -> int:
    """List the printers that are plugged in, and those of the named hosts that answer."""
    from printer.finding import BadPlace, addresses, found  # noqa: PLC0415  # it loads libusb

    parser = _parser("find", "Lists printers: plugged in by USB or serial line, and hosts that answer on port 9100.")
    parser.add_argument(
        "places", nargs="*", metavar="HOST", help="a host, HOST:PORT, or a network such as 10.0.0.0/24 to look in, too"
    )
    try:
        at = addresses(parser.parse_args(arguments).places)
    except BadPlace as error:
        parser.error(str(error))
    none = True
    for line in found(at):
        none = False
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
    if none:
        sys.stderr.write("no printer answers\n")
    return 1 if none else 0


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "sample": run_sample,
    "status": run_status,
    "find": run_find,
    "virtual": run_virtual,
}
