import pytest

from kiosk.offer.forms import (
    invisible_name,
    is_slug,
    phone_fault,
    text_fault,
    web_address_fault,
    web_words_fault,
)


@pytest.mark.parametrize("text", ["a", "child-benefit", "nhs-111", "2-year-olds"])
def test_slugs(text):
    assert is_slug(text)


@pytest.mark.parametrize("text", ["", "-a", "a-", "a--b", "A", "a b", "a_b", "é", "a\n", "../a"])
def test_what_is_no_slug(text):
    assert not is_slug(text)


@pytest.mark.parametrize(
    "number",
    ["01709 823987", "0300 123 7015", "0800 1111", "0845 4647", "999", "111", "116 123", "85258", "18001 111",
     "18001 0800 1111", "020 7946 0018"],
)  # fmt: skip
def test_numbers_that_people_dial(number):
    assert phone_fault(number) == ""


@pytest.mark.parametrize(
    "number",
    ["", "1", "12", "099", "1234", "116 12", "99999", "0300 123", "0300 123 70155",
     "0300-123-7015",
     "0300  123 7015",
     " 999", "999 ", "(0300) 123 7015", "+44 300 123 7015", "0300 123 701x", "٠٣٠٠ ١٢٣ ٧٠١٥", "18001"],
)  # fmt: skip
def test_numbers_that_nobody_can_dial(number):
    assert phone_fault(number) != ""


@pytest.mark.parametrize(
    "text", ["Plain.", "Naïve – “quoted” £5", "ہیلو", "می\u200cخواهم", "a b", "👪", "\ufffd"]
)
def test_texts_that_can_be_read(text):
    assert text_fault(text) == ""


@pytest.mark.parametrize(
    "character",
    ["\x00", "\t", "\r", "\x1b", "\x85", "\xa0", "\xad",
     "\u061c", "\u200b", "\u200e", "\u2028", "\u202e", "\u2066",
     "\ufeff", "\ue000", "\uffff", "\ud800"],
)  # fmt: skip
def test_invisible_characters_are_named(character):
    assert f"U+{ord(character):04X}" in invisible_name(character)
    assert f"U+{ord(character):04X}" in text_fault(f"a{character}b", lines=True)


def test_only_some_texts_may_have_several_lines():
    assert text_fault("a\n\nb", lines=True) == ""
    assert "one" in text_fault("a\nb")
    assert text_fault("\n", lines=True) == "is empty"


@pytest.mark.parametrize(
    "url",
    ["https://www.gov.uk/child-benefit", "http://frg.org.uk", "https://a.example:8443/x?y=1&z=%20#part"],
)
def test_whole_web_addresses(url):
    assert web_address_fault(url) == ""


@pytest.mark.parametrize(
    "url",
    ["", "www.gov.uk", "ftp://gov.uk/", "javascript:alert(1)", "file:///etc/passwd", "https://", "https:///x",
     "https://localhost/", "https://user@gov.uk/", "https://u:p@gov.uk/",
     "https://gov.uk:99999/", "https://gov.uk/a b",
     "https://gov.uk/\n", "https://[::1/", "https://gоv.uk/", "https://-a.uk/", "https://a..uk/"],
)  # fmt: skip
def test_what_is_no_whole_web_address(url):
    assert web_address_fault(url) != ""


def test_only_the_wanted_schemes_are_taken():
    assert web_address_fault("http://gov.uk/", ("https",)) == "does not start with https://"


@pytest.mark.parametrize("words", ["gov.uk/child-benefit", "gov.uk", "gov.uk/cb?x=1"])
def test_words_of_the_same_website(words):
    assert web_words_fault(words, "https://www.gov.uk/child-benefit") == ""


@pytest.mark.parametrize(
    "words",
    [
        "https://gov.uk",
        "www.gov.uk",
        "nhs.uk",
        "gov.uk.evil.example",
        "gov.uk / x",
        "gov.uk@evil.example",
        "/x",
    ],
)
def test_words_of_another_website_or_more_than_a_person_types(words):
    assert web_words_fault(words, "https://www.gov.uk/child-benefit") != ""
