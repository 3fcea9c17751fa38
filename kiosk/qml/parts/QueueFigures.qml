pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// One queue in figures and as a picture: who waits, how long, what is left; or why not, and when again.
Item {
    id: figures

    required property var row
    required property KioskPage page
    required property bool wide
    readonly property string waiting: figures.row.waiting < 0 ? "" : figures.row.waiting === 0 ? qsTrId("nobody-waits") : qsTrId("people-wait", figures.row.waiting)
    readonly property string remaining: figures.row.left < 0 ? "" : figures.wide ? qsTrId("numbers-left-short", figures.row.left) : qsTrId("numbers-left", figures.row.left)
    readonly property string wait: figures.row.waiting === 0 && figures.row.low < 0 ? "" : figures.wide && figures.row.low >= 0 && figures.row.high > figures.row.low ? qsTrId("wait-range-short").arg(figures.row.low).arg(figures.row.high) : figures.page.wait(figures.row.low, figures.row.high)
    readonly property string booked: figures.row.freeToday > 0 && !figures.wide ? qsTrId("appointments-today", figures.row.freeToday) : ""
    readonly property var facts: figures.row.open ? [figures.wide && figures.row.waiting > 0 ? "" : figures.waiting, figures.wait, figures.remaining, figures.booked] : [figures.waiting, figures.booked]
    readonly property bool against: figures.row.why.reason !== ""

    implicitHeight: words.height

    Column {
        id: words

        width: parent.width
        spacing: Theme.mm(figures.wide ? 0.5 : 2.5)

        Rectangle {
            width: parent.width
            height: Math.max(1, Theme.mm(0.4))
            color: Theme.edge
        }
        Item {
            width: parent.width
            height: Math.max(name.height, load.visible ? load.height : 0)

            Label {
                id: name

                anchors.left: parent.left
                anchors.right: load.visible ? load.left : parent.right
                anchors.rightMargin: load.visible ? Theme.gap : 0
                anchors.verticalCenter: parent.verticalCenter
                text: figures.row.name
                capMm: figures.wide ? 4.8 : 5.8
                font.weight: Font.DemiBold
            }
            QueueLoad {
                id: load

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: figures.row.open && figures.row.load >= 0
                steps: figures.row.load
                sizeMm: figures.wide ? 5 : 9
            }
        }
        Label {
            width: parent.width
            text: figures.against ? [figures.page.because(figures.row.why), figures.booked].filter(part => part !== "").join(" ") : figures.facts.filter(fact => fact !== "").join("  ·  ")
            color: figures.against ? Theme.warn : Theme.text
        }
    }
}
