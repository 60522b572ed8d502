"""Check digits of identifiers; each function expects an identifier that has the correct form."""

_BASE_32 = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's alphabet: no i, l, o and u


def _is_mod_11_2(identifier: str) -> bool:
    """ISO 7064 mod 11-2, as in ISNI: the last of 16 characters is a digit, or X for ten."""
    rest = 0
    for digit in identifier[:-1]:
        rest = (rest + int(digit)) * 2 % 11
    return (rest + (10 if identifier[-1] == "X" else int(identifier[-1]))) % 11 == 1


def _is_mod_97_10(identifier: str) -> bool:
    """ISO 7064 mod 97-10, as in LEI (ISO 17442): the letter A has the value 10, B has 11, and so on."""
    return int("".join(str(int(character, 36)) for character in identifier)) % 97 == 1


def _is_ror(identifier: str) -> bool:
    """ROR: a number in Base32, followed by two check digits: 98 minus one hundred times the number modulo 97."""
    number = 0
    for character in identifier[:-2]:
        number = number * 32 + _BASE_32.index(character)
    return int(identifier[-2:]) == 98 - number * 100 % 97


_CHECKS = {"isni": _is_mod_11_2, "lei": _is_mod_97_10, "ror": _is_ror}


def is_correct(scheme: str, identifier: str) -> bool:
    """Whether the check digits of an identifier are correct; true for schemes without check digits."""
    return scheme not in _CHECKS or _CHECKS[scheme](identifier)
