pragma ComponentBehavior: Bound
import Lobbycall
import Lobbycall.Kiosk
import QtQuick

// The office, the time, and the languages.
Rectangle {
    id: header

    required property KioskViewModel viewModel
    required property real side

    implicitHeight: Theme.mm(36)
    color: Theme.surface

    Column {
        anchors.left: parent.left
        anchors.leftMargin: header.side
        anchors.right: tongues.left
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(1.5)

        Label {
            width: parent.width
            text: header.viewModel.office
            capMm: 6
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
        Label {
            width: parent.width
            text: header.viewModel.clock === "" ? "" : qsTrId("clock").arg(header.viewModel.clock)
            visible: text !== ""
            color: Theme.quiet
        }
    }

    Row {
        id: tongues

        anchors.right: parent.right
        anchors.rightMargin: header.side
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        Tongues {
            viewModel: header.viewModel
        }
    }
}
