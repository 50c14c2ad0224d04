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
                brief: page.brief
                text: qsTr("Talk to a person")
                summary: qsTr("Here, or by telephone")
                icon.name: "support_agent"
                manner: "deep"
                onActivated: page.kiosk.route.open("talk", "")
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
            Layout.rowSpan: page.beside ? 2 : 1
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
        Card {
            visible: !page.tight
            Layout.fillWidth: true
            Layout.preferredWidth: page.beside ? 10 : -1
            Layout.column: 0
            Layout.row: page.beside ? 1 : 2
            spacing: Sizes.mm(3)

            Heading {
                Layout.fillWidth: true
                text: qsTr("How this works")
            }
            Marked {
                mark: "1"
                text: qsTr("Touch what you need help with.")
            }
            Marked {
                mark: "2"
                text: qsTr("Add what you like to your sheet.")
            }
            Marked {
                mark: "3"
                text: qsTr("Print your sheet and take it home.")
            }
        }
    }
}
