"""The letters that name a column, and its place."""


def column_letter(position: int) -> str:
    """The letters of a column by its 0-based position: 0 → "A", 27 → "AB"."""
    letters = ""
    number = position + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def letter_position(letters: str) -> int:
    """The 0-based position of a column by its letters: "A" → 0, "AB" → 27."""
    position = 0
    for letter in letters:
        position = position * 26 + ord(letter) - 64
    return position - 1
