import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Somebody to turn to: who, what for, the number where there is one; touch it to read more.
// Example: PersonCard { name: …; summary: …; number: "0800 1111"; onActivated: read() }
Pressable {
    id: card

    required property string serviceId
    required property string name
    required property string summary
    required property string number
    required property string hours
    required property bool byText

    text: qsTr("Read more: %1").arg(name)
    padding: Sizes.mm(5)
    leftPadding: Sizes.mm(6)
    rightPadding: Sizes.mm(6)
    Accessible.name: [text, summary, number === "" ? qsTr("Ask at the desk.") : byText ? qsTr("Text %1").arg(number) : qsTr("Ring %1").arg(number), hours].filter(part => part !== "").join(". ")

    background: Rectangle {
        radius: card.corner
        color: card.pressed ? Qt.darker(Colors.card, Theme.dark ? 1.6 : 1.08) : Colors.card
        border.width: Sizes.edge
        border.color: Colors.line
    }
    contentItem: ColumnLayout {
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
        PhoneLine {
            Layout.fillWidth: true
            visible: card.number !== ""
            spoken: false
            number: card.number
            hours: card.hours
            byText: card.byText
            letters: Type.name
        }
        Words {
            Layout.fillWidth: true
            visible: card.number === ""
            text: qsTr("Ask at the desk.")
            spoken: false
            font.bold: true
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
