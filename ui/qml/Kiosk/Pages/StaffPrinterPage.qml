import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// How the printer is, in plain words and in its own.
Page {
    id: page

    readonly property StaffPrinter printer: kiosk.staffPrinter
    readonly property var words: ({
            "none": [qsTr("No printer is set up"), qsTr("Carers take their list by phone. IT can set a printer.")],
            "asking": [qsTr("Asking the printer…"), qsTr("This can take some seconds.")],
            "ready": [qsTr("The printer is ready"), qsTr("A sheet sent now would come out.")],
            "printing": [qsTr("The printer is printing"), qsTr("A sheet sent now comes out after what is there already.")],
            "no paper": [qsTr("The printer has run out of paper"), qsTr("Please add paper.")],
            "jam": [qsTr("Paper is stuck in the printer"), qsTr("Please free it.")],
            "cover open": [qsTr("The printer is open"), qsTr("Please close it.")],
            "no ink": [qsTr("The printer has run out of ink or toner"), qsTr("Please change it.")],
            "stopped": [qsTr("The printer has stopped"), qsTr("Look at its own display, or tell IT.")],
            "refused": [qsTr("The printer takes nothing from this kiosk"), qsTr("Please tell IT.")],
            "offline": [qsTr("The printer does not answer"), qsTr("Is it switched on, and is its cable in? Otherwise tell IT.")],
            "wrong address": [qsTr("There is no such printer at its address"), qsTr("Please tell IT.")],
            "not a printer": [qsTr("What answers at its address is no printer"), qsTr("Please tell IT.")],
            "fault": [qsTr("The printer could not be asked"), printer.fault]
        })[printer.state] || [qsTr("The printer needs help"), qsTr("Please tell IT.")]

    title: qsTr("The printer")

    Card {
        Layout.fillWidth: true
        color: page.printer.well || page.printer.state === "asking" ? Colors.card : Colors.hint

        Marked {
            icon: page.printer.well ? "check_circle" : page.printer.state === "asking" ? "hourglass_empty" : "warning"
            lead: page.words[0]
            text: page.words[1]
        }
        Words {
            Layout.fillWidth: true
            visible: page.printer.inkLow
            text: qsTr("Ink or toner is running out.")
            font.bold: true
        }
    }
    Card {
        Layout.fillWidth: true
        visible: page.printer.state !== "none"

        Words {
            Layout.fillWidth: true
            text: qsTr("Its address")
            color: Colors.softInk
        }
        Words {
            Layout.fillWidth: true
            text: page.printer.address
            font.bold: true
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        Words {
            Layout.fillWidth: true
            visible: page.printer.reasons !== ""
            text: qsTr("What it says, for IT")
            color: Colors.softInk
        }
        Words {
            Layout.fillWidth: true
            visible: text !== ""
            text: page.printer.reasons
            font.bold: true
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }
    Choice {
        Layout.fillWidth: true
        visible: page.printer.state !== "none"
        enabled: page.printer.state !== "asking"
        large: true
        manner: "deep"
        text: qsTr("Ask it again")
        icon.name: "print"
        onActivated: page.printer.ask()
    }
}
