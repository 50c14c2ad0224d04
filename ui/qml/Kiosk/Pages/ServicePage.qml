pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// One service: what it is, who can have it, how to get it, what to say; number, code and sheet always in sight.
Page {
    id: page

    readonly property ServiceView service: kiosk.service

    title: service.name
    spacing: Sizes.mm(6)
    sideSlot: slot
    sideFits: service.phones.rowCount() <= 2
    // Two numbers with their hours, or one with all that is known of the hub, leave no room for the code beside them.
    readonly property bool codeBelow: landscape && (service.phones.rowCount() === 2 || lightened)
    canLighten: service.qr !== "" && service.phones.rowCount() !== 2
    readonly property bool fewTerms: service.terms.rowCount() <= (Theme.textSize === 0 ? 3 : 1)

    function explain(term: string): void {
        service.explain(term);
        kiosk.route.open("glossary", service.serviceId);
    }

    Line {
        text: Type.tied(page.service.summary)
        font.bold: true
    }
    SideSlot {
        id: slot
    }
    Repeater {
        model: page.service.easy ? [] : page.service.paragraphs
        delegate: Line {
            required property string modelData

            text: Type.tied(modelData)
        }
    }
    Part {
        visible: page.service.easy
        heading: qsTr("In easy words")

        Repeater {
            model: page.service.easy ? page.service.easyWords : []
            delegate: Line {
                required property string modelData

                text: modelData
            }
        }
    }
    Flow {
        id: ways

        Layout.fillWidth: true
        visible: page.service.easyWords.length > 0 || page.service.terms.rowCount() > 0
        spacing: Sizes.gap

        Choice {
            width: Math.min(implicitWidth, ways.width)
            visible: page.service.easyWords.length > 0
            text: page.service.easy ? qsTr("Show it in full") : qsTr("Show it in easy words")
            icon.name: "article"
            onActivated: page.service.toggleEasy()
        }
        // A few hard words are each a button; many would push the help itself out of sight.
        Repeater {
            model: page.fewTerms ? page.service.terms : []
            delegate: Choice {
                required property string term

                width: Math.min(implicitWidth, ways.width)
                text: qsTr("What is “%1”?").arg(term)
                icon.name: "menu_book"
                onActivated: page.explain(term)
            }
        }
        Choice {
            width: Math.min(implicitWidth, ways.width)
            visible: page.service.terms.rowCount() > 0 && !page.fewTerms
            text: qsTr("What do the hard words mean?")
            icon.name: "menu_book"
            onActivated: page.explain("")
        }
    }
    Part {
        heading: qsTr("Who can have it")

        Repeater {
            model: page.service.entitlements
            delegate: Led {
                required property string who
                required property string level
                required property string sentence
                required property bool others

                icon: level === "ask" ? "support_agent" : level === "assessed" ? "info" : "check_circle"
                lead: others ? qsTr("Most carers") : who
                text: sentence
            }
        }
        Marked {
            visible: text !== ""
            icon: "info"
            text: page.service.eligibility
        }
        Marked {
            readonly property int from: page.service.minimumAge
            readonly property int to: page.service.maximumAge

            visible: from >= 0 || to >= 0
            icon: "child_care"
            text: to < 0 ? qsTr("For children aged %1 or over.").arg(from) : from <= 0 ? qsTr("For children up to %1.").arg(to) : from === to ? qsTr("For children aged %1.").arg(to) : qsTr("For children aged %1 to %2.").arg(from).arg(to)
        }
    }
    Part {
        heading: qsTr("How to get it")

        Repeater {
            model: page.service.steps
            delegate: Marked {
                required property string modelData
                required property int index

                mark: index + 1
                text: modelData
            }
        }
    }
    Rectangle {
        readonly property bool breaks: true
        readonly property bool together: true

        Layout.fillWidth: true
        visible: page.service.say !== ""
        implicitHeight: say.implicitHeight + 2 * Sizes.mm(5)
        radius: Sizes.radius
        color: Colors.hint
        border.width: Theme.plain ? Sizes.edge : 0
        border.color: Colors.line

        Part {
            id: say

            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
                margins: Sizes.mm(6)
            }
            heading: qsTr("You could say")
            body: qsTr("“%1”").arg(page.service.say)
        }
    }
    Part {
        visible: body !== ""
        heading: qsTr("What happens next")
        body: page.service.next
    }
    Part {
        visible: body !== ""
        heading: qsTr("What it costs")
        body: page.service.cost
    }
    Part {
        visible: body !== "" || page.service.places.length > 0 || page.service.dates.length > 0
        heading: qsTr("When and where")
        body: page.service.schedule

        Repeater {
            model: page.service.dates
            delegate: Marked {
                required property string modelData

                icon: "event"
                bold: true
                text: modelData
            }
        }

        Repeater {
            model: page.service.places
            delegate: Marked {
                required property string modelData

                icon: "location_on"
                text: modelData
            }
        }
    }
    Loader {
        Layout.fillWidth: true
        active: page.service.qr !== "" && page.codeBelow
        visible: active
        sourceComponent: code
    }
    Line {
        color: Colors.softInk
        text: qsTr("From: %1. Checked on %2.").arg(page.service.organization).arg(page.service.checked.replace(/ /g, "\u00a0"))
    }

    Component {
        id: code

        Card {
            Layout.fillWidth: true

            RowLayout {
                Layout.fillWidth: true
                spacing: Sizes.mm(5)

                QrPicture {
                    source: page.service.qr
                    what: qsTr("Code to scan with your phone: %1").arg(page.service.qrWords)
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Sizes.mm(1)

                    Line {
                        text: Type.tied(page.service.qrIsPage ? qsTr("Scan with your phone to read more") : qsTr("Scan with your phone to ring"))
                        font.bold: true
                    }
                    Line {
                        text: page.service.qrWords
                        horizontalAlignment: Text.AlignLeft
                        wrapMode: Text.WrapAnywhere
                    }
                }
            }
        }
    }

    side: [
        Card {
            Layout.fillWidth: true
            spacing: Sizes.mm(4)

            Marked {
                visible: page.service.hubName !== ""
                icon: "support_agent"
                text: qsTr("Ask at the desk in this Family Hub.")
                bold: true
                letters: Type.name
            }
            Line {
                visible: text !== ""
                text: page.service.hubAddress
                horizontalAlignment: Text.AlignLeft // at the side where the card begins, though it is in English
            }
            Repeater {
                model: page.service.phones
                delegate: PhoneLine {
                    required property var model // what is not required of a delegate is not filled in either

                    Layout.fillWidth: true
                    name: model.name
                    hours: model.hours
                    byText: model.byText
                    reach: model.reach
                }
            }
            Line {
                visible: page.service.byRelay
                text: qsTr("Deaf, or hard to talk? Dial 18001 first: that is Relay UK, and you can type.")
            }
            Line {
                visible: page.service.unverified
                color: Colors.softInk
                text: Type.tied(qsTr("We are still checking this number. If it does not work, ask at the desk."))
            }
        },
        Loader {
            Layout.fillWidth: true
            active: page.service.qr !== "" && !page.codeBelow
            visible: active
            sourceComponent: code
        },
        Choice {
            Layout.fillWidth: true
            Layout.minimumHeight: Sizes.mm(24)
            large: true
            manner: "sun"
            text: page.service.onSheet ? qsTr("On my sheet") : qsTr("Add to my sheet")
            icon.name: page.service.onSheet ? "check_circle" : "add_circle"
            Accessible.name: page.service.onSheet ? qsTr("On my sheet. Touch to take it off") : text
            onActivated: page.service.toggleSheet()
        }
    ]

    component Line: Words {
        Layout.fillWidth: true
    }
}
