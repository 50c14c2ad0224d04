pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// The ready-made prints: choose how many and in which language, then touch one, and it is printed.
Page {
    id: page

    readonly property StaffTailor tailor: kiosk.staffTailor

    title: qsTr("Leaflets, booklet, poster, slips")

    component Print: Choice {
        Layout.fillWidth: true
        Layout.fillHeight: true
        large: true
        letters: Type.body
        centred: false
    }

    Tiles {
        Layout.fillWidth: true
        letters: 24
        most: 2

        Copies {
            Layout.fillWidth: true
            count: page.tailor.copies
            most: page.tailor.mostCopies
            onFewer: page.tailor.fewer()
            onMore: page.tailor.more()
        }
        Print {
            visible: page.tailor.severalLanguages
            text: page.tailor.language
            icon.name: "translate"
            Accessible.name: qsTr("Language of the prints: %1").arg(page.tailor.language)
            onActivated: page.kiosk.route.open("staff-language", "")
        }
    }
    Part {
        heading: qsTr("Touch what is to be printed")

        Tiles {
            Layout.fillWidth: true
            letters: 24
            most: 3

            Print {
                text: qsTr("Booklet: the whole offer")
                icon.name: "menu_book"
                onActivated: page.kiosk.printing.printBooklet("standard")
            }
            Print {
                text: qsTr("Booklet in large letters")
                icon.name: "menu_book"
                onActivated: page.kiosk.printing.printBooklet("large")
            }
            Print {
                text: qsTr("Poster")
                icon.name: "public"
                onActivated: page.kiosk.printing.printPoster()
            }
            Print {
                text: qsTr("Slip: please ring me back")
                icon.name: "call"
                onActivated: page.kiosk.printing.printSlip("callback")
            }
            Print {
                text: qsTr("Slip: a family meeting")
                icon.name: "groups"
                onActivated: page.kiosk.printing.printSlip("family-meeting")
            }
            Print {
                text: qsTr("For staff: how this screen works")
                icon.name: "article"
                onActivated: page.kiosk.printing.printStaffPage()
            }
        }
    }
    Part {
        visible: page.kiosk.staffPrints.leafletsCount > 0
        heading: qsTr("Leaflets")

        Tiles {
            Layout.fillWidth: true
            letters: 24
            most: 3

            Repeater {
                model: page.kiosk.staffPrints.leaflets
                delegate: Print {
                    required property string leafletId
                    required property string name
                    required property string iconName

                    text: name
                    icon.name: iconName !== "" ? iconName : Icons.arrangements[leafletId] || "article"
                    Accessible.name: qsTr("Leaflet: %1").arg(name)
                    onActivated: page.kiosk.printing.printLeaflet(leafletId)
                }
            }
        }
    }
}
