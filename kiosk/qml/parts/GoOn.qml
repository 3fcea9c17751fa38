pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// The way on from a screen, as wide as what it stands in.
BigButton {
    required property KioskPage page

    width: parent?.width ?? 0
    height: Math.max(implicitHeight, Theme.mm(page.wide ? 24 : 34))
    capMm: page.wide ? 5.6 : 7
}
