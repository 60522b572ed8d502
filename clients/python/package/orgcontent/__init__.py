"""Reads and validates the content of an organization, with the same results as the Java library."""

from .documents import DocumentType, check, parse
from .language import direction
from .lookup import Found, LanguagePreferences, LanguagePreferencesError
from .reading import Violation, line_of
from .results import CheckResult, InvalidContent

__all__ = [
    "CheckResult", "DocumentType", "Found", "InvalidContent", "LanguagePreferences", "LanguagePreferencesError",
    "Violation", "check", "direction", "line_of", "parse",
]  # fmt: skip
