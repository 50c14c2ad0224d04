pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// The time of an appointment, by quarters of an hour.
Page {
    id: page

    readonly property StaffAppointment when: kiosk.staffAppointment

    title: qsTr("What time?")
    subtitle: when.day

    GridLayout {
        readonly property bool breaks: true

        Layout.fillWidth: true
        columns: Sizes.columns(width, 7.5, 8) === 8 ? 8 : Sizes.columns(width, 7.5, 4) === 4 ? 4 : 2
        columnSpacing: Sizes.mm(3)
        rowSpacing: Sizes.mm(3)
        uniformCellWidths: true

        Repeater {
            model: page.when.times
            delegate: Choice {
                required property string at
                required property string name
                required property bool chosen

                Layout.fillWidth: true
                Layout.minimumHeight: Sizes.button
                leftPadding: Sizes.mm(1)
                rightPadding: Sizes.mm(1)
                manner: chosen ? "chosen" : "plain"
                oneOfSeveral: true
                text: name
                onActivated: {
                    page.when.chooseTime(at);
                    page.kiosk.route.open("staff-place", "");
                }
            }
        }
    }
    Choice {
        Layout.fillWidth: true
        Layout.minimumHeight: Sizes.button
        text: qsTr("Without a time")
        icon.name: "close"
        onActivated: {
            page.when.chooseTime("");
            page.kiosk.route.open("staff-place", "");
        }
    }
}
