pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick

// Sizes in millimetres, colours and type scale, shared by kiosk, display and counter.
// Every text colour has >= 7:1 on its ground, every component >= 3:1 (norms.md A-03).
QtObject {
    id: theme

    property real pxPerMm: 2.7
    property real zoom: 1 // of a screen larger than its layout needs; sizes are least sizes
    property string scheme: "light" // light, dark, contrast (black and yellow)
    property bool large: false
    property bool still: false // no movement that is no answer to a touch ("reduce motion")
    property var ownLight: ({}) // an office's own colours (appliance/look.py)
    property var ownDark: ({})
    property url logo // of the office; empty: none

    // A Noto Sans capital is 0.714 em high; text sizes are given as capital height in millimetres.
    readonly property real capOfEm: 0.714
    readonly property string family: "Noto Sans"

    readonly property bool dark: scheme !== "light"
    readonly property color ground: scheme === "contrast" ? "#000000" : dark ? (ownDark.ground ?? "#10161d") : (ownLight.ground ?? "#f4f6f8")
    readonly property color surface: scheme === "contrast" ? "#000000" : dark ? (ownDark.surface ?? "#1c2630") : (ownLight.surface ?? "#ffffff")
    readonly property color line: scheme === "contrast" ? "#ffe600" : dark ? "#7d8fa3" : "#7a8794"
    readonly property color edge: scheme === "contrast" ? "#ffe600" : dark ? "#33424f" : "#d3dae0" // of cards: no component, only order
    readonly property color text: scheme === "contrast" ? "#ffe600" : dark ? (ownDark.text ?? "#ffffff") : (ownLight.text ?? "#14202c")
    readonly property color quiet: scheme === "contrast" ? "#ffe600" : dark ? (ownDark.quiet ?? "#c9d5e0") : (ownLight.quiet ?? "#3a4753")
    readonly property color accent: scheme === "contrast" ? "#ffe600" : dark ? (ownDark.accent ?? "#8ecbff") : (ownLight.accent ?? "#0b4f8a")
    readonly property color accentText: scheme === "contrast" ? "#000000" : dark ? (ownDark.accentText ?? "#06121d") : (ownLight.accentText ?? "#ffffff")
    readonly property color accentPressed: scheme === "contrast" ? "#fff9b0" : dark ? (ownDark.accent ? Qt.lighter(accent, 1.3) : "#c6e4ff") : (ownLight.accent ? Qt.darker(accent, 1.3) : "#083a66")
    readonly property color soft: scheme === "contrast" ? "#1a1a00" : dark ? "#213649" : "#e3eef8"
    readonly property color good: scheme === "contrast" ? "#ffe600" : dark ? "#8be0a4" : "#0c5a2b"
    readonly property color warn: scheme === "contrast" ? "#ffe600" : dark ? "#ffd27a" : "#7a3d00"
    readonly property color warnGround: scheme === "contrast" ? "#1a1a00" : dark ? "#3a2c10" : "#fff3da"

    readonly property real gap: mm(3)
    readonly property real margin: mm(8)
    readonly property real radius: mm(2.5)
    readonly property real target: mm(22) // touch targets >= 20 mm (A-04)

    function mm(millimetres: real): real {
        return Math.round(millimetres * pxPerMm * zoom);
    }

    // Pixel size of a text whose capitals are so many millimetres high; in large mode at least 7.3 mm (A-01).
    // Small texts grow by a half, great ones by no more than they need to stay greater.
    function cap(millimetres: real): int {
        const height = large ? Math.max(7.3 / zoom, millimetres + Math.min(2.5, millimetres * 0.52)) : millimetres;
        return Math.ceil(height * pxPerMm * zoom / capOfEm);
    }
}
