pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Staff
import ".."

// Who changed which quota when, and the way back.
PanelCard {
    id: card

    required property LeadViewModel lead
    readonly property var view: card.lead.view

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.mm(3)
        spacing: Theme.mm(2)

        Label {
            text: qsTrId("history-title")
            capMm: 3
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }
        ListView {
            id: list

            objectName: "history"
            model: card.view.history
            clip: true
            spacing: Theme.mm(1.2)
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: Rectangle {
                id: line

                required property var row
                readonly property string what: line.told()

                function told(): string {
                    const parts = [line.row.limit < 0 ? qsTrId("history-no-limit") : qsTrId("history-limit").replace("{limit}", line.row.limit)];
                    if (line.row.batches !== "")
                        parts.push(line.row.batches);
                    parts.push(line.row.until === "" ? qsTrId("history-no-stop") : qsTrId("lead-until").replace("{time}", line.row.until));
                    return parts.join(" · ");
                }

                objectName: "change-" + line.row.key
                width: ListView.view.width
                height: Theme.mm(13)
                radius: Theme.mm(1.4)
                color: Theme.ground
                Accessible.role: Accessible.ListItem
                Accessible.name: line.row.at + ". " + line.row.queue + ". " + line.what + ". " + line.row.by

                RowLayout {
                    anchors.fill: parent
                    anchors.leftMargin: Theme.mm(2.6)
                    anchors.rightMargin: Theme.mm(2)
                    spacing: Theme.mm(3)

                    Label {
                        text: line.row.at
                        capMm: 2.8
                        font.weight: Font.Bold
                        wrapMode: Text.NoWrap
                        Layout.preferredWidth: Theme.mm(14)
                        Accessible.ignored: true
                    }
                    ColumnLayout {
                        spacing: Theme.mm(0.4)
                        Layout.fillWidth: true

                        Label {
                            text: line.row.queue + (line.row.undo ? " · " + qsTrId("history-undone") : "")
                            capMm: 2.5
                            font.weight: Font.DemiBold
                            elide: Text.ElideRight
                            wrapMode: Text.NoWrap
                            Layout.fillWidth: true
                            Accessible.ignored: true
                        }
                        Label {
                            text: line.what
                            capMm: 2.3
                            color: Theme.quiet
                            elide: Text.ElideRight
                            wrapMode: Text.NoWrap
                            Layout.fillWidth: true
                            Accessible.ignored: true
                        }
                    }
                    Label {
                        text: line.row.by
                        capMm: 2.3
                        color: Theme.quiet
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                    PanelButton {
                        objectName: "undo-" + line.row.target
                        visible: line.row.undoable
                        text: qsTrId("history-undo")
                        name: text + ": " + line.row.queue
                        why: card.view.why
                        onPressed: card.lead.undo(line.row.target)
                    }
                }
            }

            Label {
                visible: list.count === 0
                anchors.centerIn: parent
                text: qsTrId("history-nothing")
                capMm: 2.6
                color: Theme.quiet
            }
        }
    }
}
