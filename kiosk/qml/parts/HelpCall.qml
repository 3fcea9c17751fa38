pragma ComponentBehavior: Bound
import Lobbycall
import Lobbycall.Kiosk
import QtQuick

// What became of a call for help, over whatever screen it was made on.
Rectangle {
    id: call

    required property KioskViewModel viewModel
    readonly property bool covers: true // whoever listens hears nothing else
    readonly property string what: call.viewModel.help

    visible: call.what !== ""
    color: Theme.ground
    onVisibleChanged: if (visible)
        go.forceActiveFocus()
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.text

    MouseArea {
        anchors.fill: parent
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.mm(20), Theme.mm(300))
        spacing: Theme.mm(10)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: call.what === "coming" ? "people" : "info"
            sizeMm: 36
            color: call.what === "undelivered" ? Theme.warn : Theme.accent
        }
        Label {
            id: title

            width: parent.width
            text: call.what === "" ? "" : qsTrId("help-" + call.what)
            capMm: 9
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
        }
        Label {
            width: parent.width
            text: call.what === "" ? "" : qsTrId("help-" + call.what + "-explained")
            capMm: 6
            color: Theme.quiet
            horizontalAlignment: Text.AlignHCenter
        }
        BigButton {
            width: parent.width
            height: Theme.mm(28)
            visible: call.what === "undelivered"
            text: qsTrId("try-again")
            onClicked: call.viewModel.callForHelp()
        }
        BigButton {
            id: go

            width: parent.width
            height: Theme.mm(30)
            primary: true
            enabled: call.what !== "calling"
            text: enabled ? qsTrId("help-noted") : qsTrId("one-moment")
            onClicked: call.viewModel.helpNoted()
        }
    }
}
