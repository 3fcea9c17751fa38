pragma ComponentBehavior: Bound
import Lobbycall
import Lobbycall.Kiosk
import QtQuick

// Back, and start over: always in the same place.
Grid {
    id: steps

    required property KioskViewModel viewModel
    required property bool stacked
    property real least: Theme.target
    readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)
    readonly property var texts: [back, over].map(step => step.text)
    readonly property real wanted: Math.max(back.wanted, over.wanted)
    readonly property real tall: Math.max(back.implicitHeight, over.implicitHeight)

    spacing: Theme.gap

    Tool {
        id: back

        width: steps.cell
        height: steps.columns > 1 ? steps.tall : implicitHeight
        least: steps.least
        stacked: steps.stacked
        icon: "back"
        text: qsTrId("back")
        enabled: !steps.viewModel.busy
        onClicked: steps.viewModel.press("back")
    }
    Tool {
        id: over

        width: steps.cell
        height: steps.columns > 1 ? steps.tall : implicitHeight
        least: steps.least
        stacked: steps.stacked
        icon: "restart"
        text: qsTrId("start-over")
        enabled: !steps.viewModel.busy
        onClicked: steps.viewModel.press("start_over")
    }
}
