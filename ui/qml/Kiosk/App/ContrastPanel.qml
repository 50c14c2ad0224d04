pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// The colours of the screen.
Panel {
    id: panel

    required property Kiosk kiosk

    title: Type.tied(qsTr("Which colours are easiest to read?"))

    Repeater {
        model: [["warm", qsTr("Warm colours")], ["light", qsTr("Black on white")], ["dark", qsTr("White on black")]]
        delegate: Choice {
            required property var modelData

            Layout.fillWidth: true
            Layout.minimumHeight: Sizes.button
            text: modelData[1]
            letters: panel.tight ? Type.body : Type.name
            manner: panel.kiosk.comfort.contrast === modelData[0] ? "chosen" : "plain"
            icon.name: panel.kiosk.comfort.contrast === modelData[0] ? "check_circle" : ""
            oneOfSeveral: true
            onActivated: {
                panel.kiosk.comfort.chooseContrast(modelData[0]);
                panel.close();
            }
        }
    }
}
