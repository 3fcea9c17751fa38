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

    // As wide as its longest word wants it: none is broken.
    readonly property real longest: rail.measured([...tools.texts, ...steps.texts], metrics.font)

    function measured(texts: var, _font: font): real {
        return Math.max(...texts.join(" ").split(" ").map(word => metrics.advanceWidth(word)));
    }

    implicitWidth: Math.max(Theme.mm(Theme.large ? 74 : 60), Math.ceil(rail.longest) + Theme.mm(18) + 2 * Theme.mm(4) + 2)
    color: Theme.surface

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: Theme.cap(4.8)
        font.weight: Font.Medium
    }

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
