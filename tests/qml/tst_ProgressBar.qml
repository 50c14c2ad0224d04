import QtQuick
import Kiosk.Theme
import Kiosk.Components

Item {
    id: stage

    width: 400
    height: 100

    ProgressBar {
        id: bar

        width: 300
        done: 0
        of: 4
        text: "Step"
    }
    KioskTestCase {
        name: "ProgressBar"
        stage: stage
        when: windowShown

        function filled(): Item {
            return bar.children[0];
        }

        function test_as_much_is_filled_as_is_done_and_never_more_data(): var {
            return rows;
        }
        function test_as_much_is_filled_as_is_done_and_never_more(row: var): void {
            Theme.motion = false;
            dress(row);
            bar.done = 0;
            compare(filled().width, 0);
            bar.done = 2;
            fuzzyCompare(filled().width, bar.width / 2, 4 * Sizes.edge);
            bar.done = 9;
            verify(filled().width <= bar.width);
        }

        function test_it_glides_only_where_things_may_move(): void {
            Theme.motion = false;
            bar.done = 0;
            compare(filled().width, 0);
            Theme.motion = true;
            bar.done = 4;
            verify(filled().width < bar.width / 2);
            tryVerify(() => filled().width > bar.width / 2);
        }

        function test_it_says_in_words_how_far_it_is(): void {
            compare(bar.Accessible.name, "Step");
        }
    }
}
