pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// What the visitor now has: a number or a time in the largest type, what goes with it, and what becomes of the slip.
// If that did not come, what would stand on it comes before all else.
KioskPage {
    id: screen

    property string above // the mark, such as its day
    property string mark
    property real markMm: screen.crowded || (screen.wide && screen.needsCode) ? 24 : screen.wide ? 34 : Theme.large ? 42 : 60
    property string help
    default property alias facts: facts.data
    readonly property bool needsCode: screen.view.slip === "missing" || screen.view.slip === "unsure"
    readonly property bool crowded: screen.wide && Theme.large
    readonly property bool inCard: screen.crowded && screen.needsCode // the mark
    readonly property real factMm: screen.wide ? (screen.needsCode ? 5.2 : 5.6) : Theme.large ? 6.4 : 8
    readonly property real between: Theme.mm(screen.wide ? 5 : 10)
    readonly property real spare: Math.max(0, screen.bodyHeight - screen.needed)
    readonly property real halves: screen.needsCode || screen.crowded ? 0.46 : 0.58

    needed: screen.beside ? Math.max(lead.height + screen.between + facts.height, slip.implicitHeight) : (screen.inCard ? slip.implicitHeight : screen.crowded ? Math.max(lead.height, slip.implicitHeight) : lead.height + screen.between + slip.implicitHeight) + screen.between + facts.height

    Column {
        id: lead

        anchors.left: parent.left
        width: screen.wide ? parent.width * screen.halves - screen.between : parent.width
        y: screen.beside ? (parent.height - height - screen.between - facts.height) / 2 : screen.crowded ? 0 : screen.spare * 0.3
        visible: !screen.inCard

        Label {
            width: parent.width
            text: screen.above
            visible: text !== ""
            capMm: screen.wide ? 7 : 10
            font.weight: Font.DemiBold
            horizontalAlignment: screen.wide ? Text.AlignLeft : Text.AlignHCenter
        }
        Label {
            width: parent.width
            text: screen.mark
            capMm: screen.markMm
            font.weight: Font.Bold
            color: Theme.accent
            horizontalAlignment: screen.wide ? Text.AlignLeft : Text.AlignHCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.cap(8)
            wrapMode: Text.NoWrap
            lineHeight: 0.9
        }
    }
    Column {
        id: facts

        anchors.left: parent.left
        width: screen.beside ? lead.width : parent.width
        y: screen.beside ? lead.y + lead.height + screen.between : screen.crowded || screen.needsCode ? slip.y + slip.height + screen.between + screen.spare * 0.3 : lead.y + lead.height + screen.between + screen.spare * 0.2
        spacing: Theme.mm(screen.wide ? 4 : Theme.large ? 5 : 8)
    }
    SlipCard {
        id: slip

        anchors.right: parent.right
        width: screen.inCard || !screen.wide ? parent.width : parent.width * (1 - screen.halves)
        y: screen.wide ? 0 : screen.needsCode ? lead.y + lead.height + screen.between : parent.height - height
        height: screen.beside ? parent.height : screen.crowded && !screen.inCard ? Math.max(lead.height, implicitHeight) : implicitHeight
        slip: screen.view.slip
        mark: screen.inCard ? screen.mark : ""
        code: screen.view.code
        qr: screen.view.qr
        wide: screen.wide
        help: screen.help
    }
    foot: GoOn {
        page: screen
        primary: true
        text: screen.needsCode ? qsTrId("noted") : qsTrId("done")
        onClicked: screen.viewModel.press("start_over")
    }
}
