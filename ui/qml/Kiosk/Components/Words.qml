import QtQuick
import Kiosk.Theme

// Text of body size: plain, wrapped, never mark-up. Every visible word of the kiosk is one of these.
// Example: Words { text: qsTr("Nothing you touch is kept.") }
Text {
    id: words

    // False where a control around it already speaks the same words.
    property bool spoken: true

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: Colors.ink
    font.family: Type.family
    font.pixelSize: Type.body
    font.hintingPreference: Font.PreferNoHinting
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !spoken || text === ""
}
