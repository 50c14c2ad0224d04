"""What is remembered for speed is forgotten with the visit."""

from printing import bidi, fonts, qr
from printing.compose import compose_sheet
from printing.remembered import forget, remembered
from printing.render import render_sheet


def test_after_forgetting_nothing_that_was_typed_or_chosen_is_left(sheet_request, service):
    render_sheet(compose_sheet(sheet_request(service(url="https://example.org.uk"), for_name="زينب")))
    memories = (bidi.levels, fonts.shaped, qr.matrix)
    assert all(memory.cache_info().currsize for memory in memories)
    forget()
    assert not any(memory.cache_info().currsize for memory in memories)


def test_an_answer_is_found_once():
    asked = []

    @remembered(2)
    def answer(question):
        asked.append(question)
        return question

    assert [answer(1), answer(1)] == [1, 1]
    forget()
    assert answer(1) == 1
    assert asked == [1, 1]
