pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall
import Lobbycall.Display

// The wall: calls beside (standing: above) the queues, or above them where they take turns in one line. Nothing here
// moves by itself. A strip has one call in one line.
Window {
    id: window

    required property DisplayViewModel viewModel
    readonly property int margin: viewModel.px("margin")
    readonly property int head: viewModel.px("header")
    readonly property int foot: viewModel.px("footer")
    readonly property bool wall: !viewModel.strip && !viewModel.dark

    color: viewModel.dark ? "black" : Theme.ground
    title: "Lobbycall display"

    Header {
        width: window.width
        height: window.head
        visible: window.wall
        viewModel: window.viewModel
    }

    Calls {
        id: calls

        x: window.margin
        y: window.head + window.margin / 2
        width: window.viewModel.px("calls_width") - (window.viewModel.beside && window.viewModel.wide ? 1.5 : 2) * window.margin
        height: window.viewModel.px("calls_height")
        visible: window.wall
        viewModel: window.viewModel
    }

    Queues {
        x: window.viewModel.wide ? calls.x + calls.width + window.margin : window.margin
        y: window.viewModel.wide ? calls.y : calls.y + calls.height + window.margin / 2
        width: window.width - x - window.margin
        height: window.height - y - window.foot - window.margin / 2
        visible: window.wall && window.viewModel.beside
        viewModel: window.viewModel
    }

    QueueBand {
        y: window.height - window.foot - height
        width: window.width
        height: window.viewModel.px("band")
        visible: window.wall && !window.viewModel.beside
        viewModel: window.viewModel
    }

    Footer {
        y: window.height - height
        width: window.width
        height: window.foot
        visible: window.wall
        viewModel: window.viewModel
    }

    Strip {
        anchors.fill: parent
        visible: window.viewModel.strip && !window.viewModel.dark
        viewModel: window.viewModel
    }
}
