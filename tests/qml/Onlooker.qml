import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// Looks at a whole scene from inside and tells what it sees as JSON; Python asks for it with an expression.
// Not from Python: its wrappers of items outlive the items, and crash.
QtObject {
    id: onlooker

    required property Window scene
    property list<Item> visited

    // Every text, picture and control that is visible, in window coordinates: `box` is where it is, `seen` what
    // of that is not clipped away, `written` where a text has its letters.
    function everything(): string {
        const found = {
            "texts": [],
            "pictures": [],
            "controls": []
        };
        const all = scene.contentItem;
        look(all, Qt.rect(0, 0, all.width, all.height), null, found);
        return JSON.stringify(found);
    }
    // The scale of the screen, and the letters of body text, in pixels.
    function sizes(): string {
        return JSON.stringify({
            "pixelsPerMm": Theme.pixelsPerMm,
            "body": Type.body
        });
    }
    // The control that has the keyboard, the same `number` each time it comes there; nothing where none has it.
    function focus(): string {
        const item = scene.activeFocusItem;
        if (!(item instanceof T.AbstractButton))
            return "null";
        if (!visited.includes(item))
            visited.push(item);
        let seen = boxOf(item);
        for (let around = item.parent; around; around = around.parent)
            if (around.clip)
                seen = common(seen, boxOf(around));
        return JSON.stringify({
            "number": visited.indexOf(item),
            "pixelsPerMm": Theme.pixelsPerMm,
            "box": sides(boxOf(item)),
            "seen": sides(common(seen, boxOf(scene.contentItem)))
        });
    }

    function look(item: Item, clip: rect, around: Item, found: var): void {
        for (const child of item.children) {
            const control = child instanceof T.AbstractButton;
            // What is behind a question is asleep; a control that is merely off is still looked at.
            if (!child.visible || child.opacity === 0 || !child.enabled && !control)
                continue;
            const box = boxOf(child);
            const seen = common(box, clip);
            if (child instanceof Text && child.text !== "")
                found.texts.push(asText(child as Text, box, clip, around));
            else if (child instanceof Image)
                found.pictures.push({
                    "box": sides(box),
                    "seen": sides(seen),
                    "ready": (child as Image).status === Image.Ready
                });
            else if (control)
                found.controls.push(asControl(child as T.AbstractButton, box, clip));
            look(child, child.clip ? seen : clip, control ? child : around, found);
        }
    }
    function asText(text: Text, box: rect, clip: rect, control: Item): var {
        const written = writtenIn(text, box);
        return {
            "text": text.text.replace(/\u00a0/g, " "),
            "family": text.font.family,
            "pixels": text.fontSizeMode === Text.FixedSize ? text.font.pixelSize : text.minimumPixelSize,
            "color": text.color.toString(),
            "lines": text.lineCount,
            "box": sides(box),
            "written": sides(written),
            "seen": sides(common(written, clip)),
            "truncated": text.truncated,
            "control": control ? sides(boxOf(control)) : null
        };
    }
    function asControl(control: T.AbstractButton, box: rect, clip: rect): var {
        // The ring is as large as what it marks (tst_Pressable).
        const ring = boxOf(control);
        return {
            "text": control.text,
            "enabled": control.enabled,
            "byKeys": (control.focusPolicy & Qt.TabFocus) !== 0,
            "box": sides(box),
            "seen": sides(common(box, clip)),
            "ring": sides(ring),
            "ringSeen": sides(common(ring, clip))
        };
    }
    function writtenIn(text: Text, box: rect): rect {
        const left = box.x + text.leftPadding;
        const free = box.width - text.leftPadding - text.rightPadding - text.contentWidth;
        const spare = box.height - text.topPadding - text.bottomPadding - text.contentHeight;
        const across = text.effectiveHorizontalAlignment;
        const down = text.verticalAlignment;
        const x = left + (across === Text.AlignRight ? free : across === Text.AlignHCenter ? free / 2 : 0);
        const y = box.y + text.topPadding + (down === Text.AlignBottom ? spare : down === Text.AlignVCenter ? spare / 2 : 0);
        return Qt.rect(x, y, text.contentWidth, text.contentHeight);
    }
    function boxOf(item: Item): rect {
        return item.mapToItem(null, 0, 0, item.width, item.height);
    }
    function common(one: rect, other: rect): rect {
        const x = Math.max(one.x, other.x);
        const y = Math.max(one.y, other.y);
        const width = Math.min(one.x + one.width, other.x + other.width) - x;
        const height = Math.min(one.y + one.height, other.y + other.height) - y;
        return Qt.rect(x, y, Math.max(0, width), Math.max(0, height));
    }
    function sides(box: rect): list<real> {
        return [box.x, box.y, box.width, box.height];
    }
}
