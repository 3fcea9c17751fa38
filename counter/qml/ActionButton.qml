pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall.Counter

// The button of one action: text, key and reason come by the action's name.
PanelButton {
    id: button

    required property CounterViewModel viewModel
    required property string action
    property bool direct: true // false: whoever uses it asks for more first

    objectName: button.action
    text: qsTrId("action-" + button.action)
    keys: button.viewModel.keys[button.action] ?? ""
    why: button.viewModel.why[button.action] ?? ""
    busy: button.viewModel.pending === button.action
    onPressed: if (button.direct)
        button.viewModel.press(button.action)
}
