pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// The day of an appointment: four weeks of a calendar.
Page {
    id: page

    readonly property StaffAppointment when: kiosk.staffAppointment

    title: qsTr("Which day?")
    subtitle: when.months

    GridLayout {
        readonly property bool breaks: true

        Layout.fillWidth: true
        columns: 7
        columnSpacing: Sizes.mm(3)
        rowSpacing: Sizes.mm(3)
        uniformCellWidths: true

        Repeater {
            model: [qsTr("Mo"), qsTr("Tu"), qsTr("We"), qsTr("Th"), qsTr("Fr"), qsTr("Sa"), qsTr("Su")]
            delegate: Words {
                required property string modelData
                required property int index

                Layout.row: 0
                Layout.column: index
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: modelData
                font.bold: true
            }
        }
        Repeater {
            model: page.when.days
            delegate: Choice {
                required property string day
                required property string number
                required property string name
                required property bool past
                required property bool chosen
                required property int index

                Layout.row: 1 + Math.floor(index / 7)
                Layout.column: index % 7
                Layout.fillWidth: true
                Layout.minimumHeight: Sizes.button
                leftPadding: Sizes.mm(1)
                rightPadding: Sizes.mm(1)
                visible: !past
                letters: Type.name
                manner: chosen ? "chosen" : "plain"
                oneOfSeveral: true
                text: number
                Accessible.name: name
                onActivated: {
                    page.when.chooseDay(day);
                    page.kiosk.route.open("staff-time", "");
                }
            }
        }
    }
    Tiles {
        Layout.fillWidth: true
        letters: 16
        most: 3

        Choice {
            Layout.fillWidth: true
            visible: page.when.earlier
            Layout.minimumHeight: Sizes.button
            text: qsTr("Earlier")
            icon.name: "arrow_back"
            onActivated: page.when.goEarlier()
        }
        Choice {
            Layout.fillWidth: true
            visible: page.when.later
            Layout.minimumHeight: Sizes.button
            text: qsTr("Later")
            icon.name: "arrow_forward"
            onActivated: page.when.goLater()
        }
        Choice {
            Layout.fillWidth: true
            visible: page.when.isMade
            Layout.minimumHeight: Sizes.button
            text: qsTr("No appointment")
            icon.name: "close"
            onActivated: {
                page.when.takeOff();
                page.kiosk.route.back();
            }
        }
    }
}
