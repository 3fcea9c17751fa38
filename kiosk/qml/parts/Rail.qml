pragma ComponentBehavior: Bound
import Lobbycall
import Lobbycall.Kiosk
import QtQuick

// Across screens have their bar at the side: how to see, then back and start over.
Rectangle {
    id: rail

    required property KioskViewModel viewModel
    readonly property int places: tools.count + 2
    readonly property real room: height - 2 * Theme.mm(4) - (places - 1) * Theme.gap
    // A key whose word needs two lines takes the room from the others.
    readonly property real least: Math.max(Theme.mm(20.2), Math.min(Theme.mm(28), Math.floor(rail.room / rail.places), Math.floor((rail.room - steps.wanted) / (rail.places - 1))))

    color: Theme.surface

    Tools {
        id: tools

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.mm(4)
        columns: 1
        least: rail.least
        viewModel: rail.viewModel
        stacked: false
    }
    Steps {
        id: steps

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.mm(4)
        columns: 1
        least: rail.least
        visible: rail.viewModel.wayBack
        viewModel: rail.viewModel
        stacked: false
    }
}
