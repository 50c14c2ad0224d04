import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// An answer that was given; touch it to take it back.
// Example: Chip { text: qsTr("A child of 7"); onActivated: results.remove("age", "7") }
Pressable {
    id: chip

    ink: Theme.dark ? Colors.ink : Colors.deep
    // As round as one line is high: rounder, a second line would stand in the corner.
    corner: Math.round(Math.min(height, Type.body * 1.5 + topPadding + bottomPadding) / 2)
    leftPadding: Sizes.mm(Theme.rightToLeft ? 4 : 6)
    rightPadding: Sizes.mm(Theme.rightToLeft ? 6 : 4)
    topPadding: Sizes.mm(2)
    bottomPadding: Sizes.mm(2)
    Accessible.name: qsTr("Take back: %1").arg(text)

    background: Rectangle {
        radius: chip.corner
        color: chip.pressed ? Qt.darker(Colors.ground("family-meetings"), Theme.dark ? 1.6 : 1.1) : Colors.ground("family-meetings")
        border.width: Sizes.edge
        border.color: Theme.dark ? Colors.line : Colors.deep
    }
    contentItem: RowLayout {
        spacing: Sizes.mm(3)

        Words {
            Layout.fillWidth: true
            text: chip.text
            spoken: false
            color: chip.ink
        }
        Icon {
            name: "close"
            size: Math.round(Type.body * 1.2)
            color: chip.ink
        }
    }
}
