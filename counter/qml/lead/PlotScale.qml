pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall

// A strip's title, its lines and their figures.
Item {
    id: scale

    property int most: 1
    property string title
    property real upper
    property real tall
    property real gutter
    default property alias keys: legend.data

    y: scale.upper
    height: scale.tall

    Row {
        id: legend

        y: -height - Theme.mm(2)
        spacing: Theme.mm(4)

        Label {
            text: scale.title
            capMm: 2.4
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
    Repeater {
        model: [0, 1, 2]

        Item {
            id: line

            required property int index

            y: scale.height * line.index / 2
            width: scale.width

            Rectangle {
                x: scale.gutter
                width: parent.width - scale.gutter
                height: 1
                color: line.index === 2 ? Theme.line : Theme.edge
            }
            Label {
                width: scale.gutter - Theme.mm(1.6)
                y: -height / 2
                horizontalAlignment: Text.AlignRight
                text: Math.round(scale.most * (2 - line.index) / 2)
                capMm: 1.9
                color: Theme.quiet
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
