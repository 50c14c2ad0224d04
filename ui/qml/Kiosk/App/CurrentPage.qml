pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components
import Kiosk.ViewModels

// The page that is shown. What would keep it waiting comes when it has been seen: the end of the page before it,
// and whatever listens to `Route.seen`.
// Example: CurrentPage { anchors.fill: parent; kiosk: main.kiosk }
FocusScope {
    id: pages

    required property Kiosk kiosk
    property Loader shown: one
    readonly property Page page: shown.item as Page

    function fileOf(word: string): url {
        const name = word.split("-").map(part => part[0].toUpperCase() + part.slice(1)).join("");
        return Qt.resolvedUrl("../Pages/" + name + "Page.qml");
    }
    function arrive(): void {
        const before = shown;
        shown = before === one ? other : one;
        before.enabled = false;
        before.parent = null;
        shown.parent = pages;
        shown.enabled = true;
        shown.setSource(fileOf(kiosk.route.page), {
            "kiosk": kiosk
        });
        shown.focus = true;
        unseen.restart();
    }
    function letGo(): void {
        (shown === one ? other : one).source = "";
    }

    Component.onCompleted: arrive()
    // Another offer: the same page again, of the new one; the page of the old one goes before what it shows.
    onKioskChanged: if (shown.item) {
        arrive();
        letGo();
    }

    component Place: Loader {
        width: pages.width
        height: pages.height
    }
    Place {
        id: one
    }
    Place {
        id: other
    }
    Connections {
        target: pages.Window.window

        function onFrameSwapped(): void {
            if (unseen.running)
                pages.kiosk.route.drawn();
            unseen.stop();
        }
    }
    // Where nothing is drawn, it goes on all the same.
    Timer {
        id: unseen

        interval: 250
        onTriggered: pages.kiosk.route.drawn()
    }
    Connections {
        target: pages.kiosk.route

        function onChanged(): void {
            pages.arrive();
        }
        function onSeen(): void {
            pages.letGo();
        }
    }
}
