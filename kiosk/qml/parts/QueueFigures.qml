pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// One queue in figures: who waits, how long, what is left; or why not, and when again.
Item {
    id: figures

    required property var row
    required property KioskPage page
    required property bool wide
    readonly property string waiting: figures.row.waiting < 0 ? "" : figures.row.waiting === 0 ? qsTrId("nobody-waits") : qsTrId("people-wait", figures.row.waiting)
    readonly property string remaining: figures.row.left < 0 ? "" : qsTrId("numbers-left", figures.row.left)
    readonly property var facts: figures.row.open ? [figures.waiting, figures.row.waiting === 0 && figures.row.low < 0 ? "" : figures.page.wait(figures.row.low, figures.row.high), figures.remaining] : [figures.waiting]
    readonly property bool against: figures.row.why.reason !== ""

    implicitHeight: words.height

    Column {
        id: words

        width: parent.width
        spacing: Theme.mm(figures.wide ? 1 : 2.5)

        Rectangle {
            width: parent.width
            height: Math.max(1, Theme.mm(0.4))
            color: Theme.edge
        }
        Label {
            width: parent.width
            text: figures.row.name
            capMm: figures.wide ? 4.8 : 5.8
            font.weight: Font.DemiBold
        }
        Label {
            width: parent.width
            text: figures.against ? figures.page.because(figures.row.why) : figures.facts.filter(fact => fact !== "").join("  ·  ")
            color: figures.against ? Theme.warn : Theme.text
        }
    }
}
