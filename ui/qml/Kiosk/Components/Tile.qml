import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A big door: icon, name, and what is behind it. With an `area`, in that area's colours, its icon on a disc.
// Example: Tile { area: "money"; text: qsTr("Money"); summary: qsTr("Allowances, benefits"); icon.name: "payments" }
Pressable {
    id: tile

    property string area
    property string summary
    // Without an area: "plain", "deep" or "urgent".
    property string manner: "plain"
    // Only the name, where many tiles must be in sight at once; the rest is still spoken.
    property bool brief: false

    readonly property bool disc: area !== ""
    readonly property color ground: area !== "" ? Colors.ground(area) : manner === "deep" ? Colors.deep : manner === "urgent" ? Colors.urgent : Colors.card
    ink: area !== "" ? Colors.ink : manner === "deep" ? Colors.inkOnDeep : manner === "urgent" ? Colors.inkOnUrgent : Theme.dark ? Colors.ink : Colors.deep
    readonly property color edge: area !== "" ? Colors.edge(area) : manner === "urgent" ? Colors.urgentLine : manner === "deep" || !Theme.dark ? Colors.deep : Colors.line

    implicitHeight: Math.max(Sizes.mm(26), implicitContentHeight + topPadding + bottomPadding)
    padding: Sizes.mm(brief ? 3 : 4)
    leftPadding: Sizes.mm(6)
    rightPadding: Sizes.mm(5)
    Accessible.name: summary ? text + ". " + summary : text

    background: Rectangle {
        radius: tile.corner
        color: tile.pressed ? Qt.darker(tile.ground, Theme.dark ? 1.6 : 1.1) : tile.ground
        border.width: tile.pressed ? Sizes.edge * 2 : Sizes.edge
        border.color: tile.edge
    }
    contentItem: RowLayout {
        spacing: Sizes.mm(5)

        Rectangle {
            implicitWidth: tile.disc ? Sizes.disc : icon.width
            implicitHeight: implicitWidth
            radius: implicitWidth / 2
            color: tile.disc ? Colors.disc(tile.area) : "transparent"

            Icon {
                id: icon

                anchors.centerIn: parent
                name: tile.icon.name
                size: tile.disc ? Math.round(Sizes.disc * 0.6) : Math.max(Sizes.mm(14), Math.round(Type.name * 1.3))
                color: tile.disc ? Colors.inkOnDisc : tile.ink
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Sizes.mm(1)

            Words {
                Layout.fillWidth: true
                text: Type.tied(tile.text)
                spoken: false
                horizontalAlignment: Text.AlignLeft
                font.bold: true
                font.pixelSize: Type.name
                lineHeight: Type.headingLines
                color: tile.ink
            }
            Words {
                Layout.fillWidth: true
                visible: text !== "" && !tile.brief
                text: Type.tied(tile.summary)
                spoken: false
                horizontalAlignment: Text.AlignLeft
                lineHeight: 0.95
                color: tile.ink
            }
        }
    }
}
