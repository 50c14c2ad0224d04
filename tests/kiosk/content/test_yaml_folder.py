import dataclasses

import pytest

from kiosk.content.entries import FILES, Source
from kiosk.content.source import read
from kiosk.content.yaml_folder import write
from kiosk.errors import FileUnwritable
from kiosk.paths import ASSETS


def texts(folder):
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*.yaml")}


@pytest.fixture
def source(tiny_source):
    return read(tiny_source)


def same(one, other):
    return dataclasses.replace(one, folder=other.folder) == other


@pytest.mark.parametrize("offer", ["tiny", "embedded"])
def test_an_offer_that_is_written_is_read_back_as_the_same_offer(offer, tiny_source, tmp_path):
    source = read(tiny_source if offer == "tiny" else ASSETS / "offer")
    write(source, tmp_path / "out")
    assert same(read(tmp_path / "out"), source)


def test_every_field_of_a_source_is_written_somewhere():
    fields = {field.name for field in dataclasses.fields(Source)}
    assert fields == {*FILES, "folder", "release_source", "services", "translations"}


def test_what_has_not_changed_keeps_its_file_and_its_comments(tiny_source, source):
    needs = tiny_source / "needs.yaml"
    needs.write_text("# In their own words.\n" + needs.read_text("utf-8"), "utf-8")
    before = texts(tiny_source)
    changed = dataclasses.replace(source.organizations[0], name="Another Council")
    renamed = dataclasses.replace(source, organizations=(changed, *source.organizations[1:]))
    write(renamed, tiny_source)
    after = texts(tiny_source)
    assert {name for name in after if after[name] != before[name]} == {"organizations.yaml"}
    assert read(tiny_source) == renamed


def test_a_service_that_is_gone_loses_its_file(tiny_source, source):
    kept = tuple(entry for entry in source.services if entry.id != "text-for-help")
    fewer = dataclasses.replace(source, services=kept, needs=())
    write(fewer, tiny_source)
    assert not (tiny_source / "services" / "urgent").exists()
    assert read(tiny_source) == fewer


def test_a_folder_with_other_things_in_it_is_left_alone(source, tmp_path):
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "mum.txt").write_text("x")
    with pytest.raises(FileUnwritable):
        write(source, tmp_path / "letters")
    assert [path.name for path in (tmp_path / "letters").iterdir()] == ["mum.txt"]


def test_a_new_folder_appears_whole_or_not_at_all(source, tmp_path, monkeypatch):
    def fails(node):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.content.yaml_folder.in_yaml", fails)
    with pytest.raises(FileUnwritable):
        write(source, tmp_path / "out")
    assert not any(path.suffix == ".new" or path.name == "out" for path in tmp_path.iterdir())


@pytest.mark.parametrize(
    "text",
    [
        "5",
        "yes",
        "null",
        "2026-01-01",
        "=1+1",
        "- a",
        "a: b",
        "# a",
        "'a'",
        '"a"',
        "\\n",
        "~",
        "@a",
        "%a",
        "a #b",
        "é ا ‌ 😀",
    ],
)
def test_a_text_that_looks_like_yaml_stays_a_text(text, source, tmp_path):
    renamed = dataclasses.replace(source, release=dataclasses.replace(source.release, title=text))
    write(renamed, tmp_path / "out")
    assert read(tmp_path / "out").release.title == text


@pytest.mark.parametrize("text", ["a\nb", "a\n\nb", "a  \nb", "a\n b", "a\n- b: c\n#d", "x" * 300 + "\ny"])
def test_a_text_on_several_lines_keeps_its_lines(text, source, tmp_path):
    longer = dataclasses.replace(source.services[0], description=text)
    write(dataclasses.replace(source, services=(longer, *source.services[1:])), tmp_path / "out")
    assert read(tmp_path / "out").services[0].description == text
