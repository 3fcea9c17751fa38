pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Counter

// Where this is, in which state, and who works here; the way to the lists and to the small bar.
RowLayout {
    id: header

    required property CounterViewModel viewModel
    property bool listsButton: false

    signal listsWanted
    signal formWanted

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
        visible: header.viewModel.state !== "closed" && header.viewModel.mine && text !== ""
        text: header.viewModel.clerk
        capMm: 2.3
        color: Theme.quiet
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        Layout.maximumWidth: Theme.mm(26)
    }
    StatePill {
        viewModel: header.viewModel
    }
    PanelButton {
        objectName: "lists"
        visible: header.listsButton
        text: qsTrId("lists")
        small: true
        onPressed: header.listsWanted()
    }
    PanelButton {
        objectName: "to-bar"
        text: "▁"
        name: qsTrId("to-bar").replace("{keys}", header.viewModel.keys["form"] ?? "")
        small: true
        onPressed: header.formWanted()
    }
}
