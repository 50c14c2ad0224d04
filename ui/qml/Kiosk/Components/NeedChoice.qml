import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// One of several troubles, in the colours of the area that helps with it; touched, it is chosen.
// Example: NeedChoice { text: qsTr("I need money today"); area: "money"; iconName: "payments"; onActivated: … }
Pressable {
    id: choice

    required property string area
    required property string iconName
    required property bool chosen
    // What the area is called, for those who cannot see its colour.
    property string about

    ink: chosen ? Colors.inkOnDeep : Colors.ink
    implicitHeight: Math.max(Sizes.button, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Sizes.mm(4)
    rightPadding: Sizes.mm(4)
    topPadding: Sizes.mm(2)
    bottomPadding: Sizes.mm(2)
    Accessible.role: Accessible.CheckBox
    Accessible.checked: chosen
    Accessible.description: about

    background: Rectangle {
        readonly property color ground: choice.chosen ? Colors.deep : Colors.ground(choice.area)

        radius: choice.corner
        color: choice.pressed ? Qt.darker(ground, Theme.dark ? 1.6 : 1.12) : ground
        border.width: choice.pressed ? Sizes.edge * 2 : Sizes.edge
        border.color: choice.chosen ? Colors.deep : Colors.edge(choice.area)
    }
    contentItem: RowLayout {
        spacing: Sizes.mm(3)

        Icon {
            name: choice.chosen ? "check_circle" : choice.iconName
            size: Math.round(Type.body * 1.5)
            color: choice.chosen ? Colors.inkOnDeep : Theme.dark ? Colors.ink : Colors.edge(choice.area)
        }
        Words {
            Layout.fillWidth: true
            text: Type.tied(choice.text)
            spoken: false
            font.bold: true
            color: choice.ink
        }
    }
}
