pragma Singleton
import QtQuick

// How long things take to move, in milliseconds: nothing at all where the kiosk is to stand still (kiosk.toml,
// `motion`). No animation names a time of its own; a test sees to it.
QtObject {
    // What fills or moves by itself: long enough to be followed, short enough to wait for nothing.
    readonly property int glide: Theme.motion ? 200 : 0
}
