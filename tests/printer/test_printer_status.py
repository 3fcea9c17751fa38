"""Each bit vector of Epson's tables (DLE EOT 1-4, GS a)."""

import pytest

from printer.answers import Asb, Eot
from printer.status import Health, StatusMachine, after_asb, after_eot

EOT_VECTORS = [
    (1, 0x12, ()),
    (1, 0x16, ()),  # drawer kick pin high
    (1, 0x1A, ("offline",)),
    (2, 0x12, ()),
    (2, 0x16, ("cover_open",)),
    (2, 0x1A, ()),  # fed by the button
    (2, 0x32, ("paper_out",)),
    (2, 0x52, ("error",)),
    (3, 0x12, ()),
    (3, 0x16, ("error",)),
    (3, 0x1A, ("cutter",)),
    (3, 0x32, ("broken",)),
    (3, 0x52, ("hot",)),
    (4, 0x12, ()),
    (4, 0x1E, ("paper_near_end",)),
    (4, 0x7E, ("paper_out",)),
    (4, 0x72, ("paper_out",)),
]

ASB_VECTORS = [
    ("1000000f", ()),
    ("1400000f", ()),  # drawer
    ("1800000f", ("offline",)),
    ("3800000f", ("cover_open",)),
    ("5000000f", ()),  # fed by the button
    ("1808000f", ("cutter",)),
    ("1820000f", ("broken",)),
    ("1840000f", ("hot",)),
    ("1804000f", ("error",)),
    ("1000030f", ("paper_near_end",)),
    ("18000f0f", ("paper_out",)),
    ("1000606f", ()),  # TM-T20 sets reserved bits
]


@pytest.mark.parametrize(("n", "byte", "problems"), EOT_VECTORS)
def test_an_answer_to_dle_eot_means(n: int, byte: int, problems: tuple[str, ...]) -> None:
    assert after_eot(Health(), n, byte).problems == problems


@pytest.mark.parametrize(("frame", "problems"), ASB_VECTORS)
def test_an_automatic_status_means(frame: str, problems: tuple[str, ...]) -> None:
    assert after_asb(Health(), bytes.fromhex(frame)).problems == problems


def test_a_printer_without_paper_is_out_and_nothing_else() -> None:
    health = after_eot(after_eot(after_eot(Health(), 1, 0x1A), 2, 0x32), 4, 0x7E)
    assert health.problems == ("paper_out",)
    assert not health.can_print


def test_paper_near_its_end_still_prints() -> None:
    assert after_eot(Health(), 4, 0x1E).can_print


def test_a_new_answer_ends_the_old_problem() -> None:
    health = after_eot(Health(), 2, 0x16)
    assert after_eot(health, 2, 0x12).problems == ()


def test_answers_belong_to_the_questions_in_their_order() -> None:
    machine = StatusMachine()
    assert machine.ask(4) == b"\x10\x04\x04"
    machine.take(Eot(0x1E))
    assert not machine.waiting
    assert machine.health.near_end


def test_an_answer_that_nobody_asked_for_changes_nothing() -> None:
    machine = StatusMachine()
    machine.take(Eot(0x7E))
    assert machine.health == Health()
    assert machine.answered == 0


def test_a_frame_that_comes_by_itself_counts() -> None:
    machine = StatusMachine()
    machine.take(Asb(bytes.fromhex("3800000f")))
    assert machine.health.cover_open
