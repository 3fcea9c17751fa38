"""PySide6 must not drop references: 6.12.0 on Python 3.11 loses one to True at each emit, and kills the process.

Five short tests pass on such a build, so this one counts. It runs in a process of its own: where the
fault is back, that process dies.
"""

import subprocess
import sys

COUNT = """
import sys
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Bell(QObject):
    rung = Signal(bool)

application = QCoreApplication([])
bell = Bell()
heard = []
bell.rung.connect(lambda _on: heard.append(None) or heard.clear())
before = sys.getrefcount(True), sys.getrefcount(None)
for number in range(20_000):
    bell.rung.emit(number % 2 == 0)
    bell.setObjectName("bell")
    if number % 100 == 0:
        application.processEvents()
after = sys.getrefcount(True), sys.getrefcount(None)
print(after[0] - before[0], after[1] - before[1])
"""


def test_twenty_thousand_signals_lose_no_reference() -> None:
    done = subprocess.run([sys.executable, "-c", COUNT], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    lost = [int(word) for word in done.stdout.split()]
    assert all(abs(count) < 100 for count in lost), f"references to True and None drifted by {lost}: pin PySide6 6.11.3"
