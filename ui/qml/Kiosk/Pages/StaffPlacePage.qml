pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// The place of an appointment: one that families know, or another one, typed.
Page {
    id: page

    readonly property StaffAppointment when: kiosk.staffAppointment

    title: qsTr("Where?")
    subtitle: when.day

    Tiles {
        Layout.fillWidth: true
        letters: 30
        most: 2

        Repeater {
            model: page.when.places
            delegate: Choice {
                required property string name
                required property bool chosen

                Layout.fillWidth: true
                Layout.fillHeight: true
                large: true
                centred: false
                manner: chosen ? "chosen" : "plain"
                oneOfSeveral: true
                text: name.charAt(0).toUpperCase() + name.slice(1)
                icon.name: "location_on"
                onActivated: {
                    page.when.choosePlace(name);
                    page.kiosk.route.open("staff-tailor", "");
                }
            }
        }
        Choice {
            Layout.fillWidth: true
            Layout.fillHeight: true
            large: true
            centred: false
            text: qsTr("Somewhere else")
            icon.name: "edit"
            onActivated: page.kiosk.route.open("staff-write", "place")
        }
        Choice {
            Layout.fillWidth: true
            Layout.fillHeight: true
            large: true
            centred: false
            text: qsTr("Without a place")
            icon.name: "close"
            onActivated: {
                page.when.choosePlace("");
                page.kiosk.route.open("staff-tailor", "");
            }
        }
    }
}
