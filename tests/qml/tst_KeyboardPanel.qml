import QtQuick
import Kiosk.Theme
import Kiosk.Components

Item {
    id: stage

    property string written: ""
    property string heard: ""

    width: 1080
    height: 1200

    KeyboardPanel {
        id: keyboard

        width: stage.width
        height: implicitHeight
        rows: ["QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM'-"]
        layoutName: "A B C"
        onTyped: letter => stage.written += letter
        onDeleted: stage.heard += "deleted "
        onDone: stage.heard += "done "
        onLayoutAsked: stage.heard += "layout "
    }
    KioskTestCase {
        name: "KeyboardPanel"
        stage: stage
        when: windowShown

        function init(): void {
            failOnWarning(/.?/);
            stage.written = "";
            stage.heard = "";
            layOut(stage);
            key("Done").lastActivated = 0;
        }
        function keys(): list<Item> {
            return visibleIn(keyboard).filter(one => one instanceof Pressable);
        }
        function key(text: string): Pressable {
            return keys().find(one => (one as Pressable).text === text) as Pressable;
        }
        function tap(text: string): void {
            const finger = touchEvent(keyboard);
            finger.press(0, key(text)).commit();
            finger.release(0, key(text)).commit();
        }

        function test_every_letter_has_a_key_that_types_it_data(): var {
            return rows;
        }
        function test_every_letter_has_a_key_that_types_it(row: var): void {
            dress(row);
            for (const letter of keyboard.rows.join(""))
                tap(letter);
            compare(stage.written, keyboard.rows.join(""));
        }

        function test_two_quick_taps_are_two_letters(): void {
            tap("N");
            tap("N");
            tap("Space");
            tap("Space");
            compare(stage.written, "NN  ");
        }

        function test_delete_layout_and_done_are_heard(): void {
            tap("Delete");
            tap("Delete");
            tap("A B C");
            tap("Done");
            compare(stage.heard, "deleted deleted layout done ");
        }

        function test_done_twice_is_done_once(): void {
            tap("Done");
            tap("Done");
            compare(stage.heard, "done ");
        }

        function test_all_keys_are_whole_and_large_enough_data(): var {
            return rows;
        }
        function test_all_keys_are_whole_and_large_enough(row: var): void {
            dress(row);
            compare(keys().length, 28 + 4);
            for (const one of keys()) {
                verify(lies(one, keyboard), (one as Pressable).text);
                verify(one.width >= 12.7 * Theme.pixelsPerMm, (one as Pressable).text);
                verify(one.height >= 12.7 * Theme.pixelsPerMm, (one as Pressable).text);
            }
        }

        // A keyboard for a language is written in the order of its keys, from left to right, in every language.
        function test_letters_keep_their_order_in_every_direction_data(): var {
            return rows;
        }
        function test_letters_keep_their_order_in_every_direction(row: var): void {
            dress(row);
            verify(key("Q").mapToItem(keyboard, 0, 0).x < key("P").mapToItem(keyboard, 0, 0).x);
        }

        function test_signs_are_spoken_as_words(): void {
            compare(key("'").Accessible.name, "apostrophe");
            compare(key("-").Accessible.name, "hyphen");
            compare(key("Q").Accessible.name, "Q");
        }

        function test_other_rows_take_their_place(): void {
            keyboard.rows = ["abc", "def"];
            layOut(stage);
            compare(keys().length, 6 + 4);
            tap("e");
            compare(stage.written, "e");
            keyboard.rows = ["QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM'-"];
        }
    }
}
