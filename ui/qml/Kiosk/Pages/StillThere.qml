import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// Are you still there? Over whatever page is open. Any touch but "Finish" means yes.
Rectangle {
    id: question

    required property Kiosk kiosk

    color: Colors.bar
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text

    Pressable {
        anchors.fill: parent
        focusPolicy: Qt.NoFocus
        Accessible.ignored: true // its own button says the same
        text: qsTr("I’m still here")
        onActivated: question.kiosk.idle.stay()
    }
    ColumnLayout {
        anchors.centerIn: parent
        width: parent.width - 4 * Sizes.margin
        spacing: Sizes.mm(7)

        Words {
            id: title

            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Are you still there?")
            font.pixelSize: Type.px(14)
            font.bold: true
            color: Colors.inkOnBar
            Accessible.role: Accessible.Heading
        }
        Words {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: Type.tied(qsTr("To keep you private, we clear the screen in"))
            font.pixelSize: Type.name
            color: Colors.inkOnBar
        }
        Words {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: question.kiosk.idle.seconds
            font.pixelSize: Type.px(24)
            font.bold: true
            lineHeight: 1.0
            color: Colors.sun
            Accessible.name: qsTr("%n second(s)", "", question.kiosk.idle.seconds)
        }
        Tiles {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: true
            Layout.maximumWidth: Math.max(Sizes.mm(300), Math.round(Type.bodyMm * Theme.pixelsPerMm * 44))
            letters: 20
            most: 2

            Choice {
                Layout.fillWidth: true
                Layout.preferredHeight: Sizes.mm(36)
                text: qsTr("I’m still here")
                manner: "sun"
                large: true
                onActivated: question.kiosk.idle.stay()
            }
            Choice {
                Layout.fillWidth: true
                Layout.preferredHeight: Sizes.mm(36)
                text: qsTr("Finish and clear now")
                manner: "bar"
                large: true
                onActivated: question.kiosk.finish()
            }
        }
    }
}
