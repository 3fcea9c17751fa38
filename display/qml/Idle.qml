pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall
import Lobbycall.Display

// Nobody is called: what to do, or that the house is closed.
Rectangle {
    id: idle

    required property DisplayViewModel viewModel
    readonly property string textId: viewModel.closed ? "wall-closed" : "wall-wait"

    color: Theme.surface
    radius: viewModel.px("margin") / 2

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: idle.viewModel.px("margin") * 1.6
        anchors.verticalCenter: parent.verticalCenter
        spacing: idle.viewModel.px("margin")

        Label {
            width: parent.width
            text: idle.viewModel.closed ? qsTrId("wall-closed") : qsTrId("wall-wait")
            font.pixelSize: Math.min(idle.viewModel.px("place") * 0.8, idle.width / 10, idle.height / 8)
            font.weight: Font.DemiBold
        }
        Label {
            width: parent.width
            visible: idle.viewModel.closed && idle.viewModel.hours !== ""
            text: qsTrId("wall-hours").arg(idle.viewModel.hours)
            font.pixelSize: Math.min(idle.viewModel.px("text"), idle.width / 13, idle.height / 11)
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: idle.viewModel.also(idle.textId)
            font.pixelSize: Math.min(idle.viewModel.px("small"), idle.height / 13)
            color: Theme.quiet
        }
    }
}
