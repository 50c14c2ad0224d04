import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// The visit is over and gone.
Rectangle {
    id: page

    required property Kiosk kiosk

    color: Colors.bar

    Pressable {
        anchors.fill: parent
        focusPolicy: Qt.NoFocus
        text: qsTr("Touch for the next person")
        onActivated: page.kiosk.attract()
    }
    ColumnLayout {
        anchors.centerIn: parent
        width: parent.width - 4 * Sizes.margin
        spacing: Sizes.mm(8)

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: "check_circle"
            size: Sizes.mm(40)
            color: Colors.sun
        }
        Words {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("All cleared")
            font.pixelSize: Type.huge
            font.bold: true
            color: Colors.inkOnBar
            Accessible.role: Accessible.Heading
        }
        Words {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Nothing you chose or typed is kept.")
            font.pixelSize: Type.title
            color: Colors.inkOnBar
        }
        Words {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Take care of yourself.")
            font.pixelSize: Type.title
            color: Colors.quiet
        }
    }
}
