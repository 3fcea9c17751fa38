pragma ComponentBehavior: Bound
import Lobbycall
import Lobbycall.Kiosk
import QtQuick

// The office and the time.
Rectangle {
    id: header

    required property KioskViewModel viewModel
    required property real side
    required property bool wide

    implicitHeight: Math.max(office.implicitHeight, logo.height) + 2 * Theme.mm(header.wide ? 1 : 6)
    color: Theme.surface

    Image {
        id: logo

        anchors.left: parent.left
        anchors.leftMargin: header.side
        anchors.verticalCenter: parent.verticalCenter
        height: source.toString() === "" ? 0 : Theme.mm(header.wide ? 9 : 16)
        width: source.toString() === "" ? 0 : Math.min(Theme.mm(60), implicitHeight > 0 ? height * implicitWidth / implicitHeight : 0)
        fillMode: Image.PreserveAspectFit
        sourceSize.height: Theme.mm(16)
        source: Theme.logo
    }
    Label {
        id: office

        anchors.left: logo.right
        anchors.leftMargin: logo.width > 0 ? Theme.mm(5) : 0
        anchors.right: clock.left
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        text: header.viewModel.office
        capMm: header.wide ? 4.8 : 6
        font.weight: Font.DemiBold
        maximumLineCount: 2
        elide: Text.ElideRight
    }
    Label {
        id: clock

        anchors.right: parent.right
        anchors.rightMargin: header.side
        anchors.baseline: office.baseline
        text: header.viewModel.clock === "" ? "" : qsTrId("clock").arg(header.viewModel.clock)
        capMm: header.wide ? 4.8 : 5.6
        wrapMode: Text.NoWrap
        color: Theme.quiet
    }
}
