pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall
import Lobbycall.Display

// Office and clock.
Item {
    id: header

    required property DisplayViewModel viewModel
    readonly property int margin: viewModel.px("margin")

    Label {
        anchors.left: parent.left
        anchors.leftMargin: header.margin
        anchors.right: clock.left
        anchors.verticalCenter: parent.verticalCenter
        text: header.viewModel.office
        font.pixelSize: header.viewModel.px("small")
        font.weight: Font.DemiBold
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }
    Label {
        id: clock

        anchors.right: parent.right
        anchors.rightMargin: header.margin
        anchors.verticalCenter: parent.verticalCenter
        text: header.viewModel.clock
        font.pixelSize: header.viewModel.px("text")
        font.weight: Font.DemiBold
    }
}
