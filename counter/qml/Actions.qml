pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Counter

// What the clerk can do, each thing in its place, with its key.
ColumnLayout {
    id: actions

    required property CounterViewModel viewModel
    readonly property bool paused: actions.viewModel.state === "paused"
    readonly property list<PanelButton> buttons: [next, recall, start, finish, finishWith, noShow, putBack, park, errand, transfer, add, unticketed, pause, resume, close]
    readonly property string hint: hintOf(buttons.find(button => button.hovered && button.why !== ""))

    signal runs(action: string)

    readonly property Sentence sentence: Sentence {
        viewModel: actions.viewModel
    }

    function hintOf(button: PanelButton): string {
        return button ? button.name + ": " + qsTrId("why-" + button.why) : "";
    }

    component Do: ActionButton {
        viewModel: actions.viewModel
        onPressed: actions.runs(action)
        Layout.fillWidth: true
    }

    spacing: Theme.mm(2)

    Do {
        id: next

        action: "call_next"
        primary: true
        tall: true
        detail: actions.sentence.text
        Layout.preferredHeight: Theme.mm(15)
    }
    ButtonRow {
        Do {
            id: recall

            action: "recall"
        }
        Do {
            id: start

            action: "start_service"
        }
    }
    ButtonRow {
        RowLayout {
            spacing: Theme.mm(1)
            Layout.fillWidth: true

            Do {
                id: finish

                action: "finish"
            }
            PanelButton {
                id: finishWith

                objectName: "finish_with"
                text: "…"
                name: qsTrId("action-finish_with")
                why: actions.viewModel.why["finish"] ?? ""
                onPressed: actions.runs("finish_with")
            }
        }
        Do {
            id: noShow

            action: "no_show"
        }
    }
    ButtonRow {
        Do {
            id: putBack

            action: "put_back"
        }
        Do {
            id: park

            action: "park"
        }
        Do {
            id: errand

            action: "errand"
        }
    }
    ButtonRow {
        Do {
            id: transfer

            action: "transfer"
        }
        Do {
            id: add

            action: "add_service"
        }
        Do {
            id: unticketed

            action: "serve_unticketed"
        }
    }
    ButtonRow {
        Do {
            id: pause

            visible: !actions.paused
            action: "pause_counter"
        }
        Do {
            id: resume

            visible: actions.paused
            action: "resume_counter"
        }
        Do {
            id: close

            action: "close_counter"
        }
    }
}
