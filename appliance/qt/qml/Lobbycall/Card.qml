pragma ComponentBehavior: Bound
import QtQuick

// A calm surface that holds what belongs together.
Rectangle {
    radius: Theme.radius
    color: Theme.surface
    border.width: Math.max(1, Theme.mm(0.3))
    border.color: Theme.edge
}
