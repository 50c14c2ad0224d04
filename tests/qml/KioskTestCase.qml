import QtQuick
import QtTest
import Kiosk.Theme

// Tests a component left to right and right to left, at the standard and the largest text size. A warning fails.
// Example: KioskTestCase { stage: stage; function test_x_data(): var { return rows; } function test_x(row: var): void { dress(row); … } }
TestCase {
    id: cases

    // What is tested stands in here; it is mirrored, and so is what it holds.
    required property Item stage
    readonly property var rows: [
        {
            "tag": "standard",
            "size": 0,
            "mirrored": false
        },
        {
            "tag": "standard mirrored",
            "size": 0,
            "mirrored": true
        },
        {
            "tag": "largest",
            "size": 2,
            "mirrored": false
        },
        {
            "tag": "largest mirrored",
            "size": 2,
            "mirrored": true
        }
    ]

    function dress(row: var): void {
        Theme.textSize = row.size;
        stage.LayoutMirroring.enabled = row.mirrored;
        stage.LayoutMirroring.childrenInherit = true;
        layOut(stage);
    }
    // Layouts put their things in place a frame late, and those inside them one frame later.
    function layOut(item: Item): void {
        for (let frame = 0; frame < 3; frame++)
            polish(item);
    }
    function polish(item: Item): void {
        item.ensurePolished();
        for (const child of item.children)
            polish(child);
    }
    function init(): void {
        failOnWarning(/.?/);
    }
    function cleanup(): void {
        Theme.textSize = 0;
        Theme.contrast = "warm";
        stage.LayoutMirroring.enabled = false;
    }

    // All that is visible in an item, the item left out.
    function visibleIn(item: Item): list<Item> {
        let found = [];
        for (const child of item.children)
            if (child.visible && child.opacity > 0)
                found = found.concat([child], visibleIn(child));
        return found;
    }
    // The visible text that says exactly this, whether or not its words are tied together.
    function textIn(item: Item, words: string): Text {
        return visibleIn(item).find(one => one instanceof Text && loose((one as Text).text) === loose(words)) as Text;
    }
    function loose(words: string): string {
        return words.replace(/\u00a0/g, " ");
    }
    // Whether all of one thing lies in another, but for a pixel of rounding.
    function lies(item: Item, around: Item): bool {
        const box = item.mapToItem(around, 0, 0, item.width, item.height);
        return box.x >= -1 && box.y >= -1 && box.right <= around.width + 1 && box.bottom <= around.height + 1;
    }
    function verifyNothingIsCut(item: Item): void {
        for (const one of visibleIn(item)) {
            const text = one as Text;
            if (!text || text.text === "" || text.font.family === Icons.family)
                continue;
            verify(!text.truncated, text.text + " is shortened");
            verify(text.contentHeight <= text.height + 1, text.text + " is higher than its place");
            verify(text.contentWidth <= text.width + 1, text.text + " is wider than its place");
            verify(lies(text, item), text.text + " runs out");
        }
    }
}
