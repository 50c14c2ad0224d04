import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// One date of a group: when, what and where; a cancelled one says so first. Touch it to read more.
// Example: SessionCard { name: …; time: "10am to 12 noon"; place: …; onActivated: read() }
Pressable {
    id: card

    required property string name
    required property string time
    required property string place
    required property bool here
    required property bool cancelled
    required property string reason
    required property bool bankHoliday
    // Time, name and place beside each other, where there is room for all or for two.
    readonly property int columns: Sizes.columns(width, 22, 3)
    readonly property string where: here ? (place !== "" ? qsTr("In this hub: %1").arg(place) : qsTr("In this hub")) : place
    readonly property string note: cancelled ? (reason !== "" ? qsTr("Cancelled. %1").arg(reason) : qsTr("Cancelled")) : bankHoliday ? qsTr("This is a bank holiday. Ask first if it is on.") : ""

    text: qsTr("Read more: %1").arg(name)
    padding: Sizes.mm(Theme.textSize > 0 ? 4 : 5)
    leftPadding: Sizes.mm(6)
    rightPadding: Sizes.mm(6)
    ink: Theme.dark ? Colors.ink : Colors.deep
    Accessible.name: [note, text, time, where].filter(part => part !== "").join(". ")

    background: Rectangle {
        radius: card.corner
        color: card.pressed ? Qt.darker(Colors.card, Theme.dark ? 1.6 : 1.08) : card.cancelled && !Theme.plain ? Colors.paper : Colors.card
        border.width: Sizes.edge
        border.color: Theme.dark || card.cancelled ? Colors.line : Colors.deep
    }
    contentItem: ColumnLayout {
        spacing: Sizes.mm(2)

        GridLayout {
            Layout.fillWidth: true
            columns: card.columns
            columnSpacing: Sizes.mm(6)
            rowSpacing: Sizes.mm(1.5)

            Words {
                Layout.preferredWidth: card.columns > 1 ? Math.round(Type.name * 9.5) : -1
                Layout.fillWidth: card.columns === 1
                Layout.alignment: Qt.AlignTop
                visible: card.time !== ""
                text: card.time
                spoken: false
                font.bold: true
                font.pixelSize: Type.name
                lineHeight: Type.headingLines
                font.strikeout: card.cancelled
                color: card.cancelled ? Colors.softInk : Colors.ink
            }
            Heading {
                Layout.fillWidth: true
                Layout.preferredWidth: 10
                Layout.alignment: Qt.AlignTop
                text: Type.tied(card.name)
                spoken: false
                color: card.cancelled ? Colors.softInk : card.ink
            }
            Marked {
                visible: card.where !== ""
                Layout.preferredWidth: 10
                Layout.alignment: Qt.AlignTop
                Layout.columnSpan: card.columns === 2 ? 2 : 1
                icon: "location_on"
                text: card.where
                spoken: false
            }
        }
        Marked {
            visible: text !== ""
            icon: card.cancelled ? "close" : "warning"
            text: card.note
            spoken: false
            bold: true
        }
    }
}
