pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Staff
import ".."
import "../staff"

// One queue: given out of how many, left, waiting, sent away, what is to be expected; and one press for each change.
PanelCard {
    id: card

    required property var row
    required property LeadViewModel lead
    readonly property bool open: card.row.state === "open"
    readonly property bool limited: card.row.limit >= 0

    function plan(): string {
        const parts = [];
        if (card.row.batches !== "")
            parts.push(card.row.batches.replace(/, /g, " · "));
        if (card.row.until !== "")
            parts.push(qsTrId("lead-until").replace("{time}", card.row.until));
        if (card.row.by_minutes)
            parts.push(qsTrId("lead-by-minutes"));
        return parts.join(" · ");
    }

    function forecast(): string {
        const row = card.row;
        const parts = [];
        if (row.waiting > 0)
            parts.push(row.served_at !== "" ? qsTrId("lead-served-at").replace("{time}", row.served_at) : qsTrId("lead-nobody-serves"));
        if (row.beyond > 0)
            parts.push(qsTrId("lead-beyond").replace("{count}", row.beyond));
        if (row.servable >= 0)
            parts.push(qsTrId("lead-servable").replace("{count}", row.servable));
        return parts.join(" · ");
    }

    objectName: "queue-" + card.row.key
    implicitHeight: content.implicitHeight + Theme.mm(5)
    height: implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: card.row.name

    Rectangle {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: Theme.mm(1.2)
        width: Theme.mm(1)
        radius: width / 2
        color: card.open ? Theme.good : Theme.warn
    }
    ColumnLayout {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.mm(4.6)
        anchors.rightMargin: Theme.mm(3)
        spacing: Theme.mm(1.8)

        RowLayout {
            spacing: Theme.mm(2.4)
            Layout.fillWidth: true

            Label {
                text: card.row.letter
                capMm: 3.2
                font.weight: Font.Bold
                color: Theme.accent
                wrapMode: Text.NoWrap
            }
            Label {
                text: card.row.name
                capMm: 3.2
                font.weight: Font.DemiBold
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Layout.fillWidth: true
            }
            Label {
                text: card.plan()
                capMm: 2.2
                color: Theme.quiet
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Layout.maximumWidth: Theme.mm(76)
            }
            Pill {
                objectName: "state-" + card.row.key
                text: qsTrId("lead-state-" + card.row.state) + (card.row.next === "" || card.open ? "" : ", " + qsTrId("desk-next").replace("{time}", card.row.next))
                tone: card.open ? "accent" : "warn"
            }
        }
        RowLayout {
            spacing: Theme.mm(4)
            Layout.fillWidth: true

            ColumnLayout {
                spacing: Theme.mm(1)
                Layout.minimumWidth: Theme.mm(34)
                Layout.maximumWidth: Theme.mm(34)

                Figure {
                    objectName: "given-" + card.row.key
                    value: card.row.given
                    unit: card.limited ? qsTrId("lead-of").replace("{limit}", card.row.limit) : ""
                    name: qsTrId("lead-given")
                    Layout.fillWidth: true
                }
                Rectangle {
                    visible: card.limited
                    color: Theme.ground
                    radius: height / 2
                    implicitHeight: Theme.mm(1.4)
                    Layout.fillWidth: true
                    Accessible.ignored: true

                    Rectangle {
                        width: card.row.limit > 0 ? parent.width * Math.min(1, card.row.given / card.row.limit) : parent.width
                        height: parent.height
                        radius: height / 2
                        color: card.row.left === 0 ? Theme.warn : Theme.accent
                    }
                }
            }
            Figure {
                objectName: "left-" + card.row.key
                value: card.row.left >= 0 ? card.row.left : "∞"
                name: qsTrId("lead-left")
                strong: card.row.left === 0
                Layout.minimumWidth: Theme.mm(17)
                Layout.maximumWidth: Theme.mm(17)
            }
            Figure {
                value: card.row.waiting
                unit: card.row.low >= 0 ? qsTrId("desk-wait").replace("{low}", card.row.low).replace("{high}", card.row.high) : ""
                name: qsTrId("lead-waiting")
                Layout.minimumWidth: Theme.mm(33)
                Layout.maximumWidth: Theme.mm(33)
            }
            Figure {
                value: card.row.sent_away
                name: qsTrId("lead-sent-away")
                strong: card.row.sent_away > 0
                Layout.minimumWidth: Theme.mm(22)
                Layout.maximumWidth: Theme.mm(22)
            }
            Label {
                text: card.forecast()
                capMm: 2.2
                color: card.row.beyond > 0 ? Theme.warn : Theme.quiet
                maximumLineCount: 3
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
        }
        RowLayout {
            spacing: Theme.mm(1.6)
            Layout.fillWidth: true

            PanelButton {
                objectName: "less-" + card.row.key
                text: "−10"
                name: qsTrId("lead-less").replace("{queue}", card.row.name)
                why: card.row.why
                busy: card.row.busy
                onPressed: card.lead.shift(card.row.key, -10)
            }
            PanelButton {
                objectName: "more-" + card.row.key
                text: "+10"
                name: qsTrId("lead-more").replace("{queue}", card.row.name)
                why: card.row.why
                busy: card.row.busy
                onPressed: card.lead.shift(card.row.key, 10)
            }
            PanelButton {
                objectName: "quota-" + card.row.key
                text: qsTrId("lead-quota")
                name: qsTrId("lead-quota-of").replace("{queue}", card.row.name)
                why: card.lead.view.why
                onPressed: card.lead.begin_quota(card.row.key)
            }
            Chip {
                objectName: "standby-" + card.row.key
                visible: card.row.standby !== ""
                text: qsTrId("lead-standby") + (card.row.standby_waiting > 0 ? " (" + card.row.standby_waiting + ")" : "")
                name: qsTrId("lead-standby-of").replace("{queue}", card.row.name)
                checked: card.row.standby === "on"
                implicitHeight: Theme.mm(9.5)
                onPressed: card.lead.toggle_standby(card.row.key)
            }
            Item {
                Layout.fillWidth: true
            }
            PanelButton {
                objectName: "say-" + card.row.key
                text: qsTrId("lead-say")
                name: qsTrId("lead-say-of").replace("{queue}", card.row.name)
                why: card.lead.view.why
                onPressed: card.lead.begin_message(card.row.key)
            }
            PanelButton {
                objectName: "close-" + card.row.key
                visible: card.row.state !== "closed"
                text: qsTrId("lead-close")
                name: qsTrId("lead-close-of").replace("{queue}", card.row.name)
                why: card.lead.view.why
                onPressed: card.lead.begin_close(card.row.key)
            }
            PanelButton {
                objectName: "open-" + card.row.key
                visible: card.row.state === "closed"
                text: qsTrId("lead-open")
                name: qsTrId("lead-open-of").replace("{queue}", card.row.name)
                why: card.lead.view.why
                onPressed: card.lead.open(card.row.key)
            }
        }
    }
}
