pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// Words in, services out, each put on the sheet with a touch. *Done* puts the keyboard away.
Item {
    id: here

    required property Kiosk kiosk
    readonly property Search search: kiosk.search
    readonly property StaffTailor tailor: kiosk.staffTailor
    readonly property bool landscape: width > height
    // The largest letters leave a low screen no room for results beside the keyboard: *See all* comes to them.
    readonly property bool low: landscape && Theme.textSize === 2 && height < Sizes.mm(165)
    // While somebody types there is room for so many.
    readonly property int columns: Sizes.columns(width - 2 * Sizes.margin, 26, 3)
    readonly property int most: low ? 0 : columns * (landscape ? 1 : Theme.textSize === 0 ? 5 : 2)

    component Pick: Choice {
        required property string serviceId
        required property string name
        required property bool onSheet

        Layout.fillWidth: true
        Layout.fillHeight: true
        large: true
        letters: Type.body
        centred: false
        manner: onSheet ? "chosen" : "plain"
        text: name
        icon.name: onSheet ? "check_circle" : "add_circle"
        Accessible.name: onSheet ? qsTr("On the sheet: %1. Touch to take it off").arg(name) : qsTr("Put on the sheet: %1").arg(name)
        onActivated: here.tailor.toggle(serviceId)
    }
    component ToSheet: Choice {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: here.tailor.count > 0
        large: true
        letters: Type.body
        centred: false
        manner: "sun"
        text: qsTr("The sheet (%1)").arg(here.tailor.count)
        icon.name: "article"
        onActivated: here.kiosk.route.open("staff-tailor", "")
    }

    SearchField {
        id: head

        kiosk: here.kiosk
        anchors {
            top: parent.top
            left: parent.left
            right: parent.right
            topMargin: Sizes.mm(6)
            leftMargin: Sizes.margin
            rightMargin: Sizes.margin
        }
    }
    ColumnLayout {
        id: below

        visible: here.search.typing
        anchors {
            top: head.bottom
            left: parent.left
            right: parent.right
            topMargin: Sizes.mm(4)
            leftMargin: Sizes.margin
            rightMargin: Sizes.margin
        }
        spacing: Sizes.mm(3)

        Heading {
            Layout.fillWidth: true
            text: here.search.missed ? qsTr("Nothing is called so. Try other words.") : here.search.corrected !== "" ? qsTr("We looked for “%1”.").arg(here.search.corrected) : qsTr("Find a service for the sheet")
            font.pixelSize: Type.body
        }
        Tiles {
            Layout.fillWidth: true
            columns: here.columns

            // On a low screen the keyboard leaves room for one row: *See all* comes to the sheet.
            ToSheet {
                id: toSheet

                visible: here.tailor.count > 0 && here.most > 1
            }
            Repeater {
                model: here.search.results
                delegate: Pick {
                    required property int index

                    visible: index < here.most - (toSheet.visible ? 1 : 0)
                }
            }
        }
    }
    Loader {
        active: !here.search.typing
        anchors {
            top: head.bottom
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            topMargin: Sizes.mm(5)
            leftMargin: Sizes.margin
            rightMargin: Sizes.margin
            bottomMargin: Sizes.mm(5)
        }
        sourceComponent: Scroller {
            Heading {
                readonly property bool keepsNext: true

                Layout.fillWidth: true
                text: here.search.missed ? qsTr("Nothing is called so. Try other words.") : qsTr("Touch what goes on the sheet")
                font.pixelSize: Type.body
            }
            Tiles {
                Layout.fillWidth: true
                letters: 30
                most: 2

                ToSheet {}
                Repeater {
                    model: here.search.results
                    delegate: Pick {}
                }
            }
        }
    }
    KeyboardPanel {
        visible: here.search.typing
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        rows: here.search.keys
        room: here.height - below.y - Sizes.mm(here.low ? 26 : here.landscape ? 60 : 150)
        layoutName: here.search.nextLayout
        doneText: here.search.found > 0 ? qsTr("See all") : qsTr("Done")
        onTyped: letter => here.search.type(letter)
        onDeleted: here.search.delete()
        onLayoutAsked: here.search.changeLayout()
        onDone: here.search.done()
    }
}
