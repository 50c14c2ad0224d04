pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// The language of the sheet; the staff area itself stays English.
Page {
    id: page

    readonly property StaffTailor tailor: kiosk.staffTailor

    title: qsTr("Language of the sheet")
    subtitle: qsTr("Your note is printed as you typed it.")

    Tiles {
        Layout.fillWidth: true
        letters: 24
        most: 3

        Repeater {
            model: page.tailor.languages
            delegate: Choice {
                required property string code
                required property string name
                required property bool chosen

                Layout.fillWidth: true
                Layout.fillHeight: true
                large: true
                manner: chosen ? "chosen" : "plain"
                oneOfSeveral: true
                text: name
                onActivated: {
                    page.tailor.chooseLanguage(code);
                    page.kiosk.route.back();
                }
            }
        }
    }
}
