pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall.Counter

// Who would be next, and why, in one sentence.
QtObject {
    id: sentence

    required property CounterViewModel viewModel
    readonly property string text: whyNext()

    function whyNext(): string {
        const model = sentence.viewModel;
        if (model.upcoming === "")
            return "";
        let text = qsTrId(model.reason);
        if (model.reason === "" || text === model.reason)
            return model.upcoming;
        for (const name in model.reason_values)
            text = text.replace("{" + name + "}", model.reason_values[name]);
        return model.upcoming + " · " + text;
    }
}
