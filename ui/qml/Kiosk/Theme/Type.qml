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
    // Lines of Noto Sans stand 1.36 of its size apart by themselves: right for reading, too loose for headings.
    readonly property real headingLines: 0.9

    function px(capitalMm: real): int {
        return Math.round(capitalMm / capital * Theme.pixelsPerMm);
    }
    // The text with its last two words tied together, so that no short word stands alone on the last line.
    function tied(text: string): string {
        const last = text.lastIndexOf(" ");
        const before = text.lastIndexOf(" ", last - 1);
        const lone = before > 0 && text.length - last <= 8 && text.length - before <= 16;
        return lone && !text.slice(before, last).includes("-") ? text.slice(0, last) + "\u00a0" + text.slice(last + 1) : text;
    }
}
