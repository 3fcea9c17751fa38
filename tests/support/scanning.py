"""zbar, the second opinion on our QR codes."""

import shutil
import subprocess
from pathlib import Path


def scanned(picture: Path) -> str:
    """Return what zbarimg reads in a picture; it fails the test if it reads nothing."""
    binary = shutil.which("zbarimg")
    assert binary is not None, "zbarimg is not installed: apt-get install zbar-tools"
    done = subprocess.run(
        [binary, "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", str(picture)], capture_output=True, check=True
    )
    return done.stdout.decode().strip()
