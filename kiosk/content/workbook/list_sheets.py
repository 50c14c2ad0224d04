"""The sheets of the lists, of the translations, and of the release."""

from __future__ import annotations

from kiosk.content.entries import FILES, TRANSLATIONS, Heading, Supply
from kiosk.content.workbook.columns import SOURCE, Column, Form, Sheet, codes_of, id_column
from kiosk.language import CODES, ENGLISH
from kiosk.offer import translation
from kiosk.offer.model import AreaKind

LIST_SHEETS = (
    Sheet(
        "Areas",
        "area",
        FILES["areas"],
        "The topics that carers look through, in the order of the screen.",
        (
            id_column(),
            Column(
                "kind",
                "Kind",
                Form.CODE,
                12,
                "kinship, universal (every family) or urgent.",
                codes_of(AreaKind),
                required=True,
            ),
            Column("name", "Name", width=26, required=True),
            Column("summary", "Summary", width=40, required=True),
            Column("icon", "Picture", width=20, told="A name from assets/icons.", required=True),
            Column("first", "Services to show first", Form.LINES, 34, "Ids, in order.", refers="service"),
            Column(
                "headings",
                "Headings of the law",
                Form.LINES,
                26,
                f"Which of these it answers: {', '.join(codes_of(Heading))}.",
            ),
        ),
    ),
    Sheet(
        "Arrangements",
        "arrangement",
        FILES["arrangements"],
        "How the child came to live with the carer, in the order of the screen.",
        (
            id_column(),
            Column("name", "Name", width=40, told="What a carer would say.", required=True),
            Column("legal_name", "Name in law", width=28, told="What papers call it.", required=True),
            Column("description", "Description", width=70, required=True),
        ),
    ),
    Sheet(
        "Needs",
        "need",
        FILES["needs"],
        "Troubles in carers' own words, and the services that answer them.",
        (
            id_column(width=40),
            Column("phrase", "In their words", width=50, required=True),
            Column(
                "services", "Services", Form.LINES, 36, "Ids, best first.", refers="service", required=True
            ),
            Column("also", "Also needs", Form.LINES, 40, "Needs whose services follow.", refers="need"),
        ),
    ),
    Sheet(
        "Organizations",
        "organization",
        FILES["organizations"],
        "Who runs services.",
        (
            id_column(),
            Column("name", "Name", width=54, required=True),
            Column("reviewer", "Who checks again", width=40, told="The role, not a person's name."),
        ),
    ),
    Sheet(
        "Places",
        "location",
        FILES["places"],
        "Family Hubs and other places.",
        (
            id_column(),
            Column("name", "Name", width=50, required=True),
            Column("address", "Address", width=50),
            SOURCE,
        ),
    ),
    Sheet(
        "Glossary",
        "glossary term",
        FILES["glossary"],
        "Hard words and their plain meanings.",
        (
            id_column(),
            Column("term", "Word", width=30, required=True),
            Column("meaning", "Meaning", width=60, required=True),
            Column("also", "Also written", Form.LINES, 36),
            SOURCE,
        ),
    ),
    Sheet(
        "Synonyms",
        "synonym",
        FILES["synonyms"],
        "Words that carers say, and what we call it.",
        (
            Column("word", "What carers say", width=34, required=True),
            Column("means", "What we call it", Form.LINES, 44, required=True),
        ),
    ),
    Sheet(
        "Legal words",
        "legal word",
        FILES["legal_words"],
        "Words of the law that need a plain meaning in the glossary where they are used.",
        (Column("word", "Word", width=44, required=True),),
    ),
    Sheet(
        "Leaflets",
        "leaflet",
        FILES["leaflets"],
        "The ready-made prints: for one area or for one arrangement.",
        (
            Column("area", "Area", Form.CODE, 18, "Either an area …", refers="area"),
            Column("arrangement", "Arrangement", Form.CODE, 22, "… or an arrangement.", refers="arrangement"),
            Column("cover", "Title", width=44, required=True),
            Column("intro", "First words", width=60, required=True),
            Column("services", "Services", Form.LINES, 36, "Ids, in order.", refers="service", required=True),
        ),
    ),
    Sheet(
        "Sheet templates",
        "sheet template",
        FILES["sheet_templates"],
        "What staff can begin a sheet with.",
        (
            id_column(),
            Column("name", "Name", width=40, required=True),
            Column("arrangement", "Arrangement", Form.CODE, 22, "If it is for one.", refers="arrangement"),
            Column("services", "Services", Form.LINES, 36, "Ids, in order.", refers="service", required=True),
        ),
    ),
    Sheet(
        "Questions",
        "question",
        FILES["questions"],
        "What only the council can say. It makes the sheet to fill in.",
        (
            id_column(),
            Column("supply", "What kind", Form.CODE, 12, "", codes_of(Supply), required=True),
            Column("ask", "Question", width=70, required=True),
            Column(
                "services", "Services", Form.LINES, 36, "Ids of those that need the answer.", refers="service"
            ),
        ),
    ),
    Sheet(
        "Translations",
        "translated text",
        TRANSLATIONS,
        "Texts in other languages. One whose English has changed is not shown until it is read again.",
        (
            Column(
                "language",
                "Language",
                Form.CODE,
                11,
                "Its code.",
                tuple(code for code in CODES if code != ENGLISH),
                required=True,
            ),
            Column("kind", "Of what", Form.CODE, 14, "", codes_of(translation.Kind), required=True),
            Column("id", "Its id", width=26, required=True),
            Column(
                "field",
                "Which text",
                width=20,
                told="name, summary, description …; of an entitlement the arrangement.",
                required=True,
            ),
            Column("text", "Text", width=70, told="Where the English is a list, a line each.", required=True),
            Column(
                "status",
                "Checked by a reader",
                Form.CODE,
                14,
                "checked: by someone who reads the language. draft: not yet.",
                codes_of(translation.Status),
                required=True,
            ),
            Column("of", "Mark of the English", width=14, told="The check says which it is.", required=True),
        ),
    ),
    Sheet(
        "Release",
        "release",
        FILES["release"],
        "The offer as a whole.",
        (
            Column("council", "Council", required=True),
            Column("title", "Title", required=True),
            Column("built_at", "Date of this version", Form.MOMENT, told="Today.", required=True),
            Column(
                "review_by",
                "Check again by",
                Form.DAY,
                told="The day when all must be checked.",
                required=True,
            ),
            Column(
                "accountable_role", "Who answers for it", told="The role, not a person's name.", required=True
            ),
            Column("languages", "Languages", Form.LINES, told="Codes such as en, ur or pl.", required=True),
            Column(
                "draft",
                "Draft",
                Form.FLAG,
                told="no, once the council has approved it.",
                codes=("yes", "no"),
                required=True,
            ),
            Column("source", "Source", told="What says so.", required=True),
        ),
        upright=True,
    ),
)
