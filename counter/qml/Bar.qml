pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Counter

// The panel as a bar beside the clerk's other programs: what is now, what was said, and the buttons of every visit.
Rectangle {
    id: bar

    required property CounterViewModel viewModel
    required property HelpViewModel help
    required property FormViewModel form
    property bool atWork: false
    property bool revealed: false
    readonly property bool called: bar.help.calls.length > 0
    readonly property bool warns: bar.called || status.warns

    signal runs(action: string)
    signal moves

    component Do: ActionButton {
        viewModel: bar.viewModel
        text: qsTrId("short-" + action)
        name: qsTrId("action-" + action)
        stacked: true
        onPressed: bar.runs(action)
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.minimumWidth: Theme.mm(15)
        Layout.maximumWidth: Theme.mm(27)
    }

    color: bar.called ? Theme.warnGround : Theme.surface
    border.width: bar.called ? 2 : 1
    border.color: bar.warns ? Theme.warn : Theme.line

    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.mm(1.2)
        anchors.leftMargin: 0
        spacing: Theme.mm(1.4)

        // The whole left part can be dragged; the dots say so.
        Item {
            objectName: "grip"
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.mm(4.5)
            Accessible.role: Accessible.Grip
            Accessible.name: qsTrId("bar-move")

            Grid {
                anchors.centerIn: parent
                columns: 2
                spacing: Theme.mm(0.8)

                Repeater {
                    model: 8

                    Rectangle {
                        required property int index

                        width: Theme.mm(0.7)
                        height: width
                        radius: width / 2
                        color: Theme.quiet
                    }
                }
            }
            DragHandler {
                target: null
                onActiveChanged: if (active)
                    bar.moves()
            }
            HoverHandler {
                cursorShape: Qt.SizeAllCursor
            }
        }
        Label {
            objectName: "number"
            visible: bar.atWork && text !== ""
            text: bar.viewModel.number
            capMm: 5
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
        }
        Rectangle {
            id: sign

            objectName: "bar-assistance"
            readonly property string said: bar.viewModel.assistance.map(need => qsTrId("assistance-" + need)).join(", ")
            visible: bar.atWork && bar.viewModel.assistance.length > 0
            Layout.preferredWidth: Theme.mm(8)
            Layout.preferredHeight: Theme.mm(8)
            radius: width / 2
            color: Theme.warn
            Accessible.role: Accessible.AlertMessage
            Accessible.name: sign.said

            Label {
                anchors.centerIn: parent
                text: "!"
                capMm: 4.6
                font.weight: Font.Bold
                color: Theme.ground
                Accessible.ignored: true
            }
        }
        ColumnLayout {
            spacing: Theme.mm(0.5)
            Layout.fillWidth: true
            Layout.minimumWidth: Theme.mm(40)
            Layout.preferredWidth: Theme.mm(70)

            RowLayout {
                spacing: Theme.mm(1.6)
                visible: !status.speaks

                Label {
                    text: bar.viewModel.place
                    capMm: 2.1
                    font.weight: Font.DemiBold
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Layout.maximumWidth: Theme.mm(30)
                }
                StatePill {
                    viewModel: bar.viewModel
                    capMm: 1.9
                }
                Label {
                    objectName: "waiting"
                    visible: bar.atWork
                    text: line.waiting + (line.longest === "" ? "" : " · " + line.longest)
                    capMm: 2.1
                    color: Theme.quiet
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
                Item {
                    Layout.fillWidth: true
                }
            }
            StatusLine {
                id: status

                viewModel: bar.viewModel
                help: bar.help
                plain: true
                rest: sign.visible && hover.hovered ? sign.said : ""
                Layout.fillWidth: true
                visible: speaks
            }
            Discreet {
                visible: !status.speaks && bar.atWork && text !== ""
                text: bar.viewModel.services.join(", ")
                revealed: bar.revealed
                capMm: 2.1
                maximumLineCount: 1
                Layout.fillWidth: true
            }
            Label {
                visible: !status.speaks && bar.viewModel.number === "" && bar.atWork && text !== ""
                text: sentence.text
                capMm: 2.1
                color: Theme.quiet
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
            HoverHandler {
                id: hover
            }
        }
        PanelButton {
            objectName: "bar-answer"
            visible: bar.called
            text: qsTrId("help-answer")
            name: bar.called ? text + ": " + qsTrId("help-kind-" + bar.help.calls[0].kind).replace("{place}", bar.help.calls[0].place) : text
            keys: bar.help.answer_key
            why: bar.help.why_answer
            stacked: true
            onPressed: bar.help.answer("")
            Layout.fillHeight: true
        }
        Do {
            action: "call_next"
            visible: bar.atWork && bar.viewModel.state !== "paused"
            primary: true
            Layout.minimumWidth: Theme.mm(25)
            Layout.maximumWidth: Theme.mm(34)
        }
        Do {
            action: "recall"
            visible: bar.atWork && bar.viewModel.state !== "paused"
        }
        Do {
            action: "start_service"
            visible: bar.atWork && bar.viewModel.state !== "paused"
        }
        Do {
            action: "finish"
            visible: bar.atWork && bar.viewModel.state !== "paused"
        }
        Do {
            action: "no_show"
            visible: bar.atWork && bar.viewModel.state !== "paused"
        }
        Do {
            action: "resume_counter"
            visible: bar.atWork && bar.viewModel.state === "paused"
            primary: true
        }
        PanelButton {
            objectName: "to-window"
            text: bar.atWork ? "▢" : qsTrId("action-open_counter")
            name: qsTrId("to-window").replace("{keys}", bar.viewModel.keys["form"] ?? "")
            small: true
            onPressed: bar.form.toggle()
            Layout.fillHeight: true
        }
    }
    QtObject {
        id: line

        readonly property int count: bar.viewModel.waiting
        readonly property string waiting: count === 0 ? qsTrId("waiting-none") : count === 1 ? qsTrId("waiting-one") : qsTrId("waiting-some").replace("{count}", count.toString())
        readonly property string longest: bar.viewModel.longest >= 0 && count > 0 ? qsTrId("waiting-longest").replace("{minutes}", bar.viewModel.longest.toString()) : ""
    }
    Sentence {
        id: sentence

        viewModel: bar.viewModel
    }
}
