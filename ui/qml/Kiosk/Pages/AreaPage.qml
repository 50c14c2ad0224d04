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
    subtitle: model.count === 1 ? qsTr("1 kind of help. Touch it to read more.") : qsTr("%1 kinds of help. Touch one to read more.").arg(model.count)
    area: model.areaId
    icon: model.iconName
    start: model.page
    onTurned: number => model.turned(number)

    Tiles {
        Layout.fillWidth: true
        letters: 40
        most: 2

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
