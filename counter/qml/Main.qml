pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Counter

// The panel of one counter. The buttons stand at the bottom and never move; what changes is above them.
Window {
    id: root

    required property CounterViewModel viewModel
    required property HelpViewModel help
    required property SheetViewModel sheet
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
        HelpCalls {
            help: root.help
            Layout.fillWidth: true
        }
        SheetOffer {
            sheet: root.sheet
            Layout.fillWidth: true
        }
        SignIn {
            alarmKeys: root.help.alarm_key
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
            help: root.help
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

    // Whatever else is open or under way, help comes first.
    Shortcut {
        sequence: root.help.alarm_key
        autoRepeat: false
        onActivated: root.help.raise_alarm()
    }
    Shortcut {
        sequence: root.help.answer_key
        autoRepeat: false
        onActivated: root.help.answer("")
    }
    Shortcut {
        sequence: root.sheet.print_key
        autoRepeat: false
        enabled: root.sheet.offered
        onActivated: root.sheet.print_sheet()
    }
    Shortcut {
        sequence: "Esc"
        enabled: root.help.alarm === "alarm-failed" && !transfer.opened
        onActivated: root.help.dismiss()
    }
    Connections {
        function onCalled(): void {
            if (root.visibility === Window.Minimized)
                root.showNormal();
            if (["xcb", "windows", "cocoa"].includes(Qt.platform.pluginName)) // elsewhere windows cannot
                root.raise();
            root.alert(0);
        }

        target: root.help
    }
}
