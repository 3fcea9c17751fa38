pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall
import Lobbycall.Display

// The newest call large, the others below it, newest first.
Item {
    id: calls

    required property DisplayViewModel viewModel
    readonly property real rowHeight: viewModel.px("row_height") * viewModel.scale

    LargeCall {
        id: large

        width: parent.width
        height: calls.viewModel.px("large_height")
        visible: calls.viewModel.number !== ""
        viewModel: calls.viewModel
    }

    Idle {
        anchors.fill: parent
        visible: calls.viewModel.number === "" && calls.viewModel.started
        viewModel: calls.viewModel
    }

    Repeater {
        model: calls.viewModel.calls

        CallRow {
            required property int index

            readonly property int column: Math.floor(index / calls.viewModel.perColumn)

            x: column * width
            y: large.height + calls.viewModel.px("margin") / 2 + (index % calls.viewModel.perColumn) * calls.rowHeight
            width: calls.width / calls.viewModel.columns
            height: calls.rowHeight
            viewModel: calls.viewModel
        }
    }

    Label {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        text: calls.viewModel.page
        visible: text !== ""
        font.pixelSize: calls.viewModel.px("small")
        color: Theme.quiet
    }
}
