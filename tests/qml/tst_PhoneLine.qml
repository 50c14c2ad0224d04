import QtQuick
import Kiosk.Theme
import Kiosk.Components

Item {
    id: stage

    width: 1000
    height: 1200

    PhoneLine {
        id: line

        width: 640
        number: "0808\u00a0157\u00a00192"
        name: "Advice line"
        hours: "Monday to Friday, 9.30am to 5pm"
    }
    KioskTestCase {
        name: "PhoneLine"
        stage: stage
        when: windowShown

        function test_a_number_stands_on_one_line_whole_data(): var {
            return rows;
        }
        function test_a_number_stands_on_one_line_whole(row: var): void {
            dress(row);
            compare(textIn(line, line.number).lineCount, 1);
            verifyNothingIsCut(line);
        }

        function test_the_number_is_bigger_than_the_words_around_it_data(): var {
            return rows;
        }
        function test_the_number_is_bigger_than_the_words_around_it(row: var): void {
            dress(row);
            verify(textIn(line, line.number).font.pixelSize > textIn(line, line.hours).font.pixelSize);
            verify(textIn(line, line.number).minimumPixelSize >= Type.body);
        }

        function test_it_is_spoken_as_one(): void {
            compare(line.Accessible.name, "Advice line. Ring 0808\u00a0157\u00a00192. Monday to Friday, 9.30am to 5pm");
            line.byText = true;
            compare(line.Accessible.name, "Advice line. Text 0808\u00a0157\u00a00192. Monday to Friday, 9.30am to 5pm");
            line.byText = false;
            for (const one of visibleIn(line))
                if (one instanceof Text)
                    verify(one.Accessible.ignored, (one as Text).text);
        }

        function test_what_is_not_known_takes_no_room(): void {
            const full = line.implicitHeight;
            line.hours = "";
            line.name = "";
            layOut(stage);
            verify(line.implicitHeight < full);
            compare(line.Accessible.name, "Ring 0808\u00a0157\u00a00192");
            line.name = "Advice line";
            line.hours = "Monday to Friday, 9.30am to 5pm";
        }
    }
}
