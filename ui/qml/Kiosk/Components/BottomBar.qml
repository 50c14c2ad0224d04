import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// Always there during a visit, always the same, low enough for everyone: make it easier, my sheet, finish.
// Example: BottomBar { kiosk: root.kiosk; onTextSizeAsked: textSizePanel.open() }
Rectangle {
    id: bar

    required property Kiosk kiosk
    property bool portrait: false

    signal textSizeAsked
    signal contrastAsked
    signal languageAsked

    implicitHeight: grid.implicitHeight + 2 * Sizes.mm(3)
    color: Colors.bar

    component BarButton: Choice {
        Layout.fillHeight: true
        Layout.minimumHeight: Sizes.button
        manner: "bar"
        letters: Type.bar
    }

    Rectangle {
        width: parent.width
        height: Sizes.edge
        visible: Theme.plain
        color: Colors.inkOnBar
    }
    GridLayout {
        id: grid

        anchors {
            fill: parent
            topMargin: Sizes.mm(3)
            bottomMargin: Sizes.mm(3)
            leftMargin: Sizes.margin
            rightMargin: Sizes.margin
        }
        columns: bar.portrait ? 2 : 6
        columnSpacing: Sizes.gap
        rowSpacing: Sizes.mm(3)
        uniformCellWidths: bar.portrait

        BarButton {
            Layout.fillWidth: bar.portrait
            text: qsTr("Text size")
            icon.name: "format_size"
            onActivated: bar.textSizeAsked()
        }
        BarButton {
            Layout.fillWidth: bar.portrait
            text: qsTr("Contrast")
            icon.name: "contrast"
            onActivated: bar.contrastAsked()
        }
        BarButton {
            Layout.fillWidth: bar.portrait
            visible: bar.kiosk.comfort.severalLanguages
            text: qsTr("Language")
            icon.name: "translate"
            onActivated: bar.languageAsked()
        }
        Item {
            visible: !bar.portrait
            Layout.fillWidth: true
        }
        BarButton {
            Layout.fillWidth: bar.portrait
            text: bar.kiosk.sheet.count > 0 ? qsTr("My sheet (%1)").arg(bar.kiosk.sheet.count) : qsTr("My sheet")
            icon.name: "print"
            manner: "sun"
            onActivated: bar.kiosk.route.open("sheet", "")
        }
        BarButton {
            Layout.fillWidth: bar.portrait
            text: qsTr("Finish and clear")
            icon.name: "logout"
            onActivated: bar.kiosk.finish()
        }
    }
}
