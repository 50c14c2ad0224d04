import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// What the printer says of what staff print. "Done" only when the printer has said so.
Item {
    id: page

    required property Kiosk kiosk
    readonly property Printing printing: kiosk.printing
    readonly property string condition: printing.state
    readonly property bool busy: ["preparing", "printing", "stopping", "waiting"].includes(condition)
    readonly property bool sheet: printing.what === "sheet"
    readonly property list<string> words: ({
            "preparing": [qsTr("Setting the pages"), printing.steps > 0 ? qsTr("Step %1 of %2").arg(printing.step).arg(printing.steps) : ""],
            "printing": [qsTr("It is printing"), qsTr("This can take a minute. We will tell you when it is done.")],
            "waiting": said.words,
            "stopping": [qsTr("Stopping…"), ""],
            "done": [qsTr("It is printed"), page.sheet ? qsTr("Please take it from the printer. The next sheet begins empty.") : qsTr("Please take it from the printer.")],
            "unclear": [qsTr("Please look at the printer"), qsTr("It cannot say whether all of it came out.")],
            "stopped": [qsTr("Printing has stopped"), qsTr("What was printed before may lie in the printer.")],
            "no-printer": [qsTr("No printer is set up"), qsTr("IT can set one.")]
        })[condition] || [qsTr("It did not print"), printing.trouble !== "" ? said.words[0] + ". " + said.words[1] : qsTr("Please look at the printer, then try again.")]

    readonly property string paleWords: printing.inkLow ? " " + qsTr("Ink or toner is running out.") : ""

    StaffPrinterWords {
        id: said

        state: page.printing.trouble
    }
    Scroller {
        anchors {
            fill: parent
            margins: Sizes.margin
        }
        stretch: true
        Notice {
            icon: page.condition === "done" ? "check_circle" : page.condition === "waiting" || !page.busy ? "warning" : "print"
            area: page.condition === "done" ? "groups" : "money"
            heading: page.words[0]
            body: page.condition === "printing" && page.printing.count > 1 ? qsTr("Page %1 of %2.").arg(page.printing.number).arg(page.printing.count) + " " + page.words[1] + page.paleWords : page.words[1] + page.paleWords
            most: page.printing.steps > 0 ? 1 : 2
            roomy: page.height > Type.title * 9 + Sizes.mm(44)

            ProgressBar {
                Layout.fillWidth: true
                visible: page.printing.steps > 0
                done: page.printing.step
                of: page.printing.steps
                text: page.words[1]
            }
            Choice {
                Layout.fillWidth: true
                visible: page.sheet && page.condition === "done"
                large: true
                manner: "deep"
                text: qsTr("Begin the next sheet")
                icon.name: "delete"
                onActivated: {
                    page.kiosk.staffTailor.clear();
                    page.kiosk.route.open("staff-templates", "");
                }
            }
            Choice {
                Layout.fillWidth: true
                visible: ["not-printed", "stopped", "unclear"].includes(page.condition)
                large: true
                manner: "deep"
                text: qsTr("Try again")
                icon.name: "print"
                onActivated: page.printing.tryAgain()
            }
            Choice {
                Layout.fillWidth: true
                visible: page.busy
                enabled: page.condition !== "stopping"
                large: true
                text: qsTr("Stop printing")
                icon.name: "close"
                onActivated: page.printing.stop()
            }
            Choice {
                Layout.fillWidth: true
                visible: !page.busy
                large: true
                text: qsTr("Back")
                icon.name: "arrow_back"
                onActivated: page.kiosk.route.back()
            }
        }
    }
}
