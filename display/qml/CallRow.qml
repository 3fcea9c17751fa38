pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall
import Lobbycall.Display

// One call that is still open: number and place in one line.
Item {
    id: row

    required property DisplayViewModel viewModel
    required property string number
    required property string place
    required property string arrow
    required property string direction
    required property bool recall
    readonly property int margin: viewModel.px("margin")

    visible: row.number !== ""

    Rectangle {
        width: parent.width
        height: 2
        color: Theme.soft
        anchors.bottom: parent.bottom
    }
    Label {
        id: number

        x: row.margin * 1.6
        anchors.verticalCenter: parent.verticalCenter
        text: row.number
        font.pixelSize: row.viewModel.px("row") * row.viewModel.scale
        font.weight: Font.DemiBold
        wrapMode: Text.NoWrap
        color: row.recall ? Theme.warn : Theme.text
    }
    Label {
        anchors.left: number.right
        anchors.leftMargin: row.margin * 1.2
        anchors.right: parent.right
        anchors.rightMargin: row.margin
        anchors.baseline: number.baseline
        text: row.arrow + " " + row.place
        font.pixelSize: row.viewModel.px("row_place") * row.viewModel.scale
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: row.viewModel.px("small") * 0.8
        wrapMode: Text.NoWrap
        color: Theme.accent
    }
}
