"""A reader of the office log, version 1, written from its description alone: strict, and it knows the rule."""

import json
from dataclasses import dataclass, field
from typing import Any

Line = dict[str, Any]
FIELDS: dict[str, dict[str, tuple[type, ...]]] = {
    "day_start": {
        "office": (str,),
        "date": (str,),
        "close": (int, float),
        "ticket_end": (int, float),
        "rule": (dict,),
        "counters": (list,),
        "booked": (list,),
    },
    "ticket": {
        "id": (int, str),
        "svc": (int, str),
        "kind": (str,),
        "urgent": (bool,),
        "appt": (int, str, type(None)),
        "appt_t": (int, float, type(None)),
    },
    "call": {"id": (int, str), "counter": (int, str)},
    "finish": {"id": (int, str), "counter": (int, str)},
    "noshow": {"id": (int, str), "counter": (int, str)},
    "cancel": {"id": (int, str)},
    "counter_open": {"counter": (int, str)},
    "counter_close": {"counter": (int, str), "reason": (str,)},
    "refused": {"svc": (int, str)},
}
RULE = ("appointment_head_start", "earliest_call", "late_after", "late_head_start", "urgent_head_start")


@dataclass
class LoggedDay:
    """A day as a reader follows it. `deviations` are calls that the rule would not have made."""

    start: Line
    waiting: dict[object, Line] = field(default_factory=dict)
    at_counter: dict[object, object] = field(default_factory=dict)
    """Tickets called and not ended, with their counter."""
    open_counters: set[object] = field(default_factory=set)
    calls: int = 0
    deviations: list[str] = field(default_factory=list)

    def take(self, line: Line) -> None:
        match line["ev"]:
            case "ticket":
                assert line["kind"] in {"walkin", "appt"}
                assert (line["kind"] == "appt") == (line["appt"] is not None) == (line["appt_t"] is not None)
                if line["appt"] is not None:
                    assert line["appt"] in {booked["appt"] for booked in self.start["booked"]}
                assert line["id"] not in self.waiting
                assert line["id"] not in self.at_counter
                self.waiting[line["id"]] = line
            case "call":
                self._call(line)
            case "finish" | "noshow":
                assert self.at_counter.pop(line["id"]) == line["counter"]
            case "cancel":
                del self.waiting[line["id"]]
            case "counter_open":
                assert line["counter"] not in self.open_counters
                self.open_counters.add(line["counter"])
            case "counter_close":
                assert line["reason"] in {"end", "break"}
                self.open_counters.remove(line["counter"])
            case _:
                assert line["ev"] == "refused"

    def _call(self, line: Line) -> None:
        assert line["counter"] in self.open_counters
        assert line["counter"] not in self.at_counter.values(), "a counter serves one at a time"
        skills = next(c["skills"] for c in self.start["counters"] if c["counter"] == line["counter"])
        able = [ticket for ticket in self.waiting.values() if ticket["svc"] in skills]
        due = [ticket for ticket in able if self._due(ticket) <= line["t"]]
        best = min((self._virtual(t) for t in due), default=None)
        mine = self.waiting.pop(line["id"])
        if best is not None and abs(self._virtual(mine) - best) > 0.002:
            self.deviations.append(f"{line}: {best} was first")
        self.at_counter[line["id"]] = line["counter"]
        self.calls += 1

    def _due(self, ticket: Line) -> float:
        early = ticket["kind"] == "appt" and not self._late(ticket)
        return max(ticket["t"], ticket["appt_t"] - self._rule("earliest_call")) if early else ticket["t"]

    def _late(self, ticket: Line) -> bool:
        return bool(ticket["t"] > ticket["appt_t"] + self._rule("late_after"))

    def _virtual(self, ticket: Line) -> float:
        if ticket["kind"] == "walkin":
            return float(ticket["t"] - (self._rule("urgent_head_start") if ticket["urgent"] else 0))
        if self._late(ticket):
            return float(ticket["t"] - self._rule("late_head_start"))
        return float(ticket["appt_t"] - self._rule("appointment_head_start"))

    def _rule(self, name: str) -> float:
        return float(self.start["rule"].get(name, 0))


def read(text: str) -> list[LoggedDay]:
    """Read a log. Fails at whatever its description does not allow."""
    days: list[LoggedDay] = []
    last = 0.0
    for row in text.splitlines():
        line = json.loads(row)
        for name, kinds in FIELDS[line["ev"]].items():
            assert isinstance(line[name], kinds), (name, line)
        assert isinstance(line["t"], float)
        assert line["t"] == round(line["t"], 3)
        if line["ev"] == "day_start":
            assert set(line["rule"]) <= set(RULE)
            assert all({"counter", "skills", "plan"} <= set(counter) for counter in line["counters"])
            assert all({"appt", "at", "svc"} <= set(booked) for booked in line["booked"])
            days.append(LoggedDay(line))
        else:
            assert line["t"] >= last, "ordered by t within a day"
            days[-1].take(line)
        last = line["t"]
    return days
