pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// Help now: 999 and NHS 111 before anything else, whatever the offer holds.
Page {
    id: page

    readonly property bool low: height < Sizes.mm(170)

    title: qsTr("I need help now")
    subtitle: qsTr("Touch one to read more.")
    area: "urgent"
    icon: "emergency"

    Tiles {
        Layout.fillWidth: true
        letters: 20
        most: page.low ? 1 : 2

        Rectangle {
            readonly property bool breaks: true
            readonly property bool together: true

            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: danger.implicitHeight + 2 * Sizes.pad
            radius: Sizes.radius
            color: Colors.urgent
            border.width: Sizes.edge
            border.color: Colors.urgentLine

            ColumnLayout {
                id: danger

                readonly property bool breaks: true

                anchors {
                    left: parent.left
                    right: parent.right
                    verticalCenter: parent.verticalCenter
                    margins: Sizes.pad
                }
                spacing: Sizes.mm(2)

                Heading {
                    Layout.fillWidth: true
                    text: qsTr("Someone is in danger")
                    color: Colors.inkOnUrgent
                }
                Words {
                    Layout.fillWidth: true
                    text: qsTr("Ring 999")
                    font.pixelSize: page.low ? Type.title : Type.huge
                    font.bold: true
                    lineHeight: 1.0
                    color: Colors.inkOnUrgent
                }
                Words {
                    Layout.fillWidth: true
                    text: Type.tied(qsTr("Police, ambulance or fire. Day and night. Free."))
                    color: Colors.inkOnUrgent
                }
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Heading {
                Layout.fillWidth: true
                text: Type.tied(qsTr("Someone is ill, or cannot cope"))
            }
            Words {
                Layout.fillWidth: true
                text: qsTr("Ring 111")
                font.pixelSize: page.low ? Type.title : Type.huge
                font.bold: true
                lineHeight: 1.0
            }
            Words {
                Layout.fillWidth: true
                text: Type.tied(qsTr("NHS 111. Day and night. Free. Press 2 for help in a mental health crisis."))
            }
            Words {
                Layout.fillWidth: true
                text: qsTr("Deaf, or hard to talk? Dial %1.").arg("18001\u00a0111")
            }
        }
    }
    Tiles {
        Layout.fillWidth: true
        letters: 40
        most: 2

        Repeater {
            model: page.kiosk.talk.urgent
            delegate: PersonCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                onActivated: page.kiosk.route.open("service", serviceId)
            }
        }
        Tile {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: qsTr("Talk to a person")
            summary: qsTr("Here, or by telephone")
            icon.name: "support_agent"
            manner: "deep"
            onActivated: page.kiosk.route.open("talk", "")
        }
    }
}
