pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A service that was found, and why; touch it to read more, or put it on the sheet from here.
// Example: ReasonCard { name: …; why: …; briefly: …; means: …; onSheet: …; onActivated: read(); onToggle: … }
Pressable {
    id: card

    required property string name
    required property string why
    // What it means for this family, or what it is; the larger letters leave it for the service's own page.
    required property string means
    // The same as `why` in fewer words, for a card that may be no higher than `room`.
    required property string briefly
    property real room: Infinity
    required property bool onSheet
    required property string area
    required property string iconName
    readonly property bool stacked: Sizes.columns(width, 14, 2) < 2
    readonly property real spare: room - heading.implicitHeight - topPadding - bottomPadding - Sizes.mm(1.5) - (stacked ? add.height + Sizes.mm(4) : 0)
    readonly property string reason: whole.implicitHeight <= spare ? why : brief.implicitHeight <= spare ? briefly : ""
    readonly property string says: Theme.textSize === 0 && both.implicitHeight <= spare ? means : ""

    signal toggle

    text: qsTr("Read more: %1").arg(name)
    padding: Sizes.mm(Theme.textSize > 0 ? 4 : 5)
    leftPadding: Sizes.mm(6)
    ink: Theme.dark ? Colors.ink : Colors.deep
    Accessible.name: [text, why, means].filter(part => part !== "").join(". ")

    background: Rectangle {
        radius: card.corner
        color: card.pressed ? Qt.darker(Colors.card, Theme.dark ? 1.6 : 1.08) : Colors.card
        border.width: Sizes.edge
        border.color: Theme.dark ? Colors.line : Colors.deep
    }

    // Never seen: how high the words would be.
    component Measured: Words {
        visible: false
        spoken: false
        width: heading.width
    }

    Measured {
        id: whole

        text: Type.tied(card.why)
    }
    Measured {
        id: brief

        text: Type.tied(card.briefly)
    }
    Measured {
        id: both

        text: Type.tied(card.why) + "\n\n" + Type.tied(card.means)
    }
    contentItem: GridLayout {
        columns: card.stacked ? 1 : 3
        columnSpacing: Sizes.mm(5)
        rowSpacing: Sizes.mm(4)

        Rectangle {
            visible: card.iconName !== "" && Sizes.columns(card.width, 23, 2) > 1
            Layout.preferredWidth: Sizes.mm(15)
            Layout.preferredHeight: Sizes.mm(15)
            radius: width / 2
            color: Colors.disc(card.area)

            Icon {
                anchors.centerIn: parent
                name: card.iconName || "info"
                size: Sizes.mm(9)
                color: Colors.inkOnDisc
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            spacing: Sizes.mm(1.5)

            Heading {
                id: heading

                Layout.fillWidth: true
                text: Type.tied(card.name)
                spoken: false
                color: card.ink
            }
            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: Type.tied(card.reason)
                spoken: false
                color: Colors.softInk
            }
            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: Type.tied(card.says)
                spoken: false
            }
        }
        Choice {
            id: add

            Layout.fillWidth: card.stacked
            Layout.minimumWidth: card.stacked ? -1 : Math.round(Type.body * 7)
            Layout.minimumHeight: Sizes.button
            text: card.onSheet ? (card.stacked ? qsTr("On my sheet") : qsTr("Added")) : card.stacked ? qsTr("Add to my sheet") : qsTr("Add")
            manner: card.onSheet ? "sun" : "plain"
            icon.name: card.onSheet ? "check_circle" : "add_circle"
            Accessible.name: card.onSheet ? (card.stacked ? qsTr("On my sheet: %1. Touch to take it off") : qsTr("Added to my sheet: %1. Touch to take it off")).arg(card.name) : qsTr("Add to my sheet: %1").arg(card.name)
            onActivated: card.toggle()
        }
    }
}
