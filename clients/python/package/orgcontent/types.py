"""The types of all documents. Generated from the schema by generate_types.py; do not edit."""

from typing import Dict, List, Literal, TypedDict, Union


class _AccountRequired(TypedDict):
    service: str
    url: str


class Account(_AccountRequired, total=False):
    handle: str
    language: str


class _AffiliationRequired(TypedDict):
    name: Dict[str, str]


class Affiliation(_AffiliationRequired, total=False):
    url: str
    since: str


class _AudioRequired(TypedDict):
    type: Literal["audio"]
    url: str
    title: Dict[str, str]


class Audio(_AudioRequired, total=False):
    transcript: Dict[str, str]
    caption: Dict[str, str]
    credit: Dict[str, str]
    licence: str
    mediaType: str
    byteSize: int


Block = Union["Paragraph", "Heading", "ListBlock", "Quotation", "Table", "Figure", "Divider"]


class _CorrectionRequired(TypedDict):
    on: str
    kind: Literal["correction", "clarification", "update", "retraction"]
    text: Dict[str, str]


class Correction(_CorrectionRequired, total=False):
    pass


class Dateline(TypedDict, total=False):
    place: Dict[str, str]
    date: str


class _DividerRequired(TypedDict):
    type: Literal["divider"]


class Divider(_DividerRequired, total=False):
    pass


class _DocumentRequired(TypedDict):
    type: Literal["document"]
    url: str
    title: Dict[str, str]


class Document(_DocumentRequired, total=False):
    language: str
    credit: Dict[str, str]
    licence: str
    mediaType: str
    byteSize: int
    sha256: str


class _EventRequired(TypedDict):
    name: Dict[str, str]
    startsOn: str


class Event(_EventRequired, total=False):
    endsOn: str
    startsAt: str
    endsAt: str
    place: Dict[str, str]
    address: "PostalAddress"
    url: str
    online: bool


class _FigureRequired(TypedDict):
    type: Literal["figure"]
    media: "Media"


class Figure(_FigureRequired, total=False):
    pass


class _HeadingRequired(TypedDict):
    type: Literal["heading"]
    level: int
    spans: List["Span"]


class Heading(_HeadingRequired, total=False):
    pass


class _IdentifierRequired(TypedDict):
    scheme: str
    value: str


class Identifier(_IdentifierRequired, total=False):
    pass


class _ImageRequired(TypedDict):
    type: Literal["image"]
    url: str


class Image(_ImageRequired, total=False):
    alt: Dict[str, str]
    decorative: bool
    caption: Dict[str, str]
    credit: Dict[str, str]
    licence: str
    mediaType: str
    width: int
    height: int
    byteSize: int
    sha256: str


class _KeyFigureRequired(TypedDict):
    label: Dict[str, str]
    value: str


class KeyFigure(_KeyFigureRequired, total=False):
    qualifier: Literal["exact", "about", "over", "under"]
    unit: Dict[str, str]
    asOf: str
    source: str


class _LinkRequired(TypedDict):
    label: Dict[str, str]
    url: str


class Link(_LinkRequired, total=False):
    rel: str


class _ListBlockRequired(TypedDict):
    type: Literal["list"]
    items: List["ListItem"]


class ListBlock(_ListBlockRequired, total=False):
    ordered: bool


class _ListItemRequired(TypedDict):
    spans: List["Span"]


class ListItem(_ListItemRequired, total=False):
    list: "NestedList"


LocalizedText = Dict[str, str]


Media = Union["Image", "Video", "Audio", "Document"]


class _NestedListRequired(TypedDict):
    items: List["ListItem"]


class NestedList(_NestedListRequired, total=False):
    ordered: bool


class _NewsArticleRequired(TypedDict):
    id: str
    genre: Literal["press-release", "news", "statement", "speech", "feature", "interview", "opinion", "media-advisory", "briefing-note", "report"]
    originalLanguage: str
    headline: Dict[str, str]
    body: Dict[str, List["Block"]]
    publishedAt: str


class NewsArticle(_NewsArticleRequired, total=False):
    kicker: Dict[str, str]
    subheadline: Dict[str, str]
    summary: Dict[str, str]
    dateline: "Dateline"
    byline: Dict[str, str]
    quotes: List["Quote"]
    keyFigures: List["KeyFigure"]
    workAreas: List[str]
    subjects: List["Subject"]
    countries: List[str]
    pressContacts: List["PressContact"]
    boilerplate: Dict[str, List["Block"]]
    notesToEditors: Dict[str, List["Block"]]
    image: "Image"
    attachments: List["Document"]
    links: List["Link"]
    urls: Dict[str, str]
    rights: "Rights"
    publishers: List["Affiliation"]
    event: "Event"
    related: List[str]
    updatedAt: str
    embargoedUntil: str
    expiresAt: str
    corrections: List["Correction"]


class _OfficeRequired(TypedDict):
    id: str
    kind: Literal["headquarters", "regional", "country", "liaison", "project"]
    name: Dict[str, str]


class Office(_OfficeRequired, total=False):
    country: str
    address: "PostalAddress"
    timeZone: str
    since: str
    languages: List[str]
    phones: List["PhoneNumber"]
    emails: List[str]


class _OrganizationContentRequired(TypedDict):
    schemaVersion: str
    defaultLanguage: str
    organization: "OrganizationProfile"


class OrganizationContent(_OrganizationContentRequired, total=False):
    workAreas: List["WorkArea"]
    news: List["NewsArticle"]
    pressContacts: List["PressContact"]


class _OrganizationProfileRequired(TypedDict):
    id: str
    kind: Literal["intergovernmental", "government", "international-ngo", "national-ngo", "foundation", "academic", "private-sector", "media", "network", "other"]
    name: Dict[str, str]


class OrganizationProfile(_OrganizationProfileRequired, total=False):
    acronym: Dict[str, str]
    alternateNames: List[Dict[str, str]]
    slogan: Dict[str, str]
    summary: Dict[str, str]
    about: Dict[str, List["Block"]]
    boilerplate: Dict[str, List["Block"]]
    founded: str
    dissolved: str
    partOf: List["Affiliation"]
    offices: List["Office"]
    keyFigures: List["KeyFigure"]
    identifiers: List["Identifier"]
    websites: Dict[str, str]
    accounts: List["Account"]
    links: List["Link"]
    logo: "Image"
    languages: List[str]
    policies: List["Link"]
    people: List["Person"]
    successors: List["Affiliation"]


class _ParagraphRequired(TypedDict):
    type: Literal["paragraph"]
    spans: List["Span"]


class Paragraph(_ParagraphRequired, total=False):
    pass


class _PersonRequired(TypedDict):
    id: str
    name: Dict[str, str]


class Person(_PersonRequired, total=False):
    role: Dict[str, str]
    since: str
    until: str
    spokesperson: bool
    summary: Dict[str, str]
    image: "Image"
    url: str


class PhoneNumber(TypedDict, total=False):
    number: str
    dialled: str
    country: str
    kind: Literal["voice", "mobile", "fax", "whatsapp"]
    extension: str


class _PostalAddressRequired(TypedDict):
    country: str


class PostalAddress(_PostalAddressRequired, total=False):
    lines: List[Dict[str, str]]
    locality: Dict[str, str]
    region: Dict[str, str]
    postalCode: str


class _PressContactRequired(TypedDict):
    id: str


class PressContact(_PressContactRequired, total=False):
    name: Dict[str, str]
    role: Dict[str, str]
    organization: Dict[str, str]
    dutyStation: Dict[str, str]
    country: str
    timeZone: str
    emails: List[str]
    phones: List["PhoneNumber"]
    languages: List[str]
    hoursAvailable: Dict[str, str]


class _QuotationRequired(TypedDict):
    type: Literal["quotation"]
    quote: str


class Quotation(_QuotationRequired, total=False):
    pass


class _QuoteRequired(TypedDict):
    id: str
    text: Dict[str, str]
    originalLanguage: str
    speaker: "Speaker"


class Quote(_QuoteRequired, total=False):
    saidOn: str
    source: str


class Rights(TypedDict, total=False):
    holder: Dict[str, str]
    licence: str
    notice: Dict[str, str]


class _SpanRequired(TypedDict):
    text: str


class Span(_SpanRequired, total=False):
    marks: List[Literal["strong", "emphasis", "subscript", "superscript", "code"]]
    href: str
    lang: str


class Speaker(TypedDict, total=False):
    name: Dict[str, str]
    role: Dict[str, str]
    organization: Dict[str, str]
    person: str
    url: str


class _SubjectRequired(TypedDict):
    scheme: str
    code: str


class Subject(_SubjectRequired, total=False):
    label: Dict[str, str]


class _TableRequired(TypedDict):
    type: Literal["table"]
    rows: List["TableRow"]


class Table(_TableRequired, total=False):
    caption: List["Span"]
    header: "TableRow"


class TableCell(TypedDict, total=False):
    spans: List["Span"]


class _TableRowRequired(TypedDict):
    cells: List["TableCell"]


class TableRow(_TableRowRequired, total=False):
    pass


class _VideoRequired(TypedDict):
    type: Literal["video"]
    url: str
    title: Dict[str, str]


class Video(_VideoRequired, total=False):
    transcript: Dict[str, str]
    caption: Dict[str, str]
    credit: Dict[str, str]
    licence: str
    mediaType: str
    width: int
    height: int
    byteSize: int


class _WorkAreaRequired(TypedDict):
    id: str
    title: Dict[str, str]


class WorkArea(_WorkAreaRequired, total=False):
    summary: Dict[str, str]
    description: Dict[str, List["Block"]]
    parent: str
    goals: List[str]
    subjects: List["Subject"]
    countries: List[str]
    keyFigures: List["KeyFigure"]
    image: "Image"
    links: List["Link"]
    since: str
    until: str
