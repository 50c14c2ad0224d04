pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// All that makes the kiosk easier to use, where the bar has no room for it.
Panel {
    id: panel

    required property Kiosk kiosk
    // What the bar would show.
    required property var easier

    signal asked(does: string)

    title: qsTr("What would make this easier?")

    Tiles {
        Layout.fillWidth: true
        letters: panel.tight ? 13 : 18
        most: 2

        Repeater {
            model: panel.easier
            delegate: Choice {
                required property var modelData

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Sizes.button
                text: modelData.text
                icon.name: modelData.icon
                onActivated: {
                    panel.close();
                    panel.asked(modelData.does);
                }
            }
        }
        Choice {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Sizes.button
            text: panel.kiosk.comfort.easy ? qsTr("All the words") : qsTr("Easy words")
            icon.name: "article"
            onActivated: {
                panel.close();
                panel.kiosk.comfort.toggleEasy();
            }
        }
    }
}
