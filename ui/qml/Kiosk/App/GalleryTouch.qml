pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components

// The part of the gallery that shows what can be touched.
ColumnLayout {
    id: touch

    readonly property bool breaks: true
    readonly property list<string> manners: ["plain", "deep", "sun", "urgent", "chosen", "bar"]
    readonly property string lorem: "Somebody at the council who knows kinship care and helps you find what you need."

    spacing: Sizes.gap

    Heading {
        Layout.fillWidth: true
        text: "Choice: each manner, as it is, with an icon, large, asleep"
    }
    Repeater {
        model: touch.manners
        delegate: Tiles {
            id: kind

            required property string modelData

            Layout.fillWidth: true
            letters: 14

            Choice {
                Layout.fillWidth: true
                text: kind.modelData
                manner: kind.modelData
            }
            Choice {
                Layout.fillWidth: true
                text: kind.modelData
                manner: kind.modelData
                icon.name: "print"
            }
            Choice {
                Layout.fillWidth: true
                text: kind.modelData
                manner: kind.modelData
                large: true
            }
            Choice {
                Layout.fillWidth: true
                text: kind.modelData
                manner: kind.modelData
                enabled: false
            }
        }
    }
    Heading {
        Layout.fillWidth: true
        text: "Tile: each area, and the doors"
    }
    Tiles {
        Layout.fillWidth: true

        Repeater {
            model: Object.keys(Colors.areas)
            delegate: Tile {
                required property string modelData

                Layout.fillWidth: true
                area: modelData
                text: modelData
                summary: "What is behind it"
                icon.name: "info"
            }
        }
        Repeater {
            model: ["plain", "deep", "urgent"]
            delegate: Tile {
                required property string modelData

                Layout.fillWidth: true
                manner: modelData
                text: modelData
                summary: "What is behind it"
                icon.name: "search"
            }
        }
    }
    Heading {
        Layout.fillWidth: true
        text: "ServiceCard and PersonCard: not on the sheet, on it; with a number, by text, without"
    }
    Tiles {
        Layout.fillWidth: true
        letters: 36
        most: 2

        ServiceCard {
            Layout.fillWidth: true
            name: "A service"
            summary: touch.lorem
            onSheet: false
        }
        ServiceCard {
            Layout.fillWidth: true
            name: "A service on the sheet"
            summary: touch.lorem
            onSheet: true
        }
        PersonCard {
            Layout.fillWidth: true
            serviceId: ""
            name: "Somebody to ring"
            summary: touch.lorem
            number: "01632 960123"
            hours: "Monday to Friday, 9am to 5pm"
            byText: false
            byRelay: true
            reach: "Open now until 5pm"
        }
        PersonCard {
            Layout.fillWidth: true
            serviceId: ""
            name: "Somebody at the desk"
            summary: touch.lorem
            number: ""
            hours: ""
            byText: false
            byRelay: false
            reach: "Open now until 5pm"
        }
    }
}
