pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Counter

// The counter is closed: who opens it?
PanelCard {
    id: card

    required property CounterViewModel viewModel
    property string alarmKeys
    readonly property string why: card.viewModel.why["open_counter"] ?? ""

    function submit(): void {
        card.viewModel.sign_in(clerk.text);
    }

    onVisibleChanged: if (visible)
        clerk.forceActiveFocus()

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.mm(6)
        spacing: Theme.mm(3)

        Label {
            text: qsTrId("sign-in-title")
            capMm: 3.6
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }
        Label {
            text: qsTrId("sign-in-clerk")
            capMm: 2.5
            color: Theme.quiet
            Layout.fillWidth: true
            Layout.topMargin: Theme.mm(3)
        }
        Rectangle {
            color: Theme.surface
            radius: Theme.mm(1.2)
            border.width: clerk.activeFocus ? Theme.mm(0.8) : 1
            border.color: clerk.activeFocus ? Theme.accent : Theme.line
            implicitHeight: Theme.mm(11)
            Layout.fillWidth: true
            Layout.topMargin: -Theme.mm(1.5)

            TextInput {
                id: clerk

                objectName: "clerk"
                anchors.fill: parent
                anchors.leftMargin: Theme.mm(3)
                anchors.rightMargin: Theme.mm(3)
                verticalAlignment: TextInput.AlignVCenter
                text: card.viewModel.clerk
                font.family: Theme.family
                font.pixelSize: Theme.cap(2.9)
                color: Theme.text
                selectionColor: Theme.accent
                selectedTextColor: Theme.accentText
                maximumLength: 32
                clip: true
                focus: true
                activeFocusOnTab: true
                Accessible.role: Accessible.EditableText
                Accessible.name: qsTrId("sign-in-clerk")
                Accessible.description: qsTrId("sign-in-help")
                Component.onCompleted: forceActiveFocus()
                onAccepted: card.submit()
            }
        }
        PanelButton {
            objectName: "open_counter"
            text: qsTrId("action-open_counter")
            keys: "↵"
            why: card.why
            busy: card.viewModel.pending === "open_counter"
            primary: true
            tall: true
            onPressed: card.submit()
            Layout.fillWidth: true
        }
        Label {
            text: card.why !== "" ? qsTrId("why-" + card.why) : qsTrId("sign-in-help")
            capMm: 2.3
            color: Theme.quiet
            Layout.fillWidth: true
        }
        Label {
            text: qsTrId("alarm-hint").replace("{keys}", card.alarmKeys)
            capMm: 2.3
            color: Theme.quiet
            Layout.fillWidth: true
        }
    }
}
