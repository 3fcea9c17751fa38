pragma ComponentBehavior: Bound
import Lobbycall
import Lobbycall.Kiosk
import QtQuick

// The house is closed: dark, but never empty. A touch brings the light back. It wanders, so that nothing burns in.
Rectangle {
    id: night

    required property KioskViewModel viewModel
    readonly property bool covers: true
    readonly property int minute: parseInt(night.viewModel.clock.slice(-2)) || 0

    visible: night.viewModel.dark
    color: "#000000"

    Pressable {
        anchors.fill: parent
        name: qsTrId("night-wake")
        radius: 0
        flat: true
        onClicked: night.viewModel.press("wake")

        Rectangle {
            anchors.fill: parent
            color: "#000000"
        }
        Column {
            anchors.horizontalCenter: parent.horizontalCenter
            y: (parent.height - height) * (0.15 + 0.7 * night.minute / 59)
            width: Math.min(parent.width - 2 * Theme.mm(20), Theme.mm(300))
            spacing: Theme.mm(6)

            Label {
                width: parent.width
                text: night.viewModel.office
                capMm: 8
                color: "#a8b3bd"
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                text: night.viewModel.opens === "" ? qsTrId("night-closed") : qsTrId("night-opens").arg(night.viewModel.opens)
                capMm: 6
                color: "#a8b3bd"
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                text: qsTrId("night-wake")
                color: "#a8b3bd"
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
}
