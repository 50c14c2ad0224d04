pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// How big the words are; each answer is written in its own size.
Panel {
    id: panel

    required property Kiosk kiosk

    title: Type.tied(qsTr("How big should the words be?"))

    Repeater {
        model: [[qsTr("Standard"), 5], [qsTr("Large"), 7.3], [qsTr("Largest"), 10]]
        delegate: Choice {
            required property var modelData
            required property int index

            Layout.fillWidth: true
            Layout.minimumHeight: Sizes.button
            text: modelData[0]
            letters: Type.px(modelData[1])
            manner: panel.kiosk.comfort.textSize === index ? "chosen" : "plain"
            icon.name: panel.kiosk.comfort.textSize === index ? "check_circle" : ""
            oneOfSeveral: true
            onActivated: {
                panel.kiosk.comfort.chooseTextSize(index);
                panel.close();
            }
        }
    }
}
