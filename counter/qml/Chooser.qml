pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Counter

// One thing more that an action needs. Typing narrows, arrows choose, Enter does it, Escape leaves.
Rectangle {
    id: sheet

    required property CounterViewModel viewModel
    required property string action
    readonly property var options: sheet.viewModel.options(sheet.action)
    readonly property bool narrows: sheet.options.length > 8
    readonly property var shown: sheet.options.filter(option => filter.text === "" || sheet.nameOf(option).toLowerCase().includes(filter.text.toLowerCase()))

    signal dismissed

    function nameOf(option: var): string {
        if (option.name !== "")
            return option.name;
        let text = qsTrId(option.key);
        for (const name in option.values)
            text = text.replace("{" + name + "}", option.values[name]);
        return text;
    }

    function choose(id: string): void {
        const model = sheet.viewModel;
        const ticket = model.ticket;
        if (sheet.action === "park")
            model.act("park", {ticket: ticket, minutes: parseInt(id)});
        else if (sheet.action === "errand")
            model.act("errand", {ticket: ticket, kind: id});
        else if (sheet.action === "transfer")
            model.act("transfer", id.startsWith("queue:") ? {ticket: ticket, queue: id.slice(6), note: note.text} : {ticket: ticket, counter: id.slice(8), note: note.text});
        else if (sheet.action === "pause_counter")
            model.act("pause_counter", {reason: id});
        else if (sheet.action === "add_service")
            model.act("add_service", {ticket: ticket, services: [id]});
        else
            model.act("serve_unticketed", {services: id === "" ? [] : [id]});
        sheet.dismissed();
    }

    color: Theme.ground
    Component.onCompleted: (sheet.narrows ? filter.input : list).forceActiveFocus()
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
            text: qsTrId("choose-" + sheet.action).replace("{number}", sheet.viewModel.number)
            capMm: 3.4
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }
        TextBox {
            id: note

            objectName: "note"
            visible: sheet.action === "transfer"
            name: qsTrId("transfer-note")
            maximumLength: 500
            onAccepted: list.forceActiveFocus()
            Layout.fillWidth: true
        }
        TextBox {
            id: filter

            objectName: "filter"
            visible: sheet.narrows
            name: qsTrId("choose-filter")
            maximumLength: 60
            onAccepted: {
                list.forceLayout(); // or Enter would still mean what stood there before the last letter
                (list.currentItem as Target)?.pressed();
            }
            onDown: list.forceActiveFocus()
            Layout.fillWidth: true
        }
        ListView {
            id: list

            objectName: "targets"
            model: sheet.shown
            spacing: Theme.mm(2)
            clip: true
            activeFocusOnTab: true
            keyNavigationWraps: true
            highlightMoveDuration: 0
            cacheBuffer: 0 // rows made ahead may be taken away half made
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.List
            Accessible.name: title.text
            Keys.onReturnPressed: (list.currentItem as Target)?.pressed()
            Keys.onEnterPressed: (list.currentItem as Target)?.pressed()
            Keys.onSpacePressed: (list.currentItem as Target)?.pressed()

            delegate: Target {
                id: target

                required property var modelData
                required property int index

                objectName: "target-" + target.modelData.id
                width: ListView.view.width
                text: sheet.nameOf(target.modelData)
                detail: target.modelData.detail === "" ? "" : qsTrId(target.modelData.detail)
                current: ListView.isCurrentItem
                onPressed: sheet.choose(target.modelData.id)
            }
        }
        Label {
            visible: list.count === 0
            text: qsTrId("choose-nothing")
            capMm: 2.7
            color: Theme.quiet
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        PanelButton {
            objectName: "leave"
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
