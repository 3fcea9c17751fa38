pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall
import ".."

// Tickets, waits and counters by quarters of an hour, one below the other on the same time. Plain rectangles: they are
// sharp, follow the theme, and are drawn in any renderer.
FocusScope {
    id: plot

    property var columns
    property var picture
    property string summary
    property int current: -1
    readonly property int count: bars.count
    readonly property real gutter: Theme.mm(11)
    readonly property real step: plot.count > 0 ? (plot.width - plot.gutter) / plot.count : 0
    readonly property real strip: (plot.height - readout.height - axis.height - 3 * plot.head) / 10
    readonly property real head: Theme.mm(9)
    readonly property real ticketsTop: readout.height + plot.head
    readonly property real ticketsHeight: plot.strip * 5
    readonly property real waitsTop: plot.ticketsTop + plot.ticketsHeight + plot.head
    readonly property real waitsHeight: plot.strip * 2.8
    readonly property real countersTop: plot.waitsTop + plot.waitsHeight + plot.head
    readonly property real countersHeight: plot.strip * 2.2
    readonly property real foot: plot.countersTop + plot.countersHeight

    function read(row: var): string {
        if (!row)
            return "";
        const parts = [row.at];
        if (!row.future) {
            parts.push(qsTrId("course-read-given").replace("{count}", row.given));
            parts.push(qsTrId("course-read-called").replace("{count}", row.called));
            if (row.wait >= 0)
                parts.push(qsTrId("course-read-wait").replace("{minutes}", row.wait));
            parts.push(qsTrId("course-read-counters").replace("{count}", row.counters));
        } else {
            parts.push(qsTrId("course-read-booked").replace("{count}", row.booked));
            parts.push(qsTrId("course-read-announced").replace("{count}", row.announced));
            parts.push(qsTrId("course-read-planned").replace("{count}", row.planned));
        }
        return parts.join(" · ");
    }

    function rowAt(index: int): var {
        const bar = index >= 0 && index < bars.count ? bars.itemAt(index) as Quarter : null;
        return bar ? bar.row : null;
    }

    objectName: "plot"
    focus: true
    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTrId("course-plot") + ". " + plot.summary
    Accessible.description: readout.text
    Accessible.focusable: true
    Keys.onLeftPressed: plot.current = Math.max(0, (plot.current < 0 ? plot.count : plot.current) - 1)
    Keys.onRightPressed: plot.current = Math.min(plot.count - 1, plot.current + 1)

    Label {
        id: readout

        objectName: "readout"
        width: parent.width
        text: plot.current < 0 ? qsTrId("course-point") : plot.read(plot.rowAt(plot.current))
        capMm: 2.4
        color: plot.current < 0 ? Theme.quiet : Theme.text
        font.weight: plot.current < 0 ? Font.Normal : Font.DemiBold
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    PlotScale {
        width: plot.width
        gutter: plot.gutter
        upper: plot.ticketsTop
        tall: plot.ticketsHeight
        most: plot.picture.most_tickets
        title: qsTrId("course-tickets")

        PlotKey {
            fill: Theme.accent
            text: qsTrId("course-key-given")
        }
        PlotKey {
            fill: Theme.soft
            edge: Theme.accent
            text: qsTrId("course-key-booked")
        }
        PlotKey {
            fill: "transparent"
            edge: Theme.line
            text: qsTrId("course-key-announced")
        }
    }
    PlotScale {
        width: plot.width
        gutter: plot.gutter
        upper: plot.waitsTop
        tall: plot.waitsHeight
        most: plot.picture.most_wait
        title: qsTrId("course-waits")
    }
    PlotScale {
        width: plot.width
        gutter: plot.gutter
        upper: plot.countersTop
        tall: plot.countersHeight
        most: plot.picture.most_counters
        title: qsTrId("course-open")

        PlotKey {
            fill: Theme.good
            text: qsTrId("course-key-open")
        }
        PlotKey {
            fill: "transparent"
            edge: Theme.good
            text: qsTrId("course-key-planned")
        }
    }

    component Quarter: Item {
        id: bar

        required property var row
        required property int index
        readonly property real inside: Math.max(1, Math.floor(plot.step * 0.78))
        readonly property real inset: Math.round((plot.step - bar.inside) / 2)

        function tall(value: real, most: int, height: real): real {
            return value > 0 ? Math.max(2, Math.round(height * Math.min(1, value / most))) : 0;
        }

        x: plot.gutter + Math.round(bar.index * plot.step)
        width: Math.max(1, Math.round((bar.index + 1) * plot.step) - Math.round(bar.index * plot.step))
        height: plot.height

        HoverHandler {
            onHoveredChanged: if (hovered)
                plot.current = bar.index
        }
        Rectangle {
            visible: plot.current === bar.index
            y: plot.ticketsTop
            width: parent.width
            height: plot.foot - plot.ticketsTop
            color: Theme.ground
        }
        Rectangle {
            visible: bar.row.hour !== ""
            y: plot.ticketsTop
            width: 1
            height: plot.foot - plot.ticketsTop
            color: Theme.edge
        }
        Rectangle {
            id: given

            readonly property real tall: bar.tall(bar.row.given, plot.picture.most_tickets, plot.ticketsHeight)

            x: bar.inset
            y: plot.ticketsTop + plot.ticketsHeight - tall
            width: bar.inside
            height: tall
            radius: Math.min(Theme.mm(0.7), width / 4)
            color: Theme.accent
        }
        Rectangle {
            id: booked

            readonly property real tall: bar.tall(bar.row.booked, plot.picture.most_tickets, plot.ticketsHeight)

            visible: tall > 0
            x: bar.inset
            y: given.y - tall
            width: bar.inside
            height: tall
            radius: given.radius
            color: Theme.soft
            border.width: 1
            border.color: Theme.accent
        }
        Rectangle {
            readonly property real tall: bar.tall(bar.row.announced, plot.picture.most_tickets, plot.ticketsHeight)

            visible: tall > 0
            x: bar.inset
            y: booked.y - tall
            width: bar.inside
            height: tall
            radius: given.radius
            color: "transparent"
            border.width: 1
            border.color: Theme.line
        }
        Rectangle {
            readonly property real tall: bar.tall(bar.row.wait, plot.picture.most_wait, plot.waitsHeight)

            x: bar.inset
            y: plot.waitsTop + plot.waitsHeight - tall
            width: bar.inside
            height: tall
            radius: given.radius
            color: Theme.warn
        }
        Rectangle {
            readonly property real tall: bar.tall(bar.row.counters, plot.picture.most_counters, plot.countersHeight)

            visible: !bar.row.future
            y: plot.countersTop + plot.countersHeight - tall
            width: parent.width
            height: tall
            color: Theme.good
        }
        Rectangle {
            readonly property real tall: bar.tall(bar.row.planned, plot.picture.most_counters, plot.countersHeight)

            visible: bar.row.future && tall > 0
            x: 1
            y: plot.countersTop + plot.countersHeight - tall
            width: parent.width - 2
            height: tall
            color: "transparent"
            border.width: 1
            border.color: Theme.good
        }
        Rectangle {
            id: needle

            visible: bar.row.now
            z: 1
            x: Math.round(parent.width / 2)
            y: plot.ticketsTop - Theme.mm(1)
            width: Theme.mm(0.5)
            height: plot.foot - y
            color: Theme.text
        }
        Label {
            visible: bar.row.now
            x: needle.x + Theme.mm(1)
            y: plot.ticketsTop + Theme.mm(0.8)
            text: qsTrId("course-now")
            capMm: 2.1
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Label {
            visible: bar.row.hour !== "" && (plot.step * 4 > Theme.mm(7) || Number(bar.row.hour) % 2 === 0)
            x: -width / 2
            y: plot.foot + Theme.mm(0.8)
            text: bar.row.hour
            capMm: 2.2
            color: Theme.quiet
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    Repeater {
        id: bars

        model: plot.columns

        Quarter {}
    }
    Item {
        id: axis

        height: Theme.mm(5)
        anchors.bottom: parent.bottom
    }
    Label {
        visible: plot.count === 0
        anchors.centerIn: parent
        text: qsTrId("course-nothing")
        capMm: 2.7
        color: Theme.quiet
    }
    Rectangle {
        visible: plot.activeFocus
        anchors.fill: parent
        anchors.margins: -Theme.mm(2)
        color: "transparent"
        radius: Theme.mm(1.4)
        border.width: Theme.mm(0.6)
        border.color: Theme.text
    }
}
