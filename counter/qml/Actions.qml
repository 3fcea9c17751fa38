pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Counter

// What the clerk can do, each thing in its place, with its key.
ColumnLayout {
    id: actions

    required property CounterViewModel viewModel
    property bool transferring: false
    readonly property bool paused: actions.viewModel.state === "paused"
    readonly property bool working: actions.visible && !actions.transferring
    readonly property list<ActionButton> buttons: [next, recall, start, finish, noShow, putBack, park, transfer, pause, resume, close]
    readonly property string hint: hintOf(buttons.find(button => button.hovered && button.why !== ""))

    function hintOf(button: ActionButton): string {
        return button ? button.text + ": " + qsTrId("why-" + button.why) : "";
    }

    function run(action: string): void {
        if (action === "transfer" && transfer.possible)
            actions.transferring = true;
        else
            actions.viewModel.press(action);
    }

    function reasonNext(): string {
        const model = actions.viewModel;
        if (model.upcoming === "")
            return "";
        let text = qsTrId(model.reason);
        if (model.reason === "" || text === model.reason)
            return model.upcoming;
        for (const name in model.reason_values)
            text = text.replace("{" + name + "}", model.reason_values[name]);
        return model.upcoming + " · " + text;
    }

    spacing: Theme.mm(2)

    ActionButton {
        id: next

        action: "call_next"
        viewModel: actions.viewModel
        primary: true
        tall: true
        detail: actions.reasonNext()
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.mm(15)
    }
    ButtonRow {
        ActionButton {
            id: recall

            action: "recall"
            viewModel: actions.viewModel
            Layout.fillWidth: true
        }
        ActionButton {
            id: start

            action: "start_service"
            viewModel: actions.viewModel
            Layout.fillWidth: true
        }
    }
    ButtonRow {
        ActionButton {
            id: finish

            action: "finish"
            viewModel: actions.viewModel
            Layout.fillWidth: true
        }
        ActionButton {
            id: noShow

            action: "no_show"
            viewModel: actions.viewModel
            Layout.fillWidth: true
        }
    }
    ButtonRow {
        ActionButton {
            id: putBack

            action: "put_back"
            viewModel: actions.viewModel
            Layout.fillWidth: true
        }
        ActionButton {
            id: park

            action: "park"
            viewModel: actions.viewModel
            Layout.fillWidth: true
        }
        ActionButton {
            id: transfer

            action: "transfer"
            viewModel: actions.viewModel
            direct: false
            onPressed: actions.run("transfer")
            Layout.fillWidth: true
        }
    }
    ButtonRow {
        ActionButton {
            id: pause

            visible: !actions.paused
            action: "pause_counter"
            viewModel: actions.viewModel
            Layout.fillWidth: true
        }
        ActionButton {
            id: resume

            visible: actions.paused
            action: "resume_counter"
            viewModel: actions.viewModel
            Layout.fillWidth: true
        }
        ActionButton {
            id: close

            action: "close_counter"
            viewModel: actions.viewModel
            Layout.fillWidth: true
        }
    }

    Instantiator {
        model: ["call_next", "recall", "start_service", "finish", "no_show", "put_back", "park", "transfer", "close_counter"]

        Shortcut {
            required property string modelData

            sequence: actions.viewModel.keys[modelData] ?? ""
            autoRepeat: false
            enabled: actions.working
            onActivated: actions.run(modelData)
        }
    }
    Shortcut {
        sequence: actions.viewModel.keys["pause_counter"] ?? ""
        autoRepeat: false
        enabled: actions.working
        onActivated: actions.run(actions.paused ? "resume_counter" : "pause_counter")
    }
    Shortcut {
        sequence: actions.viewModel.keys["undo_no_show"] ?? ""
        autoRepeat: false
        enabled: actions.working
        onActivated: actions.run(actions.viewModel.undo === "" ? "undo_no_show" : actions.viewModel.undo)
    }
}
