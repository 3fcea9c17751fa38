pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Staff
import ".."

// All devices, what is wrong first: what, since when, and what to do.
PanelCard {
    id: card

    required property LeadViewModel lead
    readonly property var view: card.lead.view

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.mm(3)
        spacing: Theme.mm(2)

        Label {
            objectName: "devices-said"
            text: card.view.wrong === 0 ? qsTrId("devices-good") : card.view.wrong === 1 ? qsTrId("devices-one") : qsTrId("devices-some").replace("{count}", card.view.wrong)
            capMm: 3
            font.weight: Font.DemiBold
            color: card.view.wrong === 0 ? Theme.good : Theme.warn
            Layout.fillWidth: true
        }
        ListView {
            objectName: "devices"
            model: card.view.devices
            clip: true
            spacing: Theme.mm(1.2)
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: Rectangle {
                id: line

                required property var row
                readonly property bool bad: line.row.light === "warn"
                readonly property string kind: qsTrId("device-" + line.row.kind)
                readonly property string title: line.row.name === "" ? line.kind : line.row.name

                function known(id: string, other: string): string {
                    const text = qsTrId(id);
                    return text === id ? other : text;
                }

                function told(): string {
                    if (!line.bad)
                        return line.row.light === "good" ? qsTrId("devices-fine") : qsTrId("devices-unheard");
                    const text = line.known("fault-" + line.row.fault, line.row.fault);
                    return line.row.more === "" ? text : text + " (" + line.row.more + ")";
                }

                objectName: "device-" + line.row.key
                width: ListView.view.width
                height: content.implicitHeight + Theme.mm(line.bad ? 3.6 : 2.2)
                radius: Theme.mm(1.4)
                color: line.bad ? Theme.warnGround : Theme.ground
                border.width: line.bad ? 1 : 0
                border.color: Theme.warn
                Accessible.role: Accessible.ListItem
                Accessible.name: [line.kind, line.row.name, state.text, since.text, todo.text].filter(part => part !== "").join(". ")

                RowLayout {
                    id: content

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.leftMargin: Theme.mm(2.6)
                    anchors.rightMargin: Theme.mm(2.6)
                    spacing: Theme.mm(2.6)

                    Rectangle {
                        implicitWidth: Theme.mm(2.8)
                        implicitHeight: implicitWidth
                        radius: width / 2
                        color: line.bad ? Theme.warn : line.row.light === "good" ? Theme.good : "transparent"
                        border.width: 1
                        border.color: line.row.light === "off" ? Theme.line : color
                    }
                    ColumnLayout {
                        spacing: Theme.mm(0.2)
                        Layout.preferredWidth: Theme.mm(70)
                        Layout.maximumWidth: Theme.mm(70)

                        Label {
                            text: line.title
                            capMm: 2.5
                            font.weight: Font.DemiBold
                            elide: Text.ElideRight
                            wrapMode: Text.NoWrap
                            Layout.fillWidth: true
                            Accessible.ignored: true
                        }
                        Label {
                            visible: line.row.name !== ""
                            text: line.kind
                            capMm: 2
                            color: Theme.quiet
                            wrapMode: Text.NoWrap
                            Accessible.ignored: true
                        }
                    }
                    ColumnLayout {
                        spacing: Theme.mm(0.2)
                        Layout.preferredWidth: Theme.mm(60)
                        Layout.maximumWidth: Theme.mm(60)

                        Label {
                            id: state

                            text: line.told()
                            capMm: 2.4
                            font.weight: line.bad ? Font.DemiBold : Font.Normal
                            color: line.bad ? Theme.warn : Theme.quiet
                            Layout.fillWidth: true
                            Accessible.ignored: true
                        }
                        Label {
                            id: since

                            visible: text !== ""
                            text: line.row.since === "" ? "" : qsTrId("devices-since").replace("{time}", line.row.since)
                            capMm: 2
                            color: Theme.quiet
                            wrapMode: Text.NoWrap
                            Accessible.ignored: true
                        }
                    }
                    Label {
                        id: todo

                        text: line.bad ? line.known("do-" + line.row.fault, qsTrId("do-other")) : ""
                        capMm: 2.4
                        color: Theme.text
                        Layout.fillWidth: true
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
