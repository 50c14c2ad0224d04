import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A number to ring or to text: whose it is, the number as big as anything on the page, and when they answer.
// Example: PhoneLine { number: "0800 1111"; name: qsTr("Childline"); hours: qsTr("Day and night") }
ColumnLayout {
    id: line

    required property string number
    property string name
    property string hours
    // How things stand now: "Open now until 5pm".
    property string reach
    property bool byText
    // Whether to say how to ring it without talking.
    property bool relay: false
    property bool spoken: true
    property int letters: Type.phone
    readonly property string relayWords: qsTr("Deaf, or hard to talk? Dial 18001 first.").replace(" 18001", "\u00a018001")
    readonly property bool breaks: true
    readonly property bool together: true

    spacing: Sizes.mm(1.5)
    Accessible.role: Accessible.StaticText
    Accessible.ignored: !spoken
    Accessible.name: [name, byText ? qsTr("Text %1").arg(number) : qsTr("Ring %1").arg(number), reach, hours, relay ? relayWords : ""].filter(part => part !== "").join(". ")

    Words {
        Layout.fillWidth: true
        visible: text !== ""
        spoken: false
        text: line.name
        horizontalAlignment: Text.AlignLeft
        font.bold: true
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Sizes.mm(3)

        Icon {
            name: line.byText ? "sms" : "call"
            size: Math.round(line.letters * 0.95)
            color: Theme.dark ? Colors.ink : Colors.deep
        }
        Words {
            Layout.fillWidth: true
            spoken: false
            text: line.number
            horizontalAlignment: Text.AlignLeft
            font.bold: true
            font.pixelSize: line.letters
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Type.name
            wrapMode: Text.NoWrap
            lineHeight: 1.0
        }
    }
    Marked {
        visible: text !== ""
        icon: "schedule"
        text: line.reach
        bold: true
        spoken: false
    }
    Words {
        Layout.fillWidth: true
        visible: text !== ""
        spoken: false
        text: line.hours
        horizontalAlignment: Text.AlignLeft
    }
    Marked {
        visible: line.relay
        icon: "keyboard"
        text: line.relayWords
        spoken: false
    }
}
