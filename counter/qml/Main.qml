pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Counter

// The panel of one counter. The buttons stand at the bottom and never move; what changes is above them.
Window {
    id: root

    required property CounterViewModel viewModel
    readonly property bool closed: root.viewModel.state === "closed" || root.viewModel.state === ""

    title: qsTrId("window-title").replace("{place}", root.viewModel.place)
    color: Theme.ground
    minimumWidth: Theme.mm(95)
    minimumHeight: Theme.mm(130)

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.mm(3.5)
        spacing: Theme.mm(2.4)

        Header {
            viewModel: root.viewModel
            Layout.fillWidth: true
        }
        SignIn {
            visible: root.closed
            viewModel: root.viewModel
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        VisitorCard {
            visible: !root.closed
            viewModel: root.viewModel
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        LineFacts {
            visible: !root.closed
            viewModel: root.viewModel
            Layout.fillWidth: true
        }
        Actions {
            id: actions

            visible: !root.closed
            viewModel: root.viewModel
            Layout.fillWidth: true
        }
        StatusLine {
            viewModel: root.viewModel
            hint: root.closed ? "" : actions.hint
            Layout.fillWidth: true
        }
    }

    TransferList {
        id: transfer

        anchors.fill: parent
        viewModel: root.viewModel
        opened: actions.transferring && root.viewModel.targets.length > 0
        onDismissed: actions.transferring = false
    }
}
