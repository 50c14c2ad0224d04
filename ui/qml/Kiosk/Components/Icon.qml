import QtQuick
import Kiosk.Theme

// A picture that always stands beside words, so it is silent.
// Example: Icon { name: "print"; size: Sizes.icon; color: Colors.ink }
Text {
    id: icon

    required property string name
    property int size: Sizes.icon

    text: Icons.glyph(name)
    textFormat: Text.PlainText
    font.family: Icons.family
    font.pixelSize: size
    color: Colors.ink
    width: size
    height: size
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    Accessible.ignored: true
}
