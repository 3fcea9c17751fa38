pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Counter

// How many wait here, how long, and who has been set aside.
ColumnLayout {
    id: facts

    required property CounterViewModel viewModel

    spacing: Theme.mm(1.6)

    RowLayout {
        spacing: Theme.mm(2)
        Layout.fillWidth: true
        Layout.leftMargin: Theme.mm(1)
        Layout.rightMargin: Theme.mm(1)

        Label {
            objectName: "waiting"
            text: facts.viewModel.waiting === 0 ? qsTrId("waiting-none") : facts.viewModel.waiting === 1 ? qsTrId("waiting-one") : qsTrId("waiting-some").replace("{count}", facts.viewModel.waiting.toString())
            capMm: 2.5
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }
        Label {
            visible: facts.viewModel.longest >= 0 && facts.viewModel.waiting > 0
            text: qsTrId("waiting-longest").replace("{minutes}", facts.viewModel.longest.toString())
            capMm: 2.5
            color: Theme.quiet
        }
    }
    Flow {
        visible: facts.viewModel.parked.length > 0
        spacing: Theme.mm(1.6)
        Layout.fillWidth: true

        Label {
            text: qsTrId("parked")
            capMm: 2.5
            color: Theme.quiet
            height: Theme.mm(9.5)
            verticalAlignment: Text.AlignVCenter
            leftPadding: Theme.mm(1)
        }
        Repeater {
            model: facts.viewModel.parked

            PanelButton {
                id: ticket

                required property var modelData

                objectName: "parked-" + ticket.modelData.name
                text: ticket.modelData.name
                name: qsTrId("action-call_ticket").replace("{number}", ticket.modelData.name)
                why: facts.viewModel.why["call_ticket"] ?? ""
                onPressed: facts.viewModel.press("call_ticket", ticket.modelData.id)
            }
        }
    }
}
