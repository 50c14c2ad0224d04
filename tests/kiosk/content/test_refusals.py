"""One thing wrong at a time: each is found, at its line, and nothing else is said."""

import pytest

from kiosk.content.source import read
from kiosk.errors import ContentRefused

BENEFIT = "services/money/child-benefit.yaml"
LINE = "services/groups/carers-line.yaml"
TEA = "services/groups/tea-and-talk.yaml"
ORGS = "organizations.yaml"
TEXT = "services/urgent/text-for-help.yaml"
FORTNIGHT = "interval: 2\n    dtstart: 2026-12-01"


# Each row breaks one thing: the file, what is replaced, by what, the text on the line that must be named
# ("": the file as a whole), and words that the problem must have.
BROKEN = [
    # fields
    (BENEFIT, "cost: Free.", "costs: Free.", "costs:", "did you mean “cost”?"),
    (BENEFIT, "cost: Free.", "colour: red", "colour:", "is not a field of a service"),
    (LINE, "    name: Advice line", "    label: Advice line", "label:", "is not a field of a phone"),
    (
        BENEFIT,
        "    level: right",
        "    level: right\n    note: x",
        "note: x",
        "is not a field of an entitlement",
    ),
    ("areas.yaml", "icon: payments,", "icon: payments, colour: red,", "id: money", "field of an area"),
    ("offer.yaml", "draft: true", "draft: true\nversion: 3", "version:", "is not a field of a release"),
    (BENEFIT, "summary: Weekly money for a child who lives with you.\n", "", "id:", "summary is missing"),
    (BENEFIT, "keywords: [child money, child benefit]\n", "", "id:", "keywords is missing"),
    (LINE, "    status: confirmed\n", "", "01632 960123", "status is missing"),
    ("offer.yaml", "council: Example Council\n", "", "title:", "council is missing"),
    (BENEFIT, "    level: right\n", "", "    sentence: You can claim it", "level is missing"),
    # types
    (BENEFIT, "name: Child Benefit", "name: 5", "name: 5", 'in double quotes: "5"'),
    (BENEFIT, "name: Child Benefit", "name: yes", "name:", "would be read as yes or no"),
    (BENEFIT, "name: Child Benefit", "name: [a]", "name:", "holds a list or fields"),
    (BENEFIT, "name: Child Benefit", "name:", "name:", "name is empty"),
    (BENEFIT, "name: Child Benefit", 'name: "  "', "name:", "name is empty"),
    (BENEFIT, "name: Child Benefit", "name: |\n  Child\n  Benefit", "name:", "runs over several lines"),
    (
        BENEFIT,
        "steps:\n  - Fill in the form.\n  - Send it off.",
        "steps: Ask.",
        "steps:",
        "steps is not a list",
    ),
    (BENEFIT, "steps:\n  - Fill in the form.\n  - Send it off.", "steps: []", "steps:", "write at least one"),
    (BENEFIT, "  - Send it off.", "  - ", "  - \n", "steps is empty"),
    (BENEFIT, "[child money, child benefit]", "[child money, child money]", "keywords:", "twice"),
    (BENEFIT, "minimum_age: 0", "minimum_age: birth", "minimum_age:", "from 0 to 25"),
    (BENEFIT, "minimum_age: 0", "minimum_age: -1", "minimum_age:", "from 0 to 25"),
    (BENEFIT, "maximum_age: 19", "maximum_age: 99999999999", "maximum_age:", "from 0 to 25"),
    (BENEFIT, "minimum_age: 0", "minimum_age: 20", "maximum_age: 19", "swap them"),
    (LINE, '    hours: ["Mo-Fr 09:30-17:00", "Sa 10:00-12:00"]', "    hours: {}", "hours:", "is not a list"),
    (TEXT, '"85258"', "85258", "85258", 'in double quotes: "85258"'),
    ("offer.yaml", "draft: true", "draft: maybe", "draft:", "write true or false"),
    ("offer.yaml", "languages: [en]", "languages: [English]", "languages:", "codes such as en"),
    ("offer.yaml", "council: Example Council", "- a", "title", "not YAML"),
    # ids
    (
        BENEFIT,
        "areas: [money]",
        "areas: [money, mony]",
        "areas:",
        "there is no area “mony”; did you mean “money”?",
    ),
    (BENEFIT, "areas: [money]", "areas: [money, money]", "areas:", "twice"),
    (BENEFIT, "areas: [money]", "areas: [groups]", "areas:", "the file is in the folder “money”"),
    (BENEFIT, "id: child-benefit", "id: child-benefits", "id:", "is not the file's name"),
    (
        BENEFIT,
        "organization: example-council",
        "organization: hmrc",
        "organization:",
        "no organization “hmrc”",
    ),
    (TEA, "[example-hub, other-hub]", "[example-hub, moon]", "locations:", "there is no location “moon”"),
    (
        BENEFIT,
        "  kinship-foster:",
        "  kinship-fostering:",
        "kinship-fostering",
        "did you mean “kinship-foster”?",
    ),
    (
        ORGS,
        "Example Council}",
        "Example Council}\n- {id: example-council, name: Two}",
        "name: Two",
        "(line 1)",
    ),
    (ORGS, "Example Council}", "Example Council}\n- {id: Two Words, name: Two}", "Two", "is not an id"),
    ("areas.yaml", "kind: urgent", "kind: red", "kind: red", "write one of kinship, universal, urgent"),
    ("areas.yaml", "icon: payments", "icon: ../x", "../x", "is not the name of an icon"),
    ("arrangements.yaml", "- id: informal", "- id: any", "- id: any", "stands for all arrangements"),
    ("needs.yaml", "[child-benefit]", "[child-benefits]", "child-benefits", "did you mean “child-benefit”?"),
    ("needs.yaml", "[child-benefit]", "[child-benefit]\n  also: [moon]", "also:", "there is no need “moon”"),
    (
        "needs.yaml",
        "[child-benefit]",
        "[child-benefit]\n  also: [i-need-money-today]",
        "also:",
        "leads in a circle, i-need-money-today → i-need-money-today; take one of them out",
    ),
    ("synonyms.yaml", "word: nan", "word: Family  Allowance", "word: family allowance", "another synonym"),
    ("synonyms.yaml", "[kinship carer]", "[flying carpet]", "flying", "leads to no service"),
    ("synonyms.yaml", "word: nan", 'word: "!!"', '"!!"', "has no letters"),
    ("glossary.yaml", "term: respite", "term: sgo", "term: sgo", "another glossary word (line 2)"),
    # prints and legal words
    ("leaflets.yaml", "- area: money", "- area: mony", "area: mony", "did you mean “money”?"),
    ("leaflets.yaml", "- area: money", "- area: groups", "- area: groups\n  cover: Money", "(line 1)"),
    ("leaflets.yaml", "- area: money\n  cover", "- cover", "cover: Money", "write area or arrangement"),
    (
        "leaflets.yaml",
        "- area: money\n",
        "- area: money\n  arrangement: informal\n",
        "cover: Money",
        "write area or arrangement",
    ),
    ("leaflets.yaml", "[tea-and-talk, carers-line]", "[tea-for-two]", "tea-for-two", "no service"),
    ("leaflets.yaml", "  intro: This", "  colour: red\n  intro: This", "colour:", "field of a leaflet"),
    (
        "sheet_templates.yaml",
        "name: On my own",
        "name: New special  guardian",
        "name: New special  g",
        "another name",
    ),
    ("sheet_templates.yaml", "guardianship\n", "guardian\n", "arrangement:", "no arrangement"),
    ("sheet_templates.yaml", "[tea-and-talk]", "[]", "services: []", "write at least one"),
    ("legal_words.yaml", "respite", "Injunction", "injunction}", "another legal word"),
    ("areas.yaml", "[financial-support]", "[money]", "id: money", "headings has “money”, which is not known"),
    ("questions.yaml", "supply: place", "supply: time", "supply: time", "write one of contact, place"),
    ("questions.yaml", "[tea-and-talk]", "[tea]", "tea-days", "no service “tea”"),
    ("legal_words.yaml", "respite", '"?"', '"?"', "has no letters"),
    # entitlements
    (BENEFIT, "  any:\n", "  informal:\n", "entitlements:", "any is missing"),
    (BENEFIT, "  unsure:\n", "  informal:\n", "entitlements:", "unsure is missing"),
    (BENEFIT, "    level: right", "    level: maybe", "level: maybe", "everyone, right, assessed, ask"),
    # schedules
    (TEA, "freq: WEEKLY", "freq: DAILY", "freq:", "write one of WEEKLY, MONTHLY"),
    (TEA, "  - freq: WEEKLY\n    interval: 2", "  - interval: 2", "interval:", "stands without freq"),
    (TEA, "interval: 2", "interval: 0", "interval:", "from 1 to 52"),
    (TEA, "interval: 2", 'interval: 2\n    opens_at: "10:00"', "opens_at", "stands without a day"),
    (TEA, "interval: 2", "interval: 2\n    byday: [TU]", "interval", "stands without dtstart"),
    (TEA, "interval: 2", "interval: 1\n    byday: [TU]\n    count: 3", "count", "stands without dtstart"),
    (TEA, "interval: 2", "interval: 2\n    dtstart: 2026-11-31", "dtstart", "is not a day"),
    (TEA, "interval: 2", "interval: 2\n    dtstart: 0026-11-03", "dtstart", "too far away"),
    (
        TEA,
        "interval: 2",
        f"{FORTNIGHT}\n    byday: [MO]",
        "dtstart",
        "Tuesday 1 December 2026, which the rest",
    ),
    (TEA, "interval: 2", f"{FORTNIGHT}\n    byday: [2TU]", "byday", "counts days of a month"),
    (TEA, "interval: 2", f"{FORTNIGHT}\n    byday: [Tuesday]", "byday", "write MO, TU, WE"),
    (TEA, "interval: 2", f"{FORTNIGHT}\n    bymonthday: [1]", "bymonthday", "stands with freq WEEKLY"),
    (TEA, "interval: 2", f"{FORTNIGHT}\n    bymonthday: [32]", "bymonthday", "from -31 to 31"),
    (TEA, "interval: 2", f"{FORTNIGHT}\n    until: 2026-11-01", "until", "is before dtstart"),
    (TEA, "interval: 2", f"{FORTNIGHT}\n    until: 2027-11-01\n    count: 3", "count", "stand together"),
    (TEA, "interval: 2", f"{FORTNIGHT}\n    valid_to: 2026-11-01", "valid_to", "is before dtstart"),
    (TEA, "interval: 2", f"{FORTNIGHT}\n    opens_at: 10:00", "opens_at", 'in double quotes: "10:00"'),
    (TEA, "interval: 2", f'{FORTNIGHT}\n    opens_at: "10am"', "opens_at", "is not a time"),
    (TEA, "interval: 2", f'{FORTNIGHT}\n    closes_at: "10:00"', "closes_at", "without opens_at"),
    (
        TEA,
        "interval: 2",
        f'{FORTNIGHT}\n    opens_at: "12:00"\n    closes_at: "10:00"',
        "closes_at",
        "is not after opens_at 12:00",
    ),
    (TEA, "interval: 2", f"{FORTNIGHT}\n    location: moon", "location: moon", "is none of this service"),
    (
        TEA,
        "interval: 2",
        f"{FORTNIGHT}\n    except_dates: [2026-12-02]",
        "except_dates",
        "on which there is no session",
    ),
    (
        TEA,
        "interval: 2",
        f"{FORTNIGHT}\n    except_dates: [2026-12-15, 2026-12-15]",
        "except_dates",
        "a day twice",
    ),
    (
        TEA,
        "interval: 2",
        f"{FORTNIGHT}\n    cancellations:\n      - {{date: 2026-12-09, reason: Snow}}",
        "cancellations",
        "on which there is no session",
    ),
    (
        TEA,
        "interval: 2",
        f"{FORTNIGHT}\n    except_dates: [2026-12-15]\n    cancellations: [{{date: 2026-12-15}}]",
        "cancellations",
        "keep one of them",
    ),
    (
        TEA,
        "freq: WEEKLY\n    interval: 2",
        "freq: MONTHLY\n    bymonthday: [31]\n    valid_from: 2027-02-01\n    valid_to: 2027-02-28",
        "freq",
        "gives no day with the rest",
    ),
    (
        TEA,
        "    description: Every two weeks. Ask at the desk for the next date.\n",
        "",
        "- freq",
        "description",
    ),
    (TEA, "schedules:\n  - ", "schedule:\n    ", "schedule:", "did you mean “schedules”?"),
    # numbers, addresses, times
    (LINE, "0808 157 0192", "0808-157-0192", "0808-157-0192", "digits with single spaces"),
    (LINE, "0808 157 0192", "0808  157 0192", "0808  157", "digits with single spaces"),
    (LINE, "0808 157 0192", "+44 808 157 0192", "+44", "digits with single spaces"),
    (LINE, "0808 157 0192", "0808 157", "0808 157", "cannot be dialled"),
    (LINE, "0808 157 0192", "808 157 0192", "808 157", "cannot be dialled"),
    (LINE, "Mo-Fr 09:30-17:00", "Mon-Fri 9:30-17:00", "Mon-Fri", "not opening hours"),
    (LINE, "Mo-Fr 09:30-17:00", "Mo-Fr 17:00-09:30", "Mo-Fr 17", "not opening hours"),
    (LINE, "    status: unverified", "    status: checked", "checked", "write one of confirmed, unverified"),
    (TEXT, "kind: text", "kind: fax", "fax", "write one of voice, text"),
    (
        BENEFIT,
        "url: https://www.gov.uk/child-benefit",
        "url: ftp://www.gov.uk/child-benefit",
        "ftp",
        "https://",
    ),
    (
        BENEFIT,
        "url: https://www.gov.uk/child-benefit",
        "url: www.gov.uk/child-benefit",
        "url: www",
        "https://",
    ),
    (
        BENEFIT,
        "url: https://www.gov.uk/child-benefit",
        "url: https:///child-benefit",
        "https:///",
        "no website",
    ),
    (BENEFIT, "https://www.gov.uk/child-benefit", "https://www.gov.uk@evil.example/", "evil", "user name"),
    (BENEFIT, "https://www.gov.uk/child-benefit", '"https://www.gov.uk/a b"', "a b", "is not a web address"),
    (BENEFIT, "https://www.gov.uk/child-benefit", "https://www.gov.uk:x/", ":x/", "is not a web address"),
    (BENEFIT, "url_words: gov.uk/child-benefit", "url_words: nhs.uk/x", "nhs.uk", "not on the website"),
    (
        BENEFIT,
        "url_words: gov.uk/child-benefit",
        "url_words: www.gov.uk/x",
        "url_words:",
        "leave out https://",
    ),
    (BENEFIT, "url: https://www.gov.uk/child-benefit\n", "", "url_words:", "stands without url"),
    (BENEFIT, "review_by: 2027-04-01", "review_by: 1 April", "review_by:", "is not a day"),
    (BENEFIT, "review_by: 2027-04-01", "review_by: 2027-02-30", "review_by:", "is not a day"),
    (BENEFIT, "review_by: 2027-04-01", "review_by: 2026-11-21", "review_by:", "not after assured_date"),
    (
        BENEFIT,
        "assured_date: 2026-11-21",
        "assured_date: 2026-11-23",
        "assured_date:",
        "built_at, 2026-11-22",
    ),
    (BENEFIT, "checked: 2026-10-01", "checked: 2062-10-01", "assured_date:", "checked on 2062-10-01"),
    ("offer.yaml", "2026-11-22T09:00:00+00:00", "2026-11-22T09:00:00", "built_at:", "is not a moment"),
    ("offer.yaml", "review_by: 2027-05-21", "review_by: 2025-05-21", "review_by:", "not after built_at"),
    # YAML itself
    (BENEFIT, "cost: Free.", "cost: Free: today", "cost:", "needs double quotes"),
    (BENEFIT, "cost: Free.", "\tcost: Free.", "cost:", "(tab)"),
    (BENEFIT, "cost: Free.", "cost: Free.\ncost: Not free.", "cost: Not", "stands here again (first on line"),
    (BENEFIT, "    level: right", "    level: right\n    level: ask", "level: ask\n", "stands here again"),
    (BENEFIT, "cost: Free.", "cost: Free.\n---\ncost: x", "---", "second document"),
    (BENEFIT, "cost: Free.", "cost: &a Free.", "&a", "an anchor (&) is not used"),
    (BENEFIT, "cost: Free.", "cost: *a", "*a", "an alias (*) is not used"),
    (BENEFIT, "cost: Free.", "cost: !!python/name:os.system x", "!!python", "a tag (!) is not used"),
    (BENEFIT, "cost: Free.", "? [a]\n: Free.", "? [a]", "where a key should"),
    (BENEFIT, "cost: Free.", "cost: " + "[" * 5000, "cost:", "too deep"),
    (BENEFIT, "cost: Free.", "cost: Fr\u202eee.", "cost:", "U+202E (right-to-left override)"),
    (BENEFIT, "cost: Free.", "cost: Fr\u200bee.", "cost:", "U+200B"),
    (BENEFIT, "cost: Free.", "cost:\xa0Free.", "cost:", "U+00A0 (no-break space)"),
    (BENEFIT, "cost: Free.", "cost: Free.\x07", "cost:", "U+0007 (control character)"),
    (BENEFIT, "cost: Free.", 'cost: "Fr\\u2066ee."', "cost:", "U+2066"),
    (BENEFIT, "cost: Free.", 'cost: "Free.\\0"', "cost:", "U+0000"),
]


@pytest.mark.parametrize(("name", "old", "new", "at", "says"), BROKEN)
def test_each_thing_that_is_wrong_is_named_with_its_line_and_cure(
    tiny_source, edit, name, old, new, at, says
):
    path = edit(name, old, new)
    text = path.read_text("utf-8")
    with pytest.raises(ContentRefused) as caught:
        read(tiny_source)
    (problem,) = caught.value.problems
    assert problem.path == path
    assert problem.line == text.count("\n", 0, text.index(at)) + 1, problem
    assert says in problem.what
