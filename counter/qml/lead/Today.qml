pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Staff
import ".."

// Each queue with its figures and what can be done at once; beside them counters and what the wall says.
RowLayout {
    id: today

    required property LeadViewModel lead
    readonly property var view: today.lead.view
    readonly property bool plain: !today.view.words_open && today.view.quota_queue === ""

    spacing: Theme.mm(3)

    ColumnLayout {
        spacing: Theme.mm(2.4)
        Layout.fillWidth: true
        Layout.fillHeight: true

        ListView {
            id: list

            objectName: "queues"
            model: today.view.queues
            spacing: Theme.mm(2)
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 2000
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: QueueLine {
                width: ListView.view.width
                lead: today.lead
            }

            Label {
                visible: list.count === 0
                anchors.centerIn: parent
                text: qsTrId("lead-no-queues")
                capMm: 2.6
                color: Theme.quiet
            }
        }
        RowLayout {
            visible: !today.view.words_open
            spacing: Theme.mm(2)
            Layout.fillWidth: true

            PanelButton {
                objectName: "message"
                text: qsTrId("lead-message")
                why: today.view.why
                onPressed: today.lead.begin_message("")
            }
            Item {
                Layout.fillWidth: true
            }
            PanelButton {
                objectName: "close-all"
                text: qsTrId("lead-close-all")
                why: today.view.why
                onPressed: today.lead.begin_close("")
            }
            PanelButton {
                objectName: "open-all"
                text: qsTrId("lead-open-all")
                why: today.view.why
                onPressed: today.lead.open("")
            }
            PanelButton {
                objectName: "house"
                text: today.view.house_closed ? qsTrId("lead-open-house") : qsTrId("lead-close-house")
                primary: today.view.house_closed
                why: today.view.why
                onPressed: today.view.house_closed ? today.lead.open("house") : today.lead.begin_close("house")
            }
        }
    }
    Side {
        visible: today.plain
        lead: today.lead
        Layout.preferredWidth: Theme.mm(74)
        Layout.fillHeight: true
    }
    QuotaSheet {
        visible: today.view.quota_queue !== ""
        lead: today.lead
        Layout.preferredWidth: Theme.mm(86)
        Layout.fillHeight: true
    }
    WordsSheet {
        visible: today.view.words_open
        lead: today.lead
        Layout.preferredWidth: Theme.mm(132)
        Layout.fillHeight: true
    }
}
