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
    subtitle: qsTr("You do not need to know what to ask for. Touch one to read more.")

    Card {
        Layout.fillWidth: true
        color: Colors.hint
        border.color: Colors.line

        Marked {
            icon: "support_agent"
            text: qsTr("Come to the desk in %1. Say: “I am bringing up a child who is not my own. Can someone help me?”").arg(page.talk.hubName)
            bold: true
        }
        Words {
            Layout.fillWidth: true
            visible: text !== ""
            text: page.talk.hubAddress
        }
        PhoneLine {
            Layout.fillWidth: true
            visible: number !== ""
            number: page.talk.hubNumber
            hours: page.talk.hubHours
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
        Tile {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: qsTr("I need help now")
            summary: qsTr("Danger, or a crisis today")
            icon.name: "emergency"
            manner: "urgent"
            onActivated: page.kiosk.route.open("urgent", "")
        }
    }
}
