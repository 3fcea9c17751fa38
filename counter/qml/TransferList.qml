pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Counter

// Where to send the visitor on. Arrows or Tab and Enter choose, Escape leaves.
Rectangle {
    id: sheet

    required property CounterViewModel viewModel
    property bool opened: false

    signal dismissed

    visible: sheet.opened
    color: Theme.ground

    onVisibleChanged: if (visible)
        list.forceActiveFocus()

    function choose(queue: string): void {
        sheet.viewModel.press("transfer", queue);
        sheet.dismissed();
    }

    MouseArea {
        anchors.fill: parent
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.mm(3.5)
        spacing: Theme.mm(3)

        Label {
            text: qsTrId("transfer-title").replace("{number}", sheet.viewModel.number)
            capMm: 3.4
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }
        ListView {
            id: list

            objectName: "targets"
            model: sheet.viewModel.targets
            spacing: Theme.mm(2)
            clip: true
            focus: true
            activeFocusOnTab: true
            keyNavigationWraps: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            Keys.onEscapePressed: sheet.dismissed()
            Keys.onReturnPressed: (list.currentItem as Target)?.pressed()
            Keys.onEnterPressed: (list.currentItem as Target)?.pressed()
            Keys.onSpacePressed: (list.currentItem as Target)?.pressed()

            delegate: Target {
                id: target

                required property var modelData
                required property int index

                objectName: "target-" + target.modelData.id
                width: ListView.view.width
                text: target.modelData.name
                current: ListView.isCurrentItem && list.activeFocus
                onPressed: sheet.choose(target.modelData.id)
            }
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
        enabled: sheet.visible
        onActivated: sheet.dismissed()
    }
}
