import QtQuick
import QtTest
import Kiosk.Theme
import Kiosk.Components

Item {
    id: stage

    width: 600
    height: 400

    Pressable {
        id: button

        x: 100
        y: 100
        width: 200
        height: 100
        text: "Print"
    }
    Pressable {
        id: small

        x: 400
        text: "i"
    }
    SignalSpy {
        id: acted

        target: button
        signalName: "activated"
    }
    KioskTestCase {
        name: "Pressable"
        stage: stage
        when: windowShown

        function init(): void {
            failOnWarning(/.?/);
            button.repeats = false;
            button.lastActivated = 0;
            button.enabled = true;
            acted.clear();
        }
        function touch(): void {
            const finger = touchEvent(button);
            finger.press(0, button).commit();
            finger.release(0, button).commit();
        }

        function test_it_acts_on_release_inside(): void {
            const finger = touchEvent(button);
            finger.press(0, button).commit();
            compare(acted.count, 0);
            verify(button.pressed);
            finger.release(0, button).commit();
            compare(acted.count, 1);
        }

        function test_a_finger_that_slides_off_changes_its_mind(): void {
            const finger = touchEvent(button);
            finger.press(0, button).commit();
            finger.move(0, button, -60, -60).commit();
            finger.release(0, button, -60, -60).commit();
            compare(acted.count, 0);
            verify(!button.pressed);
        }

        function test_a_second_tap_at_once_is_one_tap(): void {
            touch();
            touch();
            compare(acted.count, 1);
        }

        function test_a_later_tap_counts(): void {
            touch();
            button.lastActivated -= 300;
            touch();
            compare(acted.count, 2);
        }

        function test_every_tap_on_a_key_counts(): void {
            button.repeats = true;
            touch();
            touch();
            touch();
            compare(acted.count, 3);
        }

        function test_keys_do_the_same_data(): var {
            return [
                {
                    "tag": "return",
                    "key": Qt.Key_Return
                },
                {
                    "tag": "enter",
                    "key": Qt.Key_Enter
                },
                {
                    "tag": "space",
                    "key": Qt.Key_Space
                }
            ];
        }
        function test_keys_do_the_same(row: var): void {
            button.forceActiveFocus(Qt.TabFocusReason);
            keyClick(row.key);
            compare(acted.count, 1);
            keyClick(row.key);
            compare(acted.count, 1);
        }

        function test_a_mouse_does_the_same(): void {
            mouseClick(button);
            compare(acted.count, 1);
        }

        function test_what_is_off_does_nothing(): void {
            button.enabled = false;
            touch();
            compare(acted.count, 0);
        }

        function test_the_ring_shows_who_has_the_keys(): void {
            const place = button.children.find(child => child.z === 1) as Loader;
            button.forceActiveFocus(Qt.MouseFocusReason);
            compare(place.item, null);
            small.forceActiveFocus();
            button.forceActiveFocus(Qt.TabFocusReason);
            const ring = place.item as Rectangle;
            verify(ring.visible);
            verify(ring.border.width >= Theme.pixelsPerMm);
            compare(ring.mapToItem(button, 0, 0), Qt.point(0, 0));
            compare(Qt.size(ring.width, ring.height), Qt.size(button.width, button.height));
            compare(ring.radius, button.corner);
            small.forceActiveFocus();
            compare(place.item, null);
        }

        function test_it_is_never_too_small_to_touch_data(): var {
            return rows;
        }
        function test_it_is_never_too_small_to_touch(row: var): void {
            dress(row);
            verify(small.width >= 12.7 * Theme.pixelsPerMm);
            verify(small.height >= 12.7 * Theme.pixelsPerMm);
        }

        function test_it_says_its_text(): void {
            compare(button.Accessible.name, "Print");
        }
    }
}
