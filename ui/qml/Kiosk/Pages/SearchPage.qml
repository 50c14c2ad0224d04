pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// Words in, help out, with each key. Nothing found is met with a person and the nearest areas. *Done* puts the
// keyboard away, so that there is room to read.
Item {
    id: page

    required property Kiosk kiosk
    readonly property Search search: kiosk.search
    readonly property bool landscape: width > height
    readonly property bool asked: search.text.trim() !== ""
    // While somebody types there is room for so many beside and below each other.
    readonly property int columns: Sizes.columns(width - 2 * Sizes.margin, 26, 3)
    readonly property int most: columns * (landscape ? (Theme.textSize === 2 && search.corrected === "" && search.completions.length === 0 ? 2 : 1) : Theme.textSize === 0 ? 5 : 3)

    component Miss: ColumnLayout {
        id: miss

        required property Search search
        required property int columns
        property int most: 4
        readonly property bool breaks: true

        Layout.fillWidth: true
        spacing: Sizes.gap

        Words {
            Layout.fillWidth: true
            text: Type.tied(qsTr("We found nothing for “%1”. A person can help, or look here:").arg(miss.search.text.trim()))
            font.bold: true
        }
        Tiles {
            Layout.fillWidth: true
            columns: miss.columns

            Tile {
                Layout.fillWidth: true
                Layout.fillHeight: true
                brief: miss.search.typing && Theme.textSize > 0
                text: qsTr("Talk to a person")
                summary: qsTr("Here, or by telephone")
                icon.name: "support_agent"
                manner: "deep"
                onActivated: page.kiosk.route.open("talk", "")
            }
            Repeater {
                model: miss.search.areas
                delegate: Tile {
                    required property int index
                    required property string areaId
                    required property string name
                    required property string iconName
                    required summary

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: index + 1 < miss.most
                    brief: miss.search.typing && Theme.textSize > 0
                    area: areaId
                    text: name
                    icon.name: iconName
                    onActivated: page.kiosk.route.open("area", areaId)
                }
            }
        }
    }

    component Change: Choice {
        visible: !page.search.typing
        Layout.minimumHeight: Sizes.touch
        text: Theme.textSize === 0 ? qsTr("Change the words") : qsTr("Change")
        icon.name: "keyboard"
        Accessible.name: qsTr("Change the words")
        onActivated: page.search.write()
    }
    component Clear: Choice {
        visible: page.search.text !== ""
        Layout.minimumHeight: Sizes.touch
        text: qsTr("Clear")
        icon.name: "close"
        onActivated: page.search.clear()
    }

    GridLayout {
        id: head

        // The words have a row of their own where there is none beside the buttons.
        readonly property bool narrow: Sizes.columns(page.width, 18, 2) < 2

        columns: narrow ? 1 : 2
        anchors {
            top: parent.top
            left: parent.left
            right: parent.right
            topMargin: Sizes.mm(6)
            leftMargin: Sizes.margin
            rightMargin: Sizes.margin
        }
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
                onActivated: page.kiosk.route.back()
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
            Accessible.name: page.search.text === "" ? qsTr("Search. Touch the letters below") : qsTr("Search: %1").arg(page.search.text)

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
                    text: page.search.text === "" ? qsTr("What would help?") : page.search.text
                    spoken: false
                    font.pixelSize: Type.name
                    color: page.search.text === "" ? Colors.softInk : Colors.ink
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
    }
    ColumnLayout {
        id: below

        visible: page.search.typing
        anchors {
            top: head.bottom
            left: parent.left
            right: parent.right
            topMargin: Sizes.mm(4)
            leftMargin: Sizes.margin
            rightMargin: Sizes.margin
        }
        spacing: Sizes.mm(3)

        Words {
            Layout.fillWidth: true
            visible: page.search.corrected !== ""
            text: qsTr("We looked for “%1”.").arg(page.search.corrected)
            font.bold: true
        }
        Flow {
            Layout.fillWidth: true
            visible: page.search.completions.length > 0 && page.search.corrected === ""
            spacing: Sizes.mm(3)

            Repeater {
                model: page.search.completions
                delegate: Choice {
                    required property string modelData

                    text: modelData
                    Accessible.name: qsTr("Write: %1").arg(modelData)
                    onActivated: page.search.complete(modelData)
                }
            }
        }
        Tiles {
            visible: page.asked && !page.search.missed
            Layout.fillWidth: true
            columns: page.columns

            Repeater {
                model: page.search.firsts.slice(0, page.most)
                delegate: Tile {
                    required property var modelData

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    brief: Theme.textSize > 0
                    area: modelData.area
                    text: modelData.name
                    summary: modelData.summary
                    icon.name: modelData.icon
                    Accessible.name: qsTr("Read more: %1").arg(text) + ". " + summary
                    onActivated: page.kiosk.route.open("service", modelData.id)
                }
            }
        }
        Tiles {
            visible: !page.asked
            Layout.fillWidth: true
            columns: page.columns

            Repeater {
                model: page.search.suggestions.slice(0, page.columns * (page.landscape ? 2 : 4))
                delegate: Choice {
                    required property string modelData

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: Sizes.button
                    centred: false
                    icon.name: "search"
                    text: modelData
                    onActivated: page.search.ask(modelData)
                }
            }
        }
        Miss {
            visible: page.search.missed
            search: page.search
            columns: page.columns
            most: page.landscape ? page.columns : 4
        }
    }
    Loader {
        active: !page.search.typing
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
            Words {
                readonly property bool keepsNext: true

                Layout.fillWidth: true
                visible: page.search.found > 0
                text: (page.search.corrected !== "" ? qsTr("We looked for “%1”.").arg(page.search.corrected) + " " : "") + qsTr("%n kind(s) of help. The likeliest come first.", "", page.search.found)
                font.bold: page.search.corrected !== ""
                color: Colors.softInk
            }
            Tiles {
                Layout.fillWidth: true
                letters: 40
                most: 2

                Repeater {
                    model: page.search.results
                    delegate: ReasonCard {
                        required property string serviceId

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        onActivated: page.kiosk.route.open("service", serviceId)
                        onToggle: page.search.toggle(serviceId)
                    }
                }
            }
            Miss {
                search: page.search
                columns: page.columns
                visible: page.search.missed
            }
        }
    }
    KeyboardPanel {
        visible: page.search.typing
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        rows: page.search.keys
        room: page.height - below.y - Sizes.mm(page.landscape ? 62 : 150)
        layoutName: page.search.nextLayout
        doneText: page.search.found > 0 ? qsTr("See all %1").arg(page.search.found) : qsTr("Done")
        onTyped: letter => page.search.type(letter)
        onDeleted: page.search.delete()
        onLayoutAsked: page.search.changeLayout()
        onDone: page.search.done()
    }
}
