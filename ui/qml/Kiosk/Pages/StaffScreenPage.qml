pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.Components
import Kiosk.ViewModels

// A bank card, drawn: hold a real one against it, and make it as wide.
Page {
    id: page

    readonly property StaffScreen ruler: kiosk.staffScreen

    title: qsTr("The size of the screen")
    subtitle: qsTr("By this card the picture is %1 mm wide.").arg(ruler.widthMm)

    component Step: Choice {
        required property int by

        Layout.fillWidth: true
        Layout.fillHeight: true
        large: true
        letters: Type.body
        repeats: true
        visible: !page.ruler.bySettings
        onActivated: page.ruler.change(by)
    }

    Words {
        Layout.fillWidth: true
        text: page.ruler.bySettings ? qsTr("The settings of this kiosk (kiosk.toml) say how large its screen is. If a bank card is not as wide as the one below, please tell IT.") : qsTr("Hold a bank card against the one below. Make it just as wide.")
    }
    Rectangle {
        id: card

        Layout.preferredWidth: page.ruler.cardPx
        Layout.preferredHeight: Math.round(page.ruler.cardPx * 53.98 / 85.6)
        radius: Math.round(page.ruler.cardPx * 3.18 / 85.6)
        color: Colors.hint
        border.width: Math.max(1, Sizes.edge)
        border.color: Colors.ink
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("A bank card, 85.6 mm wide")

        Words {
            anchors.centerIn: parent
            text: qsTr("85.6 mm")
            font.bold: true
        }
    }
    Tiles {
        Layout.fillWidth: true
        columns: Sizes.columns(width, 15, 4) >= 4 ? 4 : Sizes.columns(width, 15, 2)

        Step {
            by: -10
            text: qsTr("Narrower")
            icon.name: "arrow_back"
        }
        Step {
            by: -1
            text: qsTr("A bit narrower")
            icon.name: "arrow_back"
        }
        Step {
            by: 1
            text: qsTr("A bit wider")
            icon.name: "arrow_forward"
        }
        Step {
            by: 10
            text: qsTr("Wider")
            icon.name: "arrow_forward"
        }
    }
    Words {
        Layout.fillWidth: true
        visible: text !== ""
        text: page.ruler.state === "kept" ? qsTr("It is kept. Everything has its right size now.") : page.ruler.state === "unwritable" ? qsTr("It could not be kept: the disk of this kiosk is full or cannot be written. Please tell IT.") : ""
        font.bold: true
    }
    Choice {
        Layout.fillWidth: true
        visible: !page.ruler.bySettings
        enabled: page.ruler.canKeep
        large: true
        manner: "deep"
        text: qsTr("It is as wide as a card")
        icon.name: "check"
        onActivated: page.ruler.keep()
    }
}
