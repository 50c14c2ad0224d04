import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// The pad that opens the staff area; where no PIN is set, why it stays shut.
Item {
    id: page

    required property Kiosk kiosk
    readonly property StaffPin pin: kiosk.staffPin
    readonly property bool shut: pin.state === "shut"
    readonly property bool landscape: width > height
    readonly property string told: ({
            "checking": qsTr("One moment…"),
            "wrong": qsTr("That is not the PIN. Please try again."),
            "wait": qsTr("Too many wrong tries. Try again in %1.").arg(duration(pin.seconds)),
            "unwritable": qsTr("The PIN cannot be looked at, because the disk of this kiosk is full or cannot be written. Please tell IT.")
        })[pin.state] || qsTr("Type the PIN, then touch Open.")

    function duration(seconds: int): string {
        return seconds < 120 ? qsTr("%1 seconds").arg(seconds) : qsTr("%1 minutes").arg(Math.ceil(seconds / 60));
    }

    Header {
        id: header

        title: qsTr("Staff only")
        anchors {
            top: parent.top
            left: parent.left
            right: parent.right
            topMargin: Sizes.mm(8)
            leftMargin: Sizes.margin
            rightMargin: Sizes.margin
        }
        onBack: page.kiosk.leavePad()
    }
    Notice {
        anchors {
            top: header.bottom
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            margins: Sizes.margin
        }
        visible: page.shut
        icon: "lock"
        isTitle: false
        roomy: height > Type.title * 9 + Sizes.mm(44)
        heading: qsTr("The staff area is shut")
        body: qsTr("No PIN is set for this kiosk. IT can set one.")
    }
    GridLayout {
        anchors {
            top: header.bottom
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            topMargin: Sizes.mm(6)
            leftMargin: Sizes.margin
            rightMargin: Sizes.margin
            bottomMargin: Sizes.mm(6)
        }
        visible: !page.shut
        columns: page.landscape ? 2 : 1
        columnSpacing: Sizes.mm(12)
        rowSpacing: Sizes.mm(6)
        uniformCellWidths: page.landscape

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: page.landscape ? Qt.AlignVCenter : Qt.AlignTop
            spacing: Sizes.mm(6)

            Rectangle {
                Layout.fillWidth: true
                implicitHeight: Sizes.button
                radius: Sizes.radius
                color: Colors.card
                border.width: Sizes.edge * 2
                border.color: Theme.dark ? Colors.sun : Colors.deep
                Accessible.role: Accessible.EditableText
                Accessible.name: qsTr("PIN: %1 digits typed").arg(page.pin.count)

                RowLayout {
                    anchors.centerIn: parent
                    spacing: Sizes.mm(4)

                    Repeater {
                        model: page.pin.count
                        delegate: Rectangle {
                            implicitWidth: Sizes.mm(5)
                            implicitHeight: implicitWidth
                            radius: width / 2
                            color: Colors.ink
                        }
                    }
                }
            }
            Words {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: page.told
                font.bold: page.pin.state !== "ready"
                font.pixelSize: Type.name
            }
        }
        PinPad {
            id: pad

            visible: page.pin.state !== "wait" && page.pin.state !== "unwritable"
            Layout.fillWidth: true
            Layout.maximumWidth: page.landscape ? -1 : Sizes.mm(220)
            Layout.alignment: page.landscape ? Qt.AlignVCenter : Qt.AlignHCenter | Qt.AlignTop
            room: page.landscape ? page.height - header.y - header.height - Sizes.mm(12) : page.height * 0.5
            canType: page.pin.canType
            canDelete: page.pin.count > 0
            canEnter: page.pin.canTry
            deleteText: qsTr("Delete")
            enterText: qsTr("Open")
            onTyped: digit => page.pin.type(digit)
            onDeleted: page.pin.delete()
            onEntered: page.pin.enter()
        }
    }
}
