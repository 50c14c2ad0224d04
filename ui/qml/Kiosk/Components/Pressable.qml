import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// What can be touched. Acts on release inside, and not once its page has gone; a second tap within 300 ms is
// ignored, unless `repeats` (keys); Enter and Space do the same as a touch. Answer `activated`, never `clicked`.
// Example: Pressable { text: qsTr("Print"); onActivated: printing.start() }
T.AbstractButton {
    id: pressable

    property bool repeats: false
    property real lastActivated: 0
    property int corner: Sizes.radius
    // What is written on it, which stands out from it.
    property color ink: Colors.ink

    signal activated

    implicitWidth: Math.max(Sizes.touch, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Sizes.touch, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Accessible.onPressAction: activated()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    onClicked: {
        const now = Date.now();
        if (!enabled || !repeats && now - lastActivated < 300)
            return;
        lastActivated = now;
        activated();
    }

    // Most are never reached by a key: the ring is made where it is seen.
    Loader {
        z: 1
        active: pressable.visualFocus
        source: "FocusRing.qml"
    }
}
