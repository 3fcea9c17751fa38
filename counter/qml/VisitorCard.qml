pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Counter

// The party at the counter: number, what they came for, and what the clerk should know of them.
PanelCard {
    id: card

    required property CounterViewModel viewModel
    readonly property bool tight: card.height < Theme.mm(52) // help or the emergency list is shown above
    readonly property bool tighter: card.height < Theme.mm(40)
    readonly property bool tightest: card.height < Theme.mm(33)
    readonly property bool somebody: card.viewModel.number !== ""

    ColumnLayout {
        visible: card.somebody
        anchors.fill: parent
        anchors.margins: Theme.mm(card.tight ? 2.4 : 4)
        spacing: Theme.mm(card.tight ? 0.8 : 1.6)

        RowLayout {
            spacing: Theme.mm(3)
            Layout.fillWidth: true

            Label {
                objectName: "number"
                text: card.viewModel.number
                capMm: card.tight ? 6 : 10
                font.weight: Font.Bold
                wrapMode: Text.NoWrap
                lineHeight: 0.85
                Layout.alignment: Qt.AlignTop
            }
            Flow {
                layoutDirection: Qt.RightToLeft
                spacing: Theme.mm(1.4)
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.mm(card.tight ? 0 : 1)

                Repeater {
                    model: card.viewModel.assistance

                    Pill {
                        required property string modelData

                        text: qsTrId("assistance-" + modelData)
                        tone: "warn"
                        Accessible.role: Accessible.StaticText
                        Accessible.name: text
                    }
                }
                Pill {
                    visible: card.viewModel.foreign
                    text: visible ? qsTrId("language-" + card.viewModel.language) : ""
                    tone: "accent"
                }
            }
        }
        Label {
            text: card.viewModel.services.join(card.tight ? ", " : "\n")
            capMm: 2.9
            font.weight: Font.DemiBold
            elide: Text.ElideRight
            maximumLineCount: card.tight ? 1 : 4
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
            visible: !card.tighter
            text: card.viewModel.spoken ? qsTrId("seen-spoken") : card.viewModel.unspoken !== "" ? qsTrId("seen-unspoken") : card.viewModel.painted ? qsTrId("seen-painted") : qsTrId("seen-not-yet")
            capMm: 2.3
            color: card.viewModel.unspoken !== "" ? Theme.warn : card.viewModel.painted ? Theme.good : Theme.quiet
            Layout.fillWidth: true
            Layout.topMargin: Theme.mm(0.6)
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
