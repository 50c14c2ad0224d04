pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// The services of one area, to put on the sheet with a touch each.
Page {
    id: page

    readonly property StaffTailor tailor: kiosk.staffTailor

    title: tailor.area
    area: tailor.areaId
    icon: tailor.areaIcon

    Tiles {
        Layout.fillWidth: true
        letters: 30
        most: 2

        Choice {
            Layout.fillWidth: true
            Layout.fillHeight: true
            large: true
            centred: false
            manner: "sun"
            enabled: page.tailor.count > 0
            text: qsTr("The sheet (%1)").arg(page.tailor.count)
            icon.name: "article"
            onActivated: page.kiosk.route.open("staff-tailor", "")
        }
        Repeater {
            model: page.tailor.services
            delegate: Choice {
                required property string serviceId
                required property string name
                required property bool onSheet

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Sizes.button
                centred: false
                manner: onSheet ? "chosen" : "plain"
                text: name
                icon.name: onSheet ? "check_circle" : "add_circle"
                Accessible.name: onSheet ? qsTr("On the sheet: %1. Touch to take it off").arg(name) : qsTr("Put on the sheet: %1").arg(name)
                onActivated: page.tailor.toggle(serviceId)
            }
        }
    }
}
