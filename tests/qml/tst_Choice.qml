import QtQuick
import Kiosk.Theme
import Kiosk.Components

Item {
    id: stage

    width: 1200
    height: 1200

    Choice {
        id: choice

        text: "Print my sheet"
        icon.name: "print"
    }
    Choice {
        id: narrow

        y: 400
        width: 260
        text: "What do the hard words mean?"
        icon.name: "menu_book"
    }
    KioskTestCase {
        name: "Choice"
        stage: stage
        when: windowShown

        function centre(words: string): real {
            const text = textIn(choice, words);
            return text.mapToItem(choice, text.width / 2, 0).x;
        }

        function test_its_icon_stands_before_its_words_data(): var {
            return rows;
        }
        function test_its_icon_stands_before_its_words(row: var): void {
            dress(row);
            const icon = centre(Icons.glyph("print"));
            const words = centre("Print my sheet");
            verify(row.mirrored ? icon > words : icon < words);
        }

        function test_it_grows_with_its_words_data(): var {
            return rows;
        }
        function test_it_grows_with_its_words(row: var): void {
            dress(row);
            verifyNothingIsCut(choice);
            narrow.height = narrow.implicitHeight;
            layOut(stage);
            verify(textIn(narrow, narrow.text).lineCount > 1);
            verifyNothingIsCut(narrow);
        }

        function test_a_main_button_is_high_at_every_size_data(): var {
            return rows;
        }
        function test_a_main_button_is_high_at_every_size(row: var): void {
            choice.large = true;
            dress(row);
            verify(choice.implicitHeight >= 20 * Theme.pixelsPerMm);
            choice.large = false;
            verify(choice.implicitHeight >= 12.7 * Theme.pixelsPerMm);
        }

        function test_an_answer_says_whether_it_is_the_chosen_one(): void {
            compare(choice.Accessible.role, Accessible.Button);
            choice.oneOfSeveral = true;
            compare(choice.Accessible.role, Accessible.RadioButton);
            verify(!choice.Accessible.checked);
            choice.manner = "chosen";
            verify(choice.Accessible.checked);
            choice.manner = "plain";
            choice.oneOfSeveral = false;
        }

        function test_each_manner_has_ink_that_is_not_its_ground_data(): var {
            return ["plain", "deep", "sun", "urgent", "bar", "chosen"].map(manner => ({
                        "tag": manner
                    }));
        }
        function test_each_manner_has_ink_that_is_not_its_ground(row: var): void {
            choice.manner = row.tag;
            for (const contrast of ["warm", "light", "dark"]) {
                Theme.contrast = contrast;
                verify(!Qt.colorEqual(choice.ink, choice.ground), contrast);
            }
            choice.manner = "plain";
        }
    }
}
