import QtQuick
import Kiosk.Theme

// The colours of the kiosk's themes, for whoever has no screen: `#rrggbb` by name.
QtObject {
    // Each named colour, then `area/…` for the ground, edge and disc of each area, in one contrast.
    function colors(contrast: string): string {
        Theme.contrast = contrast;
        const found = {};
        for (const name in Colors)
            if (Colors[name] instanceof Object && Colors[name].r !== undefined)
                found[name] = Colors[name].toString();
        for (const area of Object.keys(Colors.areas).concat("every-family")) {
            found["ground/" + area] = Colors.ground(area).toString();
            found["edge/" + area] = Colors.edge(area).toString();
            found["disc/" + area] = Colors.disc(area).toString();
        }
        return JSON.stringify(found);
    }
}
