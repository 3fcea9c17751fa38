pragma ComponentBehavior: Bound
import Lobbycall
import Lobbycall.Kiosk
import QtQuick

// What became of a call for help, over whatever screen it was made on.
Overlay {
    id: call

    required property KioskViewModel viewModel
    readonly property string what: call.viewModel.help

    title: words.text
    first: go

    Icon {
        anchors.horizontalCenter: parent?.horizontalCenter
        name: call.what === "coming" ? "people" : "info"
        sizeMm: call.wide ? 20 : 36
        color: call.what === "undelivered" ? Theme.warn : Theme.accent
    }
    Label {
        id: words

        width: parent?.width
        text: call.what === "" ? "" : qsTrId("help-" + call.what)
        capMm: call.wide ? 8 : 9
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
    }
    Label {
        width: parent?.width
        text: call.what === "" ? "" : qsTrId("help-" + call.what + "-explained")
        capMm: 6
        color: Theme.quiet
        horizontalAlignment: Text.AlignHCenter
    }
    BigButton {
        width: parent?.width
        height: Math.max(implicitHeight, Theme.mm(26))
        visible: call.what === "undelivered"
        text: qsTrId("try-again")
        enabled: !call.viewModel.hubAway
        onClicked: call.viewModel.press("call_for_help")
    }
    BigButton {
        id: go

        width: parent?.width
        height: Math.max(implicitHeight, Theme.mm(30))
        primary: true
        enabled: call.what !== "calling"
        text: enabled ? qsTrId("help-noted") : qsTrId("one-moment")
        onClicked: call.viewModel.press("help_noted")
    }
}
