import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A service in a list: touch it to read more, or put it on the sheet from here.
// Example: ServiceCard { name: …; summary: …; onSheet: …; onActivated: read(); onToggle: … }
Pressable {
    id: card

    required property string name
    required property string summary
    required property bool onSheet
    // At the larger sizes the button goes below the words.
    readonly property bool stacked: Sizes.columns(width, 18, 2) < 2

    signal toggle

    text: qsTr("Read more: %1").arg(name)
    padding: Sizes.mm(5)
    leftPadding: Sizes.mm(6)
    Accessible.name: text + ". " + summary

    background: Rectangle {
        radius: card.corner
        color: card.pressed ? Qt.darker(Colors.card, Theme.dark ? 1.6 : 1.08) : Colors.card
        border.width: Sizes.edge
        border.color: Colors.line
    }
    contentItem: GridLayout {
        columns: card.stacked ? 1 : 2
        columnSpacing: Sizes.mm(5)
        rowSpacing: Sizes.mm(4)

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            spacing: Sizes.mm(2)

            Heading {
                Layout.fillWidth: true
                text: card.name
                spoken: false
            }
            Words {
                Layout.fillWidth: true
                text: card.summary
                spoken: false
            }
        }
        Choice {
            Layout.fillWidth: card.stacked
            Layout.preferredWidth: card.stacked ? -1 : Math.round(Type.body * 8.8)
            Layout.minimumHeight: Sizes.button
            text: card.onSheet ? qsTr("On my sheet") : qsTr("Add to my sheet")
            manner: card.onSheet ? "sun" : "plain"
            icon.name: card.onSheet ? "check_circle" : "add_circle"
            Accessible.name: card.onSheet ? qsTr("On my sheet: %1. Touch to take it off").arg(card.name) : qsTr("Add to my sheet: %1").arg(card.name)
            onActivated: card.toggle()
        }
    }
}
