pragma ComponentBehavior: Bound
import Lobbycall
import Lobbycall.Kiosk
import QtQuick

// Across screens have their frame at the side: office, time, languages; back and start over.
Rectangle {
    id: rail

    required property KioskViewModel viewModel

    color: Theme.surface

    Column {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.mm(5)
        spacing: Theme.mm(4)

        Label {
            width: parent.width
            text: rail.viewModel.office
            capMm: 5.2
            font.weight: Font.DemiBold
        }
        Label {
            width: parent.width
            text: rail.viewModel.clock === "" ? "" : qsTrId("clock").arg(rail.viewModel.clock)
            color: Theme.quiet
        }
        Column {
            id: tongues

            width: parent.width
            spacing: Theme.gap

            Tongues {
                viewModel: rail.viewModel
                buttonWidth: tongues.width
            }
        }
    }
    Column {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.mm(5)
        spacing: Theme.gap
        visible: rail.viewModel.wayBack

        Tile {
            width: parent.width
            icon: "back"
            iconMm: 9
            capMm: 4.8
            text: qsTrId("back")
            enabled: !rail.viewModel.busy
            onClicked: rail.viewModel.back()
        }
        Tile {
            width: parent.width
            icon: "restart"
            iconMm: 9
            capMm: 4.8
            text: qsTrId("start-over")
            enabled: !rail.viewModel.busy
            onClicked: rail.viewModel.startOver()
        }
    }
}
