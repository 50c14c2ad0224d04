pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// All areas, each with how much of it is on the sheet.
Page {
    id: page

    readonly property StaffTailor tailor: kiosk.staffTailor

    title: qsTr("Choose by topic")

    Tiles {
        Layout.fillWidth: true
        letters: 24
        most: 3

        Choice {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.tailor.count > 0
            large: true
            centred: false
            manner: "sun"
            text: qsTr("The sheet (%1)").arg(page.tailor.count)
            icon.name: "article"
            onActivated: page.kiosk.route.open("staff-tailor", "")
        }
        Repeater {
            model: page.tailor.areas
            delegate: Choice {
                required property string areaId
                required property string name
                required property string iconName
                required property int count

                Layout.fillWidth: true
                Layout.fillHeight: true
                large: true
                centred: false
                text: count > 0 ? qsTr("%1 (%2)").arg(name).arg(count) : name
                icon.name: iconName
                onActivated: page.kiosk.route.open("staff-area", areaId)
            }
        }
    }
}
