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

    Header {
        id: header

        title: qsTr("A first name for your sheet")
        subtitle: qsTr("Only if you like. It is gone when you finish.")
        anchors {
            top: parent.top
            left: parent.left
            right: parent.right
            topMargin: Sizes.mm(8)
            leftMargin: Sizes.margin
            rightMargin: Sizes.margin
        }
        onBack: page.kiosk.route.back()
    }
    Rectangle {
        anchors {
            top: header.bottom
            left: parent.left
            right: parent.right
            margins: Sizes.margin
            topMargin: Sizes.mm(6)
        }
        height: Math.max(Sizes.mm(24), Type.title * 1.7)
        radius: Sizes.radius
        color: Colors.card
        border.width: Sizes.edge * 2
        border.color: Theme.dark ? Colors.sun : Colors.deep
        Accessible.role: Accessible.EditableText
        Accessible.name: qsTr("First name: %1").arg(page.name.text)

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Sizes.pad
            anchors.rightMargin: Sizes.mm(4)
            spacing: Sizes.mm(2)

            Words {
                text: page.name.text
                spoken: false
                font.pixelSize: Type.title
                wrapMode: Text.NoWrap
                elide: Text.ElideLeft
                Layout.maximumWidth: page.width * 0.6
            }
            Rectangle {
                Layout.preferredWidth: Sizes.mm(0.8)
                Layout.preferredHeight: Type.title
                color: Colors.ink
            }
            Words {
                Layout.fillWidth: true
                visible: page.name.text === ""
                text: qsTr("Touch the letters below")
                color: Colors.softInk
            }
            Item {
                Layout.fillWidth: true
            }
            Choice {
                visible: page.name.text !== ""
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
        layoutName: page.name.layout === "abc" ? "Q W E" : "A B C"
        onTyped: letter => page.name.type(letter)
        onDeleted: page.name.delete()
        onLayoutAsked: page.name.changeLayout()
        onDone: page.kiosk.route.back()
    }
}
