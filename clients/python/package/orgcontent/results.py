"""The results of reading a document."""

from typing import Generic, List, Optional, TypeVar

from .reading import Violation, line_of

D = TypeVar("D")


class CheckResult(Generic[D]):
    """The document, or None if it is invalid, and all errors and warnings in the order of the text."""

    def __init__(self, document: Optional[D], violations: List[Violation]) -> None:
        self.document = document
        self.violations = violations

    @property
    def is_valid(self) -> bool:
        """Whether the document has no errors."""
        return self.document is not None


class InvalidContent(ValueError):
    """A document is invalid; `violations` has all errors and warnings."""

    def __init__(self, violations: List[Violation]) -> None:
        super().__init__("\n".join(map(line_of, violations)))
        self.violations = violations
