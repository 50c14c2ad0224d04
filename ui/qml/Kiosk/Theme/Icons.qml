pragma Singleton
import QtQuick

// The glyphs of assets/icons/codepoints.json by name; a test compares the two.
QtObject {
    readonly property string family: "Material Symbols Rounded"
    readonly property var glyphs: ({
            "add_circle": "\ue990",
            "arrow_back": "\ue5c4",
            "arrow_downward": "\ue5db",
            "arrow_forward": "\ue5c8",
            "arrow_upward": "\ue5d8",
            "article": "\uef42",
            "backpack": "\uf19c",
            "call": "\uf0d4",
            "chat": "\ue0c9",
            "check": "\ue668",
            "check_circle": "\uf0be",
            "child_care": "\ueb41",
            "close": "\ue5cd",
            "contrast": "\ueb37",
            "delete": "\ue92e",
            "diversity_3": "\uf8d9",
            "done_all": "\ue877",
            "edit": "\uf097",
            "emergency": "\ue1eb",
            "event": "\ue878",
            "family_restroom": "\uf1a2",
            "format_size": "\ue245",
            "gavel": "\ue90e",
            "groups": "\uf233",
            "help": "\ue8fd",
            "home": "\ue9b2",
            "hourglass_empty": "\ue88b",
            "info": "\ue88e",
            "interests": "\ue7c8",
            "keyboard": "\ue312",
            "keyboard_backspace": "\ue317",
            "language": "\uea07",
            "location_on": "\uf1db",
            "lock": "\ue899",
            "logout": "\ue9ba",
            "menu_book": "\uea19",
            "park": "\uea63",
            "payments": "\uef63",
            "person": "\uf0d3",
            "print": "\ue8ad",
            "psychology": "\uea4a",
            "public": "\ue80b",
            "qr_code_2": "\ue00a",
            "schedule": "\uefd6",
            "school": "\ue80c",
            "search": "\uef7a",
            "settings": "\ue8b8",
            "smartphone": "\ue7ba",
            "sms": "\ue625",
            "space_bar": "\ue256",
            "sports_soccer": "\uea2f",
            "stethoscope": "\uf805",
            "support_agent": "\uf0e2",
            "touch_app": "\ue913",
            "translate": "\ue8e2",
            "volume_up": "\ue050",
            "warning": "\uf083",
            "work": "\ue943",
            "zoom_in": "\ue8ff"
        })
    // What stands for each way a child comes to live with somebody.
    readonly property var arrangements: ({
            "informal": "family_restroom",
            "private-fostering": "groups",
            "temporary-approval": "hourglass_empty",
            "kinship-foster": "home",
            "child-arrangements": "gavel",
            "special-guardianship": "diversity_3",
            "adoption": "child_care",
            "unsure": "help"
        })

    // Pictures with a direction, and what they are where one reads from right to left.
    readonly property var mirrored: ({
            "arrow_back": "arrow_forward",
            "arrow_forward": "arrow_back"
        })

    function glyph(name: string): string {
        return glyphs[Theme.rightToLeft && mirrored[name] || name] || "";
    }
}
