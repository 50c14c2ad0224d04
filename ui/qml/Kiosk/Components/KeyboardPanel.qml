pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Our own keyboard: a row of keys for each text of `rows`, then layout, space, delete and done.
// Example: KeyboardPanel { rows: name.rows; onTyped: letter => name.type(letter); onDone: route.back() }
Rectangle {
    id: keyboard

    required property var rows
    property string layoutName: ""
    readonly property int keyHeight: Sizes.mm(Theme.textSize === 2 ? 22 : 19)

    signal typed(letter: string)
    signal deleted
    signal done
    signal layoutAsked

    component Key: Choice {
        Layout.fillWidth: true
        Layout.preferredHeight: keyboard.keyHeight
        repeats: true
        leftPadding: Sizes.mm(1)
        rightPadding: Sizes.mm(1)
        letters: Type.name
    }

    implicitHeight: column.implicitHeight + 2 * Sizes.mm(5)
    color: Theme.plain ? Colors.paper : "#ece5d6"

    Rectangle {
        width: parent.width
        height: Sizes.edge
        color: Colors.line
    }
    ColumnLayout {
        id: column

        anchors {
            fill: parent
            margins: Sizes.mm(5)
            leftMargin: Sizes.margin
            rightMargin: Sizes.margin
        }
        spacing: Sizes.mm(3)

        Repeater {
            model: keyboard.rows
            delegate: RowLayout {
                id: row

                required property string modelData

                Layout.fillWidth: true
                spacing: Sizes.mm(3)
                uniformCellSizes: true

                Repeater {
                    model: row.modelData.split("")
                    delegate: Key {
                        required property string modelData

                        text: modelData
                        Accessible.name: modelData === "'" ? qsTr("apostrophe") : modelData === "-" ? qsTr("hyphen") : modelData
                        onActivated: keyboard.typed(modelData)
                    }
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Sizes.mm(3)

            Key {
                Layout.preferredWidth: Sizes.mm(34)
                letters: Type.body
                text: keyboard.layoutName
                repeats: false
                onActivated: keyboard.layoutAsked()
            }
            Key {
                Layout.preferredWidth: Sizes.mm(90)
                letters: Type.body
                text: qsTr("Space")
                icon.name: "space_bar"
                onActivated: keyboard.typed(" ")
            }
            Key {
                Layout.preferredWidth: Sizes.mm(44)
                letters: Type.body
                text: qsTr("Delete")
                icon.name: "keyboard_backspace"
                onActivated: keyboard.deleted()
            }
            Key {
                Layout.preferredWidth: Sizes.mm(44)
                letters: Type.body
                text: qsTr("Done")
                icon.name: "check_circle"
                manner: "deep"
                repeats: false
                onActivated: keyboard.done()
            }
        }
    }
}
