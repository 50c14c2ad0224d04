pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// People to talk to: the desk first, then the Navigators and the national lines.
Page {
    id: page

    readonly property Talk talk: kiosk.talk

    title: qsTr("Talk to a person")
    subtitle: Theme.textSize < 2 ? qsTr("You do not need to know what to ask for. Touch one to read more.") : ""

    Pressable {
        id: danger

        Layout.fillWidth: true
        implicitHeight: Math.max(Sizes.button, implicitContentHeight + 2 * Sizes.mm(4))
        padding: Sizes.mm(4)
        leftPadding: Sizes.pad
        ink: Colors.inkOnUrgent
        text: qsTr("Someone is in danger? Ring 999. It is free, day and night.")
        onActivated: page.kiosk.route.open("urgent", "")
        background: Rectangle {
            radius: danger.corner
            color: danger.pressed ? Qt.darker(Colors.urgent, 1.3) : Colors.urgent
            border.width: Sizes.edge
            border.color: Colors.urgentLine
        }
        contentItem: Marked {
            icon: "emergency"
            markColor: danger.ink
            ink: danger.ink
            text: danger.text.replace(/ 999/, "\u00a0999")
            bold: true
            spoken: false
        }
    }
    Card {
        Layout.fillWidth: true
        color: Colors.hint
        border.color: Colors.line

        Marked {
            icon: "support_agent"
            text: page.talk.hubName === "" ? qsTranslate("ServicePage", "Ask at the desk in this Family Hub.") : (Theme.textSize < 2 ? qsTr("Come to the desk in %1. Say: “I am bringing up a child who is not my own. Can someone help me?”") : qsTr("Come to the desk in %1.")).arg(page.talk.hubName)
            bold: true
        }
        Words {
            Layout.fillWidth: true
            visible: text !== ""
            text: page.talk.hubAddress
            horizontalAlignment: Text.AlignLeft // at the side where the card begins, though it is in English
        }
        Marked {
            visible: text !== "" && page.talk.hubNumber === ""
            icon: "schedule"
            text: [page.talk.hubReach, page.talk.hubHours].filter(part => part !== "").join(". ")
        }
        PhoneLine {
            Layout.fillWidth: true
            visible: number !== ""
            number: page.talk.hubNumber
            hours: page.talk.hubHours
            reach: page.talk.hubReach
            relay: true
        }
    }
    Tiles {
        Layout.fillWidth: true
        letters: 40
        most: 2

        Repeater {
            model: page.talk.people
            delegate: PersonCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                onActivated: page.kiosk.route.open("service", serviceId)
            }
        }
        Tile {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.kiosk.sheet.hasPrinter
            text: qsTr("Please ring me back")
            summary: qsTr("Print a slip, fill it in with a pen, and give it to the desk")
            icon.name: "call"
            onActivated: page.kiosk.printing.printSlip("callback")
        }
        Tile {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.kiosk.sheet.hasPrinter
            text: qsTr("I would like a family meeting")
            summary: qsTr("Print a slip, fill it in with a pen, and give it to the desk")
            icon.name: "groups"
            onActivated: page.kiosk.printing.printSlip("family-meeting")
        }
    }
}
