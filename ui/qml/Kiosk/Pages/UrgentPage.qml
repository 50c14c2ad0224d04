pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// Help now: 999 and NHS 111 before anything else, whatever the offer holds.
Page {
    id: page

    title: qsTr("I need help now")
    subtitle: qsTr("Touch one to read more.")
    area: "urgent"
    icon: "emergency"

    Tiles {
        Layout.fillWidth: true
        letters: 20
        most: 2

        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: danger.implicitHeight + 2 * Sizes.pad
            radius: Sizes.radius
            color: Colors.urgent
            border.width: Sizes.edge
            border.color: Colors.urgentLine

            ColumnLayout {
                id: danger

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
                    font.pixelSize: Type.huge
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
                font.pixelSize: Type.huge
                font.bold: true
                lineHeight: 1.0
            }
            Words {
                Layout.fillWidth: true
                text: Type.tied(qsTr("NHS 111. Day and night. Free. Press 2 for help in a mental health crisis."))
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
