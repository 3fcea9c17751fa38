pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Counter

// The end of a visit, all services filled in: Enter is enough. What is not ticked goes on to its queue.
Rectangle {
    id: sheet

    required property CounterViewModel viewModel
    property bool revealed: false
    readonly property var names: sheet.viewModel.services
    readonly property var ids: sheet.viewModel.service_ids
    property var undone: []
    property int people: sheet.viewModel.people

    signal dismissed

    function toggle(id: string): void {
        sheet.undone = sheet.undone.includes(id) ? sheet.undone.filter(each => each !== id) : sheet.undone.concat([id]);
    }

    function submit(): void {
        const done = sheet.ids.filter(id => !sheet.undone.includes(id));
        const given = {people: sheet.people};
        if (sheet.undone.length > 0)
            given.services = done;
        sheet.viewModel.act("finish", given);
        sheet.dismissed();
    }

    color: Theme.ground
    Component.onCompleted: done.forceFocus()
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text

    MouseArea {
        anchors.fill: parent
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.mm(3.5)
        spacing: Theme.mm(3)

        Label {
            id: title

            objectName: "sheet-title"
            text: qsTrId("choose-finish").replace("{number}", sheet.viewModel.number)
            capMm: 3.4
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }
        Repeater {
            model: sheet.ids

            Tick {
                required property string modelData
                required property int index

                objectName: "done-" + modelData
                text: sheet.names[index] ?? modelData
                ticked: !sheet.undone.includes(modelData)
                onPressed: sheet.toggle(modelData)
                Layout.fillWidth: true
            }
        }
        RowLayout {
            spacing: Theme.mm(2)

            Label {
                text: qsTrId("fact-people")
                capMm: 2.7
                Layout.fillWidth: true
            }
            PanelButton {
                objectName: "people-less"
                text: "−"
                name: qsTrId("people-less")
                why: sheet.people > 1 ? "" : "not-now"
                onPressed: sheet.people -= 1
            }
            Label {
                objectName: "people"
                text: sheet.people.toString()
                capMm: 3.2
                font.weight: Font.DemiBold
            }
            PanelButton {
                objectName: "people-more"
                text: "+"
                name: qsTrId("people-more")
                why: sheet.people < 20 ? "" : "not-now"
                onPressed: sheet.people += 1
            }
        }
        Item {
            Layout.fillHeight: true
        }
        PanelButton {
            id: done

            objectName: "finish-done"
            text: qsTrId("action-finish")
            keys: "↵"
            primary: true
            tall: true
            why: sheet.viewModel.why["finish"] ?? ""
            onPressed: sheet.submit()
            Layout.fillWidth: true
        }
        PanelButton {
            text: qsTrId("transfer-leave")
            keys: "Esc"
            onPressed: sheet.dismissed()
            Layout.fillWidth: true
        }
    }
    Shortcut {
        sequence: "Esc"
        onActivated: sheet.dismissed()
    }
}
