pragma ComponentBehavior: Bound
import Lobbycall
import Lobbycall.Kiosk
import QtQuick

// Across screens have their bar at the side: how to see, then back and start over.
Rectangle {
    id: rail

    required property KioskViewModel viewModel
    readonly property int places: tools.count + 2
    readonly property real tall: Math.min(Theme.mm(28), Math.floor((height - 2 * Theme.mm(4) - (places - 1) * Theme.gap) / places))

    color: Theme.surface

    Tools {
        id: tools

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.mm(4)
        columns: 1
        cellHeight: rail.tall
        viewModel: rail.viewModel
        stacked: false
    }
    Steps {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.mm(4)
        columns: 1
        cellHeight: rail.tall
        visible: rail.viewModel.wayBack
        viewModel: rail.viewModel
        stacked: false
    }
}
