pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// The top of the search: the way back, what is typed, and what to do with it.
GridLayout {
    id: head

    required property Kiosk kiosk
    readonly property Search search: kiosk.search

    // The words have a row of their own where there is none beside the buttons.
    readonly property bool brief: Theme.textSize > 0
    readonly property bool narrow: Sizes.columns(head.width, search.typing ? 18 : brief ? 22 : 27, 2) < 2

    columns: narrow ? 1 : 2
    columnSpacing: Sizes.mm(5)
    rowSpacing: Sizes.mm(3)

    RowLayout {
        Layout.fillHeight: true
        Layout.fillWidth: head.narrow
        spacing: Sizes.mm(3)

        Choice {
            Layout.minimumHeight: Sizes.button
            Layout.fillHeight: true
            text: qsTr("Back")
            icon.name: "arrow_back"
            onActivated: head.kiosk.route.back()
        }
        Item {
            visible: head.narrow
            Layout.fillWidth: true
        }
        Loader {
            active: head.narrow
            visible: active
            sourceComponent: RowLayout {
                spacing: Sizes.mm(3)

                Change {
                    Layout.minimumHeight: Sizes.button
                }
                Clear {
                    Layout.minimumHeight: Sizes.button
                }
            }
        }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Math.max(Sizes.mm(22), row.implicitHeight + Sizes.mm(4))
        radius: Sizes.radius
        color: Colors.card
        border.width: Sizes.edge * 2
        border.color: Theme.dark ? Colors.sun : Colors.deep
        Accessible.role: Accessible.EditableText
        Accessible.name: head.search.text === "" ? qsTr("Search: What would help? Touch the letters below") : qsTr("Search: %1").arg(head.search.text)

        RowLayout {
            id: row

            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
                leftMargin: Sizes.pad
                rightMargin: Sizes.mm(4)
            }
            spacing: Sizes.mm(3)

            Icon {
                name: "search"
                size: Math.round(Type.name * 1.2)
                color: Theme.dark ? Colors.ink : Colors.deep
            }
            Words {
                Layout.fillWidth: true
                text: head.search.text === "" ? qsTr("What would help?") : head.search.text
                spoken: false
                font.pixelSize: Type.name
                color: head.search.text === "" ? Colors.softInk : Colors.ink
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
            Loader {
                active: !head.narrow
                visible: active
                sourceComponent: RowLayout {
                    spacing: Sizes.mm(3)

                    Change {}
                    Clear {}
                }
            }
        }
    }

    component Change: Choice {
        visible: !head.search.typing
        Layout.minimumHeight: Sizes.touch
        text: head.brief ? qsTr("Change") : qsTr("Change the words")
        icon.name: "keyboard"
        Accessible.name: qsTr("Change the words")
        onActivated: head.search.write()
    }
    component Clear: Choice {
        visible: head.search.text !== ""
        Layout.minimumHeight: Sizes.touch
        text: qsTr("Clear")
        icon.name: "close"
        onActivated: head.search.clear()
    }
}
