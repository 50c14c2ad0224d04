import QtQuick
import Kiosk.Theme
import Kiosk.Components

Item {
    id: stage

    width: 1400
    height: 1200

    Tile {
        id: tile

        width: 700
        area: "money"
        text: "Money"
        summary: "Allowances, benefits and help with bills"
        icon.name: "payments"
    }
    Tile {
        id: door

        y: 600
        width: 700
        text: "Talk to a person"
        icon.name: "support_agent"
        manner: "deep"
    }
    KioskTestCase {
        name: "Tile"
        stage: stage
        when: windowShown

        function test_it_says_what_is_behind_it(): void {
            compare(tile.Accessible.name, "Money. Allowances, benefits and help with bills");
            compare(door.Accessible.name, "Talk to a person");
        }

        function test_brief_it_shows_its_name_alone_and_speaks_all_of_it(): void {
            verify(textIn(tile, tile.summary));
            tile.brief = true;
            verify(!textIn(tile, tile.summary));
            verify(textIn(tile, "Money"));
            compare(tile.Accessible.name, "Money. Allowances, benefits and help with bills");
            tile.brief = false;
        }

        function test_all_of_its_words_are_there_data(): var {
            return rows;
        }
        function test_all_of_its_words_are_there(row: var): void {
            dress(row);
            for (const one of [tile, door]) {
                one.height = one.implicitHeight;
                layOut(stage);
                verifyNothingIsCut(one);
            }
            verify(tile.height >= 20 * Theme.pixelsPerMm);
        }

        function test_its_icon_stands_before_its_words_data(): var {
            return rows;
        }
        function test_its_icon_stands_before_its_words(row: var): void {
            dress(row);
            const icon = textIn(tile, Icons.glyph("payments")).mapToItem(tile, 0, 0).x;
            const words = textIn(tile, "Money").mapToItem(tile, 0, 0).x;
            verify(row.mirrored ? icon > words : icon < words);
        }

        function test_an_area_has_its_own_colours_and_an_unknown_one_those_of_every_family(): void {
            verify(Qt.colorEqual(tile.ground, Colors.areas["money"][0]));
            tile.area = "no-such-area";
            verify(Qt.colorEqual(tile.ground, Colors.everyFamily[0]));
            tile.area = "money";
        }

        function test_in_high_contrast_no_area_has_a_colour_of_its_own_data(): var {
            return [
                {
                    "tag": "light"
                },
                {
                    "tag": "dark"
                }
            ];
        }
        function test_in_high_contrast_no_area_has_a_colour_of_its_own(row: var): void {
            Theme.contrast = row.tag;
            for (const area of Object.keys(Colors.areas)) {
                tile.area = area;
                verify(Qt.colorEqual(tile.ground, Colors.paper), area);
            }
            tile.area = "money";
        }
    }
}
