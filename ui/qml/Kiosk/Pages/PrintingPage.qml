import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// What the printer says, and what to do about it. "Done" only when the printer has said so.
Item {
    id: page

    required property Kiosk kiosk
    readonly property Printing printing: kiosk.printing
    readonly property string condition: printing.state
    readonly property bool waiting: condition === "waiting"
    readonly property bool busy: condition === "preparing" || condition === "printing" || condition === "stopping"
    readonly property bool ended: condition === "no-printer" || condition === "not-printed" || condition === "stopped" || condition === "unclear"

    readonly property var troubles: ({
            "no paper": [qsTr("The printer has run out of paper"), qsTr("Your sheet is not printed yet. It will come out when someone adds paper. Please ask at the desk.")],
            "jam": [qsTr("Paper is stuck in the printer"), qsTr("Your sheet is not printed yet. Please ask at the desk to free it.")],
            "cover open": [qsTr("The printer is open"), qsTr("Your sheet is not printed yet. Please ask at the desk to close it.")],
            "no ink": [qsTr("The printer has run out of ink"), qsTr("Your sheet is not printed yet. Please ask at the desk.")],
            "offline": [qsTr("The printer does not answer"), qsTr("It may be switched off. Please ask at the desk, or take your list by phone.")],
            "slow": [qsTr("The printer is taking a long time"), qsTr("Please look at the printer. If your sheet is not there, ask at the desk.")],
            "held": [qsTr("Your sheet waits in the queue"), qsTr("Someone must let it go on. Please ask at the desk.")],
            "stopped": [qsTr("The printer has stopped"), qsTr("Your sheet is not printed yet. Please ask at the desk.")]
        })
    readonly property var sheetWords: condition === "done" ? [qsTr("Your sheet is printed"), qsTr("Please take it from the printer. Look for your name or your list.")] : condition === "no-printer" ? [qsTr("There is no printer here"), qsTr("No printer is set up for this screen. You can take your list by phone, or ask at the desk.")] : condition === "unclear" ? [qsTr("Please look at the printer"), qsTr("We cannot tell whether your sheet came out. If it is not there, please ask at the desk.")] : condition === "stopped" ? [qsTr("Printing has stopped"), qsTr("Your list is still here.")] : condition === "not-printed" ? [qsTr("Your sheet did not print"), (troubles[printing.trouble] || ["", qsTr("Please ask at the desk, or take your list by phone.")])[1]] : waiting ? (troubles[printing.trouble] || [qsTr("The printer needs help"), qsTr("Your sheet is not printed yet. Please ask at the desk.")]) : condition === "stopping" ? [qsTr("Stopping…"), ""] : [qsTr("Your sheet is printing"), qsTr("This can take a minute. We will tell you when it is done.")]
    // A leaflet or a slip names nobody and is no list, and what stops it is told by the same heading.
    readonly property var otherWords: condition === "done" ? [printing.what === "leaflet" ? qsTr("Your leaflet is printed") : qsTr("Your slip is printed"), printing.what === "leaflet" ? qsTr("Please take it from the printer. Fold it at the marks.") : qsTr("Please take it from the printer. Fill it in with a pen and give it to the desk.")] : condition === "stopped" ? [qsTr("Printing has stopped"), ""] : condition === "unclear" ? [qsTr("Please look at the printer"), qsTr("We cannot tell whether it came out. If it is not there, please ask at the desk.")] : condition === "no-printer" ? [qsTr("There is no printer here"), qsTr("Please ask at the desk.")] : condition === "not-printed" ? [qsTr("It did not print"), qsTr("Please ask at the desk.")] : waiting ? [(troubles[printing.trouble] || [qsTr("The printer needs help")])[0], qsTr("It is not printed yet. Please ask at the desk.")] : condition === "stopping" ? [qsTr("Stopping…"), ""] : [printing.what === "leaflet" ? qsTr("Your leaflet is printing") : qsTr("Your slip is printing"), qsTr("This can take a minute. We will tell you when it is done.")]
    readonly property string paleWords: printing.inkLow ? " " + qsTr("The ink is low. If the paper is hard to read, please tell the desk.") : ""
    readonly property var words: printing.what === "sheet" ? sheetWords : otherWords

    Scroller {
        anchors {
            fill: parent
            margins: Sizes.margin
        }
        stretch: true
        Notice {
            icon: page.condition === "done" ? "check_circle" : page.waiting || page.ended ? "warning" : "print"
            area: page.condition === "done" ? "groups" : "money"
            heading: page.words[0]
            body: page.condition === "printing" && page.printing.count > 1 ? qsTr("Page %1 of %2.").arg(page.printing.number).arg(page.printing.count) + " " + page.words[1] + page.paleWords : page.words[1] + page.paleWords
            roomy: page.height > Type.title * 9 + Sizes.mm(44)

            Choice {
                Layout.fillWidth: true
                visible: page.condition === "done"
                large: true
                manner: "deep"
                text: qsTr("Finish and clear")
                icon.name: "logout"
                onActivated: page.kiosk.finish()
            }
            Choice {
                Layout.fillWidth: true
                visible: (page.waiting || page.ended) && page.printing.what === "sheet"
                large: true
                manner: "deep"
                text: qsTr("Take it by phone")
                icon.name: "qr_code_2"
                onActivated: page.kiosk.route.open("by-phone", "")
            }
            Choice {
                Layout.fillWidth: true
                visible: page.condition === "not-printed" || page.condition === "stopped" || page.condition === "unclear"
                large: true
                text: qsTr("Try again")
                icon.name: "print"
                onActivated: page.kiosk.printing.tryAgain()
            }
            Choice {
                Layout.fillWidth: true
                visible: page.busy || page.waiting
                enabled: page.condition !== "stopping"
                large: true
                text: qsTr("Stop printing")
                icon.name: "close"
                onActivated: page.printing.stop()
            }
            Choice {
                Layout.fillWidth: true
                visible: !page.busy && !page.waiting
                large: true
                text: page.printing.what === "sheet" ? qsTr("Back to my sheet") : qsTr("Back")
                icon.name: "arrow_back"
                onActivated: page.printing.what === "sheet" ? page.kiosk.route.open("sheet", "") : page.kiosk.route.back()
            }
        }
    }
}
