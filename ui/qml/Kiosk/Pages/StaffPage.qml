import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components

// The rooms of the staff area.
Page {
    id: page

    title: qsTr("Staff")
    subtitle: qsTr("Touch Finish and clear when you are done.")
    canGoBack: false

    Tiles {
        Layout.fillWidth: true
        letters: 36
        most: 2

        Tile {
            Layout.fillWidth: true
            Layout.fillHeight: true
            manner: "deep"
            text: qsTr("Tailor a sheet")
            summary: qsTr("For one family: chosen services, a note, an appointment, printed")
            icon.name: "edit"
            onActivated: page.kiosk.route.open(page.kiosk.sheet.count > 0 ? "staff-tailor" : "staff-templates", "")
        }
        Tile {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: qsTr("Leaflets, booklet, poster, slips")
            summary: qsTr("Printed in numbers, to lie in the hub")
            icon.name: "menu_book"
            onActivated: page.kiosk.route.open("staff-prints", "")
        }
        Tile {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: qsTr("The content of this kiosk")
            summary: qsTr("Which version it shows, whether it is due for review, new content, and going back")
            icon.name: "article"
            onActivated: page.kiosk.route.open("staff-content", "")
        }
        Tile {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: qsTr("The printer")
            summary: qsTr("Whether it would print now, and what it says for IT")
            icon.name: "print"
            onActivated: page.kiosk.route.open("staff-printer", "")
        }
        Tile {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: qsTr("This kiosk")
            summary: qsTr("The size of its screen, starting it again, closing it")
            icon.name: "settings"
            onActivated: page.kiosk.route.open("staff-kiosk", "")
        }
    }
}
