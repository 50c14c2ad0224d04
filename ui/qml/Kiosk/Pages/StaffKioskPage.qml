import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// The kiosk itself: the size of its screen, starting it again, closing it. Staff are asked once more.
Page {
    id: page

    // "", "restart" or "close".
    property string asking: ""
    readonly property bool restarts: asking === "restart"

    title: qsTr("This kiosk")

    Card {
        Layout.fillWidth: true
        visible: page.asking !== ""
        color: Colors.hint
        spacing: Sizes.gap

        Heading {
            Layout.fillWidth: true
            text: page.restarts ? qsTr("Start the kiosk again?") : qsTr("Close the kiosk?")
        }
        Words {
            Layout.fillWidth: true
            text: page.restarts ? qsTr("The screen is dark for some seconds.") : qsTr("It stays closed until somebody starts it, or the computer is switched on again.")
        }
        Choice {
            Layout.fillWidth: true
            large: true
            manner: "deep"
            text: page.restarts ? qsTr("Yes, start it again") : qsTr("Yes, close it")
            icon.name: "check"
            onActivated: {
                if (page.restarts)
                    page.kiosk.restartProgram();
                else
                    page.kiosk.closeProgram();
            }
        }
        Choice {
            Layout.fillWidth: true
            large: true
            text: qsTr("No, go on")
            icon.name: "close"
            onActivated: page.asking = ""
        }
    }
    Tiles {
        Layout.fillWidth: true
        visible: page.asking === ""
        letters: 30
        most: 3

        Tile {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: qsTr("The size of the screen")
            summary: qsTr("Measured with a bank card, so that letters and buttons have their right size")
            icon.name: "format_size"
            onActivated: page.kiosk.route.open("staff-screen", "")
        }
        Tile {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: qsTr("Start it again")
            summary: qsTr("When something is stuck")
            icon.name: "settings"
            onActivated: page.asking = "restart"
        }
        Tile {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: qsTr("Close it")
            summary: qsTr("For IT, to work on the computer")
            icon.name: "logout"
            onActivated: page.asking = "close"
        }
    }
}
