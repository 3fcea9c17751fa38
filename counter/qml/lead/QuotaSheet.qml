pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Staff
import ".."
import "../staff"

// A queue's quota as it is typed: how many today, in which batches, until when.
PanelCard {
    id: sheet

    required property LeadViewModel lead
    readonly property var view: sheet.lead.view
    readonly property string queue: sheet.view.quota_queue

    function save(): void {
        sheet.lead.save_quota(limit.text, batches.text, until.text);
    }

    onQueueChanged: if (sheet.queue !== "") {
        limit.text = sheet.view.quota_limit;
        batches.text = sheet.view.quota_batches;
        until.text = sheet.view.quota_until;
        limit.take();
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.mm(3)
        spacing: Theme.mm(2.4)

        Label {
            text: sheet.view.quota_name
            capMm: 3.2
            font.weight: Font.DemiBold
            elide: Text.ElideRight
            maximumLineCount: 2
            Layout.fillWidth: true
        }
        Field {
            id: limit

            objectName: "limit"
            name: qsTrId("lead-limit")
            wrong: sheet.view.quota_wrong.includes("limit")
            Layout.preferredWidth: Theme.mm(34)
            onAccepted: sheet.save()
        }
        Field {
            id: batches

            objectName: "batches"
            name: qsTrId("lead-batches")
            hint: "08:00=40, 09:30=20"
            help: qsTrId("lead-batches-help")
            wrong: sheet.view.quota_wrong === "wrong-batches"
            Layout.fillWidth: true
            onAccepted: sheet.save()
        }
        Label {
            text: qsTrId("lead-batches-help")
            capMm: 2.1
            color: Theme.quiet
            Layout.fillWidth: true
            Layout.topMargin: -Theme.mm(1.4)
            Accessible.ignored: true
        }
        Field {
            id: until

            objectName: "until"
            name: qsTrId("lead-stop")
            hint: "11:00"
            wrong: sheet.view.quota_wrong === "wrong-time"
            Layout.preferredWidth: Theme.mm(34)
            onAccepted: sheet.save()
        }
        Label {
            objectName: "quota-wrong"
            visible: sheet.view.quota_wrong !== ""
            text: visible ? qsTrId("lead-" + sheet.view.quota_wrong) : ""
            capMm: 2.4
            color: Theme.warn
            Layout.fillWidth: true
            Accessible.role: Accessible.AlertMessage
        }
        Item {
            Layout.fillHeight: true
        }
        PanelButton {
            objectName: "save-quota"
            text: qsTrId("lead-save")
            keys: "↵"
            why: sheet.view.why
            busy: sheet.view.pending
            primary: true
            tall: true
            Layout.fillWidth: true
            onPressed: sheet.save()
        }
        PanelButton {
            objectName: "leave-quota"
            text: qsTrId("lead-leave")
            keys: "Esc"
            Layout.fillWidth: true
            onPressed: sheet.lead.leave()
        }
    }
}
