pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Staff
import ".."
import "../staff"

// One field for numbers, codes, names and times; below it what fits, and what can be done with it.
PanelCard {
    id: card

    required property DeskViewModel desk
    readonly property var view: card.desk.view

    function take(): void {
        query.take();
    }

    readonly property string queryText: card.view.query

    onQueryTextChanged: if (query.text !== card.queryText)
        query.text = card.queryText

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.mm(3)
        spacing: Theme.mm(2)

        Label {
            text: qsTrId("desk-find-title")
            capMm: 2.9
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.mm(1.6)
            Layout.fillWidth: true

            Field {
                id: query

                objectName: "query"
                hint: qsTrId("desk-find-hint")
                help: qsTrId("desk-find-help")
                Layout.fillWidth: true
                onEdited: text => card.desk.look(text)
                onAccepted: card.desk.search()
                Component.onCompleted: take()
            }
            PanelButton {
                objectName: "search"
                text: qsTrId("desk-find")
                keys: "↵"
                why: card.view.why
                onPressed: card.desk.search()
            }
        }
        Label {
            text: card.view.query === "" ? qsTrId("desk-expected") : card.view.asked ? qsTrId("desk-found") : qsTrId("desk-more")
            capMm: 2.2
            color: Theme.quiet
            Layout.fillWidth: true
        }
        ListView {
            id: list

            objectName: "results"
            model: card.view.results
            spacing: Theme.mm(1.4)
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: Result {
                width: ListView.view.width
                why: card.view.why
                onActed: action => card.desk.act(action, row.key)
            }

            Label {
                visible: list.count === 0
                anchors.left: parent.left
                anchors.right: parent.right
                y: Theme.mm(6)
                horizontalAlignment: Text.AlignHCenter
                text: card.view.query === "" ? qsTrId("desk-nobody-expected") : card.view.asked ? qsTrId("desk-nothing-found") : qsTrId("desk-nothing-yet")
                capMm: 2.5
                color: Theme.quiet
            }
        }
    }
}
