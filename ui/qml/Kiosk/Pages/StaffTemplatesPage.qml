pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// What a sheet may begin with: a template, or a service from an area.
Page {
    id: page

    readonly property StaffTailor tailor: kiosk.staffTailor

    title: qsTr("Begin a sheet")
    subtitle: tailor.count > 0 ? qsTr("A template takes the place of what is on the sheet.") : qsTr("Touch what is nearest. You can change all of it.")

    Tiles {
        Layout.fillWidth: true
        letters: 24
        most: 3

        Choice {
            Layout.fillWidth: true
            Layout.fillHeight: true
            large: true
            centred: false
            manner: "deep"
            text: qsTr("Choose by topic")
            icon.name: "interests"
            onActivated: page.kiosk.route.open("staff-areas", "")
        }
        Choice {
            Layout.fillWidth: true
            Layout.fillHeight: true
            large: true
            centred: false
            manner: "deep"
            text: qsTr("Search")
            icon.name: "search"
            onActivated: page.kiosk.route.open("staff-search", "")
        }
        Repeater {
            model: page.tailor.templates
            delegate: Choice {
                required property string templateId
                required property string name

                Layout.fillWidth: true
                Layout.fillHeight: true
                large: true
                centred: false
                text: name
                icon.name: "article"
                onActivated: {
                    page.tailor.begin(templateId);
                    page.kiosk.route.open("staff-tailor", "");
                }
            }
        }
    }
}
