pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// The universal areas.
Page {
    id: page

    title: qsTr("For every family")
    subtitle: qsTr("Help that any family can use.")
    area: "every-family"
    icon: "sports_soccer"
    stretch: true

    Tiles {
        Layout.fillWidth: true
        Layout.fillHeight: true
        letters: 30
        most: 2

        Repeater {
            model: page.kiosk.home.everyFamily
            delegate: Tile {
                required property string areaId
                required property string name
                required property string iconName
                required summary

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.verticalStretchFactor: 1
                area: areaId
                text: name
                icon.name: iconName
                onActivated: page.kiosk.route.open("area", areaId)
            }
        }
    }
}
