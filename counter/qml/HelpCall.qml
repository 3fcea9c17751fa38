pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Counter

// One place that needs help: where, since when. One that nobody answered stands out more.
Rectangle {
    id: row

    required property HelpViewModel help
    required property var call
    property bool first: false
    readonly property color ink: row.call.escalated ? Theme.ground : Theme.warn
    readonly property string since: (row.call.minutes > 0 ? qsTrId("help-since-minutes") : qsTrId("help-since")).replace("{time}", row.call.at).replace("{minutes}", row.call.minutes.toString())

    objectName: "call-" + row.call.id
    implicitHeight: content.implicitHeight + Theme.mm(3.2)
    radius: Theme.mm(1.4)
    color: row.call.escalated ? Theme.warn : Theme.warnGround
    border.width: 1
    border.color: Theme.warn
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.text + ". " + detail.text

    RowLayout {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.mm(2.4)
        anchors.rightMargin: Theme.mm(1.6)
        spacing: Theme.mm(2)

        ColumnLayout {
            spacing: Theme.mm(0.4)
            Layout.fillWidth: true

            Label {
                id: title

                objectName: "call-title"
                text: qsTrId("help-kind-" + row.call.kind).replace("{place}", row.call.place)
                capMm: 2.7
                font.weight: Font.Bold
                color: row.ink
                maximumLineCount: 2
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                id: detail

                text: row.call.escalated ? row.since + " · " + qsTrId("help-escalated") : row.since
                capMm: 2.2
                color: row.ink
                maximumLineCount: 2
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        PanelButton {
            objectName: "answer-" + row.call.id
            text: qsTrId("help-answer")
            name: text + ": " + title.text
            keys: row.first ? row.help.answer_key : ""
            why: row.help.why_answer
            busy: row.call.busy
            onPressed: row.help.answer(row.call.id)
        }
    }
}
