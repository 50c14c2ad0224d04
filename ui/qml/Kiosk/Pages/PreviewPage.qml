pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// The sheet as it will come out, a page at a time.
Page {
    id: page

    title: qsTr("Your sheet, as it will be printed")

    GridLayout {
        id: sheets

        readonly property bool breaks: true
        readonly property real across: page.width - 2 * Sizes.margin
        readonly property bool oneRow: page.kiosk.sheet.pages.length <= columnsOf(page.wholeRoom)
        // Beside each other as high as the screen, or below each other as wide as it, but each on one screen. What
        // room there is must not depend on how much of it the sheets take: that would go round for ever.
        readonly property int paperHeight: page.landscape ? (oneRow ? page.wholeRoom : page.pagedRoom) : Math.min(page.pagedRoom, Math.round(across * 297 / 210))

        function columnsOf(high: real): int {
            return Math.max(1, Math.floor((across + Sizes.gap) / (high * 210 / 297 + Sizes.gap)));
        }

        Layout.leftMargin: Math.max(0, Math.round((across - implicitWidth) / 2))
        columns: page.landscape ? columnsOf(paperHeight) : 1
        columnSpacing: Sizes.gap
        rowSpacing: Sizes.gap

        Repeater {
            model: page.kiosk.sheet.pages
            delegate: Rectangle {
                id: paper

                required property string modelData
                required property int index

                Layout.preferredHeight: sheets.paperHeight
                Layout.preferredWidth: Math.round(Layout.preferredHeight * 210 / 297)
                color: "#ffffff"
                border.width: Math.max(1, Sizes.edge / 2)
                border.color: Colors.line
                Accessible.role: Accessible.Graphic
                Accessible.description: index === 0 ? page.kiosk.sheet.words : ""
                Accessible.name: qsTr("Page %1 of %2 of your sheet").arg(index + 1).arg(page.kiosk.sheet.pages.length)

                Image {
                    anchors.fill: parent
                    anchors.margins: 2
                    source: paper.modelData
                    fillMode: Image.PreserveAspectFit
                    mipmap: true
                    cache: false
                    Accessible.ignored: true
                }
            }
        }
    }
}
