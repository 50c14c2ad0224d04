pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Ten big keys for a PIN, with Delete and Open, as a telephone has them; in the same places in every language.
// Example: PinPad { onTyped: digit => pin.type(digit); onDeleted: pin.delete(); onEntered: pin.enter() }
GridLayout {
    id: pad

    property bool canType: true
    property bool canDelete: true
    property bool canEnter: true
    property string deleteText: "Delete"
    property string enterText: "Open"
    // The height there is for it: keys are up to a thumb and a half high, and never too low for a finger.
    property real room: 0
    readonly property int keyHeight: Math.max(Sizes.button, Math.min(Sizes.mm(28), Math.floor((room - 3 * rowSpacing) / 4)))

    signal typed(digit: string)
    signal deleted
    signal entered

    component Key: Choice {
        Layout.fillWidth: true
        Layout.preferredWidth: Sizes.mm(40)
        Layout.preferredHeight: pad.keyHeight
        leftPadding: Sizes.mm(1)
        rightPadding: Sizes.mm(1)
        topPadding: 0
        bottomPadding: 0
    }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    columns: 3
    columnSpacing: Sizes.gap
    rowSpacing: Sizes.gap
    uniformCellWidths: true

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]
        delegate: Key {
            required property string modelData

            text: modelData
            letters: Type.title
            repeats: true
            enabled: pad.canType
            onActivated: pad.typed(modelData)
        }
    }
    Key {
        text: pad.deleteText
        letters: Math.min(Type.body, Type.px(6.6))
        repeats: true
        enabled: pad.canDelete
        onActivated: pad.deleted()
    }
    Key {
        text: "0"
        letters: Type.title
        repeats: true
        enabled: pad.canType
        onActivated: pad.typed("0")
    }
    Key {
        text: pad.enterText
        letters: Math.min(Type.body, Type.px(6.6))
        manner: enabled ? "deep" : "plain"
        enabled: pad.canEnter
        onActivated: pad.entered()
    }
}
