import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Words with a mark before them, an icon or a number.
// Example: Marked { mark: "1"; text: qsTr("Ring the number on this page.") }
RowLayout {
    id: marked

    property string icon
    property string mark
    property color markColor: Theme.dark ? Colors.ink : Colors.deep
    property color ink: Colors.ink
    required property string text
    property bool bold: false
    property int letters: Type.body
    // False where a control around it already speaks the same words.
    property bool spoken: true
    readonly property bool breaks: true

    Layout.fillWidth: true
    spacing: Sizes.mm(3)

    Icon {
        readonly property bool aside: true

        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: Math.round(marked.letters * 1.25)
        name: marked.icon
        mark: marked.mark
        size: marked.mark !== "" ? marked.letters : Math.round(marked.letters * 1.25)
        color: marked.markColor
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
