pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// Doors on the left (on top in portrait), the areas by plain name beside them.
Page {
    id: page

    // On a low screen the doors stand above the areas: columns of unlike rows cannot be turned like pages.
    readonly property bool beside: height > Sizes.mm(200) && landscape && Sizes.columns(width, 26, 3) >= 3

    // The largest words leave room for names alone.
    readonly property bool brief: Theme.textSize === 2

    readonly property WhatsOn diary: kiosk.whatsOn
    readonly property string nextGroup: diary.comingDay === "" ? qsTr("Groups for you and the children") : diary.comingTime === "" ? qsTr("Next group: %1").arg(diary.comingDay) : qsTr("Next group: %1, %2").arg(diary.comingDay).arg(diary.comingTime)

    title: qsTr("Help for kinship families")
    subtitle: brief ? "" : tight ? qsTr("No log in. Nothing you touch is kept.") : qsTr("For anyone bringing up a relative’s or a friend’s child. No log in. Nothing you touch is kept.")
    canGoBack: false
    stretch: true

    GridLayout {
        readonly property bool breaks: true

        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: page.beside ? 2 : 1
        columnSpacing: Sizes.mm(6)
        rowSpacing: Sizes.gap

        Tiles {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: page.beside ? 10 : -1
            Layout.column: 0
            Layout.row: 0
            letters: 22
            most: page.beside ? 1 : 2

            Tile {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.verticalStretchFactor: 1
                Layout.columnSpan: parent.columns
                brief: page.brief
                text: qsTr("Find help that fits us")
                summary: qsTr("Three quick questions")
                icon.name: "diversity_3"
                manner: "deep"
                onActivated: page.kiosk.route.open("finder", "arrangement")
            }
            Tile {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.verticalStretchFactor: 1
                brief: page.brief
                text: qsTr("Talk to a person")
                summary: qsTr("Here, or by telephone")
                icon.name: "support_agent"
                onActivated: page.kiosk.route.open("talk", "")
            }
            Tile {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.verticalStretchFactor: 1
                brief: page.brief
                text: qsTr("What’s on")
                summary: page.nextGroup
                icon.name: "event"
                onActivated: page.kiosk.route.open("whats-on", "")
            }
            Tile {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.verticalStretchFactor: 1
                brief: page.brief
                text: qsTr("Search")
                summary: qsTr("In your own words")
                icon.name: "search"
                onActivated: page.kiosk.route.open("search", "")
            }
            Tile {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.verticalStretchFactor: 1
                brief: page.brief
                text: qsTr("I need help now")
                summary: qsTr("Danger, or a crisis today")
                icon.name: "emergency"
                manner: "urgent"
                onActivated: page.kiosk.route.open("urgent", "")
            }
        }
        Tiles {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: page.beside ? 22 : -1
            Layout.column: page.beside ? 1 : 0
            Layout.row: page.beside ? 0 : 1
            letters: 22
            most: 2

            Repeater {
                model: page.kiosk.home.areas
                delegate: Tile {
                    required property string areaId
                    required property string name
                    required property string iconName
                    required summary

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.verticalStretchFactor: 1
                    brief: page.brief
                    area: areaId
                    text: name
                    icon.name: iconName
                    onActivated: page.kiosk.route.open("area", areaId)
                }
            }
            Tile {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.verticalStretchFactor: 1
                brief: page.brief
                area: "every-family"
                text: qsTr("For every family")
                summary: qsTr("Health, early years, things to do")
                icon.name: "sports_soccer"
                onActivated: page.kiosk.route.open("every-family", "")
            }
        }
    }
}
