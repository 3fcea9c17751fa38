pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall

// What a colour stands for.
Row {
    id: key

    property color fill
    property color edge: fill
    property string text

    spacing: Theme.mm(1)
    Accessible.ignored: true

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mm(2.6)
        height: width
        radius: Theme.mm(0.5)
        color: key.fill
        border.width: 1
        border.color: key.edge
    }
    Label {
        text: key.text
        capMm: 2.1
        color: Theme.quiet
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
