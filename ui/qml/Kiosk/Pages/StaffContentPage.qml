pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// What this kiosk shows, what is wrong with it, and what staff can do about it. What they do is shown after they finish.
Page {
    id: page

    readonly property StaffContent facts: kiosk.staffContent
    readonly property bool busy: facts.busy !== ""
    // Staff are asked once more before they go back.
    property bool asking: false

    function versioned(version: int): string {
        return version > 0 ? qsTr("version %1").arg(version) : qsTr("the content that came with the program");
    }
    function outcome(): string {
        const reason = facts.reason;
        switch (facts.outcome) {
        case "installed":
            return qsTr("New content is here: %1. It is shown when you finish.").arg(versioned(facts.outcomeVersion));
        case "unchanged":
            return reason === "" ? qsTr("There is nothing newer.") : qsTr("Nothing was taken: %1.").arg(reason);
        case "refused":
            return qsTr("It was refused: %1. What was shown is kept.").arg(reason);
        case "unreachable":
            return qsTr("It was not reached: %1. What was shown is kept.").arg(reason);
        case "back":
            return qsTr("This kiosk goes back to %1 when you finish.").arg(versioned(facts.outcomeVersion));
        case "trouble":
            return reason === "" ? qsTr("It could not be done. Please tell IT.") : qsTr("It could not be done: %1.").arg(reason);
        }
        return "";
    }

    title: qsTr("The content of this kiosk")
    sideLetters: 28
    sideSlot: slot

    component Fact: ColumnLayout {
        id: fact

        required property string name
        required property string value

        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        visible: value !== ""
        spacing: 0

        Words {
            Layout.fillWidth: true
            text: fact.name
            color: Colors.softInk
        }
        Words {
            Layout.fillWidth: true
            text: Type.tied(fact.value)
            font.bold: true
        }
    }
    component Warning: Marked {
        icon: "warning"
        bold: true
    }

    Card {
        Layout.fillWidth: true
        visible: page.outcome() !== "" || page.busy
        color: Colors.hint

        Marked {
            icon: page.busy ? "hourglass_empty" : page.facts.outcome === "installed" || page.facts.outcome === "back" || page.facts.outcome === "unchanged" ? "check_circle" : "warning"
            text: page.busy ? qsTr("One moment. This can take a minute.") : page.outcome()
            bold: true
        }
    }
    Card {
        Layout.fillWidth: true
        visible: page.asking && !page.busy
        color: Colors.hint
        spacing: Sizes.gap

        Heading {
            Layout.fillWidth: true
            text: qsTr("Go back to %1?").arg(page.versioned(page.facts.backTo))
        }
        Words {
            Layout.fillWidth: true
            text: qsTr("What is shown now stays away from this kiosk until a higher version comes.")
        }
        Choice {
            Layout.fillWidth: true
            large: true
            manner: "deep"
            text: qsTr("Yes, go back")
            icon.name: "arrow_back"
            onActivated: {
                page.asking = false;
                page.facts.goBack();
            }
        }
        Choice {
            Layout.fillWidth: true
            large: true
            text: qsTr("No, leave it as it is")
            icon.name: "close"
            onActivated: page.asking = false
        }
    }
    Card {
        Layout.fillWidth: true
        visible: page.facts.sticks !== ""
        color: Colors.hint
        spacing: Sizes.gap

        Words {
            Layout.fillWidth: true
            text: page.facts.sticks === "looking" ? qsTr("Looking for a USB stick…") : page.facts.sticks === "none" ? qsTr("No USB stick with content is there. Put it in, wait a moment, and try again. It must hold the file offer.pack.") : qsTr("Touch the stick to take its content.")
            font.bold: true
        }
        Repeater {
            model: page.facts.found
            delegate: Choice {
                id: stick

                required property string path
                required property string name

                Layout.fillWidth: true
                large: true
                text: stick.name
                icon.name: "add_circle"
                onActivated: page.facts.takeFrom(stick.path)
            }
        }
    }
    SideSlot {
        id: slot

        Layout.fillWidth: true
    }
    Card {
        Layout.fillWidth: true
        spacing: Sizes.mm(3)

        Heading {
            Layout.fillWidth: true
            text: page.facts.version > 0 ? qsTr("Version %1").arg(page.facts.version) : qsTr("The content that came with the program")
        }
        Warning {
            visible: page.facts.reviewDue
            text: qsTr("Check with staff: due for review.")
        }
        Warning {
            visible: page.facts.draft
            text: qsTr("This is a draft. The council has not approved it yet.")
        }
        Warning {
            visible: page.facts.coming >= 0
            icon: "schedule"
            text: qsTr("Waiting: %1. It is shown when you finish.").arg(page.versioned(page.facts.coming))
        }
        Warning {
            visible: page.facts.onTrial
            icon: "schedule"
            text: qsTr("It is on trial until it has run well for half a minute.")
        }
        Warning {
            visible: page.facts.signaturesEnd
            text: qsTr("Its signatures end soon, or have ended. Ask whoever publishes it to publish again.")
        }
        Warning {
            visible: page.facts.alone
            icon: "info"
            text: qsTr("This kiosk was started to show this content alone. It looks for no other.")
        }
        Warning {
            visible: !page.facts.alone && !page.facts.canLook
            icon: "info"
            text: qsTr("Nobody has said where new content comes from. IT can set it.")
        }
    }
    Card {
        Layout.fillWidth: true
        visible: page.facts.trouble !== ""

        Fact {
            name: qsTr("Last trouble")
            value: page.facts.trouble
        }
    }
    Card {
        Layout.fillWidth: true

        Tiles {
            Layout.fillWidth: true
            letters: 24
            most: 2

            Fact {
                name: qsTr("Council")
                value: page.facts.council
            }
            Fact {
                name: qsTr("To be reviewed by")
                value: page.facts.reviewBy
            }
            Fact {
                name: qsTr("Shown since")
                value: page.facts.since
            }
            Fact {
                name: qsTr("Last looked for new content")
                value: page.facts.checked
            }
            Fact {
                name: qsTr("Signed until")
                value: page.facts.signedUntil
            }
        }
    }

    side: ColumnLayout {
        readonly property bool breaks: true

        Layout.fillWidth: true
        spacing: Sizes.gap

        Choice {
            Layout.fillWidth: true
            visible: page.facts.canLook
            enabled: !page.busy
            large: true
            manner: "deep"
            text: qsTr("Look for new content now")
            icon.name: "search"
            onActivated: page.facts.look()
        }
        Choice {
            Layout.fillWidth: true
            visible: !page.facts.alone
            enabled: !page.busy
            large: true
            text: qsTr("From a USB stick")
            icon.name: "add_circle"
            onActivated: page.facts.findSticks()
        }
        Choice {
            Layout.fillWidth: true
            visible: page.facts.backTo >= 0
            enabled: !page.busy
            large: true
            text: qsTr("Back to the version before")
            icon.name: "arrow_back"
            onActivated: page.asking = true
        }
    }
}
