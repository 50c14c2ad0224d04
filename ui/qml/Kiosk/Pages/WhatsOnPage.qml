pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// The dates of groups by day, this hub's first; then the groups whose dates one has to ask for.
Page {
    id: page

    readonly property WhatsOn model: kiosk.whatsOn

    title: qsTr("What’s on")
    subtitle: model.dated > 0 ? qsTr("Groups in the next four weeks. Touch one to read more.") : ""
    icon: "event"

    Repeater {
        model: page.model.sessions
        delegate: ColumnLayout {
            id: session

            required property string heading
            required property string serviceId
            required property string name
            required property string time
            required property string place
            required property bool here
            required property bool cancelled
            required property string reason
            required property bool bankHoliday
            readonly property bool breaks: true

            Layout.fillWidth: true
            spacing: Sizes.mm(3)

            Heading {
                readonly property bool keepsNext: true

                visible: text !== ""
                Layout.fillWidth: true
                Layout.topMargin: Sizes.mm(2)
                text: session.heading
            }
            SessionCard {
                Layout.fillWidth: true
                name: session.name
                time: session.time
                place: session.place
                here: session.here
                cancelled: session.cancelled
                reason: session.reason
                bankHoliday: session.bankHoliday
                onActivated: page.kiosk.route.open("service", session.serviceId)
            }
        }
    }
    Card {
        visible: page.model.dated === 0
        Layout.fillWidth: true
        color: Colors.hint
        spacing: Sizes.mm(3)

        Marked {
            icon: "event"
            bold: true
            text: qsTr("No dates are known here yet.")
        }
        Words {
            Layout.fillWidth: true
            text: page.model.undated > 0 ? qsTr("There are groups. Ask at the desk when and where they meet next.") : qsTr("Ask at the desk what is on for you and the children.")
        }
    }
    Part {
        heading: page.model.dated > 0 ? qsTr("More groups, and a person to ask") : qsTr("Groups, and a person to ask")

        Tiles {
            Layout.fillWidth: true
            letters: 36
            most: 2

            Repeater {
                model: page.model.groups
                delegate: Tile {
                    required property string serviceId
                    required property string name
                    required property string words

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    area: "groups"
                    text: name
                    summary: words
                    icon.name: "event"
                    onActivated: page.kiosk.route.open("service", serviceId)
                }
            }
            Tile {
                Layout.fillWidth: true
                Layout.fillHeight: true
                area: "groups"
                text: qsTr("All groups and training")
                summary: qsTr("Meet other carers, learn together")
                icon.name: "groups"
                onActivated: page.kiosk.route.open("area", "groups")
            }
            Tile {
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: qsTr("Talk to a person")
                summary: qsTr("Here, or by telephone")
                icon.name: "support_agent"
                onActivated: page.kiosk.route.open("talk", "")
            }
        }
    }
}
