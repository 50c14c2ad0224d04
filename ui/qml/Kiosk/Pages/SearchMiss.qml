pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// Nothing was found: a person, and the areas that are most like what was typed.
ColumnLayout {
    id: miss

    required property Kiosk kiosk
    readonly property Search search: kiosk.search
    required property int columns
    property int most: 4
    readonly property bool breaks: true

    Layout.fillWidth: true
    spacing: Sizes.gap

    Heading {
        Layout.fillWidth: true
        text: Type.tied(qsTr("We found nothing for “%1”. A person can help, or look here:").arg(miss.search.text.trim()))
        font.pixelSize: Type.body
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
            onActivated: miss.kiosk.route.open("talk", "")
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
                onActivated: miss.kiosk.route.open("area", areaId)
            }
        }
    }
}
