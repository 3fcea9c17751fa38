pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall.Counter

// The button of one action: text, key and reason come by the action's name.
PanelButton {
    id: button

    required property CounterViewModel viewModel
    required property string action

    objectName: button.action
    text: qsTrId("action-" + button.action)
    keys: button.viewModel.keys[button.action] ?? ""
    why: button.viewModel.why[button.action] ?? ""
    busy: button.viewModel.pending === button.action
}
