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
                readonly property string place: line.row.target === "house" ? qsTrId("lead-house") : line.row.queue

                function told(): string {
                    if (line.row.what !== "quota")
                        return qsTrId("history-" + line.row.what) + (line.row.until === "" ? "" : " · " + qsTrId("lead-until").replace("{time}", line.row.until));
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
                Accessible.name: line.row.at + ". " + line.place + ". " + line.what + ". " + line.row.by

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
                            text: line.place + (line.row.undo ? " · " + qsTrId("history-undone") : "")
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
                        name: text + ": " + line.place
                        why: card.view.why
                        onPressed: card.lead.undo(line.row.what, line.row.target)
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
