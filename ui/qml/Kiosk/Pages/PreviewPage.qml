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

    Repeater {
        model: page.kiosk.sheet.pages
        delegate: Rectangle {
            id: paper

            required property string modelData
            required property int index

            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.min(page.width - 2 * Sizes.margin, Sizes.mm(230))
            Layout.preferredHeight: Math.round(Layout.preferredWidth * 297 / 210)
            color: "#ffffff"
            border.width: Math.max(1, Sizes.edge / 2)
            border.color: Colors.line
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Page %1 of %2 of your sheet").arg(index + 1).arg(page.kiosk.sheet.pages.length)

            Image {
                anchors.fill: parent
                anchors.margins: 2
                source: paper.modelData
                fillMode: Image.PreserveAspectFit
                smooth: true
                cache: false
                Accessible.ignored: true
            }
        }
    }
}
