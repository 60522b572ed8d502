"""Functions for all documents. Generated from the schemas by generate_types.py; do not edit."""

from typing import Any, Literal, Union, overload

from .reading import read_document
from .results import CheckResult, InvalidContent
from .types import (
    LocalizedText,
    NewsArticle,
    OrganizationContent,
    OrganizationProfile,
    PressContact,
    Quote,
    WorkArea,
)

DocumentType = Literal["LocalizedText", "NewsArticle", "OrganizationContent", "OrganizationProfile", "PressContact", "Quote", "WorkArea"]
Data = Union[bytes, str]


@overload
def check(data: Data, type_: Literal["LocalizedText"], *, language: str = ..., tolerant: bool = ...) -> CheckResult[LocalizedText]: ...


@overload
def check(data: Data, type_: Literal["NewsArticle"], *, language: str = ..., tolerant: bool = ...) -> CheckResult[NewsArticle]: ...


@overload
def check(data: Data, type_: Literal["OrganizationContent"] = ..., *, language: str = ..., tolerant: bool = ...) -> CheckResult[OrganizationContent]: ...


@overload
def check(data: Data, type_: Literal["OrganizationProfile"], *, language: str = ..., tolerant: bool = ...) -> CheckResult[OrganizationProfile]: ...


@overload
def check(data: Data, type_: Literal["PressContact"], *, language: str = ..., tolerant: bool = ...) -> CheckResult[PressContact]: ...


@overload
def check(data: Data, type_: Literal["Quote"], *, language: str = ..., tolerant: bool = ...) -> CheckResult[Quote]: ...


@overload
def check(data: Data, type_: Literal["WorkArea"], *, language: str = ..., tolerant: bool = ...) -> CheckResult[WorkArea]: ...


@overload
def check(data: Data, type_: str, *, language: str = ..., tolerant: bool = ...) -> CheckResult[Any]: ...


def check(data: Data, type_: str = "OrganizationContent", *, language: str = "en", tolerant: bool = False) -> CheckResult[Any]:
    """
    Parses and validates a text or bytes: the document, if it is valid, and all violations.

    With `tolerant`, unknown properties, words and types of a later minor version are warnings; the document does not have
    them. The messages are in the language `en` or `de`.
    """
    return CheckResult(*read_document(data, type_, language, tolerant))


@overload
def parse(data: Data, type_: Literal["LocalizedText"], *, language: str = ..., tolerant: bool = ...) -> LocalizedText: ...


@overload
def parse(data: Data, type_: Literal["NewsArticle"], *, language: str = ..., tolerant: bool = ...) -> NewsArticle: ...


@overload
def parse(data: Data, type_: Literal["OrganizationContent"] = ..., *, language: str = ..., tolerant: bool = ...) -> OrganizationContent: ...


@overload
def parse(data: Data, type_: Literal["OrganizationProfile"], *, language: str = ..., tolerant: bool = ...) -> OrganizationProfile: ...


@overload
def parse(data: Data, type_: Literal["PressContact"], *, language: str = ..., tolerant: bool = ...) -> PressContact: ...


@overload
def parse(data: Data, type_: Literal["Quote"], *, language: str = ..., tolerant: bool = ...) -> Quote: ...


@overload
def parse(data: Data, type_: Literal["WorkArea"], *, language: str = ..., tolerant: bool = ...) -> WorkArea: ...


@overload
def parse(data: Data, type_: str, *, language: str = ..., tolerant: bool = ...) -> Any: ...


def parse(data: Data, type_: str = "OrganizationContent", *, language: str = "en", tolerant: bool = False) -> Any:
    """Parses and validates a text or bytes like `check`; raises InvalidContent with all violations if it is invalid."""
    document, violations = read_document(data, type_, language, tolerant)
    if document is None:
        raise InvalidContent(violations)
    return document
