pragma ComponentBehavior: Bound
import Lobbycall
import Lobbycall.Kiosk
import QtQuick

// Back, and start over: always in the same place.
Grid {
    id: steps

    required property KioskViewModel viewModel
    required property bool stacked
    property real cellHeight: 0
    readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)
    readonly property real tall: Math.max(steps.cellHeight, back.implicitHeight, over.implicitHeight)

    spacing: Theme.gap

    Tool {
        id: back

        width: steps.cell
        height: steps.tall
        stacked: steps.stacked
        icon: "back"
        text: qsTrId("back")
        enabled: !steps.viewModel.busy
        onClicked: steps.viewModel.back()
    }
    Tool {
        id: over

        width: steps.cell
        height: steps.tall
        stacked: steps.stacked
        icon: "restart"
        text: qsTrId("start-over")
        enabled: !steps.viewModel.busy
        onClicked: steps.viewModel.startOver()
    }
}
