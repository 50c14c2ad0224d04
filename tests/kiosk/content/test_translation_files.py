"""Translations as editors write them: built while they are true, said when they are not."""

from datetime import date

import pytest

from kiosk.content.build import build
from kiosk.content.check import check
from kiosk.content.source import examine, read
from kiosk.content.yaml_folder import write as write_folder
from kiosk.offer.catalogue import Catalogue
from kiosk.offer.translation import Kind, mark

TODAY = date(2026, 11, 25)
AREA = """\
- id: money
  name: {{text: {text}, status: {status}, of: "{of}"}}
"""


@pytest.fixture
def write(tiny_source):
    """Writes a file of translations: `write("pl/areas.yaml", …)`."""

    def put(name, text):
        path = tiny_source / "translations" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    return put


MONEY = mark("Money")


def area(text="Pieniądze", status="draft", of=MONEY):
    return AREA.format(text=text, status=status, of=of)


def refusals(folder):
    return [problem.what for problem in examine(folder).problems]


def built(folder, out):
    build(read(folder), out)
    with Catalogue.open(out) as catalogue:
        return catalogue.translations("pl")


def test_a_translation_is_built_with_its_status_and_mark(tiny_source, write, tmp_path):
    write("pl/areas.yaml", area())
    (found,) = built(tiny_source, tmp_path / "offer.db")
    assert (found.kind, found.id, found.field, found.text) == (Kind.AREA, "money", "name", "Pieniądze")
    assert (found.status, found.of) == ("draft", mark("Money"))


def test_lists_and_entitlements_of_a_service_are_built(tiny_source, write, tmp_path):
    service = next(one for one in read(tiny_source).services if one.id == "child-benefit")
    steps, sentence = mark("\n".join(service.steps)), mark(service.entitlements[0].sentence)
    write(
        "pl/services/child-benefit.yaml",
        "id: child-benefit\n"
        f"steps: {{texts: [Jeden., Dwa.], status: draft, of: '{steps}'}}\n"
        f"entitlements: {{any: {{text: Tak., status: checked, of: '{sentence}'}}}}\n",
    )
    found = {(one.kind, one.field): one.text for one in built(tiny_source, tmp_path / "offer.db")}
    assert found == {(Kind.SERVICE, "steps"): "Jeden.\nDwa.", (Kind.ENTITLEMENT, "any"): "Tak."}


def test_a_stale_translation_is_no_problem_is_not_built_and_is_told_with_the_new_mark(
    tiny_source, write, tmp_path
):
    write("pl/areas.yaml", area(of=mark("Cash")))
    assert built(tiny_source, tmp_path / "offer.db") == ()
    (stale,) = check(tiny_source, TODAY).findings.stale
    assert (stale.language, stale.id, stale.field, stale.now) == ("pl", "money", "name", mark("Money"))


def test_the_check_counts_what_is_translated(tiny_source, write):
    file = tiny_source / "offer.yaml"
    file.write_text(file.read_text().replace("languages: [en]", "languages: [en, pl]"))
    write("pl/areas.yaml", area())
    (polish,) = check(tiny_source, TODAY).findings.languages
    assert (polish.language, polish.checked, polish.draft) == ("pl", 0, 1)
    assert polish.all > 1


@pytest.mark.parametrize(
    ("name", "text", "cure"),
    [
        ("xx/areas.yaml", area(), "a folder is called by its language"),
        ("en/areas.yaml", area(), "a folder is called by its language"),
        ("pl/needz.yaml", "[]", "the known ones are areas.yaml"),
        ("pl/areas.yaml", area(status="perhaps"), "write one of draft, checked"),
        ("pl/areas.yaml", area(of="abc"), "is not the mark of an English text"),
        ("pl/areas.yaml", area().replace("money", "cash"), "there is no name of area “cash” to translate"),
        ("pl/areas.yaml", area() + area(), "stands twice"),
        ("pl/areas.yaml", "id: money", "begin each entry with"),
        ("pl/services/x.yaml", "id: child-benefit", "is not the file's name"),
        ("pl/services/x.txt", "id: x", "is a file called ID.yaml"),
        ("pl/areas.yaml", area().replace("name:", "nom:"), "“nom” is not a field"),
    ],
)
def test_what_is_written_wrongly_is_refused_with_its_cure(tiny_source, write, name, text, cure):
    write(name, text)
    assert any(cure in what for what in refusals(tiny_source)), refusals(tiny_source)


def test_a_number_that_is_lost_in_translation_is_refused(tiny_source, write):
    service = tiny_source / "services" / "money" / "child-benefit.yaml"
    service.write_text(service.read_text().replace("next: They write", "next: In 28 days they write"))
    english = next(one for one in read(tiny_source).services if one.id == "child-benefit").next
    write(
        "pl/services/child-benefit.yaml",
        f"id: child-benefit\nnext: {{text: Napiszą w miesiąc., status: draft, of: '{mark(english)}'}}\n",
    )
    assert any("lacks the number 28" in what for what in refusals(tiny_source))


def test_translations_are_written_and_read_back_as_they_were(tiny_source, write, tmp_path):
    write("pl/areas.yaml", area())
    write(
        "pl/needs.yaml", f"- id: i-feel-so-alone\n  phrase: {{text: Sama, status: checked, of: '{MONEY}'}}\n"
    )
    write(
        "ur/services/child-benefit.yaml",
        f"id: child-benefit\nsteps: {{texts: [ایک, دو], status: draft, of: '{MONEY}'}}\n"
        f"entitlements: {{any: {{text: ہاں, status: draft, of: '{MONEY}'}}}}\n",
    )
    source = read(tiny_source)
    assert len(source.translations) == 4
    write_folder(source, tmp_path / "copy")
    assert read(tmp_path / "copy").translations == source.translations
