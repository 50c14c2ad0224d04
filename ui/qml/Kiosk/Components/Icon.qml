import QtQuick
import Kiosk.Theme

// A picture, or the number of a step, that always stands beside words, so it is silent.
// Example: Icon { name: "print"; size: Sizes.icon; color: Colors.ink }
Text {
    id: icon

    required property string name
    // A number instead of the picture.
    property string mark
    property int size: Sizes.icon

    text: mark !== "" ? mark + "." : Icons.glyph(name)
    textFormat: Text.PlainText
    font.family: mark !== "" ? Type.family : Icons.family
    font.bold: mark !== ""
    font.pixelSize: size
    color: Colors.ink
    width: size
    height: mark !== "" ? implicitHeight : size
    horizontalAlignment: mark !== "" ? Text.AlignLeft : Text.AlignHCenter
    verticalAlignment: mark !== "" ? Text.AlignTop : Text.AlignVCenter
    Accessible.ignored: true
}
