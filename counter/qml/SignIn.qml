pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Counter

// The counter is closed, or somebody else has it: who opens it, and which one, where there is a choice?
PanelCard {
    id: card

    required property CounterViewModel viewModel
    property string alarmKeys
    readonly property string why: card.viewModel.why["open_counter"] ?? ""
    readonly property string name: clerk.text.trim().toLowerCase()
    readonly property bool takes: card.viewModel.holder !== "" && card.viewModel.holder !== card.name

    function submit(): void {
        card.viewModel.sign_in(clerk.text, pin.text);
        pin.text = "";
    }

    onVisibleChanged: if (visible)
        clerk.input.forceActiveFocus()

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.mm(6)
        spacing: Theme.mm(3)

        Label {
            text: card.viewModel.holder === "" ? qsTrId("sign-in-title") : qsTrId("sign-in-taken")
            capMm: 3.6
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }
        Label {
            visible: card.viewModel.counters.length > 0
            text: qsTrId("sign-in-counter")
            capMm: 2.4
            color: Theme.quiet
            Layout.fillWidth: true
        }
        Flow {
            visible: card.viewModel.counters.length > 0
            spacing: Theme.mm(1.6)
            Layout.fillWidth: true
            Layout.topMargin: -Theme.mm(2)

            Repeater {
                model: card.viewModel.counters

                PanelButton {
                    id: offer

                    required property var modelData

                    objectName: "counter-" + offer.modelData.id
                    text: offer.modelData.name
                    name: offer.modelData.name + ", " + qsTrId("state-" + offer.modelData.state)
                    keys: offer.modelData.state === "closed" ? "" : "●"
                    current: offer.modelData.name === card.viewModel.place
                    onPressed: card.viewModel.choose(offer.modelData.id)
                }
            }
        }
        TextBox {
            id: clerk

            objectName: "clerk"
            name: qsTrId("sign-in-clerk")
            help: qsTrId("sign-in-help")
            text: card.viewModel.clerk
            maximumLength: 32
            onAccepted: card.viewModel.asks_pin && pin.text === "" ? pin.input.forceActiveFocus() : card.submit()
            Component.onCompleted: clerk.input.forceActiveFocus()
            Layout.fillWidth: true
        }
        TextBox {
            id: pin

            objectName: "pin"
            visible: card.viewModel.asks_pin
            name: qsTrId("sign-in-pin")
            secret: true
            maximumLength: 64
            onAccepted: card.submit()
            Layout.fillWidth: true
        }
        Rectangle {
            visible: card.takes
            color: Theme.warnGround
            radius: Theme.mm(1.4)
            border.width: 1
            border.color: Theme.warn
            implicitHeight: warning.implicitHeight + Theme.mm(4)
            Layout.fillWidth: true

            Label {
                id: warning

                objectName: "takeover-warning"
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: Theme.mm(2.4)
                text: qsTrId(card.viewModel.number === "" ? "takeover-warning" : "takeover-warning-visitor").replace("{clerk}", card.viewModel.holder).replace("{number}", card.viewModel.number)
                capMm: 2.4
                color: Theme.warn
                Accessible.role: Accessible.AlertMessage
            }
        }
        PanelButton {
            objectName: "open_counter"
            text: card.takes ? qsTrId("action-takeover") : qsTrId("action-open_counter")
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
            text: qsTrId("alarm-hint").replace("{keys}", card.alarmKeys.replace("Ctrl", qsTrId("key-ctrl")))
            capMm: 2.3
            color: Theme.quiet
            Layout.fillWidth: true
        }
    }
}
