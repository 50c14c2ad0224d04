import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// The button of the house: an icon (where it has one) and words, in one of the house's manners.
// Example: Choice { text: qsTr("Print my sheet"); icon.name: "print"; manner: "sun"; large: true }
Pressable {
    id: choice

    // "plain" outlined, "deep" the main way on, "sun" my sheet and print, "urgent", "bar" and "chosen".
    property string manner: "plain"
    // The one main button of a page.
    property bool large: false
    property bool centred: true
    // One answer of several, of which one is "chosen".
    property bool oneOfSeveral: false
    property int letters: large ? Type.name : Type.body

    readonly property color ground: ({
            "deep": Colors.deep,
            "sun": Colors.sun,
            "urgent": Colors.urgent,
            "bar": Colors.bar,
            "chosen": Colors.deep
        })[manner] || Colors.card
    ink: ({
            "deep": Colors.inkOnDeep,
            "sun": Colors.inkOnSun,
            "urgent": Colors.inkOnUrgent,
            "bar": Colors.inkOnBar,
            "chosen": Colors.inkOnDeep
        })[manner] || (Theme.dark ? Colors.ink : Colors.deep)
    property color edge: ({
            "deep": Colors.deep,
            "sun": Colors.sunLine,
            "urgent": Colors.urgentLine,
            "bar": Colors.barLine,
            "chosen": Colors.deep
        })[manner] || (Theme.dark ? Colors.line : Colors.deep)

    implicitHeight: Math.max(large ? Sizes.button : Sizes.touch, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Sizes.mm(5)
    rightPadding: Sizes.mm(5)
    topPadding: Sizes.mm(2)
    bottomPadding: Sizes.mm(2)
    Accessible.role: oneOfSeveral ? Accessible.RadioButton : Accessible.Button
    Accessible.description: oneOfSeveral && manner === "chosen" ? qsTr("Chosen.") : ""
    Accessible.checked: oneOfSeveral && manner === "chosen"

    background: Rectangle {
        radius: choice.corner
        color: choice.pressed ? Qt.darker(choice.ground, Theme.dark ? 1.6 : 1.18) : choice.ground
        border.width: Sizes.edge
        border.color: choice.pressed ? choice.ink : choice.edge
    }
    contentItem: Item {
        // What stands in the middle keeps a little room on both sides.
        readonly property int beside: choice.centred ? row.spacing : 0

        implicitWidth: row.implicitWidth + 2 * beside
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row

            anchors.centerIn: parent
            width: choice.centred ? Math.min(implicitWidth, parent.width - 2 * parent.beside) : parent.width
            spacing: Sizes.mm(3)

            Icon {
                visible: choice.icon.name !== ""
                name: choice.icon.name
                size: Math.round(choice.letters * 1.3)
                color: choice.ink
            }
            Words {
                Layout.fillWidth: true
                text: Type.tied(choice.text)
                spoken: false
                font.bold: true
                font.pixelSize: choice.letters
                color: choice.ink
                horizontalAlignment: choice.centred ? Text.AlignHCenter : Text.AlignLeft
            }
        }
    }
}
