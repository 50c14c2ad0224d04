import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Words with a mark before them, an icon or a number, and perhaps a bold line to lead them.
// Example: Marked { mark: "1"; text: qsTr("Ring the number on this page.") }
RowLayout {
    id: marked

    property string icon
    property string mark
    property color markColor: Theme.dark ? Colors.ink : Colors.deep
    property color ink: Colors.ink
    required property string text
    property string lead
    property bool bold: false
    property int letters: Type.body
    // False where a control around it already speaks the same words.
    property bool spoken: true
    readonly property bool breaks: true

    Layout.fillWidth: true
    spacing: Sizes.mm(3)

    Icon {
        readonly property bool aside: true

        visible: marked.icon !== ""
        Layout.alignment: Qt.AlignTop
        name: marked.icon || "info"
        size: Math.round(marked.letters * 1.25)
        color: marked.markColor
    }
    Words {
        readonly property bool aside: true

        visible: marked.mark !== ""
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: Math.round(marked.letters * 1.25)
        text: marked.mark + "."
        font.bold: true
        font.pixelSize: marked.letters
        spoken: false
        color: marked.markColor
    }
    ColumnLayout {
        readonly property bool breaks: true

        Layout.fillWidth: true
        spacing: 0

        Words {
            readonly property bool keepsNext: true

            Layout.fillWidth: true
            visible: text !== ""
            text: marked.lead
            font.bold: true
            horizontalAlignment: Text.AlignLeft
            color: marked.ink
        }
        Words {
            Layout.fillWidth: true
            text: Type.tied(marked.text)
            horizontalAlignment: Text.AlignLeft
            font.bold: marked.bold
            font.pixelSize: marked.letters
            spoken: marked.spoken
            color: marked.ink
            Accessible.name: marked.mark !== "" ? marked.mark + ". " + text : text
        }
    }
}
