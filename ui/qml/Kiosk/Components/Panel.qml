import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A question over the page, inside the scene: a few big answers, and a way out; from a page other than home, the way
// home, too, so that it is never further for the panel. What is behind is asleep.
// Example: Panel { title: qsTr("Text size"); Choice { … } }
FocusScope {
    id: panel

    property alias title: heading.text
    property bool homeToo: false
    default property alias content: answers.data

    signal home

    function open(): void {
        visible = true;
        forceActiveFocus();
    }
    function close(): void {
        visible = false;
    }

    anchors.fill: parent
    visible: false
    Accessible.role: Accessible.Dialog
    Accessible.name: title

    Pressable {
        anchors.fill: parent
        text: qsTr("Close")
        focusPolicy: Qt.NoFocus
        Accessible.ignored: true // its own button says the same
        background: Rectangle {
            color: Colors.shade
        }
        onActivated: panel.close()
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Sizes.margin, Math.max(Sizes.mm(250), Type.body * 24))
        height: Math.min(parent.height - 2 * Sizes.gap, column.implicitHeight + 2 * Sizes.mm(10))
        radius: Sizes.radius * 1.5
        color: Colors.paper
        border.width: Theme.plain ? Sizes.edge * 2 : 0
        border.color: Colors.ink

        ColumnLayout {
            id: column

            anchors.fill: parent
            anchors.margins: Sizes.mm(10)
            spacing: Sizes.mm(7)

            Title {
                id: heading

                Layout.fillWidth: true
            }
            ColumnLayout {
                id: answers

                Layout.fillWidth: true
                spacing: Sizes.gap
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Sizes.gap

                Choice {
                    Layout.fillWidth: true
                    Layout.minimumHeight: Sizes.button
                    text: qsTr("Close")
                    icon.name: "close"
                    onActivated: panel.close()
                }
                Choice {
                    visible: panel.homeToo
                    Layout.fillWidth: true
                    Layout.minimumHeight: Sizes.button
                    text: qsTr("Home")
                    icon.name: "home"
                    onActivated: panel.home()
                }
            }
        }
    }
}
