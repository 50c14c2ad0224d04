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
    // How many rows turned out to be too many above the keys; another look gives them another chance.
    property int fewer: 0
    readonly property string look: [width, height, Theme.textSize, Theme.language, asked, search.missed].join()

    function judge(): void {
        if (search.typing && below.height > keys.y - below.y && fewer < 4)
            fewer += 1;
    }
    onLookChanged: fewer = 0

    // While somebody types there is room for so many beside and below each other.
    readonly property int columns: Sizes.columns(width - 2 * Sizes.margin, 26, 3)
    readonly property int most: columns * Math.max(1, -fewer + (landscape ? (Theme.textSize === 2 && said.lineCount === 1 && (search.corrected !== "" || search.completions.length === 0) ? 2 : 1) : Theme.textSize === 0 ? 5 : 3))

    // What the page is about: what was looked for, and how much was found.
    readonly property string looked: search.corrected !== "" ? qsTr("We looked for “%1”.").arg(search.corrected) : ""
    readonly property string many: search.found > 0 ? qsTr("%n kind(s) of help. The likeliest come first.", "", search.found) : ""
    readonly property string lead: !asked ? qsTr("Say it in your own words, or touch one of these.") : looked !== "" && landscape && Theme.textSize === 2 ? looked : [looked, many].filter(part => part !== "").join(" ")

    SearchField {
        id: head

        kiosk: page.kiosk
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
        onHeightChanged: Qt.callLater(page.judge)

        Heading {
            id: said

            Layout.fillWidth: true
            visible: !page.search.missed
            text: page.lead
            font.pixelSize: Type.body
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
                model: page.search.suggestions.slice(0, page.columns * Math.max(1, (page.landscape ? 2 : 4) - page.fewer))
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
        SearchMiss {
            visible: page.search.missed
            kiosk: page.kiosk
            columns: page.columns
            most: page.landscape ? page.columns : Math.max(1, 4 - page.fewer)
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
            Heading {
                readonly property bool keepsNext: true

                Layout.fillWidth: true
                visible: page.search.found > 0
                text: page.lead
                font.pixelSize: Type.body
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
            SearchMiss {
                kiosk: page.kiosk
                columns: page.columns
                visible: page.search.missed
            }
        }
    }
    KeyboardPanel {
        id: keys

        visible: page.search.typing
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        rows: page.search.keys
        room: page.height - below.y - Sizes.mm(page.landscape ? 86 : 180)
        layoutName: page.search.nextLayout
        doneText: page.search.found > 0 ? qsTr("See all") : qsTr("Done")
        onTyped: letter => page.search.type(letter)
        onDeleted: page.search.delete()
        onLayoutAsked: page.search.changeLayout()
        onDone: page.search.done()
    }
}
