pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick
import "../parts"

// The code does not check in here and now: why not, and what to do.
KioskPage {
    id: screen

    readonly property string what: screen.view.what
    readonly property bool mayWait: screen.view.canWait && ["late", "over", "unknown"].includes(screen.what)
    readonly property bool mayBook: screen.view.canBook && ["late", "over"].includes(screen.what)

    needed: words.height

    Column {
        id: words

        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.mm(320))
        spacing: Theme.mm(screen.wide ? 4 : 9)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: screen.what === "already" ? "check" : screen.what === "office" ? "place" : ["unknown", "unsure"].includes(screen.what) ? "info" : "clock"
            sizeMm: screen.wide ? 16 : 32
            color: screen.what === "already" ? Theme.good : Theme.warn
        }
        Label {
            width: parent.width
            text: qsTrId("check-in-" + screen.what)
            capMm: screen.wide ? 7 : 9
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            text: screen.what === "already" ? screen.view.number : screen.what === "early" || screen.what === "day" || screen.what === "office" ? screen.view.when : ""
            visible: text !== ""
            capMm: screen.what === "already" ? (screen.wide ? 18 : 30) : screen.wide ? 7 : 9
            font.weight: Font.Bold
            color: Theme.accent
            horizontalAlignment: Text.AlignHCenter
        }
        Label {
            width: parent.width
            text: screen.what === "office" ? screen.view.place : ""
            visible: text !== ""
            capMm: screen.wide ? 6 : 7
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
        }
        Label {
            width: parent.width
            text: qsTrId("check-in-next-" + screen.what)
            capMm: screen.wide ? 5.2 : 6
            color: Theme.quiet
            horizontalAlignment: Text.AlignHCenter
        }
        BigButton {
            width: parent.width
            height: Math.max(implicitHeight, Theme.mm(screen.wide ? 24 : 32))
            visible: screen.what === "unknown" || screen.what === "unsure"
            primary: true
            text: screen.what === "unknown" ? qsTrId("type-again") : qsTrId("try-again")
            capMm: 6.2
            onClicked: screen.viewModel.back()
        }
        BigButton {
            width: parent.width
            height: Math.max(implicitHeight, Theme.mm(screen.wide ? 24 : 32))
            visible: screen.what === "unknown" && screen.view.canFind
            text: qsTrId("my-ticket")
            capMm: 6.2
            onClicked: screen.viewModel.enterCode("find")
        }
        BigButton {
            width: parent.width
            height: Math.max(implicitHeight, Theme.mm(screen.wide ? 24 : 32))
            visible: screen.mayBook
            primary: true
            text: qsTrId("book-another")
            capMm: 6.2
            onClicked: screen.viewModel.look("book")
        }
        BigButton {
            width: parent.width
            height: Math.max(implicitHeight, Theme.mm(screen.wide ? 24 : 32))
            visible: screen.mayWait
            text: qsTrId("go-without-appointment")
            capMm: 6.2
            onClicked: screen.viewModel.look("walk_in")
        }
        BigButton {
            width: parent.width
            height: Math.max(implicitHeight, Theme.mm(screen.wide ? 24 : 32))
            visible: screen.what !== "unknown"
            primary: !screen.mayBook && screen.what !== "unsure"
            text: qsTrId("done")
            capMm: 6.2
            onClicked: screen.viewModel.startOver()
        }
    }
}
