import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// White paper with an edge, holding a column of things.
// Example: Card { Words { text: "…" } }
Rectangle {
    id: card

    default property alias content: column.data
    property int pad: Sizes.pad
    readonly property bool breaks: true
    readonly property bool together: true
    property alias spacing: column.spacing

    implicitHeight: column.implicitHeight + 2 * pad
    implicitWidth: column.implicitWidth + 2 * pad
    radius: Sizes.radius
    color: Colors.card
    border.width: Sizes.edge
    border.color: Colors.line

    ColumnLayout {
        id: column

        readonly property bool breaks: true

        anchors.fill: parent
        anchors.margins: card.pad
        spacing: Sizes.mm(2)
    }
}
