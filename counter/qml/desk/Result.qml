pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import ".."

// A ticket or an appointment, with what can be done.
Rectangle {
    id: result

    required property var row
    property string why

    signal acted(string action)

    objectName: "result-" + result.row.title
    implicitHeight: content.implicitHeight + Theme.mm(3)
    height: implicitHeight
    radius: Theme.mm(1.4)
    color: Theme.ground
    border.width: 1
    border.color: Theme.edge
    Accessible.role: Accessible.ListItem
    Accessible.name: [result.row.title, state.text, result.row.detail].filter(part => part !== "").join(", ")

    ColumnLayout {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.mm(2.4)
        anchors.rightMargin: Theme.mm(2.4)
        spacing: Theme.mm(1.2)

        RowLayout {
            spacing: Theme.mm(2)
            Layout.fillWidth: true

            Label {
                text: result.row.title
                capMm: 3.2
                font.weight: Font.Bold
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                id: state

                objectName: "state-" + result.row.title
                text: result.row.state === "" ? "" : qsTrId(result.row.state)
                visible: text !== ""
                capMm: 2.2
                color: Theme.quiet
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        Label {
            visible: text !== ""
            text: result.row.detail
            capMm: 2.3
            color: Theme.quiet
            elide: Text.ElideRight
            maximumLineCount: 2
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Flow {
            visible: result.row.actions.length > 0
            spacing: Theme.mm(1.4)
            Layout.fillWidth: true

            Repeater {
                model: result.row.actions

                PanelButton {
                    required property string modelData

                    objectName: modelData + "-" + result.row.title
                    text: qsTrId("desk-act-" + modelData)
                    name: text + ": " + result.row.title
                    why: result.why
                    height: Theme.mm(8.5)
                    primary: modelData === "check_in" || modelData === "cancel_yes"
                    onPressed: result.acted(modelData)
                }
            }
        }
    }
}
