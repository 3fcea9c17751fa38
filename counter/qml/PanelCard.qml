pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall

// A ground for things that belong together.
Rectangle {
    color: Theme.surface
    radius: Theme.mm(2)
    border.width: Theme.scheme === "contrast" ? 1 : 0
    border.color: Theme.line
}
