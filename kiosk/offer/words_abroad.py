"""Words of other languages than English, for searching what is translated.

A word is looked for as it is and by its beginning, since endings change with the case: `łóżko`, `łóżka`. Both
the index and the question go through `folded`, so that who types without the marks of the letters is found
too. Words that are in every question tell nothing (`EMPTY_ABROAD`).
"""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.offer.words import words_of

# FTS5 takes off the marks that Unicode knows as such. These letters it takes for others; and Urdu is typed on
# Arabic keyboards, too.
_FOLDED = str.maketrans(
    {
        "ł": "l",
        "đ": "d",
        "ø": "o",
        "ı": "i",
        "ي": "ی",
        "ى": "ی",
        "ئ": "ی",
        "ك": "ک",
        "ه": "ہ",
        "ة": "ہ",
        "ۃ": "ہ",
    }
    | {"أ": "ا", "إ": "ا", "آ": "ا", "ؤ": "و"}
)
_LEAST = 3
_LATIN_WHOLE, _OTHER_WHOLE = 5, 4  # shorter ones lose nothing
_AFTER_LATIN = "\u0370"

EMPTY_ABROAD: Mapping[str, frozenset[str]] = {
    language: frozenset(words_of(words))
    for language, words in {
        "pl": "a aby ale albo bo by być chcę ci co czy dla do gdy gdzie go i ich im ja jak jakie jaki jest "
        "jestem jeśli już kiedy kto które który ma mam mi mnie mną mogę moja moje mój można muszę my "
        "na nad nam nas nie niego nią nim niż o od on ona oni po pod potrzebuję proszę przez przy są "
        "się skąd ta tak tam te teraz też to tu ty u w we wam was z za ze że",
        "sk": "a aby aj ako ale alebo aké aký by byť chcem čo do ho i ich im ja je jej k ka kde kedy keď "
        "kto ktorý ku ma mám mi mne mňa môj môžem moja moje musím my na nad nám nás nie nemám nič o "
        "od on ona oni po pod potrebujem pre pri prosím s sa si sme so som sú ta tak tam teraz tiež "
        "to tu ty už v vám vás vo z za zo že",
        "cs": "a aby ale ani bez by být chci co do ho i jak jako jaké jaký je jsem jsou já k kde když kdo "
        "která který ma mám mi mne mně můj mohu musím my na nad nám nás ne nemám nic o od on ona oni "
        "po pod potřebuji pro prosím při s se si so ta tak tam také teď to tu ty u už v vám vás ve z "
        "za ze že",
        "ro": "a al ale am ar are as au avem ca că care ce cu cum da dacă de din do e ea ei el este eu fi "
        "iar îi în îmi la le li lui mă mai mea mei meu mi nu o pe pentru poate pot prin sa să se "
        "sunt și te trebuie tu un unde unei unui va vă vreau",
        "ur": "آپ اب اس اسے اسی اگر ان انہیں اور ایک بہت بھی پر تا تک تو تھا تھی تھے جا جاتا جاتی جب جو "
        "چاہیے چاہیئے چاہتا چاہتی دیں رہا رہی رہے سب سکتا سکتی سکتے سے کا کب کچھ کر کرتا کرتی کریں "
        "کرنا کس کو کوئی کہ کہاں کی کیا کیسے کے گا گی گے لیے مجھے میرا میری میرے میں نہ نہیں نے وہ "
        "ہم ہمارے ہو ہوں ہوتا ہوتی ہونا ہے ہیں یا یہ یہاں",
        "ar": "أن أنا أنت إلى إن أو أي أين التي الذي الى أريد احتاج أحتاج بعد به بها بين تم ثم حتى على عن "
        "عند عندي غير في فيه قد كان كل كم كيف لا لدي لم لن له لها لي ليس ما ماذا مع من منذ هذا هذه "
        "هل هم هنا هو هي و يا",
    }.items()
}
"""By language. They are folded as everything is that is looked up in `translated_text`."""


WEAK_ABROAD = frozenset(
    words_of(
        "pomoc pomóc pomoce dziecko dziecka dzieci dieťa dieťaťa deti pomôcť dítě dítěte děti pomoci copil "
        "copilul copii ajutor مدد بچہ بچے بچوں طفل الطفل أطفال مساعدة المساعدة"
    )
)
"""They tell something, but of very many services (see `question.WEAK_WORDS`)."""


def folded(text: str) -> str:
    """The text with letters that are typed one for another made one."""
    return text.translate(_FOLDED)


def beginning_of(word: str) -> str:
    """What of a word its endings leave alone; "" where it is too short to tell."""
    if len(word) < _LEAST:
        return ""
    if len(word) < (_LATIN_WHOLE if word < _AFTER_LATIN else _OTHER_WHOLE):
        return word
    return word[: -(1 if len(word) < 7 else 2 if len(word) < 10 else 3)]


def stem_abroad(word: str) -> str:
    """The word without its marks' doubles and its ending, for comparing words with words."""
    return beginning_of(folded(word)) or folded(word)
