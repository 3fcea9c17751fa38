"""Stop signals end a program wherever they meet it."""

import signal
import subprocess
import sys

SIGNALS = 150
HAMMERED = f"""
import os, signal, threading, time
from appliance.lifecycle import stop_event

def send():
    time.sleep(0.001)
    os.kill(os.getpid(), signal.SIGTERM)

for turn in range({SIGNALS}):
    stop = stop_event()
    sender = threading.Thread(target=send)
    sender.start()
    while not stop.wait(0):
        pass
    sender.join()
print("ended")
"""
"""The main thread is nearly always inside wait(), with the event's lock in its hand."""


def test_a_signal_that_meets_the_program_inside_wait_still_ends_it() -> None:
    done = subprocess.run([sys.executable, "-c", HAMMERED], capture_output=True, text=True, timeout=30, check=False)
    assert done.stdout == "ended\n", signal.Signals(-done.returncode) if done.returncode < 0 else done.stderr
