import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// How many copies: one less, how many, one more.
// Example: Copies { count: tailor.copies; most: tailor.mostCopies; onFewer: tailor.fewer(); onMore: tailor.more() }
RowLayout {
    id: copies

    required property int count
    required property int most

    signal fewer
    signal more

    spacing: Sizes.gap

    Choice {
        Layout.minimumHeight: Sizes.button
        Layout.minimumWidth: Sizes.button
        enabled: copies.count > 1
        repeats: true
        text: "−"
        Accessible.name: qsTr("− one copy less")
        onActivated: copies.fewer()
    }
    Words {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: copies.count === 1 ? qsTr("1 copy") : qsTr("%1 copies").arg(copies.count)
        font.bold: true
    }
    Choice {
        Layout.minimumHeight: Sizes.button
        Layout.minimumWidth: Sizes.button
        enabled: copies.count < copies.most
        repeats: true
        text: "+"
        Accessible.name: qsTr("+ one copy more")
        onActivated: copies.more()
    }
}
