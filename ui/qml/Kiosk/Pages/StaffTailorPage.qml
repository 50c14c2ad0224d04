pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// A sheet for one family: what goes with it, what is on it, how it will look; print it, then clear it for the next.
Page {
    id: page

    readonly property StaffTailor tailor: kiosk.staffTailor
    readonly property Sheet sheet: kiosk.sheet
    readonly property bool ready: sheet.count > 0 && sheet.tooLong === 0

    title: qsTr("Tailor a sheet")
    sideSlot: slot
    sideLetters: 28

    component Way: Choice {
        Layout.fillWidth: true
        Layout.fillHeight: true
        large: true
        centred: false
        letters: Type.body
        leftPadding: Sizes.mm(3)
        rightPadding: Sizes.mm(3)
    }

    Tiles {
        Layout.fillWidth: true
        letters: 13
        most: 3

        Way {
            text: qsTr("Add by topic")
            icon.name: "interests"
            onActivated: page.kiosk.route.open("staff-areas", "")
        }
        Way {
            text: qsTr("Add by search")
            icon.name: "search"
            onActivated: page.kiosk.route.open("staff-search", "")
        }
        Way {
            text: qsTr("Templates")
            icon.name: "article"
            onActivated: page.kiosk.route.open("staff-templates", "")
        }
        Way {
            text: qsTr("Clear all")
            icon.name: "delete"
            onActivated: {
                page.tailor.clear();
                page.kiosk.route.open("staff-templates", "");
            }
        }
        Way {
            text: qsTr("First name")
            icon.name: page.sheet.firstName !== "" ? "check_circle" : "person"
            Accessible.name: page.sheet.firstName !== "" ? qsTr("First name: %1").arg(page.sheet.firstName) : text
            onActivated: page.kiosk.route.open("name", "")
        }
        Way {
            text: qsTr("Appointment")
            icon.name: page.tailor.appointment !== "" ? "check_circle" : "event"
            Accessible.name: page.tailor.appointment !== "" ? qsTr("Appointment: %1").arg(page.tailor.appointment) : text
            onActivated: page.kiosk.route.open("staff-day", "")
        }
        Way {
            text: qsTr("Note")
            icon.name: page.tailor.note !== "" ? "check_circle" : "edit"
            Accessible.name: page.tailor.note !== "" ? qsTr("Note: %1").arg(page.tailor.note) : text
            onActivated: page.kiosk.route.open("staff-write", "note")
        }
        Way {
            text: qsTr("How the child came")
            icon.name: page.sheet.arrangement !== "" ? "check_circle" : "family_restroom"
            Accessible.name: page.sheet.arrangement !== "" ? qsTr("How the child came: %1").arg(page.sheet.arrangement) : text
            onActivated: page.kiosk.route.open("arrangement", "")
        }
        Way {
            visible: page.tailor.severalLanguages
            text: page.tailor.language
            icon.name: "translate"
            Accessible.name: qsTr("Language of the sheet: %1").arg(page.tailor.language)
            onActivated: page.kiosk.route.open("staff-language", "")
        }
    }
    Repeater {
        model: page.sheet.rows
        delegate: Rectangle {
            id: row

            required property string serviceId
            required property string name
            required property int number
            readonly property bool stacked: Sizes.columns(width, 22, 2) < 2

            Layout.fillWidth: true
            implicitHeight: grid.implicitHeight + 2 * Sizes.mm(2.6)
            radius: Sizes.radius
            color: Colors.card
            border.width: Sizes.edge
            border.color: Colors.line

            GridLayout {
                id: grid

                anchors.fill: parent
                anchors.margins: Sizes.mm(2.6)
                anchors.leftMargin: Sizes.mm(5)
                columns: row.stacked ? 1 : 2
                columnSpacing: Sizes.gap
                rowSpacing: Sizes.mm(3)

                Words {
                    Layout.fillWidth: true
                    text: qsTr("%1. %2").arg(row.number).arg(row.name)
                    font.bold: true
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
    SideSlot {
        id: slot
    }

    StaffPrinterWords {
        id: said

        state: page.kiosk.staffPrinter.state
        fault: page.kiosk.staffPrinter.fault
    }

    side: GridLayout {
        id: beside

        readonly property bool breaks: true
        // How wide a column of it is: by the page, and in portrait never by whether it is pinned, since its height says that.
        readonly property real columnWidth: page.landscape ? (page.pinned ? page.width * 0.33 : page.width - 2 * Sizes.margin) : page.width * 0.92 / columns

        Layout.fillWidth: true
        columns: page.landscape ? 1 : Sizes.columns(page.width - 2 * Sizes.margin, 17, 2)
        columnSpacing: Sizes.gap
        rowSpacing: Sizes.gap
        uniformCellWidths: true

        Card {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            pad: Sizes.mm(4)
            spacing: Sizes.mm(3)

            RowLayout {
                id: papers

                readonly property int most: Math.max(1, Math.floor((width + spacing) / (Sizes.mm(44) + spacing)))
                readonly property list<string> shown: page.sheet.pages.slice(0, most)

                Layout.fillWidth: true
                spacing: Sizes.mm(3)

                Repeater {
                    model: papers.shown
                    delegate: Rectangle {
                        id: paper

                        required property string modelData
                        required property int index

                        Layout.preferredWidth: Sizes.mm(44)
                        Layout.preferredHeight: Sizes.mm(62)
                        color: "#ffffff"
                        border.width: Math.max(1, Sizes.edge / 2)
                        border.color: Colors.line
                        Accessible.role: Accessible.Graphic
                        Accessible.name: qsTr("Page %1 of %2 of the sheet").arg(index + 1).arg(page.sheet.pages.length)

                        Image {
                            anchors.fill: parent
                            anchors.margins: 2
                            source: paper.modelData
                            fillMode: Image.PreserveAspectFit
                            mipmap: true
                            cache: false
                            Accessible.ignored: true
                        }
                    }
                }
                Item {
                    Layout.fillWidth: true
                }
            }
            Words {
                Layout.fillWidth: true
                text: page.sheet.count === 0 ? qsTr("There is nothing on the sheet yet.") : page.sheet.tooLong > 0 ? qsTr("This would take %1 pages, which is too many. Take some off, or choose smaller letters.").arg(page.sheet.tooLong) : page.sheet.failed ? qsTr("The picture could not be drawn.") : page.sheet.drawing ? qsTr("Drawing…") : page.sheet.pages.length === 1 ? qsTr("1 page. %1.").arg(said.words[0]) : qsTr("%1 pages. %2.").arg(page.sheet.pages.length).arg(said.words[0])
            }
            Choice {
                Layout.fillWidth: true
                visible: page.sheet.pages.length > 0
                text: qsTr("See it bigger")
                icon.name: "zoom_in"
                onActivated: page.kiosk.route.open("preview", "")
            }
        }
        ColumnLayout {
            readonly property bool breaks: true

            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Sizes.gap

            Tiles {
                Layout.fillWidth: true
                columns: Sizes.columns(beside.columnWidth, 8.5, 3) === 3 ? 3 : 1
                columnSpacing: Sizes.mm(3)
                rowSpacing: Sizes.mm(3)

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
                        Accessible.name: qsTr("%1 letters on paper").arg(text)
                        onActivated: page.sheet.choosePrintSize(modelData[0])
                    }
                }
            }
            Copies {
                Layout.fillWidth: true
                count: page.tailor.copies
                most: page.tailor.mostCopies
                onFewer: page.tailor.fewer()
                onMore: page.tailor.more()
            }
            Choice {
                Layout.fillWidth: true
                Layout.minimumHeight: Sizes.mm(24)
                text: qsTr("Print")
                icon.name: "print"
                manner: "sun"
                large: true
                enabled: page.ready
                onActivated: page.kiosk.printing.start()
            }
        }
    }
}
