pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick
import "../parts"

// The number, as large as it gets; where to sit; what becomes of the slip.
KioskPage {
    id: screen

    readonly property bool needsCode: screen.view.slip === "missing" || screen.view.slip === "unsure"

    title: screen.view.checkedIn ? qsTrId("checked-in") : screen.view.standby ? qsTrId("your-standby-number") : qsTrId("your-number")
    subtitle: screen.view.service
    needed: (screen.beside ? Math.max(facts.height, slip.implicitHeight + done.height + Theme.gap) : facts.height + slip.implicitHeight + done.height + Theme.mm(22))

    Column {
        id: facts

        anchors.top: parent.top
        anchors.left: parent.left
        width: screen.beside ? parent.width * 0.56 : parent.width
        spacing: Theme.mm(screen.wide ? 3 : 8)

        Label {
            width: parent.width
            text: screen.view.number
            capMm: screen.wide ? 26 : 46
            font.weight: Font.Bold
            color: Theme.accent
            horizontalAlignment: screen.beside ? Text.AlignLeft : Text.AlignHCenter
            lineHeight: 0.9
        }
        Fact {
            width: parent.width
            icon: "photo"
            capMm: screen.wide ? 5.2 : 6.8
            bold: true
            text: screen.view.errand === "" ? "" : qsTrId("errand-first").arg(screen.view.errand)
        }
        Fact {
            width: parent.width
            icon: "restart"
            capMm: screen.wide ? 5.2 : 6.4
            text: screen.view.errand === "" ? "" : qsTrId("errand-back").arg(qsTrId("my-ticket"))
        }
        Fact {
            width: parent.width
            icon: "info"
            capMm: screen.wide ? 5.2 : 6.4
            text: screen.view.standby ? qsTrId("standby-explained") : ""
        }
        Fact {
            width: parent.width
            visible: text !== "" && screen.view.errand === "" && !screen.view.standby
            icon: "people"
            capMm: screen.wide ? 5.2 : 6.4
            text: screen.view.ahead < 0 ? qsTrId("reserve-number") : screen.view.ahead === 0 ? qsTrId("nobody-before-you") : qsTrId("people-before-you", screen.view.ahead)
        }
        Fact {
            width: parent.width
            visible: text !== "" && screen.view.errand === "" && !screen.view.standby
            icon: "clock"
            capMm: screen.wide ? 5.2 : 6.4
            text: screen.wait(screen.view.low, screen.view.high)
        }
        Fact {
            width: parent.width
            visible: text !== "" && screen.view.errand === ""
            icon: "seat"
            capMm: screen.wide ? 5.2 : 6.4
            text: screen.view.waitHere
        }
    }

    SlipCard {
        id: slip

        anchors.top: screen.beside ? parent.top : facts.bottom
        anchors.topMargin: screen.beside ? 0 : Theme.mm(14)
        anchors.left: screen.beside ? facts.right : parent.left
        anchors.leftMargin: screen.beside ? Theme.margin : 0
        anchors.right: parent.right
        anchors.bottom: screen.beside ? done.top : undefined
        anchors.bottomMargin: screen.beside ? Theme.gap : 0
        slip: screen.view.slip
        code: screen.view.code
        qr: screen.view.qr
        wide: screen.wide
        help: screen.view.slip === "missing" ? qsTrId("no-slip-number") : qsTrId("unsure-slip")
    }

    BigButton {
        id: done

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.left: screen.beside ? slip.left : parent.left
        height: Math.max(implicitHeight, Theme.mm(screen.wide ? 24 : 34))
        primary: true
        capMm: screen.wide ? 5.6 : 7
        text: screen.needsCode ? qsTrId("noted") : qsTrId("done")
        onClicked: screen.viewModel.startOver()
    }
}
