import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// A first name for the sheet, on our own keyboard.
Item {
    id: page

    required property Kiosk kiosk
    readonly property Name name: kiosk.name
    // A wide screen so low that keys, the name and the line under the title have no room at once.
    readonly property bool low: width > height && height < Sizes.mm(160)

    Header {
        id: header

        title: qsTr("A first name for your sheet")
        subtitle: qsTr("Only if you like. It is gone when you finish.")
        tight: page.low
        low: page.low
        anchors {
            top: parent.top
            left: parent.left
            right: parent.right
            topMargin: Sizes.mm(page.low ? 4 : 8)
            leftMargin: Sizes.margin
            rightMargin: Sizes.margin
        }
        farFromHome: page.kiosk.route.backPage !== "home" && page.kiosk.route.backPage !== ""
        onBack: page.kiosk.route.back()
        onHome: page.kiosk.route.home()
    }
    Rectangle {
        id: field

        anchors {
            top: header.bottom
            left: parent.left
            right: parent.right
            margins: Sizes.margin
            topMargin: Sizes.mm(page.low ? 4 : 6)
        }
        height: Math.max(Sizes.mm(page.low ? 18 : 24), row.implicitHeight + Sizes.mm(6))
        radius: Sizes.radius
        color: Colors.card
        border.width: Sizes.edge * 2
        border.color: Theme.dark ? Colors.sun : Colors.deep
        Accessible.role: Accessible.EditableText
        Accessible.name: page.name.text === "" ? qsTr("First name. Touch the letters below") : qsTr("First name: %1").arg(page.name.text)

        RowLayout {
            id: row

            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
                leftMargin: Sizes.pad
                rightMargin: Sizes.mm(4)
            }
            spacing: Sizes.mm(2)

            Words {
                Layout.fillWidth: true
                text: page.name.text === "" ? qsTr("Touch the letters below") : page.name.text
                spoken: false
                font.pixelSize: Type.name
                color: page.name.text === "" ? Colors.softInk : Colors.ink
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
            Choice {
                visible: page.name.text !== ""
                Layout.minimumHeight: Sizes.touch
                text: qsTr("Clear")
                icon.name: "close"
                onActivated: page.name.clear()
            }
        }
    }
    KeyboardPanel {
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        rows: page.name.rows
        room: page.height - field.y - field.height - Sizes.mm(page.low ? 3 : 10)
        layoutName: page.name.nextLayout
        onTyped: letter => page.name.type(letter)
        onDeleted: page.name.delete()
        onLayoutAsked: page.name.changeLayout()
        onDone: page.kiosk.route.back()
    }
}
