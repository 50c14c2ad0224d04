import QtQuick
import Kiosk.Theme
import Kiosk.Components

Item {
    id: stage

    width: 1000
    height: 1000

    Words {
        id: words

        width: 300
    }
    TextMetrics {
        id: capital

        font: words.font
        text: "H"
    }
    KioskTestCase {
        name: "Words"
        stage: stage
        when: windowShown

        function init(): void {
            failOnWarning(/.?/);
            words.text = "";
        }

        function test_markup_is_shown_as_it_is_written_data(): var {
            return [
                {
                    "tag": "bold",
                    "text": "<b>x</b>"
                },
                {
                    "tag": "picture",
                    "text": "<img src=\"file:///etc/hostname\">"
                },
                {
                    "tag": "link",
                    "text": "[x](https://example.org) & <a href='x'>y</a>"
                }
            ];
        }
        function test_markup_is_shown_as_it_is_written(row: var): void {
            words.text = row.text;
            plain.text = row.text;
            compare(words.textFormat, Text.PlainText);
            compare(words.contentWidth, plain.contentWidth);
        }

        function test_capitals_have_the_height_that_was_promised_data(): var {
            return [
                {
                    "tag": "standard",
                    "size": 0,
                    "mm": 5
                },
                {
                    "tag": "large",
                    "size": 1,
                    "mm": 7.3
                },
                {
                    "tag": "largest",
                    "size": 2,
                    "mm": 10
                }
            ];
        }
        function test_capitals_have_the_height_that_was_promised(row: var): void {
            Theme.textSize = row.size;
            fuzzyCompare(capital.tightBoundingRect.height, row.mm * Theme.pixelsPerMm, 1);
        }

        function test_long_words_are_wrapped_and_not_cut_data(): var {
            return rows;
        }
        function test_long_words_are_wrapped_and_not_cut(row: var): void {
            words.text = "You can ask for this, whichever kind of carer you are, and Donaudampfschifffahrtsgesellschaft.";
            dress(row);
            verify(words.lineCount > 1);
            verifyNothingIsCut(stage);
        }

        function test_a_short_last_word_is_tied_to_the_one_before_data(): var {
            return [
                {
                    "tag": "short",
                    "text": "Help when you find what you need.",
                    "tied": "Help when you find what you\u00a0need."
                },
                {
                    "tag": "long",
                    "text": "Talk to a kinship Navigator",
                    "tied": "Talk to a kinship Navigator"
                },
                {
                    "tag": "after a long one",
                    "text": "Somebody understanding you",
                    "tied": "Somebody understanding you"
                },
                {
                    "tag": "after a hyphen, where it would break anyway",
                    "text": "Allowances, benefits, one-off help",
                    "tied": "Allowances, benefits, one-off help"
                },
                {
                    "tag": "two words",
                    "text": "My sheet",
                    "tied": "My sheet"
                },
                {
                    "tag": "nothing",
                    "text": "",
                    "tied": ""
                }
            ];
        }
        function test_a_short_last_word_is_tied_to_the_one_before(row: var): void {
            compare(Type.tied(row.text), row.tied);
        }

        function test_no_words_are_not_spoken(): void {
            verify(words.Accessible.ignored);
            words.text = "Some";
            verify(!words.Accessible.ignored);
            compare(words.Accessible.name, "Some");
        }
    }
    Words {
        id: plain

        width: 300
        opacity: 0
    }
}
