pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall
import Lobbycall.Counter

// One line that is always there: what became of the silent alarm (small, it may be watched), that the hub is away, what was refused and why, what is under way, else the
// office's remark.
Item {
    id: line

    required property CounterViewModel viewModel
    required property HelpViewModel help
    property string hint
    readonly property bool lost: line.help.alarm === "alarm-failed"
    readonly property bool warns: line.lost || !line.viewModel.online || line.viewModel.notice !== "" || line.help.notice !== ""

    function alarmText(): string {
        const id = line.lost && line.help.phone !== "" ? "alarm-failed-phone" : line.help.alarm;
        return qsTrId(id).replace("{phone}", line.help.phone);
    }

    function awayText(): string {
        const model = line.viewModel;
        const id = model.since === "" ? "hub-connecting" : model.age > 0 ? "hub-away-minutes" : "hub-away";
        return qsTrId(id).replace("{time}", model.since).replace("{minutes}", model.age.toString());
    }

    function said(): string {
        if (line.lost)
            return line.alarmText();
        if (line.viewModel.notice !== "")
            return qsTrId(line.viewModel.notice);
        if (line.help.notice !== "")
            return qsTrId(line.help.notice);
        if (!line.viewModel.online)
            return line.awayText();
        if (line.viewModel.pending !== "")
            return qsTrId("pending");
        if (line.help.alarm !== "")
            return line.alarmText();
        return line.hint !== "" ? line.hint : line.viewModel.remark;
    }

    implicitHeight: Theme.mm(10)

    Rectangle {
        visible: line.warns
        anchors.fill: parent
        radius: Theme.mm(1.4)
        color: Theme.warnGround
        border.width: 1
        border.color: Theme.warn
    }
    Label {
        objectName: "status"
        anchors.fill: parent
        anchors.leftMargin: Theme.mm(2.4)
        anchors.rightMargin: Theme.mm(2.4)
        verticalAlignment: Text.AlignVCenter
        text: line.said()
        capMm: 2.2
        maximumLineCount: 2
        elide: Text.ElideRight
        font.weight: line.lost ? Font.Bold : Font.Normal
        color: line.warns ? Theme.warn : Theme.quiet
        Accessible.role: line.warns ? Accessible.AlertMessage : Accessible.StaticText
    }
}
