pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// One queue in figures: who waits, how long, what is left; or why not, and when again.
Item {
    id: figures

    required property var row
    required property KioskPage page
    required property bool wide

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
            visible: !figures.row.open
            text: figures.page.because(figures.row.why)
            color: Theme.warn
        }
        Flow {
            width: parent.width
            spacing: Theme.mm(figures.wide ? 4 : 8)
            visible: figures.row.open
            layoutDirection: Application.layoutDirection

            Label {
                text: figures.row.waiting === 0 ? qsTrId("nobody-waits") : qsTrId("people-wait", figures.row.waiting)
                wrapMode: Text.NoWrap
            }
            Label {
                text: figures.page.wait(figures.row.low, figures.row.high)
                wrapMode: Text.NoWrap
                visible: figures.row.waiting > 0 || figures.row.low >= 0
            }
            Label {
                text: figures.row.left < 0 ? "" : qsTrId("numbers-left", figures.row.left)
                wrapMode: Text.NoWrap
                visible: text !== ""
                color: figures.row.left <= 5 ? Theme.warn : Theme.text
            }
        }
    }
}
