import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A grid of equal columns, as many as fit `letters` capitals each. Scroller may turn a page between its rows.
// Example: Tiles { letters: 26; Repeater { model: areas; delegate: Tile { Layout.fillWidth: true } } }
GridLayout {
    id: tiles

    property real letters: 26
    property int most: 4
    readonly property bool breaks: true
    // How wide a tile is. What it makes of its room it decides by this: its own width is known a frame later only.
    readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

    columns: Sizes.columns(width, letters, most)
    columnSpacing: Sizes.gap
    rowSpacing: Sizes.gap
    uniformCellWidths: true
}
