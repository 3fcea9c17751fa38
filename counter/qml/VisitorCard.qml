pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Counter

// The party at the counter: number, what they came for (hidden from others' eyes), and what the clerk should know.
PanelCard {
    id: card

    required property CounterViewModel viewModel
    property bool revealed: false
    readonly property real bare: card.height - (card.viewModel.assistance.length > 0 ? Theme.mm(9) : 0) - (card.viewModel.note !== "" ? Theme.mm(5) : 0)
    readonly property real room: card.bare - (card.viewModel.services.length > 1 ? Theme.mm(5) : 0)
    readonly property bool tight: card.room < Theme.mm(52) // help or the emergency list is shown above
    readonly property bool tighter: card.room < Theme.mm(39)
    readonly property bool tightest: card.bare < Theme.mm(27)
    readonly property bool somebody: card.viewModel.number !== ""

    ColumnLayout {
        visible: card.somebody
        anchors.fill: parent
        anchors.margins: Theme.mm(card.tight ? 2 : 3.6)
        spacing: Theme.mm(card.tight ? 0.8 : 1.6)

        RowLayout {
            spacing: Theme.mm(3)
            Layout.fillWidth: true

            Label {
                objectName: "number"
                text: card.viewModel.number
                capMm: card.tight ? 5.5 : 9
                font.weight: Font.Bold
                wrapMode: Text.NoWrap
                lineHeight: 0.85
                Layout.alignment: Qt.AlignTop
            }
            Item {
                Layout.fillWidth: true
            }
            Pill {
                visible: card.viewModel.foreign
                text: visible ? qsTrId("language-" + card.viewModel.language) : ""
                tone: "accent"
                Layout.alignment: Qt.AlignTop
            }
        }
        AssistanceSign {
            needs: card.viewModel.assistance
            capMm: card.tight ? 2.4 : 3
            Layout.fillWidth: true
        }
        Discreet {
            objectName: "services"
            text: card.viewModel.services.join(card.tighter ? ", " : "\n")
            name: qsTrId("fact-services") + ": " + card.viewModel.services.join(", ")
            revealed: card.revealed
            capMm: 2.8
            weight: Font.DemiBold
            maximumLineCount: card.tighter ? 1 : 3
            Layout.fillWidth: true
        }
        Discreet {
            objectName: "visitor-note"
            visible: card.viewModel.note !== ""
            text: qsTrId("note").replace("{note}", card.viewModel.note)
            revealed: card.revealed
            capMm: 2.4
            maximumLineCount: 2
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
        }
        GridLayout {
            visible: !card.tightest
            columns: 4
            columnSpacing: Theme.mm(2)
            rowSpacing: Theme.mm(0.4)
            Layout.fillWidth: true

            Fact {
                name: qsTrId("fact-people")
                value: card.viewModel.people.toString()
                strong: card.viewModel.people > 1
            }
            Fact {
                name: qsTrId("fact-waited")
                value: card.viewModel.waited < 0 ? "–" : qsTrId("minutes").replace("{minutes}", card.viewModel.waited.toString())
            }
            Fact {
                name: card.viewModel.appointment !== "" ? qsTrId("fact-appointment") : qsTrId("fact-language")
                value: card.viewModel.appointment !== "" ? card.viewModel.appointment : card.viewModel.language === "" ? "" : qsTrId("language-" + card.viewModel.language)
            }
            Fact {
                name: qsTrId("fact-attempt")
                value: card.viewModel.attempt > 0 ? card.viewModel.attempt.toString() : "–"
                strong: card.viewModel.attempt > 1
            }
        }
        Label {
            objectName: "seen"
            visible: !card.tighter
            text: card.viewModel.spoken ? qsTrId("seen-spoken") : card.viewModel.unspoken !== "" ? qsTrId("seen-unspoken") : card.viewModel.painted ? qsTrId("seen-painted") : qsTrId("seen-not-yet")
            capMm: 2.3
            color: card.viewModel.unspoken !== "" ? Theme.warn : card.viewModel.painted ? Theme.good : Theme.quiet
            Layout.fillWidth: true
        }
    }

    ColumnLayout {
        visible: !card.somebody
        anchors.centerIn: parent
        width: parent.width - Theme.mm(8)
        spacing: Theme.mm(4)

        Label {
            text: card.viewModel.state === "paused" ? qsTrId("nobody-paused") : qsTrId("nobody-here")
            capMm: 3.2
            color: Theme.quiet
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        PanelButton {
            objectName: "undo"
            visible: card.viewModel.undo !== ""
            text: visible ? qsTrId("action-" + card.viewModel.undo).replace("{number}", card.viewModel.undo_number) : ""
            keys: card.viewModel.keys[card.viewModel.undo] ?? ""
            why: card.viewModel.why[card.viewModel.undo] ?? ""
            busy: card.viewModel.pending !== "" && card.viewModel.pending === card.viewModel.undo
            onPressed: card.viewModel.press(card.viewModel.undo)
            Layout.alignment: Qt.AlignHCenter
        }
    }
}
