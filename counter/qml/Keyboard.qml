pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall.Counter

// Every key of the panel, whichever form is shown, and what an action does first: some ask for one thing more.
Item {
    id: keyboard

    required property CounterViewModel viewModel
    required property HelpViewModel help
    required property SheetViewModel sheet
    property bool working: false // the counter is open and ours, and no sheet is open
    readonly property bool paused: keyboard.viewModel.state === "paused"

    signal asks(action: string)
    signal reveals
    signal listsWanted
    signal formWanted

    function run(action: string): void {
        const model = keyboard.viewModel;
        if (action === "undo")
            model.press(model.undo === "" ? "undo_no_show" : model.undo);
        else if (action === "pause" || action === "pause_counter")
            keyboard.paused ? model.press("resume_counter") : keyboard.askOrSay("pause_counter");
        else if (action === "finish_with" || (action === "finish" && model.outcome_required))
            (model.why["finish"] ?? "") === "" ? keyboard.asks("finish") : model.press("finish");
        else if (["park", "errand", "transfer", "add_service", "serve_unticketed"].includes(action))
            keyboard.askOrSay(action);
        else
            model.press(action);
    }

    function askOrSay(action: string): void {
        if ((keyboard.viewModel.why[action] ?? "") === "" && keyboard.viewModel.pending === "")
            keyboard.asks(action);
        else
            keyboard.viewModel.press(action);
    }

    Instantiator {
        model: ["call_next", "recall", "start_service", "finish", "finish_with", "no_show", "put_back", "park", "errand", "transfer", "add_service", "serve_unticketed", "pause", "close_counter", "undo"]

        Shortcut {
            required property string modelData

            sequence: keyboard.viewModel.keys[modelData] ?? ""
            autoRepeat: false
            enabled: keyboard.working
            onActivated: keyboard.run(modelData)
        }
    }
    Shortcut {
        sequence: keyboard.viewModel.keys["reveal"] ?? ""
        autoRepeat: false
        onActivated: keyboard.reveals()
    }
    Shortcut {
        sequence: keyboard.viewModel.keys["lists"] ?? ""
        autoRepeat: false
        enabled: keyboard.working
        onActivated: keyboard.listsWanted()
    }
    Shortcut {
        sequence: keyboard.viewModel.keys["form"] ?? ""
        autoRepeat: false
        onActivated: keyboard.formWanted()
    }
    // Whatever else is open or under way, help comes first.
    Shortcut {
        sequence: keyboard.help.alarm_key
        autoRepeat: false
        onActivated: keyboard.help.raise_alarm()
    }
    Shortcut {
        sequence: keyboard.help.answer_key
        autoRepeat: false
        onActivated: keyboard.help.answer("")
    }
    Shortcut {
        sequence: keyboard.sheet.print_key
        autoRepeat: false
        enabled: keyboard.sheet.offered
        onActivated: keyboard.sheet.print_sheet()
    }
}
