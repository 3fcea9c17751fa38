"""Power loss at every step: the disk is real, the printer is played."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from office.slip import Slip
from printer.proof import Proof
from printer.spool import JobState, Spool
from printer.work import SETTLE_S, Work
from support.slips import make_slip


class PowerCut(BaseException):
    """The lights go out."""


@dataclass
class PlayedClock:
    seconds: float = 0.0

    def now(self) -> datetime:
        return datetime(2026, 11, 23, 7, 15, tzinfo=UTC) + timedelta(seconds=self.seconds)

    def monotonic(self) -> float:
        return self.seconds


@dataclass
class PlayedLine:
    """A printer whose paper is `paper`; `proofs` are what it says of the next slips (default: printed)."""

    paper: list[bytes] = field(default_factory=list)
    proofs: list[Proof] = field(default_factory=list)
    can_print: bool = True
    can_prove: bool = True
    known: bool = True
    absent: bool = False
    problems: tuple[str, ...] = ()
    done: set[bytes] = field(default_factory=set)
    cut_at: str = ""

    def look(self) -> None: ...

    def tick(self) -> None: ...

    def open_now(self) -> bool:
        return True

    def send(self, data: bytes) -> bool:
        self._cut("before the first byte")
        self.paper.append(data)
        self._cut("after the last byte")
        return True

    def prove(self, _process: bytes) -> Proof:
        proof = self.proofs.pop(0) if self.proofs else Proof.PRINTED
        self._cut("after the proof")
        return proof

    def _cut(self, step: str) -> None:
        if self.cut_at == step:
            raise PowerCut


class CutSpool(Spool):
    """A spool that loses power before or after one of its writes."""

    cut_at = ""

    def accept(self, *arguments: Any) -> Any:
        return self._around("accept", lambda: super(CutSpool, self).accept(*arguments))

    def finish(self, *arguments: Any) -> None:
        self._around("finish", lambda: super(CutSpool, self).finish(*arguments))

    def send(self, *arguments: Any) -> Any:
        return self._around("send", lambda: super(CutSpool, self).send(*arguments))

    def _around(self, step: str, write: Callable[[], Any]) -> Any:
        if self.cut_at == f"before {step}":
            raise PowerCut
        done = write()
        if self.cut_at == f"after {step}":
            raise PowerCut
        return done


@dataclass
class Desk:
    """One life of the program after the other, on the same spool."""

    file: Path
    clock: PlayedClock = field(default_factory=PlayedClock)
    proofs: list[tuple[str, Proof]] = field(default_factory=list)
    fonts: bool = True

    def build(self, slip: Slip, process: bytes) -> bytes:
        if not self.fonts:
            raise ValueError("no font")
        return slip.number.encode() + process

    def begin(self, line: PlayedLine, cut_at: str = "", *, hold: bool = False) -> tuple[Work, CutSpool]:
        spool = CutSpool(self.file)
        spool.cut_at = cut_at
        work = Work(
            line=line,  # type: ignore[arg-type]
            spool=spool,
            build=self.build,
            clock=self.clock,
            max_age_s=120,
            hold=hold,
            on_proof=lambda job, proof: self.proofs.append((job, proof)),
        )
        return work, spool

    def go_on(self, work: Work, seconds: float = 4 * SETTLE_S) -> None:
        end = self.clock.seconds + seconds
        while self.clock.seconds < end:
            work.step()
            self.clock.seconds += 0.5


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "spool.db")


def test_a_job_prints_once_however_often_it_comes(desk: Desk) -> None:
    line = PlayedLine()
    work, spool = desk.begin(line)
    for _ in range(3):
        work.take("job-1", make_slip())
    spool.close()
    work, spool = desk.begin(line)
    work.take("job-1", make_slip())
    spool.close()
    assert len(line.paper) == 1
    assert set(desk.proofs) == {("job-1", Proof.PRINTED)}


def test_the_job_is_on_disk_before_the_first_byte(desk: Desk) -> None:
    line = PlayedLine(cut_at="before the first byte")
    work, spool = desk.begin(line)
    with pytest.raises(PowerCut):
        work.take("job-1", make_slip())
    spool.close()
    assert [job.id for job in Spool(desk.file).open_jobs()] == ["job-1"]


STEPS = {
    "before accept": 0,
    "after accept": 1,
    "before the first byte": 1,
    "after the last byte": 2,
    "after the proof": 2,
    "before finish": 2,
    "after finish": 1,
}


@pytest.mark.parametrize(("step", "most"), STEPS.items())
def test_after_a_power_cut_a_slip_is_printed_once_more_at_most(desk: Desk, step: str, most: int) -> None:
    line = PlayedLine(cut_at=step)
    work, spool = desk.begin(line, step)
    with pytest.raises(PowerCut):
        work.take("job-1", make_slip())
    spool.close()
    line.cut_at = ""
    for _ in range(3):
        work, spool = desk.begin(line)
        desk.go_on(work)
        assert spool.open_jobs() == []
        spool.close()
    assert len(line.paper) == most


@pytest.mark.parametrize("step", ["before send", "after send", "before the first byte", "after the last byte"])
def test_a_second_power_cut_during_the_reprint_prints_nothing_a_third_time(desk: Desk, step: str) -> None:
    line = PlayedLine(cut_at="after the last byte")
    work, spool = desk.begin(line)
    with pytest.raises(PowerCut):
        work.take("job-1", make_slip())
    spool.close()
    line.cut_at = step
    work, spool = desk.begin(line, step)
    with suppress(PowerCut):
        desk.go_on(work)
    spool.close()
    line.cut_at = ""
    work, spool = desk.begin(line)
    desk.go_on(work)
    spool.close()
    assert 1 <= len(line.paper) <= 2


def test_an_unproven_slip_is_reprinted_once_when_the_printer_is_back(desk: Desk) -> None:
    line = PlayedLine(proofs=[Proof.FAILED])
    work, spool = desk.begin(line)
    work.take("job-1", make_slip())
    line.can_print = False
    desk.go_on(work)
    assert len(line.paper) == 1
    line.can_print = True
    desk.go_on(work)
    spool.close()
    assert len(line.paper) == 2
    assert desk.proofs == [("job-1", Proof.FAILED), ("job-1", Proof.PRINTED)]


def test_a_late_proof_saves_the_reprint(desk: Desk) -> None:
    line = PlayedLine(proofs=[Proof.FAILED])
    work, spool = desk.begin(line)
    work.take("job-1", make_slip())
    line.done.add(spool.open_jobs()[0].process)
    desk.go_on(work)
    spool.close()
    assert len(line.paper) == 1
    assert desk.proofs[-1] == ("job-1", Proof.PRINTED)


def test_a_slip_that_stays_unproven_is_not_printed_a_third_time(desk: Desk) -> None:
    line = PlayedLine(proofs=[Proof.UNKNOWN] * 5)
    work, spool = desk.begin(line)
    work.take("job-1", make_slip())
    desk.go_on(work)
    spool.close()
    assert len(line.paper) == 2
    assert desk.proofs[-1] == ("job-1", Proof.UNKNOWN)


def test_a_printer_that_cannot_answer_is_no_error_and_gets_no_second_slip(desk: Desk) -> None:
    line = PlayedLine(proofs=[Proof.UNKNOWN], can_prove=False)
    work, spool = desk.begin(line)
    work.take("job-1", make_slip())
    desk.go_on(work)
    spool.close()
    assert (len(line.paper), desk.proofs) == (1, [("job-1", Proof.UNKNOWN)])


def test_without_hold_a_job_for_a_printer_that_is_not_ready_fails_at_once(desk: Desk) -> None:
    line = PlayedLine(can_print=False)
    work, spool = desk.begin(line)
    work.take("job-1", make_slip())
    line.can_print = True
    desk.go_on(work)
    spool.close()
    assert (line.paper, desk.proofs) == ([], [("job-1", Proof.FAILED)])


def test_with_hold_young_jobs_come_out_in_order_after_the_refill(desk: Desk) -> None:
    line = PlayedLine(can_print=False)
    work, spool = desk.begin(line, hold=True)
    for number in ("A001", "A002"):
        work.take(number, make_slip(number=number))
    assert work.state().waiting_jobs == 2
    line.can_print = True
    desk.go_on(work)
    spool.close()
    assert [data[:4] for data in line.paper] == [b"A001", b"A002"]


def test_old_jobs_never_come_out_after_a_refill(desk: Desk) -> None:
    line = PlayedLine(can_print=False)
    work, spool = desk.begin(line, hold=True)
    for number in range(20):
        work.take(f"job-{number}", make_slip())
    desk.clock.seconds += 121
    line.can_print = True
    desk.go_on(work)
    spool.close()
    assert line.paper == []
    assert {proof for _job, proof in desk.proofs} == {Proof.FAILED}


@pytest.mark.noisy(reason="a slip without a font is an error that staff must see")
def test_a_slip_that_cannot_be_built_fails_and_the_next_one_prints(desk: Desk) -> None:
    work, spool = desk.begin(PlayedLine())
    desk.fonts = False
    work.take("job-1", make_slip())
    desk.fonts = True
    work.take("job-2", make_slip())
    spool.close()
    assert desk.proofs == [("job-1", Proof.FAILED), ("job-2", Proof.PRINTED)]


def test_a_job_that_is_over_is_forgotten_but_for_its_id(desk: Desk) -> None:
    work, spool = desk.begin(PlayedLine())
    work.take("job-1", make_slip(code="482913"))
    assert spool.state("job-1") is JobState.PRINTED
    spool.close()
    assert b"482913" not in desk.file.read_bytes()
    spool = Spool(desk.file)
    spool.prune(desk.clock.now().timestamp() + 1)
    assert spool.state("job-1") is None
    spool.close()
