pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Counter

// Today's line as lists. Arrows choose a row; what can be done with it stands below.
ColumnLayout {
    id: pane

    required property CounterViewModel viewModel
    required property ListsViewModel lists
    required property HelpViewModel help
    property bool alone: false // the lists cover the rest of the panel
    property bool revealed: false
    readonly property var row: (list.currentItem as LineRow)?.row ?? null

    readonly property string which: pane.lists.which

    signal dismissed

    onWhichChanged: list.currentIndex = 0

    function run(act: string): void {
        if (pane.row === null)
            return;
        if (act === "record")
            pane.viewModel.record(pane.row.id);
        else if (act === "check_in")
            pane.viewModel.act(act, {appointment: pane.row.id});
        else
            pane.viewModel.act(act, {ticket: pane.row.id});
    }

    spacing: Theme.mm(2.2)
    Component.onCompleted: list.forceActiveFocus()

    RowLayout {
        visible: pane.alone
        spacing: Theme.mm(2)
        Layout.fillWidth: true

        Label {
            text: qsTrId("lists")
            capMm: 3.4
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }
        PanelButton {
            objectName: "lists-back"
            text: qsTrId("lists-back")
            keys: "Esc"
            small: true
            onPressed: pane.dismissed()
        }
    }
    Flow {
        spacing: Theme.mm(1.2)
        Layout.fillWidth: true

        Repeater {
            model: pane.lists.names

            PanelButton {
                id: tab

                required property string modelData
                readonly property int count: pane.lists.counts[tab.modelData] ?? 0

                objectName: "list-" + tab.modelData
                text: qsTrId("list-" + tab.modelData) + (tab.count > 0 ? " " + tab.count : "")
                small: true
                current: pane.lists.which === tab.modelData
                onPressed: {
                    pane.lists.choose(tab.modelData);
                    list.forceLayout();
                    list.currentIndex = 0;
                    list.forceActiveFocus();
                }
            }
        }
    }
    TextBox {
        objectName: "find"
        name: qsTrId("lists-find")
        maximumLength: 8
        onTextChanged: {
            pane.lists.find(text);
            list.forceLayout(); // or Enter would still mean the row that was there before
        }
        onAccepted: list.forceActiveFocus()
        onDown: list.forceActiveFocus()
        Layout.fillWidth: true
    }
    PanelCard {
        Layout.fillWidth: true
        Layout.fillHeight: true

        ListView {
            id: list

            objectName: "rows"
            anchors.fill: parent
            anchors.margins: Theme.mm(1)
            model: pane.lists.rows
            highlightMoveDuration: 0
            cacheBuffer: 0 // rows made ahead may be taken away half made
            onCountChanged: if (list.currentIndex < 0 && list.count > 0)
                list.currentIndex = 0
            clip: true
            activeFocusOnTab: true
            keyNavigationWraps: true
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTrId("list-" + pane.lists.which)
            Keys.onReturnPressed: if (pane.row !== null && pane.row.acts.length > 0)
                pane.run(pane.row.acts[0].action)
            Keys.onEnterPressed: if (pane.row !== null && pane.row.acts.length > 0)
                pane.run(pane.row.acts[0].action)

            delegate: LineRow {
                id: line

                required property int index

                objectName: "row-" + (line.row.number !== "" ? line.row.number : line.row.id)
                width: ListView.view.width
                which: pane.lists.which
                current: ListView.isCurrentItem
                focused: ListView.isCurrentItem && list.activeFocus
                revealed: pane.revealed
                onPressed: {
                    list.forceLayout(); // rows may have gone since the last frame
                    if (line.index >= 0)
                        list.currentIndex = line.index;
                    list.forceActiveFocus();
                }
            }
        }
        Label {
            visible: list.count === 0
            anchors.centerIn: parent
            width: parent.width - Theme.mm(8)
            text: qsTrId("list-empty")
            capMm: 2.7
            color: Theme.quiet
            horizontalAlignment: Text.AlignHCenter
        }
    }
    Flow {
        visible: pane.row !== null && pane.row.acts.length > 0
        spacing: Theme.mm(1.6)
        Layout.fillWidth: true

        Repeater {
            model: pane.row === null ? [] : pane.row.acts

            PanelButton {
                id: act

                required property var modelData
                required property int index

                objectName: "act-" + act.modelData.action
                text: qsTrId("act-" + act.modelData.action)
                name: text + " " + (pane.row?.number ?? "")
                keys: act.index === 0 ? "↵" : ""
                why: act.modelData.why
                primary: act.index === 0
                onPressed: pane.run(act.modelData.action)
            }
        }
    }
    StatusLine {
        visible: pane.alone
        help: pane.help
        viewModel: pane.viewModel
        rest: qsTrId("lists-discreet")
        Layout.fillWidth: true
    }
}
