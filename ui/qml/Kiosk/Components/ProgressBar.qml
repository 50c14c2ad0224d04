import QtQuick
import Kiosk.Theme

// How much of something is done, told in words, too.
// Example: ProgressBar { done: 2; of: 4; text: qsTr("Setting the booklet: 2 of 4") }
Rectangle {
    id: bar

    required property int done
    required property int of
    required property string text

    implicitHeight: Sizes.mm(10)
    radius: height / 2
    color: Colors.card
    border.width: Sizes.edge
    border.color: Theme.dark ? Colors.line : Colors.deep
    Accessible.role: Accessible.ProgressBar
    Accessible.name: text

    Rectangle {
        anchors {
            left: parent.left
            top: parent.top
            bottom: parent.bottom
            margins: Sizes.edge * 2
        }
        width: Math.round((bar.width - 4 * Sizes.edge) * Math.min(1, bar.done / Math.max(1, bar.of)))
        radius: height / 2
        color: Theme.dark ? Colors.sun : Colors.deep

        Behavior on width {
            NumberAnimation {
                duration: Motion.glide
            }
        }
    }
}
