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
    property string doneText: qsTr("Done")
    // The height there is for it: keys are up to a thumb and a half high, and never too low for a finger.
    property real room: 0
    readonly property int least: Sizes.mm(13.5)
    readonly property int keyHeight: Math.max(least, Math.min(Sizes.mm(28), Math.floor((room - 2 * Sizes.mm(5)) / (rows.length + 1) - Sizes.mm(3))))
    // Letters are as big as names, and as narrow keys allow.
    readonly property int most: Math.max(1, ...rows.map(row => row.length))
    readonly property real keyWidth: (width - 2 * Sizes.margin - (most - 1) * Sizes.mm(3)) / most
    readonly property int letterSize: Math.min(Type.name, Math.floor(keyWidth * (Theme.rightToLeft ? 0.56 : 0.72)), Math.floor(keyHeight / (Theme.rightToLeft ? 1.8 : 1.4)))
    readonly property int wordSize: Math.min(Type.body, Type.px(6.6))

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
        topPadding: 0
        bottomPadding: 0
        letters: keyboard.letterSize
    }

    implicitHeight: column.implicitHeight + 2 * Sizes.mm(5)
    color: Colors.keyboard
    Accessible.role: Accessible.ToolBar

    Rectangle {
        width: parent.width
        height: Sizes.edge
        color: Colors.line
    }
    ColumnLayout {
        id: column

        // The keys of a language lie where its readers know them, whichever way they read.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

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
                letters: keyboard.wordSize
                text: keyboard.layoutName
                repeats: false
                onActivated: keyboard.layoutAsked()
            }
            Key {
                Layout.preferredWidth: Sizes.mm(90)
                letters: keyboard.wordSize
                text: qsTr("Space")
                onActivated: keyboard.typed(" ")
            }
            Key {
                Layout.preferredWidth: Sizes.mm(44)
                letters: keyboard.wordSize
                text: qsTr("Delete")
                onActivated: keyboard.deleted()
            }
            Key {
                Layout.preferredWidth: Sizes.mm(44)
                Layout.minimumWidth: Math.min(implicitWidth, Math.round(keyboard.width / 3)) // in one line
                letters: keyboard.wordSize
                text: keyboard.doneText
                manner: "deep"
                repeats: false
                onActivated: keyboard.done()
            }
        }
    }
}
