"""What ids, telephone numbers, web addresses and plain texts look like, in content and in settings alike.

Each `…_fault` answers with the end of a sentence that names the field, or with "" when nothing is wrong.
"""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import SplitResult, urlsplit

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_HOST = re.compile(r"(?!-)[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+", re.IGNORECASE)
_PHONE = re.compile(
    r"(18001)?"  # the prefix of Relay UK, for people who type instead of talking
    r"(0\d{9,10}"  # a national number
    r"|08(00|45)\d{4}"  # the few eight-digit ones, such as Childline's
    r"|[1-9]\d\d"  # 999, 111, 101
    r"|116\d{3}"  # the European helplines
    r"|[5-8]\d{4})"  # text short codes
)
LONGEST_TEXT = 32_767
MOST_LINES = 254
"""What a spreadsheet holds in one cell, so that every text and list of an offer fits one."""
# Arabic script needs the joiners; every other invisible character is a trick or an accident:
# controls, changes of direction, unassigned and private ones, line breaks that editors do not show, and
# spaces that look like any other (the printing makes those that it needs by itself).
_JOINERS = "\u200c\u200d"
_INVISIBLE = {"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp", "Zs"}


def is_slug(text: str) -> bool:
    """Whether it is lower-case letters and digits in groups joined by single hyphens."""
    return _SLUG.fullmatch(text) is not None


def text_fault(text: str, lines: bool = False) -> str:
    """A text that people read: not empty nor endless, nothing invisible in it, on one line unless `lines`."""
    if not text.strip():
        return "is empty"
    if units(text) > LONGEST_TEXT:
        return f"is longer than {LONGEST_TEXT:,} characters; shorten it"
    if text.count("\n") >= MOST_LINES:
        return f"has more than {MOST_LINES} lines; shorten it"
    if text.isascii() and text.isprintable():  # as most are, and this is asked of every text there is
        return ""
    for character in text:
        if character == "\n":
            if not lines:
                return "runs over several lines; write it on one"
        elif name := invisible_name(character):
            return f"has an invisible character in it, {name}; delete it"
    return ""


def units(text: str) -> int:
    """How long a spreadsheet takes a text for: it counts rare characters, such as faces, twice."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def invisible_name(character: str) -> str:
    """What to call a character that hides or reorders what is read; "" for every other one."""
    if character in f" {_JOINERS}" or unicodedata.category(character) not in _INVISIBLE:
        return ""
    name = "tab" if character == "\t" else unicodedata.name(character, "control character").lower()
    return f"U+{ord(character):04X} ({name})"


def phone_fault(number: str) -> str:
    """A telephone number as people in the United Kingdom say and dial it."""
    if not re.fullmatch(r"[0-9]+( [0-9]+)*", number):
        return "is not a telephone number; write digits with single spaces, such as 0300 123 7015"
    if not _PHONE.fullmatch(number.replace(" ", "")):
        return "cannot be dialled here; a number starts with 0, or is a short one such as 111"
    return ""


def web_address_fault(url: str, schemes: tuple[str, ...] = ("http", "https")) -> str:
    """A whole web address of one of `schemes`: with a host, without a user name, in plain letters."""
    wanted = " or ".join(f"{scheme}://" for scheme in schemes)
    parts = _split(url)
    if parts is None or not url.isascii() or not url.isprintable() or " " in url:
        return "is not a web address; copy it from the browser's address bar"
    if parts.scheme not in schemes:
        return f"does not start with {wanted}"
    if parts.username is not None or parts.password is not None:
        return "has a user name in it; leave out all that stands before the @"
    if not _HOST.fullmatch(parts.hostname or ""):
        return "names no website; write it whole, such as https://www.gov.uk/child-benefit"
    return ""


def web_words_fault(words: str, url: str) -> str:
    """What a person types for `url`: the same host, without `https://` and without `www.`"""
    if "://" in words or words.startswith("www."):
        return "starts with more than a person types; leave out https:// and www."
    if not words.isascii() or not words.isprintable() or " " in words:
        return "is not what a person types; write it without spaces, such as gov.uk/child-benefit"
    host, said = _website(_split(url)), _website(_split(f"//{words}"))
    return "" if said == host else f"is not on the website of the url, {host}"


def _website(parts: SplitResult | None) -> str:
    return (parts.hostname or "" if parts else "").removeprefix("www.")


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        _ = parts.port  # looked at only when asked for, and then refused by an exception
    except ValueError:
        return None
    return parts
