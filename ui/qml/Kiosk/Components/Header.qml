import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// The top of a page: the way back, an area's disc, the title, a line below it.
// Example: Header { title: qsTr("Money"); area: "money"; icon: "payments"; onBack: route.back() }
GridLayout {
    id: header

    required property string title
    property string subtitle
    property string area
    property string icon
    property string backText: qsTr("Back")
    property bool canGoBack: true
    // At the larger sizes the title goes under the button, so that neither is squeezed.
    readonly property bool stacked: Sizes.columns(width, 20, 2) < 2

    signal back

    columns: stacked ? 1 : 2
    columnSpacing: Sizes.mm(6)
    rowSpacing: Sizes.mm(3)

    Choice {
        visible: header.canGoBack
        Layout.maximumWidth: header.width * (header.stacked ? 1 : 0.36)
        Layout.minimumHeight: Sizes.button
        Layout.alignment: Qt.AlignVCenter
        text: header.backText
        icon.name: "arrow_back"
        onActivated: header.back()
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Sizes.mm(6)

        Rectangle {
            visible: header.icon !== ""
            Layout.preferredWidth: Sizes.disc
            Layout.preferredHeight: Sizes.disc
            radius: Sizes.disc / 2
            color: Colors.disc(header.area)

            Icon {
                anchors.centerIn: parent
                name: header.icon || "info"
                size: Math.round(Sizes.disc * 0.6)
                color: Colors.inkOnDisc
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Sizes.mm(1)

            Title {
                Layout.fillWidth: true
                text: header.title
            }
            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: header.subtitle
                color: Colors.softInk
            }
        }
    }
}
