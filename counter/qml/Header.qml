pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Counter

// Where this is, in which state, and who works here.
RowLayout {
    id: header

    required property CounterViewModel viewModel

    spacing: Theme.mm(2)

    Label {
        text: header.viewModel.place
        capMm: 3.4
        font.weight: Font.DemiBold
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        Layout.fillWidth: true
    }
    Label {
        visible: header.viewModel.state !== "closed" && text !== ""
        text: header.viewModel.clerk
        capMm: 2.3
        color: Theme.quiet
    }
    Pill {
        visible: !header.viewModel.online
        text: qsTrId("offline")
        tone: "warn"
    }
    Pill {
        visible: header.viewModel.online && header.viewModel.state !== ""
        text: visible ? qsTrId("state-" + header.viewModel.state) : ""
        tone: header.viewModel.state === "called" || header.viewModel.state === "serving" ? "accent" : header.viewModel.state === "paused" ? "warn" : "plain"
    }
}
