import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// A note for the sheet, or the place of an appointment, typed on our own keyboard.
Item {
    id: page

    required property Kiosk kiosk
    readonly property StaffWrite write: kiosk.staffWrite
    readonly property bool place: write.what === "place"

    Header {
        id: header

        title: page.place ? qsTr("Where the appointment is") : qsTr("A note for this family")
        subtitle: qsTr("%1 more characters fit. It is not kept.").arg(page.write.left)
        tight: page.height < Sizes.mm(260)
        anchors {
            top: parent.top
            left: parent.left
            right: parent.right
            topMargin: Sizes.mm(6)
            leftMargin: Sizes.margin
            rightMargin: Sizes.margin
        }
        onBack: page.kiosk.route.back()
    }
    Rectangle {
        id: field

        readonly property real most: page.height - header.y - header.height - keys.implicitHeight - Sizes.mm(10)

        // What is typed last is in sight, however long it gets: the end of it, where there is no room for the whole.
        function end(text: string): string {
            if (whole.height + Sizes.mm(6) <= most)
                return text;
            const lines = Math.max(1, Math.floor((most - Sizes.mm(6)) * whole.lineCount / whole.height));
            const rest = text.slice(-Math.max(10, Math.floor(text.length / whole.lineCount * (lines - 0.7))));
            return "… " + rest.slice(rest.indexOf(" ") + 1);
        }

        anchors {
            top: header.bottom
            left: parent.left
            right: parent.right
            leftMargin: Sizes.margin
            rightMargin: Sizes.margin
            topMargin: Sizes.mm(4)
        }
        height: Math.max(Sizes.mm(20), clear.implicitHeight + Sizes.mm(6), Math.min(most, whole.height + Sizes.mm(6)))
        radius: Sizes.radius
        color: Colors.card
        border.width: Sizes.edge * 2
        border.color: Theme.dark ? Colors.sun : Colors.deep
        Accessible.role: Accessible.EditableText
        Accessible.name: page.write.text === "" ? qsTr("Touch the letters below") : page.write.text

        // Never shown: how high all of it would be.
        Words {
            id: whole

            visible: false
            width: written.width
            text: page.write.text
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        RowLayout {
            anchors {
                fill: parent
                margins: Sizes.mm(3)
                leftMargin: Sizes.pad
            }
            spacing: Sizes.mm(3)

            Words {
                id: written

                Layout.fillWidth: true
                text: page.write.text === "" ? qsTr("Touch the letters below") : field.end(page.write.text)
                spoken: page.write.text !== "" && text !== page.write.text
                color: page.write.text === "" ? Colors.softInk : Colors.ink
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
            Choice {
                id: clear

                visible: page.write.text !== ""
                Layout.minimumHeight: Sizes.touch
                text: qsTr("Clear")
                icon.name: "close"
                onActivated: page.write.clear()
            }
        }
    }
    KeyboardPanel {
        id: keys

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        rows: page.write.rows
        room: page.height - header.y - header.height - Sizes.mm(34)
        layoutName: page.write.nextLayout
        onTyped: letter => page.write.type(letter)
        onDeleted: page.write.delete()
        onLayoutAsked: page.write.changeLayout()
        onDone: page.place ? page.kiosk.route.open("staff-tailor", "") : page.kiosk.route.back()
    }
}
