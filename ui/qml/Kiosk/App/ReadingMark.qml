import QtQuick
import Kiosk.Theme
import Kiosk.Components

// The sentence that is being read, in ink on sun; where it is not one of several on a page of words, a frame around
// all of it. Finds it by its words and its place.
// Example: ReadingMark { page: pages; name: listen.name; begin: listen.begin; end: listen.end; place: Qt.rect(…) }
Item {
    id: mark

    // Where to look for it.
    required property Item page
    // All the words of the passage, and where in them the sentence is.
    required property string name
    required property int begin
    required property int end
    // Where the passage stands, in pixels of the window.
    required property rect place
    readonly property string sentence: [name, begin, end, place].join()

    function isThere(item: Item): bool {
        const at = item.mapToItem(null, 0, 0);
        return Math.abs(at.x - place.x) < 3 && Math.abs(at.y - place.y) < 3 && Math.abs(item.width - place.width) < 3 && Math.abs(item.height - place.height) < 3;
    }
    // Words with just this text are the best find; else what is as large as the passage.
    function find(item: Item): Item {
        let found = isThere(item) ? item : null;
        for (const child of item.children) {
            const deeper = child.visible && child !== mark ? find(child) : null;
            if (deeper instanceof Text && (deeper as Text).text === name)
                return deeper;
            found = deeper || found;
        }
        return found;
    }
    // Turns the pages that it stands on.
    function bring(item: Item, top: real): void {
        for (let one = item; one; one = one.parent)
            if (one instanceof Scroller)
                (one as Scroller).bringIntoSight(item, top);
    }
    function follow(): void {
        frame.visible = words.visible = false;
        const item = name !== "" ? find(page) : null;
        if (!item)
            return;
        const text = item as Text;
        const exact = text !== null && text.text === name && text.lineHeight === 1;
        if (exact) {
            words.font = text.font;
            words.width = text.width;
            words.horizontalAlignment = text.effectiveHorizontalAlignment;
            words.text = text.text;
        }
        bring(item, exact ? words.positionToRectangle(begin).y : 0);
        const at = item.mapToItem(mark, 0, 0);
        const shown = exact ? words : frame;
        const room = text !== null ? 2 * Sizes.ring : 0; // a control has room for it inside
        frame.width = item.width + 2 * room;
        frame.height = item.height + 2 * room;
        shown.x = at.x - (exact ? 0 : room);
        shown.y = at.y - (exact ? 0 : room);
        shown.visible = true;
        if (exact)
            words.select(begin, end);
    }

    onSentenceChanged: follow()

    TextEdit {
        id: words

        visible: false
        enabled: false
        readOnly: true
        activeFocusOnPress: false
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        color: "transparent"
        selectionColor: Colors.sun
        selectedTextColor: Colors.inkOnSun
        persistentSelection: true
        Accessible.ignored: true
    }
    Rectangle {
        id: frame

        visible: false
        radius: Sizes.radius
        color: "transparent"
        border.width: Sizes.ring
        border.color: Colors.ink

        Rectangle {
            anchors.fill: parent
            anchors.margins: Sizes.ring
            color: "transparent"
            radius: Math.max(0, Sizes.radius - Sizes.ring)
            border.width: Sizes.ring
            border.color: Colors.sun
        }
    }
}
