"""Figures: what was measured, in which unit, and what is promised."""

import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One measured figure. `value` is what the promise speaks of (a p95, a rate, a size)."""

    name: str
    value: float
    unit: str
    promise: str = ""
    """Such as ``<= 60``; empty: for information."""
    runs: int = 1
    median: float | None = None
    p95: float | None = None
    p99: float | None = None

    @property
    def kept(self) -> bool | None:
        """Tell whether the promise is kept; None without one."""
        sign, _, bound = self.promise.partition(" ")
        if not bound:
            return None
        return self.value <= float(bound) if sign == "<=" else self.value >= float(bound)


def spread(name: str, values: Sequence[float], *, unit: str = "ms", promise: str = "", of: str = "p95") -> Figure:
    """Return the figure of many runs; `of` (``p95`` or ``median``) is what the promise speaks of."""
    ranked = sorted(values)
    at = {"median": statistics.median(ranked), "p95": _rank(ranked, 0.95), "p99": _rank(ranked, 0.99)}
    return Figure(name=name, value=at[of], unit=unit, promise=promise, runs=len(ranked), **at)


def _rank(ranked: Sequence[float], share: float) -> float:
    return ranked[min(len(ranked) - 1, round(share * (len(ranked) - 1)))]


def table(figures: Sequence[Figure]) -> str:
    """Return the figures as a table for people."""
    rows = [("figure", "value", "promise", "", "median", "p95", "p99", "runs")]
    for f in figures:
        kept = {None: "", True: "kept", False: "BROKEN"}[f.kept]
        spreads = tuple("" if v is None else f"{v:.1f}" for v in (f.median, f.p95, f.p99))
        rows.append((f.name, f"{f.value:.1f} {f.unit}", f.promise, kept, *spreads, str(f.runs)))
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)


def as_json(figures: Sequence[Figure]) -> list[dict[str, object]]:
    """Return the figures as JSON."""
    return [{**asdict(figure), "kept": figure.kept} for figure in figures]


def resident_mb_of(pid: str) -> float:
    """Return the MB (of 1024 kB) that a process has in memory; ``self`` is this one."""
    lines = Path(f"/proc/{pid}/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:")) / 1024
