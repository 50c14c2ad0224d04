pragma Singleton
import QtQuick

// The three themes. Every pair that stands together keeps 7:1 for text and 3:1 for edges; 10:1 in high contrast.
QtObject {
    readonly property color ink: pick("#16211f", "#000000", "#ffffff")
    readonly property color softInk: pick("#4a3d27", "#000000", "#ffffff")
    readonly property color paper: pick("#faf6ee", "#ffffff", "#000000")
    readonly property color card: pick("#ffffff", "#ffffff", "#000000")
    readonly property color line: pick("#8b8474", "#000000", "#ffffff")
    readonly property color deep: pick("#0b4a4f", "#000000", "#ffe14d")
    readonly property color inkOnDeep: pick("#ffffff", "#ffffff", "#000000")
    readonly property color bar: pick("#06363a", "#000000", "#000000")
    readonly property color inkOnBar: "#ffffff"
    readonly property color barLine: pick("#8fb3b5", "#ffffff", "#ffffff")
    readonly property color sun: pick("#ffcf4d", "#ffe14d", "#ffe14d")
    readonly property color sunLine: pick("#8a6100", "#000000", "#ffe14d")
    readonly property color inkOnSun: pick("#16211f", "#000000", "#000000")
    readonly property color urgent: pick("#8f1d14", "#6b0000", "#000000")
    readonly property color inkOnUrgent: pick("#ffffff", "#ffffff", "#ffb4ab")
    readonly property color urgentLine: pick("#8f1d14", "#6b0000", "#ffb4ab")
    readonly property color keyboard: pick("#ece5d6", "#ffffff", "#000000")
    readonly property color quiet: pick("#ffe6a6", "#ffffff", "#ffffff")
    readonly property color hint: pick("#fff1cc", "#ffffff", "#000000")
    readonly property color focus: pick("#de4a12", "#de4a12", "#4dd2ff")
    readonly property color shade: pick("#b3201a10", "#cc000000", "#cc000000")

    readonly property var areas: ({
            "money": ["#fdf0d2", "#7a4a00"],
            "groups": ["#e3f1e6", "#14532d"],
            "wellbeing": ["#efe6f7", "#4a1d75"],
            "school": ["#e1eefb", "#0d3f73"],
            "legal": ["#ece9e4", "#3c3428"],
            "family-time": ["#fde6e0", "#7a2314"],
            "family-meetings": ["#e0f2f1", "#0b4a4f"],
            "work": ["#f4ecd8", "#5a4208"],
            "home": ["#e8ebf7", "#27337a"],
            "urgent": ["#fde6e0", "#8f1d14"],
            "early-years": ["#fff0d9", "#7d3c00"],
            "out-of-school": ["#ecf4d9", "#3a4f00"],
            "schools": ["#e3eefb", "#17406e"],
            "health": ["#fce6ee", "#7d1440"],
            "leisure": ["#dff3ea", "#0b4f38"],
            "youth": ["#ece7fa", "#3d2380"]
        })
    readonly property list<string> everyFamily: ["#ffffff", "#4a3d27"]

    function pick(warm: string, light: string, dark: string): string {
        return Theme.contrast === "dark" ? dark : Theme.contrast === "light" ? light : warm;
    }
    // The ground of an area's tile.
    function ground(area: string): color {
        return Theme.plain ? paper : (areas[area] || everyFamily)[0];
    }
    // The edge of an area's tile.
    function edge(area: string): color {
        return Theme.plain ? ink : (areas[area] || everyFamily)[1];
    }
    // The disc behind an area's icon, and the icon on it.
    function disc(area: string): color {
        return Theme.dark ? sun : edge(area);
    }
    readonly property color inkOnDisc: pick("#ffffff", "#ffffff", "#000000")
}
