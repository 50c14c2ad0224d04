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
    readonly property real across: parent instanceof Tiles ? (parent as Tiles).cell : width
    // At the larger sizes the button says less, so that the words beside it have room; where that is not enough,
    // it goes below them. The largest words leave room for the name alone: what it is, is said when it is touched.
    readonly property bool stacked: Sizes.columns(across, 14, 2) < 2
    readonly property bool brief: !stacked && Theme.textSize > 0

    signal toggle

    text: qsTr("Read more: %1").arg(name)
    padding: Sizes.mm(Theme.textSize > 0 ? 4 : 5)
    leftPadding: Sizes.mm(6)
    ink: Theme.dark ? Colors.ink : Colors.deep
    Accessible.name: text + ". " + summary

    background: Rectangle {
        radius: card.corner
        color: card.pressed ? Qt.darker(Colors.card, Theme.dark ? 1.6 : 1.08) : Colors.card
        border.width: Sizes.edge
        border.color: Theme.dark ? Colors.line : Colors.deep
    }
    contentItem: GridLayout {
        columns: card.stacked ? 1 : 2
        columnSpacing: Sizes.mm(5)
        rowSpacing: Sizes.mm(4)

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Theme.textSize < 2 ? Qt.AlignTop : Qt.AlignVCenter
            spacing: Sizes.mm(1)

            Heading {
                Layout.fillWidth: true
                text: Type.tied(card.name)
                spoken: false
                color: card.ink
            }
            Words {
                Layout.fillWidth: true
                visible: Theme.textSize < 2
                text: Type.tied(card.summary)
                spoken: false
                horizontalAlignment: Text.AlignLeft
            }
        }
        Choice {
            Layout.fillWidth: card.stacked
            Layout.preferredWidth: card.stacked || card.brief ? -1 : Math.round(Type.body * 8.8)
            Layout.minimumWidth: card.brief ? Math.round(Type.body * 6.4) : -1
            Layout.minimumHeight: Sizes.button
            text: card.onSheet ? (card.stacked ? qsTr("On my sheet") : qsTr("Added")) : card.brief ? qsTr("Add") : qsTr("Add to my sheet")
            manner: card.onSheet ? "sun" : "plain"
            icon.name: card.onSheet ? "check_circle" : "add_circle"
            Accessible.name: card.onSheet ? (card.stacked ? qsTr("On my sheet: %1. Touch to take it off") : qsTr("Added to my sheet: %1. Touch to take it off")).arg(card.name) : qsTr("Add to my sheet: %1").arg(card.name)
            onActivated: card.toggle()
        }
    }
}
