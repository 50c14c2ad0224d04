import QtQuick
import Kiosk.Theme

// What has the keys. Inside, so that nothing cuts it off; a line in the control's ink beside it, which stands out
// whatever it lies on. Loaded by the control that it marks.
// Example: Loader { active: visualFocus; source: "FocusRing.qml" }
Rectangle {
    id: ring

    readonly property Pressable around: parent ? parent.parent as Pressable : null

    width: around ? around.width : 0
    height: around ? around.height : 0
    color: "transparent"
    radius: around ? around.corner : 0
    border.width: Sizes.ring
    border.color: Colors.focus

    Rectangle {
        anchors.fill: parent
        anchors.margins: Sizes.ring
        color: "transparent"
        radius: Math.max(0, ring.radius - Sizes.ring)
        border.width: Sizes.ring
        border.color: ring.around ? ring.around.ink : Colors.ink
    }
}
