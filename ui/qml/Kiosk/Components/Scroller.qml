pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A column that is turned like pages where it is longer than its place: big Back and Next, "2 of 3".
// A page ends between things, never through one that would fit. Dragging works too; nothing needs it.
// Example: Scroller { anchors.fill: parent; Words { … } Tiles { … } }
Item {
    id: scroller

    default property alias content: column.data
    property alias spacing: column.spacing
    // A line before everything else.
    property string lead
    // Whether what fits one page is stretched to fill it.
    property bool stretch: false

    // Where each page begins, in pixels of the column.
    property list<real> stops: [0]
    property int currentPage: 0
    // The page to begin with, where somebody comes back to it; until they turn another.
    property int start: 0
    // What the pages were cut by; the same again needs no new ones.
    property string measured
    readonly property bool paged: whole.implicitHeight > height + 1
    readonly property bool low: room < 7 * Type.body
    readonly property real pagedRoom: height - pager.height - Sizes.gap
    readonly property real room: paged ? pagedRoom : height

    signal turned(page: int)

    implicitHeight: whole.implicitHeight

    function turn(to: int): void {
        const before = currentPage;
        start = 0;
        currentPage = Math.max(0, Math.min(stops.length - 1, to));
        flick.contentY = stops[currentPage];
        if (currentPage !== before)
            turned(currentPage);
    }
    // The tops and bottoms of all that must not be cut. Things with `breaks` are cut between their children (those
    // with `together` only where they take most of a page); what stands `aside` of words goes with them;
    // a heading, with `keepsNext`, stays with what follows it.
    function blocks(item: Item, from: real): var {
        let found = [];
        let kept = null;
        for (const child of item.children) {
            if (!child.visible || child.height <= 0 || child.aside === true)
                continue;
            const top = from + child.y;
            const inside = child.breaks === true && !(child.together === true && child.height <= room * 0.75) ? blocks(child, top) : child instanceof Text && (child as Text).lineCount > (low ? 1 : 3) ? lines(child as Text, top) : [[top, top + child.height]];
            // The edge of a card goes with the first thing in it, and with the last.
            if (inside.length > 0) {
                inside[0][0] = Math.min(inside[0][0], top);
                inside[inside.length - 1][1] = Math.max(inside[inside.length - 1][1], top + child.height);
            }
            // Both together may be more than a page holds.
            if (kept && inside.length > 0 && inside[0][1] - kept[0] > room)
                found.push(kept);
            else if (kept && inside.length > 0)
                inside[0][0] = kept[0];
            kept = child.keepsNext === true && !low && inside.length > 0 ? [inside[0][0], inside[inside.length - 1][1]] : null;
            if (!kept)
                found = found.concat(inside);
        }
        return found;
    }
    // A long paragraph may be cut between its lines, but leaves no line alone, unless a page holds hardly more.
    function lines(text: Text, top: real): var {
        const each = text.height / text.lineCount;
        if (low)
            return Array.from({
                "length": text.lineCount
            }, (_, line) => [top + line * each, top + (line + 1) * each]);
        let found = [[top, top + 2 * each]];
        for (let line = 2; line < text.lineCount - 2; line++)
            found.push([top + line * each, top + (line + 1) * each]);
        found.push([top + (text.lineCount - 2) * each, top + text.height]);
        return found;
    }
    // Layouts put their things in place a frame late; pages are cut before the first.
    function place(item: Item): void {
        item.ensurePolished();
        for (const child of item.children)
            place(child);
    }
    function measureSoon(): void {
        soon.restart();
        again.restart();
    }
    function measure(): void {
        const at = currentPage < stops.length ? stops[currentPage] : 0;
        place(whole);
        const facts = [paged, room, width, whole.implicitHeight].join();
        if (facts === measured)
            return;
        measured = facts;
        const found = [0];
        if (paged) {
            const all = blocks(whole, 0).sort((one, other) => one[0] - other[0]);
            const end = Math.max(...all.map(block => block[1]));
            let from = 0;
            while (end > from + room + 1) {
                const cut = all.find(block => block[1] > from + room + 1);
                const next = cut[0] > from + 1 ? cut[0] : from + Math.max(room - 2 * Type.body, room / 2);
                if (next <= from + 1)
                    break;
                found.push(next);
                from = next;
            }
            // A last page of a line or two takes what stands before it along.
            const last = found.length - 1;
            const along = end - found[last] < 3 * Type.body ? all.filter(block => block[0] > found[last - 1] + 1 && block[0] < found[last] - 1).pop() : undefined;
            if (last > 0 && along && end - along[0] <= room)
                found[last] = along[0];
        }
        stops = found;
        currentPage = 0;
        while (currentPage + 1 < found.length && found[currentPage + 1] <= at + 1)
            currentPage += 1;
        if (start > 0)
            currentPage = Math.min(start, found.length - 1);
        flick.contentY = found[currentPage];
    }

    // What is read aloud is brought into sight: `top` in pixels of `item`.
    function bringIntoSight(item: Item, top: real): void {
        const at = item.mapToItem(whole, 0, top).y;
        const there = stops.filter(stop => stop <= at + 1).length - 1;
        if (paged && there !== currentPage)
            turn(there);
    }
    // What has the keys is brought into sight.
    function follow(item: Item): void {
        for (let one = item; one; one = one.parent) {
            if (one !== whole)
                continue;
            const top = item.mapToItem(whole, 0, 0).y;
            turn(stops.filter(stop => stop <= top + 1).length - 1);
            return;
        }
    }

    Connections {
        target: scroller.Window.window

        function onActiveFocusItemChanged(): void {
            scroller.follow(scroller.Window.activeFocusItem);
        }
    }

    onRoomChanged: measureSoon()
    onWidthChanged: measureSoon()

    Timer {
        id: soon

        interval: 0
        onTriggered: scroller.measure()
    }
    // Once more after the layouts below have settled, which takes them a frame.
    Timer {
        id: again

        interval: 34
        onTriggered: scroller.measure()
    }

    Flickable {
        id: flick

        // What of the next page would show is left out, unless somebody drags.
        readonly property real pageEnd: scroller.currentPage + 1 < scroller.stops.length ? scroller.stops[scroller.currentPage + 1] - scroller.stops[scroller.currentPage] - 1 : scroller.room

        width: scroller.width
        height: moving ? scroller.room : Math.min(scroller.room, pageEnd)
        contentWidth: width
        contentHeight: Math.max(whole.height, scroller.stops[scroller.stops.length - 1] + scroller.room)
        interactive: scroller.paged
        clip: scroller.paged
        boundsBehavior: Flickable.StopAtBounds
        pixelAligned: true
        Accessible.role: Accessible.Pane

        onMovementEnded: {
            let nearest = 0;
            for (let number = 1; number < scroller.stops.length; number++)
                if (Math.abs(scroller.stops[number] - contentY) < Math.abs(scroller.stops[nearest] - contentY))
                    nearest = number;
            scroller.turn(nearest);
        }

        ColumnLayout {
            id: whole

            spacing: 0
            width: flick.width
            height: scroller.stretch && !scroller.paged ? scroller.height : implicitHeight
            onImplicitHeightChanged: scroller.measureSoon()

            Words {
                Layout.fillWidth: true
                Layout.bottomMargin: Sizes.gap
                visible: text !== ""
                text: scroller.lead
                color: Colors.softInk
            }
            ColumnLayout {
                id: column

                readonly property bool breaks: true

                Layout.fillWidth: true
                Layout.fillHeight: true
                spacing: Sizes.gap
            }
        }
    }
    Item {
        id: pager

        // Where the two buttons leave no room between them, the words go above and the buttons share the width.
        readonly property bool narrow: width < before.implicitWidth + where.implicitWidth + next.implicitWidth + 2 * Sizes.gap
        readonly property real share: (width - Sizes.gap) / (before.implicitWidth + next.implicitWidth)
        readonly property real buttonHeight: Math.max(Sizes.button, before.implicitHeight, next.implicitHeight)

        anchors.bottom: parent.bottom
        width: parent.width
        // Where there is no height for a row of words, the buttons' own names say it to whoever listens.
        readonly property bool wordless: narrow && scroller.height < Sizes.mm(110)
        // Where there are but few lines, the buttons have the letters of the bar, which they stand above.
        readonly property int letters: scroller.height < 9 * Type.body ? Type.bar : Type.body
        height: buttonHeight + (narrow && !wordless ? where.implicitHeight + Sizes.mm(2) : 0)
        visible: scroller.paged
        Accessible.role: Accessible.ToolBar

        Words {
            id: where

            visible: !pager.wordless
            // In the middle between the buttons, whether or not both are there.
            readonly property real middle: pager.narrow ? pager.width / 2 : (pager.width + before.implicitWidth - next.implicitWidth) / 2

            anchors.left: parent.left
            anchors.leftMargin: Math.round(middle - width / 2)
            y: pager.narrow ? 0 : Math.round((parent.height - height) / 2)
            text: qsTr("Page %1 of %2").arg(scroller.currentPage + 1).arg(scroller.stops.length)
        }
        Choice {
            id: before

            anchors.left: parent.left
            anchors.bottom: parent.bottom
            width: pager.narrow ? Math.floor(implicitWidth * pager.share) : implicitWidth
            height: pager.buttonHeight
            visible: scroller.currentPage > 0
            text: qsTr("Back a page")
            letters: pager.letters
            icon.name: "arrow_upward"
            Accessible.name: qsTr("Back a page: %1 of %2").arg(scroller.currentPage).arg(scroller.stops.length)
            onActivated: scroller.turn(scroller.currentPage - 1)
        }
        Choice {
            id: next

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            width: pager.narrow ? Math.floor(implicitWidth * pager.share) : implicitWidth
            height: pager.buttonHeight
            visible: scroller.currentPage + 1 < scroller.stops.length
            text: qsTr("Next page")
            letters: pager.letters
            icon.name: "arrow_downward"
            manner: "deep"
            Accessible.name: qsTr("Next page: %1 of %2").arg(scroller.currentPage + 2).arg(scroller.stops.length)
            onActivated: scroller.turn(scroller.currentPage + 1)
        }
    }
}
