"""What languages share. Pure."""


def listed(words: str) -> list[str]:
    """Return words that stand in one text, parted by spaces."""
    return words.split()


def parts(value: int, small: list[str], tens: list[str], hundreds: list[str]) -> list[str]:
    """Return the words of a number from 0 to 999: hundreds, tens and ones, or hundreds and what is below 20."""
    said = [hundreds[value // 100 - 1]] if value >= 100 else []  # noqa: PLR2004  # our counting
    rest = value % 100
    if rest >= len(small):
        said.append(tens[rest // 10 - 2])
        rest %= 10
    if rest or not (said or rest):
        said.append(small[rest])
    return said
