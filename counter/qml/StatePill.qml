pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall
import Lobbycall.Counter

// The counter's state in a word, or that the hub is away.
Pill {
    required property CounterViewModel viewModel

    visible: text !== ""
    text: !viewModel.online ? qsTrId("offline") : viewModel.state === "" ? "" : qsTrId("state-" + viewModel.state)
    tone: !viewModel.online || viewModel.state === "paused" ? "warn" : viewModel.state === "called" || viewModel.state === "serving" ? "accent" : "plain"
}
