pragma Singleton
import QtQuick

// Letters by the height of their capitals, in millimetres (design, section 6).
QtObject {
    readonly property string family: "Noto Sans"
    // Capital height of Noto Sans as a part of its size.
    readonly property real capital: 0.714
    readonly property real bodyMm: [5, 7.3, 10][Theme.textSize]
    readonly property int body: px(bodyMm)
    readonly property int name: px([6.4, 8.8, 11.5][Theme.textSize])
    readonly property int title: px([9.6, 11.5, 13.5][Theme.textSize])
    readonly property int phone: px([8.8, 10.5, 12.5][Theme.textSize])
    readonly property int huge: px([15, 17, 19][Theme.textSize])
    // The bottom bar keeps its size, so that it can always be found and read.
    readonly property int bar: px(4.2)

    function px(capitalMm: real): int {
        return Math.round(capitalMm / capital * Theme.pixelsPerMm);
    }
}
