import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Words with an icon before them, and a bold line that leads them.
// Example: Led { icon: "check_circle"; lead: qsTr("Most carers"); text: qsTr("You can have it.") }
RowLayout {
    id: led

    required property string icon
    required property string lead
    required property string text
    readonly property bool breaks: true

    Layout.fillWidth: true
    spacing: Sizes.mm(3)

    Icon {
        readonly property bool aside: true

        Layout.alignment: Qt.AlignTop
        name: led.icon
        size: Math.round(Type.body * 1.25)
        color: Theme.dark ? Colors.ink : Colors.deep
    }
    ColumnLayout {
        readonly property bool breaks: true

        Layout.fillWidth: true
        spacing: 0

        Words {
            readonly property bool keepsNext: true

            Layout.fillWidth: true
            visible: text !== ""
            text: led.lead
            font.bold: true
            horizontalAlignment: Text.AlignLeft
        }
        Words {
            Layout.fillWidth: true
            text: Type.tied(led.text)
            horizontalAlignment: Text.AlignLeft
        }
    }
}
