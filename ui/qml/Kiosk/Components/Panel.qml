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
    // Height is scarce: everything stands closer.
    readonly property bool tight: height < 19 * Type.body
    default property alias content: answers.content

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
        height: Math.min(parent.height - (panel.tight ? 1 : 2) * Sizes.gap, column.implicitHeight + 2 * column.anchors.margins)
        radius: Sizes.radius * 1.5
        color: Colors.paper
        border.width: Theme.plain ? Sizes.edge * 2 : 0
        border.color: Colors.ink

        ColumnLayout {
            id: column

            anchors.fill: parent
            anchors.margins: Sizes.mm(panel.tight ? 5 : 10)
            spacing: Sizes.mm(panel.tight ? 3 : 7)

            Title {
                id: heading

                Layout.fillWidth: true
                font.pixelSize: panel.tight ? Type.name : Type.title
            }
            Scroller {
                id: answers

                Layout.fillWidth: true
                Layout.fillHeight: true
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
