pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// The languages, each by its own name; the page behind stays what it is.
Panel {
    id: panel

    required property Kiosk kiosk

    title: qsTr("Which language?")

    Tiles {
        Layout.fillWidth: true
        letters: 14
        most: 2

        Repeater {
            model: panel.kiosk.comfort.languages
            delegate: Choice {
                required property string code
                required property string name
                required property bool chosen

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Sizes.button
                text: name
                letters: panel.tight ? Type.body : Type.name
                manner: chosen ? "chosen" : "plain"
                icon.name: chosen ? "check_circle" : ""
                oneOfSeveral: true
                onActivated: {
                    panel.close();
                    panel.kiosk.comfort.chooseLanguage(code);
                }
            }
        }
    }
}
