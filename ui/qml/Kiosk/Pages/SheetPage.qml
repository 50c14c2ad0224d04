pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// My sheet: what is on it, for whom, how big; then print it, or take it by phone.
Page {
    id: page

    readonly property Sheet sheet: kiosk.sheet

    title: qsTr("My sheet")
    sideSlot: slot
    sideFits: landscape && sheet.count > 0
    stretch: sheet.count === 0
    subtitle: sheet.count > 0 ? qsTr("To take home. Your name and your list are gone when you finish.") : ""

    Notice {
        visible: page.sheet.count === 0
        icon: "article"
        isTitle: false
        most: 1
        heading: qsTr("There is nothing on your sheet yet")
        body: qsTr("Look at the help there is. Touch “Add to my sheet” at what you want to take home.")
        roomy: page.height > Type.title * 10 + Sizes.mm(64)

        Choice {
            Layout.fillWidth: true
            Layout.minimumHeight: Sizes.button
            text: qsTr("Look at the help there is")
            icon.name: "search"
            manner: "deep"
            large: true
            onActivated: page.kiosk.route.home()
        }
    }
    SideSlot {
        id: slot
    }
    Repeater {
        model: page.sheet.rows
        delegate: Rectangle {
            id: row

            required property string serviceId
            required property string name
            required property string area
            required property int number
            readonly property bool stacked: Sizes.columns(width, 20, 2) < 2

            Layout.fillWidth: true
            implicitHeight: grid.implicitHeight + 2 * Sizes.mm(4)
            radius: Sizes.radius
            color: Colors.card
            border.width: Sizes.edge
            border.color: Colors.line

            GridLayout {
                id: grid

                anchors.fill: parent
                anchors.margins: Sizes.mm(4)
                anchors.leftMargin: Sizes.mm(6)
                columns: row.stacked ? 1 : 2
                columnSpacing: Sizes.gap
                rowSpacing: Sizes.mm(3)

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Sizes.mm(5)

                    Words {
                        Layout.preferredWidth: Math.round(Type.name * 1.1)
                        text: row.number
                        spoken: false
                        font.bold: true
                        font.pixelSize: Type.name
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: Sizes.mm(1)

                        Heading {
                            Layout.fillWidth: true
                            text: row.name
                            Accessible.name: qsTr("%1. %2").arg(row.number).arg(row.name)
                        }
                        Words {
                            Layout.fillWidth: true
                            text: row.area
                            color: Colors.softInk
                        }
                    }
                }
                RowLayout {
                    Layout.alignment: Qt.AlignRight
                    spacing: Sizes.mm(3)

                    Choice {
                        visible: row.number > 1
                        text: qsTr("Up")
                        icon.name: "arrow_upward"
                        Accessible.name: qsTr("Up: %1").arg(row.name)
                        onActivated: page.sheet.moveUp(row.serviceId)
                    }
                    Choice {
                        text: qsTr("Take off")
                        icon.name: "close"
                        Accessible.name: qsTr("Take off: %1").arg(row.name)
                        onActivated: page.sheet.takeOff(row.serviceId)
                    }
                }
            }
        }
    }
    Tiles {
        Layout.fillWidth: true
        visible: page.sheet.count > 0
        letters: 22
        most: 2

        Tile {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: page.sheet.firstName !== "" ? qsTr("For %1").arg(page.sheet.firstName) : qsTr("Put a first name on it")
            summary: page.sheet.firstName !== "" ? qsTr("Touch to change") : qsTr("Only if you like")
            icon.name: "edit"
            onActivated: page.kiosk.route.open("name", "")
        }
        Tile {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: page.sheet.arrangement !== "" ? page.sheet.arrangement : qsTr("Say how the child came to you")
            summary: page.sheet.arrangement !== "" ? qsTr("Touch to change") : qsTr("Then the sheet says what you can have")
            icon.name: "family_restroom"
            onActivated: page.kiosk.route.open("arrangement", "")
        }
    }

    Loader {
        Layout.fillWidth: true
        active: page.sheet.count > 0 && !page.pinned
        visible: active
        sourceComponent: preview
    }

    Component {
        id: preview

        Card {
            Layout.fillWidth: true
            pad: Sizes.mm(page.tight ? 5 : 6)
            spacing: Sizes.mm(page.tight ? 3 : 4)

            RowLayout {
                Layout.fillWidth: true
                spacing: Sizes.mm(5)

                Rectangle {
                    Layout.preferredWidth: Sizes.mm(32)
                    Layout.preferredHeight: Sizes.mm(45)
                    color: "#ffffff"
                    border.width: Math.max(1, Sizes.edge / 2)
                    border.color: Colors.line
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("Picture of your sheet")

                    Image {
                        anchors.fill: parent
                        anchors.margins: 2
                        source: page.sheet.pages.length > 0 ? page.sheet.pages[0] : ""
                        sourceSize.width: 0
                        fillMode: Image.PreserveAspectFit
                        mipmap: true
                        cache: false
                        Accessible.ignored: true
                    }
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Sizes.mm(3)

                    Words {
                        Layout.fillWidth: true
                        text: page.sheet.tooLong > 0 ? qsTr("This would take %n page(s), which is too many to print. Take some off, or choose smaller letters.", "", page.sheet.tooLong) : page.sheet.failed ? qsTr("The picture could not be drawn. Please ask at the desk.") : page.sheet.drawing ? qsTr("Drawing…") : qsTr("%n page(s)", "", page.sheet.pages.length)
                    }
                    Choice {
                        Layout.fillWidth: true
                        visible: page.sheet.pages.length > 0
                        text: qsTr("See it bigger")
                        icon.name: "zoom_in"
                        onActivated: page.kiosk.route.open("preview", "")
                    }
                }
            }
            Words {
                Layout.fillWidth: true
                text: qsTr("Size of the letters on paper")
                font.bold: true
            }
            Tiles {
                Layout.fillWidth: true
                columns: Sizes.columns(width, 8.5, 3) === 3 ? 3 : 1
                columnSpacing: Sizes.mm(3)

                Repeater {
                    model: [["standard", qsTr("Standard")], ["large", qsTr("Large")], ["giant", qsTr("Giant")]]
                    delegate: Choice {
                        required property var modelData

                        Layout.fillWidth: true
                        text: modelData[1]
                        leftPadding: Sizes.mm(1)
                        rightPadding: Sizes.mm(1)
                        manner: page.sheet.printSize === modelData[0] ? "chosen" : "plain"
                        oneOfSeveral: true
                        onActivated: page.sheet.choosePrintSize(modelData[0])
                    }
                }
            }
        }
    }

    side: [
        Loader {
            Layout.fillWidth: true
            active: page.sheet.count > 0 && page.pinned
            visible: active
            sourceComponent: preview
        },
        Tiles {
            Layout.fillWidth: true
            visible: page.sheet.count > 0
            letters: 20
            most: page.pinned ? 1 : 2

            Choice {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Sizes.mm(26)
                text: qsTr("Print my sheet")
                icon.name: "print"
                manner: "sun"
                large: true
                enabled: page.sheet.tooLong === 0
                onActivated: page.kiosk.printing.start()
            }
            Choice {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Sizes.button
                text: qsTr("Or take it by phone")
                icon.name: "qr_code_2"
                onActivated: page.kiosk.route.open("by-phone", "")
            }
        }
    ]
}
