pragma ComponentBehavior: Bound
import QtQuick

// A check mark, drawn: it says without colour that something is chosen.
Item {
    id: mark

    property color color: Theme.text
    property real sizeMm: 3.6
    readonly property bool isMark: true

    width: Theme.mm(mark.sizeMm)
    height: Theme.mm(mark.sizeMm)

    component Stroke: Rectangle {
        readonly property real thick: Math.max(2, mark.width * 0.18)

        height: thick
        radius: thick / 2
        color: mark.color
        antialiasing: true
        transformOrigin: Item.Left
    }

    Stroke {
        x: mark.width * 0.06
        y: mark.height * 0.5 - thick / 2
        width: mark.width * 0.42
        rotation: 45
    }
    Stroke {
        x: mark.width * 0.32
        y: mark.height * 0.76 - thick / 2
        width: mark.width * 0.82
        rotation: -50
    }
}
