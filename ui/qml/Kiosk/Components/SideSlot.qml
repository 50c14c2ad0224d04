import QtQuick
import QtQuick.Layouts

// Where a page's side stands in its column while it has no room beside it.
// Example: SideSlot { id: slot }
Item {
    readonly property bool breaks: true

    Layout.fillWidth: true
    visible: children.length > 0
    implicitHeight: childrenRect.height
}
