pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Counter

// The panel of one counter, as a window or as a small bar that stays on top. Buttons stand where they stood.
Window {
    id: root

    required property CounterViewModel viewModel
    required property HelpViewModel help
    required property SheetViewModel sheet
    required property ListsViewModel lists
    required property FormViewModel form
    readonly property bool bar: root.form.bar
    readonly property bool atWork: root.viewModel.state !== "closed" && root.viewModel.state !== "" && root.viewModel.mine
    readonly property bool wide: root.atWork && !root.bar && root.width >= Theme.mm(195)
    readonly property bool listsShown: root.atWork && !root.bar && (root.wide || root.listsOpen)
    property bool listsOpen: false
    property bool revealed: false
    property string asking: "" // the action of the sheet that is open
    property string askedFor: "" // the ticket that it is about
    property bool backToBar: false

    function ask(action: string): void {
        root.backToBar = root.bar;
        root.form.show("window");
        root.askedFor = action === "serve_unticketed" || action === "pause_counter" ? "" : root.viewModel.ticket;
        root.asking = action;
        root.front();
    }

    function answered(): void {
        root.asking = "";
        if (root.backToBar)
            root.form.show("bar");
        root.backToBar = false;
    }

    function front(): void {
        if (root.visibility === Window.Minimized)
            root.showNormal();
        if (["xcb", "windows", "cocoa"].includes(Qt.platform.pluginName)) { // elsewhere windows cannot
            root.raise();
            root.requestActivate();
        }
    }

    // A form comes back where it stood; the first time near the other one.
    function settle(): void {
        const place = root.form.place(root.bar ? "bar" : "window");
        if (place.length === 4) {
            root.x = place[0];
            root.y = place[1];
        }
        root.width = place.length === 4 ? place[2] : Theme.mm(root.bar ? 226 : 111);
        root.height = root.bar ? root.form.bar_height : place.length === 4 ? place[3] : Theme.mm(190);
    }

    title: qsTrId("window-title").replace("{place}", root.viewModel.place)
    color: Theme.ground
    flags: root.bar ? Qt.Window | Qt.FramelessWindowHint | Qt.WindowStaysOnTopHint : root.form.on_top ? Qt.Window | Qt.WindowStaysOnTopHint : Qt.Window
    minimumWidth: Theme.mm(100)
    minimumHeight: root.bar || Qt.platform.pluginName === "offscreen" ? root.form.bar_height : Theme.mm(140) // it warns of each change
    onBarChanged: root.settle()
    onXChanged: moved.restart()
    onYChanged: moved.restart()
    onWidthChanged: moved.restart()
    onHeightChanged: moved.restart()
    onListsShownChanged: root.lists.look(root.listsShown)
    onAtWorkChanged: {
        root.listsOpen = false;
        if (root.atWork)
            page.forceActiveFocus(); // a field that is hidden would go on taking keys
    }

    Timer {
        id: moved

        interval: 400
        onTriggered: root.form.stood(root.bar ? "bar" : "window", root.x, root.y, root.width, root.height)
    }
    Timer {
        id: hide

        interval: 8000
        onTriggered: root.revealed = false
    }

    Keyboard {
        id: keyboard

        viewModel: root.viewModel
        help: root.help
        sheet: root.sheet
        working: root.atWork && root.asking === ""
        onAsks: action => root.ask(action)
        onReveals: {
            root.revealed = !root.revealed;
            hide.restart();
        }
        onListsWanted: {
            if (root.bar)
                root.form.show("window");
            root.listsOpen = !root.listsOpen;
        }
        onFormWanted: root.form.toggle()
    }

    Loader {
        anchors.fill: parent
        active: root.bar
        visible: active
        sourceComponent: Bar {
            viewModel: root.viewModel
            help: root.help
            form: root.form
            atWork: root.atWork
            revealed: root.revealed
            onRuns: action => keyboard.run(action)
            onMoves: root.startSystemMove()
        }
    }

    RowLayout {
        id: page

        visible: !root.bar && root.asking === ""
        anchors.fill: parent
        anchors.margins: Theme.mm(3.5)
        spacing: Theme.mm(4)

        ColumnLayout {
            spacing: Theme.mm(2.2)
            visible: root.wide || !root.listsShown
            Layout.fillWidth: !root.wide
            Layout.preferredWidth: Theme.mm(104)
            Layout.minimumWidth: 0
            Layout.fillHeight: true

            Header {
                viewModel: root.viewModel
                listsButton: root.atWork && !root.wide
                onListsWanted: root.listsOpen = true
                onFormWanted: root.form.toggle()
                Layout.fillWidth: true
            }
            HelpCalls {
                help: root.help
                Layout.fillWidth: true
            }
            SheetOffer {
                sheet: root.sheet
                Layout.fillWidth: true
            }
            SignIn {
                alarmKeys: root.help.alarm_key
                visible: !root.atWork
                viewModel: root.viewModel
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            VisitorCard {
                visible: root.atWork
                viewModel: root.viewModel
                revealed: root.revealed
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            LineFacts {
                visible: root.atWork
                viewModel: root.viewModel
                Layout.fillWidth: true
            }
            Actions {
                id: actions

                visible: root.atWork
                viewModel: root.viewModel
                onRuns: action => keyboard.run(action)
                Layout.fillWidth: true
            }
            StatusLine {
                help: root.help
                viewModel: root.viewModel
                hint: root.atWork ? actions.hint : root.form.hot_keys === "" ? "" : qsTrId(root.form.hot_keys)
                Layout.fillWidth: true
            }
        }
        Loader {
            id: listsPane

            active: root.listsShown
            visible: active
            Layout.fillWidth: true
            Layout.fillHeight: true

            sourceComponent: ListsPane {
                viewModel: root.viewModel
                lists: root.lists
                help: root.help
                alone: !root.wide
                revealed: root.revealed
                onDismissed: root.listsOpen = false
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: root.asking === "finish" && !root.bar
        visible: active

        sourceComponent: FinishSheet {
            viewModel: root.viewModel
            revealed: root.revealed
            onDismissed: root.answered()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.asking !== "" && root.asking !== "finish" && !root.bar
        visible: active

        sourceComponent: Chooser {
            viewModel: root.viewModel
            action: root.asking
            onDismissed: root.answered()
        }
    }

    Shortcut {
        sequence: "Esc"
        enabled: root.asking === ""
        onActivated: root.help.alarm === "alarm-failed" ? root.help.dismiss() : root.listsOpen = false
    }
    Connections {
        function onCalled(): void {
            if (root.visibility === Window.Minimized)
                root.showNormal();
            if (["xcb", "windows", "cocoa"].includes(Qt.platform.pluginName))
                root.raise();
            root.alert(0);
        }

        target: root.help
    }
    Connections {
        function onChanged(): void {
            // The visitor has gone, by another panel or the call button: what is asked here would hit the next one.
            if (root.asking !== "" && (!root.atWork || (root.askedFor !== "" && root.askedFor !== root.viewModel.ticket)))
                root.answered();
        }

        target: root.viewModel
    }
    Connections {
        function onHot_key(action: string): void {
            if (action === "alarm")
                root.help.raise_alarm();
            else if (action === "form")
                root.active ? root.form.toggle() : root.front();
            else if (root.atWork)
                keyboard.run(action);
        }

        target: root.form
    }
}
