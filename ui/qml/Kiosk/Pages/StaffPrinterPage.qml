import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// How the printer is, in plain words and in its own.
Page {
    id: page

    readonly property StaffPrinter printer: kiosk.staffPrinter
    readonly property list<string> words: said.words

    StaffPrinterWords {
        id: said

        state: page.printer.state
        fault: page.printer.fault
    }

    title: qsTr("The printer")

    Card {
        Layout.fillWidth: true
        color: page.printer.well || page.printer.state === "asking" ? Colors.card : Colors.hint

        Led {
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
        large: true
        text: qsTr("Print a test page")
        icon.name: "article"
        onActivated: page.kiosk.printing.printTrialPage()
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
