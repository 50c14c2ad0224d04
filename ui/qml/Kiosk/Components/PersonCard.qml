import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Somebody to turn to: who, what for, the number where there is one (beside it where there is room); touch it to read more.
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
    required property bool byRelay
    readonly property bool low: Window.height < Sizes.mm(200)
    // The name and the number alone; where there is height, how to ring it without talking, too.
    readonly property bool brief: Theme.textSize === 2 || low
    readonly property bool relay: (byRelay || brief && hours.includes("18001")) && (!brief || Window.height > Window.width || low && Theme.textSize === 0)
    readonly property real across: parent instanceof Tiles ? (parent as Tiles).cell : width
    readonly property bool beside: Sizes.columns(across, 18, 2) > 1

    text: qsTr("Read more: %1").arg(name)
    implicitHeight: Math.max(Sizes.button, implicitContentHeight + topPadding + bottomPadding)
    padding: Sizes.mm(low ? 3 : Theme.textSize > 0 ? 4 : 5)
    leftPadding: Sizes.mm(6)
    rightPadding: Sizes.mm(6)
    ink: Theme.dark ? Colors.ink : Colors.deep
    Accessible.name: [text, summary, number === "" ? qsTr("Ask at the desk.") : byText ? qsTr("Text %1").arg(number) : qsTr("Ring %1").arg(number), reach, hours, byRelay || relay ? line.relayWords : ""].filter(part => part !== "").join(". ")

    background: Rectangle {
        radius: card.corner
        color: card.pressed ? Qt.darker(Colors.card, Theme.dark ? 1.6 : 1.08) : Colors.card
        border.width: Sizes.edge
        border.color: Theme.dark ? Colors.line : Colors.deep
    }
    contentItem: GridLayout {
        columns: card.beside ? 2 : 1
        columnSpacing: Sizes.mm(5)
        rowSpacing: Sizes.mm(card.low ? 1 : 2)

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: card.beside ? 11 : -1
            Layout.alignment: Qt.AlignTop
            spacing: Sizes.mm(1)

            Heading {
                Layout.fillWidth: true
                font.pixelSize: card.low ? Type.body : Type.name
                text: Type.tied(card.name)
                spoken: false
                color: card.ink
            }
            Words {
                Layout.fillWidth: true
                visible: !card.brief
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
                id: line

                Layout.fillWidth: true
                visible: card.number !== ""
                spoken: false
                number: card.number
                hours: card.brief ? "" : card.hours
                byText: card.byText
                reach: card.low && Theme.textSize === 2 ? "" : card.reach
                relay: card.relay
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
