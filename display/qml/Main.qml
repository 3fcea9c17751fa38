pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall
import Lobbycall.Display

// The wall: calls beside (portrait: above) the queues. Nothing here moves by itself.
Window {
    id: window

    required property DisplayViewModel viewModel
    readonly property int margin: viewModel.px("margin")
    readonly property int head: viewModel.px("header")
    readonly property int foot: viewModel.px("footer")

    color: Theme.ground
    title: "Lobbycall display"

    Header {
        width: window.width
        height: window.head
        viewModel: window.viewModel
    }

    Calls {
        id: calls

        x: window.margin
        y: window.head + window.margin / 2
        width: window.viewModel.px("calls_width") - (window.viewModel.wide ? 1.5 : 2) * window.margin
        height: (window.viewModel.wide ? window.height : window.height * 0.62) - window.head - (window.viewModel.wide ? window.foot : 0) - window.margin
        viewModel: window.viewModel
    }

    Queues {
        x: window.viewModel.wide ? calls.x + calls.width + window.margin : window.margin
        y: window.viewModel.wide ? calls.y : calls.y + calls.height + window.margin / 2
        width: window.width - x - window.margin
        height: window.height - y - window.foot - window.margin / 2
        viewModel: window.viewModel
    }

    Footer {
        y: window.height - height
        width: window.width
        height: window.foot
        viewModel: window.viewModel
    }
}
