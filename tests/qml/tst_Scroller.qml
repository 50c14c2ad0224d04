pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components

Item {
    id: stage

    property int count: 10
    property int blockHeight: 180

    width: 1000
    height: 800

    Scroller {
        id: scroller

        anchors.fill: parent

        Repeater {
            id: blocks

            model: stage.count
            delegate: Rectangle {
                required property int index

                Layout.fillWidth: true
                implicitHeight: stage.blockHeight + 13 * index
            }
        }
        Words {
            id: article

            Layout.fillWidth: true
            visible: text !== ""
        }
    }
    KioskTestCase {
        name: "Scroller"
        stage: stage
        when: windowShown

        function init(): void {
            failOnWarning(/.?/);
            article.text = "";
            stage.width = 1000;
            stage.height = 800;
            show(10);
            scroller.turn(0);
        }
        function show(count: int): void {
            stage.count = count;
            settle();
        }
        // Pages are cut by timers once the layouts stand: wait for that, and for as long as nothing else is due.
        function settle(): void {
            let before = "";
            tryVerify(() => {
                layOut(stage);
                const now = JSON.stringify([scroller.stops, scroller.room, scroller.currentPage]);
                const still = now === before;
                before = now;
                return still && !visibleTimers();
            });
        }
        function visibleTimers(): bool {
            return scroller.resources.some(one => one instanceof Timer && (one as Timer).running);
        }
        function button(words: string): Pressable {
            return visibleIn(scroller).find(one => one instanceof Pressable && (one as Pressable).text === words) as Pressable;
        }
        // Where a block lies in what can be seen of the column.
        function box(item: Item): rect {
            return item.mapToItem(scroller, 0, 0, item.width, item.height);
        }
        function whole(item: Item): bool {
            return box(item).top >= -1 && box(item).bottom <= scroller.room + 1;
        }

        function test_what_fits_is_not_paged(): void {
            show(2);
            compare(scroller.stops.length, 1);
            verify(!scroller.paged);
            verify(!button("Next page"));
            verify(!button("Back a page"));
        }

        function test_every_block_is_whole_on_some_page_data(): var {
            return rows;
        }
        function test_every_block_is_whole_on_some_page(row: var): void {
            dress(row);
            settle();
            const seen = new Set();
            for (let page = 0; page < scroller.stops.length; page++) {
                scroller.turn(page);
                compare(scroller.currentPage, page);
                for (let number = 0; number < blocks.count; number++)
                    if (whole(blocks.itemAt(number)))
                        seen.add(number);
            }
            compare(seen.size, 10);
        }

        function test_a_page_begins_where_a_block_begins(): void {
            const tops = [];
            for (let number = 0; number < blocks.count; number++)
                tops.push(blocks.itemAt(number).y);
            verify(scroller.stops.length > 2);
            for (const stop of scroller.stops)
                verify(tops.some(top => Math.abs(top - stop) <= 1), "%1 is none of %2".arg(stop).arg(tops));
        }

        function test_nothing_of_the_next_page_shows_at_the_foot(): void {
            const window = visibleIn(scroller).find(one => one instanceof Flickable);
            for (let page = 0; page < scroller.stops.length; page++) {
                scroller.turn(page);
                for (let number = 0; number < blocks.count; number++) {
                    const place = box(blocks.itemAt(number));
                    const hidden = place.bottom <= 1 || place.top >= window.height - 1;
                    verify(hidden || whole(blocks.itemAt(number)), "block %1 on page %2".arg(number).arg(page));
                }
            }
        }

        function test_next_and_back_lead_through_all_pages_data(): var {
            return rows;
        }
        function test_next_and_back_lead_through_all_pages(row: var): void {
            dress(row);
            settle();
            const last = scroller.stops.length - 1;
            verify(last > 1);
            for (let page = 0; page < last; page++) {
                compare(scroller.currentPage, page);
                button("Next page").lastActivated = 0;
                mouseClick(button("Next page"));
                settle();
            }
            compare(scroller.currentPage, last);
            compare(scroller.stops.length - 1, last);
            verify(!button("Next page"));
            for (let page = last; page > 0; page--) {
                button("Back a page").lastActivated = 0;
                mouseClick(button("Back a page"));
                settle();
            }
            compare(scroller.currentPage, 0);
            verify(!button("Back a page"));
        }

        function test_it_says_which_page_of_how_many(): void {
            const last = scroller.stops.length;
            verify(textIn(scroller, "Page 1 of %1".arg(last)));
            scroller.turn(1);
            verify(textIn(scroller, "Page 2 of %1".arg(last)));
        }

        function test_the_buttons_never_move_the_page_data(): var {
            return rows;
        }
        function test_the_buttons_never_move_the_page(row: var): void {
            dress(row);
            settle();
            const room = scroller.room;
            for (let page = 0; page < scroller.stops.length; page++) {
                scroller.turn(page);
                settle();
                compare(scroller.room, room);
            }
        }

        function test_next_is_in_the_same_place_on_every_page_data(): var {
            return [
                {
                    "tag": "wide",
                    "width": 1400
                },
                {
                    "tag": "narrow",
                    "width": 500
                }
            ];
        }
        function test_next_is_in_the_same_place_on_every_page(row: var): void {
            stage.width = row.width;
            show(20);
            const first = box(button("Next page"));
            for (let page = 1; page < scroller.stops.length - 1; page++) {
                scroller.turn(page);
                settle();
                compare(box(button("Next page")), first);
            }
        }

        function test_its_words_and_buttons_are_whole_in_a_narrow_place_data(): var {
            return rows;
        }
        function test_its_words_and_buttons_are_whole_in_a_narrow_place(row: var): void {
            stage.width = 984;
            stage.height = 1400;
            show(20);
            dress(row);
            settle();
            for (let page = 0; page < Math.min(3, scroller.stops.length); page++) {
                scroller.turn(page);
                settle();
                verifyNothingIsCut(button("Next page"));
                const count = textIn(scroller, "Page %1 of %2".arg(page + 1).arg(scroller.stops.length));
                verify(count.lineCount <= 2, "%1 lines".arg(count.lineCount));
            }
        }

        function test_larger_letters_make_more_pages_and_the_place_is_kept(): void {
            article.text = "You can ask for this, whichever kind of carer you are. ".repeat(60);
            show(0);
            const before = scroller.stops.length;
            scroller.turn(1);
            const at = scroller.stops[1];
            Theme.textSize = 2;
            settle();
            verify(scroller.stops.length > before);
            verify(scroller.currentPage > 0);
            verify(scroller.stops[scroller.currentPage] <= at + 1);
            Theme.textSize = 0;
            settle();
            compare(scroller.stops.length, before);
        }

        function test_a_long_text_is_cut_between_its_lines_data(): var {
            return rows;
        }
        function test_a_long_text_is_cut_between_its_lines(row: var): void {
            article.text = "You can ask for this, whichever kind of carer you are. ".repeat(60);
            show(0);
            dress(row);
            settle();
            verify(scroller.stops.length > 1);
            const line = article.height / article.lineCount;
            for (const stop of scroller.stops) {
                const lines = (stop - article.y) / line;
                verify(Math.abs(lines - Math.round(lines)) * line < 2, "%1 lines".arg(lines));
            }
        }

        function test_no_line_stands_alone_on_the_last_page(): void {
            const usual = stage.blockHeight;
            article.text = "From: the council.";
            for (stage.blockHeight = 60; stage.blockHeight < 200; stage.blockHeight += 5) {
                show(9);
                scroller.turn(99);
                verify(whole(article));
                verify(whole(blocks.itemAt(8)), "blocks of %1".arg(stage.blockHeight));
            }
            stage.blockHeight = usual;
        }

        function test_turning_past_the_ends_stays_there(): void {
            scroller.turn(-5);
            compare(scroller.currentPage, 0);
            scroller.turn(99);
            compare(scroller.currentPage, scroller.stops.length - 1);
        }

        function test_less_to_show_leaves_no_page_behind(): void {
            scroller.turn(99);
            show(3);
            verify(scroller.currentPage < scroller.stops.length);
            verify(whole(blocks.itemAt(2)) || scroller.stops.length > 1);
        }
    }
}
