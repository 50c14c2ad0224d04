pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// The services of one area.
Page {
    id: page

    readonly property AreaView model: kiosk.area

    title: model.name
    subtitle: qsTr("%n kind(s) of help. Touch one to read more.", "", model.count)
    area: model.areaId
    icon: model.iconName
    start: model.page
    onTurned: number => model.turned(number)

    Tiles {
        Layout.fillWidth: true
        letters: 40
        most: 2

        Tile {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.model.hasLeaflet && page.kiosk.sheet.hasPrinter
            text: qsTr("Take the leaflet")
            summary: qsTr("Printed now, to fold and keep")
            icon.name: "print"
            onActivated: page.kiosk.printing.printLeaflet(page.model.areaId)
        }
        Repeater {
            model: page.model.services
            delegate: ServiceCard {
                required property string serviceId

                Layout.fillWidth: true
                Layout.fillHeight: true
                onActivated: page.kiosk.route.open("service", serviceId)
                onToggle: page.model.toggle(serviceId)
            }
        }
    }
}
