from kiosk.content.build import build
from kiosk.content.source import examine, read
from kiosk.content.yaml_folder import write
from kiosk.offer.catalogue import Catalogue

MORE = """- id: a-hard-week
  phrase: It is a hard week
  services: [text-for-help]
  also: [i-feel-so-alone, i-need-money-today]
"""


def with_needs(folder, text):
    path = folder / "needs.yaml"
    path.write_text(path.read_text() + text)
    return folder


def test_the_services_of_other_needs_follow_those_of_its_own(tiny_source, tmp_path):
    build(read(with_needs(tiny_source, MORE)), tmp_path / "offer.db")
    with Catalogue.open(tmp_path / "offer.db") as catalogue:
        needs = {need.id: need.services for need in catalogue.needs()}
    assert needs["a-hard-week"] == ("text-for-help", "tea-and-talk", "carers-line", "child-benefit")
    assert needs["i-feel-so-alone"] == ("tea-and-talk", "carers-line")


def test_what_leads_on_is_written_as_it_was_read(tiny_source, tmp_path):
    source = read(with_needs(tiny_source, MORE))
    write(source, tmp_path / "again")
    assert read(tmp_path / "again").needs == source.needs


def test_needs_that_lead_to_each_other_in_a_circle_are_refused_with_the_way(tiny_source):
    path = with_needs(tiny_source, MORE) / "needs.yaml"
    path.write_text(path.read_text().replace("[child-benefit]", "[child-benefit]\n  also: [a-hard-week]"))
    (problem,) = examine(tiny_source).problems
    assert "in a circle" in problem.what
    assert {"i-need-money-today", "a-hard-week"} <= set(
        problem.what.replace(",", " ").replace(";", " ").split()
    )
