import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Somebody to turn to: who, what for, the number where there is one (beside it where there is room); touch it to read more.
// The largest words leave room for the name and the number alone.
// Example: PersonCard { name: …; summary: …; number: "0800 1111"; onActivated: read() }
Pressable {
    id: card

    required property string serviceId
    required property string name
    required property string summary
    required property string number
    required property string hours
    required property bool byText
    required property string reach
    readonly property bool beside: Sizes.columns(width, 18, 2) > 1

    text: qsTr("Read more: %1").arg(name)
    padding: Sizes.mm(Theme.textSize > 0 ? 4 : 5)
    leftPadding: Sizes.mm(6)
    rightPadding: Sizes.mm(6)
    ink: Theme.dark ? Colors.ink : Colors.deep
    Accessible.name: [text, summary, number === "" ? qsTr("Ask at the desk.") : byText ? qsTr("Text %1").arg(number) : qsTr("Ring %1").arg(number), reach, hours].filter(part => part !== "").join(". ")

    background: Rectangle {
        radius: card.corner
        color: card.pressed ? Qt.darker(Colors.card, Theme.dark ? 1.6 : 1.08) : Colors.card
        border.width: Sizes.edge
        border.color: Theme.dark ? Colors.line : Colors.deep
    }
    contentItem: GridLayout {
        columns: card.beside ? 2 : 1
        columnSpacing: Sizes.mm(5)
        rowSpacing: Sizes.mm(2)

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: card.beside ? 11 : -1
            Layout.alignment: Qt.AlignTop
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
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: card.beside ? 9 : -1
            Layout.alignment: Qt.AlignTop

            PhoneLine {
                Layout.fillWidth: true
                visible: card.number !== ""
                spoken: false
                number: card.number
                hours: Theme.textSize < 2 ? card.hours : ""
                byText: card.byText
                reach: card.reach
                letters: Type.name
            }
            Marked {
                visible: card.number === ""
                icon: "support_agent"
                text: qsTr("Ask at the desk.")
                spoken: false
                bold: true
            }
        }
        Item {
            visible: !card.beside
            Layout.fillHeight: true
        }
    }
}
