from datetime import UTC, date, datetime, time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.entries import Synonym
from kiosk.content.source import examine, read
from kiosk.errors import ContentRefused, FileUnreadable, OfferRefused
from kiosk.offer.hours import Opening
from kiosk.offer.model import ContactStatus, Level, PhoneKind, Schedule

BENEFIT = "services/money/child-benefit.yaml"
LINE = "services/groups/carers-line.yaml"
TEXT = "services/urgent/text-for-help.yaml"


PIECES = st.one_of(
    st.text(max_size=20),
    st.lists(
        st.sampled_from(["- ", ": ", "\n", "  ", "[", "]", "{", "}", "'", '"', "#", "? ", "|", "> ", "a"])
    ).map("".join),
)


def problems(folder):
    with pytest.raises(ContentRefused) as caught:
        read(folder)
    return caught.value.problems


def only_problem(folder):
    found = problems(folder)
    assert len(found) == 1, [problem.what for problem in found]
    return found[0]


def service(folder, id_):
    return next(entry for entry in read(folder).services if entry.id == id_)


def test_every_field_of_a_service_is_read(tiny_source):
    entry = service(tiny_source, "child-benefit")
    assert entry.areas == ("money",)
    assert entry.name == "Child Benefit"
    assert entry.description == (
        "The government pays Child Benefit every week.\nYou can have it as a grandparent, too."
    )
    assert entry.easy_words == ("This is money from the government.", "It helps you pay for the child.")
    assert (entry.minimum_age, entry.maximum_age) == (0, 19)
    assert (entry.url, entry.url_words) == ("https://www.gov.uk/child-benefit", "gov.uk/child-benefit")
    assert entry.steps == ("Fill in the form.", "Send it off.")
    assert entry.say.startswith("A child has come")
    assert (entry.next, entry.cost) == ("They write to you.", "Free.")
    assert entry.keywords == ("child money", "child benefit")
    assert (entry.assured_date, entry.review_by) == (date(2026, 11, 21), date(2027, 4, 1))
    assert entry.phones == ()


def test_an_entitlement_has_the_services_source_and_date_unless_it_has_its_own(tiny_source):
    found = {each.arrangement: each for each in service(tiny_source, "child-benefit").entitlements}
    assert list(found) == ["any", "kinship-foster", "unsure"]
    assert found["any"].level is Level.RIGHT
    assert (found["any"].source, found["any"].checked) == ("Made up for tests, page 1", date(2026, 11, 21))
    own = found["kinship-foster"]
    assert (own.source, own.checked) == ("Made up for tests, page 2", date(2026, 10, 1))


def test_phones_places_and_schedules_are_read(tiny_source):
    first, second = service(tiny_source, "carers-line").phones
    assert (first.number, first.name, first.kind) == ("0808 157 0192", "Advice line", PhoneKind.VOICE)
    assert first.hours == (Opening((0, 1, 2, 3, 4), time(9, 30), time(17)), Opening((5,), time(10), time(12)))
    assert (first.hours_note, first.status) == ("Not on bank holidays.", ContactStatus.UNVERIFIED)
    assert (second.name, second.hours, second.hours_note) == ("", (), "")
    tea = service(tiny_source, "tea-and-talk")
    assert tea.locations == ("example-hub", "other-hub")
    assert tea.schedules == (Schedule("Every two weeks. Ask at the desk for the next date.", "WEEKLY", 2),)
    assert service(tiny_source, "text-for-help").phones[0].kind is PhoneKind.TEXT


def test_the_release_and_the_lists_are_read(tiny_source):
    source = read(tiny_source)
    assert source.release.built_at == datetime(2026, 11, 22, 9, tzinfo=UTC)
    assert (source.release.version, source.release.draft) == (0, True)
    assert source.release.languages == ("en",)
    assert [entry.area.id for entry in source.areas] == ["money", "groups", "urgent"]
    assert [place.location.address for place in source.places] == ["1 Example Street, Exampleton", ""]
    assert source.needs[1].services == ("tea-and-talk", "carers-line")
    assert source.glossary[0].also == ("SGO", "special guardian")
    assert source.synonyms[2] == Synonym("lonely", ("meet other carers", "talk"))
    services = [entry.id for entry in source.services]
    assert services == ["carers-line", "child-benefit", "tea-and-talk", "text-for-help"]


def test_a_source_from_windows_is_the_same(tiny_source):
    before = read(tiny_source)
    for path in tiny_source.rglob("*.yaml"):
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert read(tiny_source) == before


def test_all_problems_are_found_at_once_in_order_of_file_and_line(tiny_source, edit):
    edit(BENEFIT, "name: Child Benefit", "name: 5")
    edit(BENEFIT, "cost: Free.", "costs: Free.")
    edit(LINE, "0808 157 0192", "tel")
    edit("areas.yaml", "kind: urgent", "kind: red")
    edit("needs.yaml", "[child-benefit]", "[nothing]")
    found = [
        (problem.path.relative_to(tiny_source).as_posix(), problem.line) for problem in problems(tiny_source)
    ]
    assert found == sorted(found)
    assert [name for name, _ in found] == ["areas.yaml", "needs.yaml", LINE, BENEFIT, BENEFIT]


def test_one_broken_file_does_not_make_others_wrong(tiny_source):
    (tiny_source / "areas.yaml").write_text("- {id: money", "utf-8")
    (tiny_source / BENEFIT).write_text("id: [", "utf-8")
    found = problems(tiny_source)
    assert {problem.path.name for problem in found} == {"areas.yaml", "child-benefit.yaml"}
    assert len(found) == 2


def test_what_is_right_beside_a_problem_is_still_read(tiny_source, edit):
    edit(BENEFIT, "name: Child Benefit", "name: 5")
    source = examine(tiny_source).source
    assert [entry.id for entry in source.services] == ["carers-line", "tea-and-talk", "text-for-help"]


def test_two_services_of_one_id_are_refused(tiny_source, edit):
    copy = tiny_source / "services" / "groups" / "child-benefit.yaml"
    text = (tiny_source / BENEFIT).read_text("utf-8").replace("areas: [money]", "areas: [groups]")
    copy.write_text(text, "utf-8")
    problem = only_problem(tiny_source)
    assert "“child-benefit” is taken by another service (child-benefit.yaml, line 1)" in problem.what


def test_the_arrangement_for_the_unsure_must_be_there(tiny_source, edit):
    edit("arrangements.yaml", "- id: unsure", "- id: dunno")
    assert any("there is no arrangement “unsure”" in problem.what for problem in problems(tiny_source))


@pytest.mark.parametrize("name", ["offer.yaml", "areas.yaml", "synonyms.yaml", "organizations.yaml"])
def test_a_missing_file_is_one_problem(tiny_source, name):
    (tiny_source / name).unlink()
    problem = only_problem(tiny_source)
    assert (problem.path.name, problem.line) == (name, 0)
    assert "missing" in problem.what


@pytest.mark.parametrize(
    "name", ["leaflets.yaml", "sheet_templates.yaml", "legal_words.yaml", "questions.yaml"]
)
def test_prints_and_legal_words_may_be_left_out(tiny_source, name):
    (tiny_source / name).unlink()
    source = read(tiny_source)
    assert () in (source.leaflets, source.sheet_templates, source.legal_words, source.questions)


def test_an_empty_file_and_an_empty_list_are_not_the_same(tiny_source):
    (tiny_source / "synonyms.yaml").write_text("# nothing yet\n", "utf-8")
    assert "the file is empty" in only_problem(tiny_source).what
    (tiny_source / "synonyms.yaml").write_text("[]\n", "utf-8")
    assert read(tiny_source).synonyms == ()


def test_a_list_file_that_is_no_list_is_refused(tiny_source):
    (tiny_source / "synonyms.yaml").write_text("word: nan\n", "utf-8")
    assert "this file is a list" in only_problem(tiny_source).what


def test_an_entry_that_has_no_fields_is_refused(tiny_source):
    (tiny_source / "synonyms.yaml").write_text("- nan\n", "utf-8")
    assert "a synonym is written as lines" in only_problem(tiny_source).what


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("glosary.yaml", "did you mean “glossary.yaml”?"),
        ("areas.yml", "did you mean “areas.yaml”?"),
        ("services/child-benefit.yaml", "move it into the folder"),
        ("services/money/child-benefit.yml", "a service is a file called ID.yaml"),
        ("services/money/more/x.yaml", "a service is a file called ID.yaml"),
        ("services/mony/x.txt", "there is no area “mony”; did you mean “money”?"),
    ],
)
def test_a_file_that_would_be_passed_over_is_refused(tiny_source, name, says):
    (tiny_source / name).parent.mkdir(exist_ok=True)
    (tiny_source / name).write_text("[]\n", "utf-8")
    assert says in only_problem(tiny_source).what


def test_other_files_may_lie_beside_the_source(tiny_source):
    (tiny_source / "services" / "notes.txt").write_text("to do", "utf-8")
    (tiny_source / "services" / "money" / ".child-benefit.yaml.swp").write_bytes(b"\xff\xff")
    assert read(tiny_source).services


def test_a_source_without_services_is_refused(tiny_source):
    for path in tiny_source.glob("services/*/*.yaml"):
        path.unlink()
    for name in ("needs.yaml", "leaflets.yaml", "sheet_templates.yaml", "questions.yaml"):
        (tiny_source / name).write_text("[]\n", "utf-8")
    assert "there is no service" in only_problem(tiny_source).what


def test_a_huge_file_is_refused(tiny_source):
    (tiny_source / "glossary.yaml").write_text("# " + "x" * 1_000_000, "utf-8")
    assert "over 1 MB" in only_problem(tiny_source).what


def test_an_alias_bomb_is_refused_before_it_grows(tiny_source):
    lines = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 60)]
    (tiny_source / "glossary.yaml").write_text("\n".join(lines), "utf-8")
    assert only_problem(tiny_source).line == 1


def test_text_that_is_not_utf8_is_refused_by_line(tiny_source):
    path = tiny_source / BENEFIT
    path.write_bytes(path.read_bytes().replace(b"cost: Free.", b"cost: \xa35."))
    problem = only_problem(tiny_source)
    assert "encoding UTF-8" in problem.what
    assert path.read_bytes().splitlines()[problem.line - 1] == b"cost: \xa35."


def test_a_missing_folder_is_unreadable(tmp_path):
    with pytest.raises(FileUnreadable) as caught:
        read(tmp_path / "offer")
    assert caught.value.path == tmp_path / "offer"


def test_a_file_in_place_of_the_folder_is_no_offer(tmp_path):
    path = tmp_path / "offer"
    path.write_text("x", "utf-8")
    with pytest.raises(OfferRefused) as caught:
        read(path)
    assert caught.value.path == path


def test_a_file_that_cannot_be_read_is_the_environments_fault(tiny_source, unreadable):
    (tiny_source / BENEFIT).unlink()
    (tiny_source / BENEFIT).symlink_to(unreadable)
    with pytest.raises(FileUnreadable) as caught:
        read(tiny_source)
    assert caught.value.path == tiny_source / BENEFIT


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.sampled_from([BENEFIT, LINE, "offer.yaml", "glossary.yaml"]), st.integers(0, 900), PIECES)
def test_nothing_put_anywhere_in_a_file_is_taken_for_our_bug(tiny_source, name, at, piece):
    path = tiny_source / name
    whole = path.read_bytes()
    path.write_bytes(whole[:at] + piece.encode("utf-8", "surrogatepass") + whole[at:])
    found = examine(tiny_source).problems
    path.write_bytes(whole)
    assert all(problem.what.isprintable() for problem in found)


def test_an_area_cannot_put_first_what_it_does_not_show(tiny_source, edit):
    edit("areas.yaml", "summary: Meet other carers}", "summary: Meet other carers, first: [text-for-help]}")
    problem = only_problem(tiny_source)
    assert problem.path.name == "areas.yaml"
    assert "add groups to the areas of text-for-help" in problem.what
