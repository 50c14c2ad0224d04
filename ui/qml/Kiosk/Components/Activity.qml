import QtQuick

// Hears of every touch and key below it. Keys that go from control to control or press it pass; every other one ends
// here, with whatever is held down beside it: no key of a keyboard that somebody plugs in leaves the kiosk.
// Example: Activity { anchors.fill: parent; onHeard: idle.touched(); … }
FocusScope {
    id: activity

    signal heard
    // By a finger, not by a key.
    signal touched

    Keys.priority: Keys.BeforeItem
    readonly property list<int> passing: [Qt.Key_Tab, Qt.Key_Backtab, Qt.Key_Up, Qt.Key_Down, Qt.Key_Left, Qt.Key_Right, Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space, Qt.Key_Home, Qt.Key_Back, Qt.Key_Help]
    readonly property int held: Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier

    Keys.onPressed: event => {
        activity.heard();
        event.accepted = (event.modifiers & held) !== 0 || !passing.includes(event.key);
    }

    // On top of everything, since a handler below never hears of what a button took.
    Item {
        z: 1
        anchors.fill: parent

        PointHandler {
            target: null
            onActiveChanged: {
                if (active)
                    activity.touched();
                activity.heard();
            }
            onPointChanged: activity.heard()
        }
    }
}
