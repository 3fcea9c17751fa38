pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall
import Lobbycall.Counter

// One line that is always there: what became of the silent alarm (small, it may be watched), who calls for help, that
// the hub is away, what was refused and why, what is under way, else the office's remark.
Item {
    id: line

    required property CounterViewModel viewModel
    required property HelpViewModel help
    property string hint
    property bool plain: false // in the bar: no ground of its own, and the calls of others are told here
    property string rest: line.hint !== "" ? line.hint : line.viewModel.remark
    readonly property bool lost: line.help.alarm === "alarm-failed"
    readonly property bool others: line.plain && line.help.calls.length > 0
    readonly property bool warns: line.lost || line.others || !line.viewModel.online || line.viewModel.notice !== "" || line.help.notice !== ""
    readonly property bool speaks: line.said() !== "" && (line.warns || line.viewModel.pending !== "" || line.help.alarm !== "" || line.rest !== "")

    function alarmText(): string {
        const id = line.lost && line.help.phone !== "" ? "alarm-failed-phone" : line.help.alarm;
        return qsTrId(id).replace("{phone}", line.help.phone);
    }

    function awayText(): string {
        const model = line.viewModel;
        const id = model.since === "" ? "hub-connecting" : model.age > 0 ? "hub-away-minutes" : "hub-away";
        return qsTrId(id).replace("{time}", model.since).replace("{minutes}", model.age.toString());
    }

    function noticeText(): string {
        const model = line.viewModel;
        const text = qsTrId(model.notice);
        return model.notice_time === "" ? text : text + " " + qsTrId("notice-from").replace("{time}", model.notice_time);
    }

    function said(): string {
        if (line.lost)
            return line.alarmText();
        if (line.others)
            return qsTrId("help-kind-" + line.help.calls[0].kind).replace("{place}", line.help.calls[0].place);
        if (line.viewModel.notice !== "")
            return line.noticeText();
        if (line.help.notice !== "")
            return qsTrId(line.help.notice);
        if (!line.viewModel.online)
            return line.awayText();
        if (line.viewModel.pending !== "")
            return qsTrId("pending");
        if (line.help.alarm !== "")
            return line.alarmText();
        return line.rest;
    }

    implicitHeight: Theme.mm(line.plain ? 9.5 : 10)

    Rectangle {
        visible: line.warns && !line.plain
        anchors.fill: parent
        radius: Theme.mm(1.4)
        color: Theme.warnGround
        border.width: 1
        border.color: Theme.warn
    }
    Label {
        objectName: "status"
        anchors.fill: parent
        anchors.leftMargin: line.plain ? 0 : Theme.mm(2.4)
        anchors.rightMargin: line.plain ? 0 : Theme.mm(2.4)
        verticalAlignment: Text.AlignVCenter
        text: line.said()
        capMm: line.plain ? 2.1 : 2.2
        maximumLineCount: 2
        elide: Text.ElideRight
        font.weight: line.lost || line.others ? Font.Bold : Font.Normal
        color: line.warns ? Theme.warn : Theme.quiet
        Accessible.role: line.warns ? Accessible.AlertMessage : Accessible.StaticText
    }
}
