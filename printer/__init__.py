"""Slips: layout, ESC/POS bytes, devices, status, spool. No Qt.

A program that prints makes one `PrintService` and hands it slips; all else here serves that.
"""

from printer.proof import Proof
from printer.service import PrintService
from printer.settings import PrinterSettings

__all__ = ["PrintService", "PrinterSettings", "Proof"]
