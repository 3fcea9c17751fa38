pragma ComponentBehavior: Bound
import Lobbycall
import Lobbycall.Kiosk
import QtQuick

// The languages above the first screen, at once visible.
Item {
    id: start

    required property KioskViewModel viewModel
    required property bool wide
    required property bool shown
    readonly property bool crowded: start.wide && Theme.large
    readonly property real above: Theme.mm(start.wide ? 2.6 : 8)

    visible: start.shown
    implicitHeight: !start.shown ? 0 : start.above + (start.crowded ? few.height : all.height)

    Tongues {
        id: all

        y: start.above
        width: parent.width
        visible: !start.crowded
        columns: start.wide ? 6 : Theme.large ? 3 : 4
        spacing: Theme.mm(2.5)
        leastHeight: start.wide ? Theme.mm(20.5) : Theme.target
        viewModel: start.viewModel
    }
    TonguesShort {
        id: few

        y: start.above
        width: parent.width
        visible: start.crowded
        viewModel: start.viewModel
    }
}
