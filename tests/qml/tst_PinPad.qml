import QtQuick
import Kiosk.Theme
import Kiosk.Components

Item {
    id: stage

    property string heard: ""

    width: 800
    height: 900

    PinPad {
        id: pad

        width: stage.width
        room: 500
        onTyped: digit => stage.heard += digit
        onDeleted: stage.heard += "<"
        onEntered: stage.heard += "!"
    }
    KioskTestCase {
        name: "PinPad"
        stage: stage
        when: windowShown

        function init(): void {
            failOnWarning(/.?/);
            stage.heard = "";
            pad.canType = true;
            pad.canDelete = true;
            pad.canEnter = true;
            layOut(stage);
            key("Open").lastActivated = 0;
        }
        function keys(): list<Item> {
            return visibleIn(pad).filter(one => one instanceof Pressable);
        }
        function key(text: string): Pressable {
            return keys().find(one => (one as Pressable).text === text) as Pressable;
        }
        function tap(text: string): void {
            const finger = touchEvent(pad);
            finger.press(0, key(text)).commit();
            finger.release(0, key(text)).commit();
        }

        function test_every_digit_has_a_key_that_types_it_data(): var {
            return rows;
        }
        function test_every_digit_has_a_key_that_types_it(row: var): void {
            dress(row);
            for (const digit of "1234567890")
                tap(digit);
            compare(stage.heard, "1234567890");
        }

        function test_two_quick_taps_are_two_digits_and_open_twice_is_open_once(): void {
            for (const text of ["7", "7", "Delete", "Delete", "Open", "Open"])
                tap(text);
            compare(stage.heard, "77<<!");
        }

        function test_what_may_not_be_touched_is_not_heard(): void {
            pad.canType = false;
            pad.canDelete = false;
            pad.canEnter = false;
            for (const text of ["7", "0", "Delete", "Open"])
                tap(text);
            compare(stage.heard, "");
        }

        function test_all_keys_are_whole_and_large_enough_data(): var {
            return rows;
        }
        function test_all_keys_are_whole_and_large_enough(row: var): void {
            dress(row);
            compare(keys().length, 12);
            verifyNothingIsCut(pad);
            for (const one of keys()) {
                verify(lies(one, pad), (one as Pressable).text);
                verify(one.width >= 20 * Theme.pixelsPerMm, (one as Pressable).text);
                verify(one.height >= 20 * Theme.pixelsPerMm - 1, (one as Pressable).text);
            }
        }

        // Fingers that know a PIN know where its keys are.
        function test_keys_keep_their_places_in_every_direction_data(): var {
            return rows;
        }
        function test_keys_keep_their_places_in_every_direction(row: var): void {
            dress(row);
            verify(key("1").x < key("3").x);
            verify(key("1").y < key("7").y);
        }
    }
}
