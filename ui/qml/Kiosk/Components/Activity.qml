import QtQuick

// Hears of every touch and key below it without taking any of them.
// Example: Activity { anchors.fill: parent; onHeard: idle.touched(); … }
FocusScope {
    id: activity

    signal heard

    Keys.priority: Keys.BeforeItem
    Keys.onPressed: event => {
        activity.heard();
        event.accepted = false;
    }

    // On top of everything, since a handler below never hears of what a button took.
    Item {
        z: 1
        anchors.fill: parent

        PointHandler {
            target: null
            onActiveChanged: activity.heard()
            onPointChanged: activity.heard()
        }
    }
}
