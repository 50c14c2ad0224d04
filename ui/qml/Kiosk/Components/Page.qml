import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// The frame of every page inside a visit: header, a column that turns like pages, and a pinned side (right in
// landscape, below in portrait) for what must always be in sight, or where `sideSlot` stands when there is no room.
// Example: Page { title: qsTr("My sheet"); Words { … } side: Card { … } }
Item {
    id: page

    required property Kiosk kiosk
    default property alias content: scroller.content
    property alias spacing: scroller.spacing
    property alias stretch: scroller.stretch
    property alias start: scroller.start
    property alias title: header.title
    property alias subtitle: header.subtitle
    property alias area: header.area
    property alias icon: header.icon
    property alias backText: header.backText
    property alias canGoBack: header.canGoBack
    property alias side: side.data
    property Item sideSlot
    property real sideLetters: 30
    // False where the side holds more than one screen is high.
    property bool sideFits: true
    // Where height is scarce, the line under the title goes beside it, or into the column.
    readonly property bool tight: Theme.textSize === 2 || landscape && Theme.textSize === 1
    readonly property bool landscape: width > height

    // Found out while it is pinned: it is higher than its place. Another look gives it another chance.
    property bool overflows: false
    // What a page can leave out of its side to keep the rest pinned, it leaves out once `lightened`.
    property bool canLighten: false
    property bool lightened: false
    readonly property string look: [width, height, Theme.textSize, Theme.language].join()

    signal turned(number: int)
    // The way back was touched; a page that steps back within itself answers it in its own way.
    signal backAsked
    property bool stepsBack: false

    function judge(): void {
        if (!pinned || !landscape || side.implicitHeight <= frame.height + 1)
            return;
        if (canLighten && !lightened)
            lightened = true;
        else
            overflows = true;
    }
    onLookChanged: {
        overflows = false;
        lightened = false;
        Qt.callLater(judge);
    }

    readonly property alias room: scroller.room
    // The room of all that fits one page.
    readonly property alias wholeRoom: scroller.height
    // The room of a page of several, whether or not there are several.
    readonly property alias pagedRoom: scroller.pagedRoom
    readonly property bool hasSide: side.children.length > 0
    // Whether the pinned side has room beside (or below) the column; else it ends the column.
    readonly property bool pinned: hasSide && sideFits && !overflows && (landscape ? Sizes.columns(width, sideLetters, 3) >= 3 : side.implicitHeight < height * 0.3)

    Header {
        id: header

        title: ""
        tight: page.tight
        low: page.landscape && page.height < Sizes.mm(165)
        anchors {
            top: parent.top
            left: parent.left
            right: parent.right
            topMargin: Sizes.mm(page.tight ? 6 : 8)
            leftMargin: Sizes.margin
            rightMargin: Sizes.margin
        }
        homeText: page.kiosk.route.staff ? qsTr("Staff") : qsTr("Home")
        farFromHome: !["", "home", "staff"].includes(page.kiosk.route.backPage)
        onHome: page.kiosk.route.home()
        onBack: {
            if (page.stepsBack)
                page.backAsked();
            else
                page.kiosk.route.back();
        }
    }
    Item {
        id: frame

        readonly property int sideWidth: Math.round(width * 0.36)

        onHeightChanged: Qt.callLater(page.judge)

        anchors {
            top: header.bottom
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            topMargin: Sizes.mm(page.tight ? 5 : 6)
            leftMargin: Sizes.margin
            rightMargin: Sizes.margin
            bottomMargin: Sizes.mm(5)
        }

        Scroller {
            id: scroller

            onTurned: number => page.turned(number)
            lead: header.roomForSubtitle ? "" : Type.tied(page.subtitle)
            width: page.pinned && page.landscape ? frame.width - frame.sideWidth - Sizes.mm(8) : frame.width
            height: page.pinned && !page.landscape ? frame.height - side.height - Sizes.mm(6) : frame.height
        }
        ColumnLayout {
            id: side

            readonly property bool breaks: true

            visible: page.hasSide
            parent: page.pinned || !page.sideSlot ? frame : page.sideSlot
            x: page.pinned && page.landscape ? frame.width - width : 0
            y: page.pinned && !page.landscape ? frame.height - height : 0
            width: page.pinned && page.landscape ? frame.sideWidth : frame.width
            spacing: Sizes.gap
            onImplicitHeightChanged: Qt.callLater(page.judge)
        }
    }
}
